import { useSyncExternalStore } from 'react'
import type { Inspection } from '#shared/import/inspection.ts'
import { EMPTY_MAPPING, type ImportMapping } from '#shared/import/mapping.ts'
import type {
  ChosenFile,
  Failure,
  FilesReport,
  ImportProgress,
  ImportReport,
  Input,
} from '#shared/ipc/contract.ts'
import { OWN_SYSTEM } from '../ui/system-name.ts'
import { call, failureOf } from './call.ts'
import { withLayoutsNamed } from './import-choices.ts'
import { asksForZone, dropLook, look, ownZone, tokenOf } from './import-look.ts'

/** What the user says of the chosen files. */
export interface ImportChoices {
  readonly mapping: ImportMapping
  /** IANA zone of times without offset. */
  readonly timeZone: string | null
  /** The instant the export speaks for, ISO 8601; null: the newest time in it. */
  readonly asOf: string | null
  /** Name of the saved mapping that was taken over. */
  readonly profile: string | null
}

/** An import that is tried and taken back. */
export type ImportCheck =
  | { readonly state: 'none' }
  | { readonly state: 'running'; readonly progress: ImportProgress | null; readonly cancelling: boolean }
  | { readonly state: 'done'; readonly report: FilesReport }
  | { readonly state: 'failed'; readonly failure: Failure }

/** Files that were looked at, and what was said of them. */
export interface ImportReview {
  readonly files: readonly ChosenFile[]
  readonly choices: ImportChoices
  /** Whether the zone of times without offset was taken from the workspace, where nobody had said one. */
  readonly proposesZone: boolean
  /** What was found with the choices, or with those before while `isLooking`. */
  readonly inspection: Inspection
  readonly isLooking: boolean
  /** Why the files could not be looked at with the latest choices. */
  readonly failure: Failure | null
  readonly check: ImportCheck
}

/**
 * The one import that may run at a time, from choosing files to the report. It lives outside of the pages, so that it
 * goes on, and stays visible, while the user looks at something else.
 */
export type ImportJob =
  | { readonly state: 'idle' }
  | {
      readonly state: 'looking'
      readonly files: readonly ChosenFile[]
      readonly progress: ImportProgress | null
    }
  | ({ readonly state: 'review' } & ImportReview)
  | {
      readonly state: 'running'
      /** Names of the files; empty for the sample data. */
      readonly files: readonly string[]
      readonly progress: ImportProgress | null
      readonly cancelling: boolean
    }
  | { readonly state: 'done'; readonly report: FilesReport }
  | { readonly state: 'failed'; readonly failure: Failure; readonly review: ImportReview | null }

const NO_CHOICES: ImportChoices = { mapping: EMPTY_MAPPING, timeZone: null, asOf: null, profile: null }
/** Changes that follow each other faster than this are looked at once. */
const SETTLE_MS = 350

let job: ImportJob = { state: 'idle' }
const listeners = new Set<() => void>()

function set(next: ImportJob) {
  job = next
  for (const listener of listeners) listener()
}

export function useImportJob(): ImportJob {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => job,
  )
}

/** Whether something is written, or tried to be; until it is done no other file can be taken. */
export function isBusy(current: ImportJob): boolean {
  return current.state === 'running' || (current.state === 'review' && current.check.state === 'running')
}

/** Asks the user for files; what was chosen before stays when the dialog is closed. */
export async function chooseImportFiles(): Promise<void> {
  if (isBusy(job)) return
  try {
    const files = await call('imports.choose', {})
    if (files !== null) await proposeImport(files)
  } catch (error) {
    set({ state: 'failed', failure: failureOf(error), review: null })
  }
}

/** Looks at files, and shows what was found in them. */
export async function proposeImport(files: readonly ChosenFile[]): Promise<void> {
  if (isBusy(job) || files.length === 0) return
  set({ state: 'looking', files, progress: null })
  let choices = NO_CHOICES
  const proposed = await look(files, choices)
  if (proposed === null) return
  let found = proposed
  const zone = asksForZone(found) ? await ownZone() : null
  if (zone !== null) {
    choices = { ...choices, timeZone: zone }
    const again = await look(files, choices)
    if (again === null) return
    found = again
  }
  if ('failure' in found) set({ state: 'failed', failure: found.failure, review: null })
  else set(reviewOf(files, choices, found.inspection, zone !== null))
}

function reviewOf(
  files: readonly ChosenFile[],
  choices: ImportChoices,
  inspection: Inspection,
  proposesZone: boolean,
): ImportJob {
  const untouched = { isLooking: false, failure: null, check: { state: 'none' } } as const
  return { state: 'review', files, choices, proposesZone, inspection, ...untouched }
}

let settling: ReturnType<typeof setTimeout> | undefined

