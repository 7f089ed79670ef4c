import { ClosewellError } from '#shared/failure.ts'
import type { DateOrder } from '#shared/import/dates/date-order.ts'
import type { LeftOut } from '#shared/import/inspection.ts'
import type { ImportMapping } from '#shared/import/mapping.ts'
import type { ImportProgress } from '#shared/ipc/contract.ts'
import { planTable, type TablePlan } from '../map/plan.ts'
import { surveyTable, type SurveyOptions } from '../map/survey.ts'
import type { SurveyedTable } from '../map/context.ts'
import { OWN_SYSTEM } from '../own-format.ts'
import { ProgressMeter } from '../progress.ts'
import { recogniseTable } from '../recognise/recognise.ts'
import { missingColumns } from '../row-mapper.ts'
import { GENERIC_SYSTEM } from '../systems/generic.ts'
import type { SourceTable, TableRow } from '../table.ts'
import { nameOf } from './name-of-table.ts'

/** One import to be: a file in Closewell's own format, or the tables of one system that belong together. */
export type PreparedSet =
  | { readonly kind: 'own'; readonly file: string; readonly table: SourceTable }
  | { readonly kind: 'mapped'; readonly file: string; readonly tables: readonly SurveyedTable[] }

export interface Prepared {
  readonly sets: readonly PreparedSet[]
  readonly leftOut: readonly LeftOut[]
}

export interface PrepareOptions {
  readonly system: string | null
  readonly mapping: ImportMapping
  readonly dateOrder: DateOrder | null
  /**
   * Whether a person is to look at it first: tables whose cases cannot be told apart yet are then kept, to be asked about,
   * and what their columns hold is counted.
   */
  readonly isLook: boolean
  readonly onProgress: (progress: ImportProgress) => void
  readonly signal: AbortSignal
}

/** A table with the file it was dropped as: tables of one file belong together. */
export interface DroppedTable {
  readonly dropped: string
  readonly table: SourceTable
}

interface Planned {
  readonly dropped: string
  readonly plan: TablePlan
}

/**
 * Recognises tables, puts together what belongs together, and surveys each. Throws `ClosewellError` `notRecognised`
 * where nothing could be taken.
 */
export async function prepareSets(
  tables: readonly DroppedTable[],
  options: PrepareOptions,
): Promise<Prepared> {
  const own: PreparedSet[] = []
  const planned: Planned[] = []
  const leftOut: LeftOut[] = []
  for (const { dropped, table } of tables) {
    if ((options.system ?? OWN_SYSTEM) === OWN_SYSTEM && (await isOwnFormat(table))) {
      own.push({ kind: 'own', file: dropped, table })
      continue
    }
    const plan = options.system === OWN_SYSTEM ? null : await planOf(table, options)
    if (plan !== null && (namesItsCases(plan) || options.isLook)) planned.push({ dropped, plan })
    else leftOut.push(withoutCaseColumn(table, await titlesOf(table, plan)))
  }
  const groups = groupTables(withoutStrays(planned, leftOut))
  const sets: PreparedSet[] = [...own]
  const bytes = groups.flat().reduce((sum, { plan }) => sum + plan.table.bytes, 0)
  const meter = new ProgressMeter(bytes, options.onProgress)
  for (const group of groups) {
    if (group.every(({ plan }) => plan.rowsAre === 'people')) {
      leftOut.push(...group.map(({ plan }) => leftOutAs('peopleOnly', plan.table)))
    } else {
      sets.push(await surveyGroup(group, { ...options, meter }))
    }
  }
  if (sets.length === 0) throw notRecognised(leftOut)
  return { sets, leftOut }
}

async function planOf(table: SourceTable, { system, mapping }: PrepareOptions): Promise<TablePlan | null> {
  const recognised = await recogniseTable(table, { system, mapping: mapping.tables })
  return recognised === null ? null : planTable(recognised, mapping.tables)
}

