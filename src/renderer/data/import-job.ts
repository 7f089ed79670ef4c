import { useSyncExternalStore } from 'react'
import type { Failure, ImportProgress, ImportReport, Input, Output } from '#shared/ipc/contract.ts'
import { call, failureOf } from './call.ts'

export type ChosenFile = NonNullable<Output<'imports.choose'>>

/**
 * The one import that may run at a time. It lives outside of the pages, so that it goes on, and stays visible, while
 * the user looks at something else.
 */
export type ImportJob =
  | { readonly state: 'idle' }
  | { readonly state: 'chosen'; readonly file: ChosenFile }
  | {
      readonly state: 'running'
      readonly file: string | null
      readonly progress: ImportProgress | null
      readonly cancelling: boolean
    }
  | { readonly state: 'done'; readonly report: ImportReport }
  | { readonly state: 'failed'; readonly failure: Failure }

let job: ImportJob = { state: 'idle' }
const listeners = new Set<() => void>()

function set(next: ImportJob) {
  job = next
  for (const listener of listeners) listener()
}

async function run(file: string | null, start: () => Promise<ImportReport>): Promise<ImportReport | null> {
  if (job.state === 'running') return null
  set({ state: 'running', file, progress: null, cancelling: false })
  try {
    const report = await start()
    set({ state: 'done', report })
    return report
  } catch (error) {
    set({ state: 'failed', failure: failureOf(error) })
    return null
  }
}

/** Asks the user for a file; what was chosen before stays when the dialog is closed. */
export async function chooseImportFile(): Promise<void> {
  if (job.state === 'running') return
  try {
    const file = await call('imports.choose', {})
    if (file !== null) proposeImport(file)
  } catch (error) {
    set({ state: 'failed', failure: failureOf(error) })
  }
}

export function proposeImport(file: ChosenFile): void {
  if (job.state !== 'running') set({ state: 'chosen', file })
}

/** Runs an import; null when it failed or another one is still running. */
export function startImport(file: string, input: Input<'imports.start'>): Promise<ImportReport | null> {
  return run(file, () => call('imports.start', input))
}

export function loadSample(): Promise<ImportReport | null> {
  return run(null, () => call('demo.load', {}))
}

export async function cancelImport(): Promise<void> {
  if (job.state !== 'running') return
  set({ ...job, cancelling: true })
  try {
    await call('imports.cancel', {})
  } catch {
    // The import ended in the meantime; its own answer says how.
  }
}

export function reportProgress(progress: ImportProgress): void {
  if (job.state === 'running') set({ ...job, progress })
}

export function dismissImport(): void {
  if (job.state !== 'running') set({ state: 'idle' })
}

/** Takes the report of an import away that has been undone. */
export function forgetImport(id: number): void {
  if (job.state === 'done' && job.report.id === id) set({ state: 'idle' })
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