/** Changes what is said of the files, and looks at them again once no other change follows. */
export function changeChoices(change: (choices: ImportChoices) => ImportChoices): void {
  if (job.state !== 'review' || isBusy(job)) return
  const choices = change(job.choices)
  const { mapping, timeZone } = job.choices
  const isLookedAt = choices.mapping === mapping && choices.timeZone === timeZone
  set({ ...job, choices, check: { state: 'none' }, isLooking: job.isLooking || !isLookedAt })
  if (isLookedAt) return
  clearTimeout(settling)
  settling = setTimeout(() => void lookAgain(), SETTLE_MS)
}

/** Changes the mapping; with several tables it names all of their layouts, so that each stays what it is. */
export function changeMapping(change: (mapping: ImportMapping) => ImportMapping): void {
  if (job.state !== 'review') return
  const tables = job.inspection.sets
    .filter(({ system }) => system !== OWN_SYSTEM)
    .flatMap((each) => each.tables)
  changeChoices((choices) => {
    const mapping = tables.length > 1 ? withLayoutsNamed(choices.mapping, tables) : choices.mapping
    return { ...choices, mapping: change(mapping) }
  })
}

async function lookAgain(): Promise<void> {
  if (job.state !== 'review') return
  const found = await look(job.files, job.choices)
  if (found === null || job.state !== 'review') return
  if ('failure' in found) set({ ...job, isLooking: false, failure: found.failure })
  else set({ ...job, isLooking: false, failure: null, inspection: found.inspection })
}

function requestOf({ files, choices }: ImportReview, dryRun: boolean): Input<'imports.start'> {
  const { mapping, timeZone, asOf } = choices
  return { tokens: files.map(tokenOf), mapping, timeZone, asOf, dryRun }
}

/** Imports the reviewed files and takes everything back, to know the counts. */
export async function checkImport(): Promise<void> {
  if (job.state !== 'review' || isBusy(job)) return
  const review: ImportReview = job
  const tried = (check: ImportCheck) => set({ ...review, state: 'review', check })
  tried({ state: 'running', progress: null, cancelling: false })
  try {
    tried({ state: 'done', report: await call('imports.start', requestOf(review, true)) })
  } catch (error) {
    const failure = failureOf(error)
    tried(failure.code === 'cancelled' ? { state: 'none' } : { state: 'failed', failure })
  }
}

/** Imports the reviewed files. */
export async function startImport(): Promise<void> {
  if (job.state !== 'review' || isBusy(job)) return
  const { state: _state, ...review } = job
  const names = review.files.map(({ name }) => name)
  await run(names, review, () => call('imports.start', requestOf(review, false)))
}

/** Loads the sample data; null when that failed or an import is still running. */
export async function loadSample(): Promise<ImportReport | null> {
  const report = await run([], null, async () => ({
    imports: [await call('demo.load', {})],
    leftOut: [],
    failure: null,
  }))
  return report?.imports[0] ?? null
}

async function run(
  files: readonly string[],
  review: ImportReview | null,
  start: () => Promise<FilesReport>,
): Promise<FilesReport | null> {
  if (isBusy(job)) return null
  set({ state: 'running', files, progress: null, cancelling: false })
  try {
    const report = await start()
    set({ state: 'done', report })
    return report
  } catch (error) {
    set({ state: 'failed', failure: failureOf(error), review })
    return null
  }
}

/** Stops what runs: an import, its check, or the look at the files. */
export async function cancelImport(): Promise<void> {
  if (job.state === 'running') set({ ...job, cancelling: true })
  else if (job.state === 'review' && job.check.state === 'running') {
    set({ ...job, check: { ...job.check, cancelling: true } })
  } else if (job.state === 'looking') {
    dropLook()
    set({ state: 'idle' })
  } else return
  try {
    await call('imports.cancel', {})
  } catch {
    // It ended in the meantime; its own answer says how.
  }
}

export function reportProgress(progress: ImportProgress): void {
  if (job.state === 'running' || job.state === 'looking') set({ ...job, progress })
  else if (job.state === 'review' && job.check.state === 'running') {
    set({ ...job, check: { ...job.check, progress } })
  }
}

export function dismissImport(): void {
  if (!isBusy(job)) set({ state: 'idle' })
}

/** Back to the files of an import that failed or was cancelled, with everything said of them. */
export function reviewAgain(): void {
  if (job.state === 'failed' && job.review !== null) set({ state: 'review', ...job.review })
}

/** Takes the report of an import away that has been undone. */
export function forgetImport(id: number): void {
  if (job.state !== 'done') return
  const imports = job.report.imports.filter((report) => report.id !== id)
  set(imports.length === 0 ? { state: 'idle' } : { state: 'done', report: { ...job.report, imports } })
}