/**
 * A system's own file says by itself what its cases are called; in any other table some column must. Where every row is
 * damaged no case needs a name: the rows are refused, each with its reason.
 */
function namesItsCases({ header, system, rowsAre, fields, constants, isToldByContent }: TablePlan): boolean {
  if (header.columns.length === 0) return true
  if (system !== GENERIC_SYSTEM || constants.case_id !== undefined || isToldByContent) return true
  return fields.has('case_id') || (rowsAre === 'messages' && fields.has('message_case'))
}

/** Beside a system's own tables, others in the same file (notes, settings) are no cases, whatever their columns are called. */
function withoutStrays(planned: readonly Planned[], leftOut: LeftOut[]): Planned[] {
  const known = new Set(
    planned.filter(({ plan }) => plan.system !== GENERIC_SYSTEM).map(({ dropped }) => dropped),
  )
  return planned.filter(({ dropped, plan }) => {
    const isStray = plan.system === GENERIC_SYSTEM && known.has(dropped)
    if (isStray) leftOut.push(leftOutAs('notCases', plan.table))
    return !isStray
  })
}

/** Files of messages and people join all files of their system; files of cases alone are imports of their own. */
function groupTables(planned: readonly Planned[]): Planned[][] {
  const joins = new Set(
    planned.filter(({ plan }) => plan.rowsAre !== 'cases').map(({ plan }) => plan.system.id),
  )
  const groups = new Map<string, Planned[]>()
  for (const each of planned) {
    const { id } = each.plan.system
    const key = joins.has(id) && id !== GENERIC_SYSTEM.id ? id : JSON.stringify([id, each.dropped])
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()]
}

async function surveyGroup(group: readonly Planned[], options: SurveyOptions): Promise<PreparedSet> {
  const tables: SurveyedTable[] = []
  for (const { plan } of group) tables.push({ plan, survey: await surveyTable(plan, options) })
  return { kind: 'mapped', file: [...new Set(group.map(({ dropped }) => dropped))].join(' + '), tables }
}

/** Closewell's own format is known by its header alone: nothing of it needs to be surveyed. */
async function isOwnFormat(table: SourceTable): Promise<boolean> {
  const first = await firstRow(table)
  return first !== null && first.problem === null && missingColumns(first.names ?? first.cells).length === 0
}

async function firstRow(table: SourceTable): Promise<TableRow | null> {
  for await (const { rows } of table.read()) {
    const [first] = rows
    if (first !== undefined) return first
  }
  return null
}

async function titlesOf(table: SourceTable, plan: TablePlan | null): Promise<readonly string[]> {
  if (plan !== null) return plan.header.columns.map(({ title }) => title)
  const first = await firstRow(table)
  return first?.names ?? first?.cells ?? []
}

const SHOWN_TITLES = 12
const SHOWN_TITLE = 60

function withoutCaseColumn(table: SourceTable, titles: readonly string[]): LeftOut {
  const columns = titles.slice(0, SHOWN_TITLES).map((title) => title.slice(0, SHOWN_TITLE))
  const reason = `no column says which case a row is (found: ${columns.join(', ') || 'nothing'})`
  return { file: nameOf(table), reason, code: 'noCaseColumn', columns }
}

const REASONS = {
  peopleOnly: 'it holds people, and no case',
  notCases: 'its columns are not those of a file of cases',
} as const satisfies Partial<Record<NonNullable<LeftOut['code']>, string>>

function leftOutAs(code: keyof typeof REASONS, table: SourceTable): LeftOut {
  return { file: nameOf(table), reason: REASONS[code], code, columns: [] }
}

function notRecognised(leftOut: readonly LeftOut[]): ClosewellError {
  const what = leftOut.map(({ file, reason }) => `${file}: ${reason}`).join('; ')
  return new ClosewellError(
    'notRecognised',
    `No cases were found in ${what}. Export the list of cases with their number, or say which column is what. Nothing was changed.`,
    { file: leftOut.map(({ file }) => file).join(', '), what },
  )
}
