import type { CaseFieldName } from '#shared/import/fields.ts'
import type { ImportQuestion, Inspection, TableFinding } from '#shared/import/inspection.ts'
import { findLookAlikes, suggestMerges } from '#shared/import/people.ts'
import { importSupport } from '#shared/metrics/import-support.ts'
import type { SurveyedTable } from '../map/context.ts'
import { derivedFields } from '../map/plan.ts'
import { OWN_COLUMNS, ownNameOf } from '../own-format.ts'
import { GENERIC_SYSTEM } from '../systems/generic.ts'
import { normaliseHeader } from '../row-mapper.ts'
import { describeSet } from './describe.ts'
import { inspectTable, type InspectOptions } from './inspect-table.ts'
import { previewOwn } from './preview.ts'
import { peopleFound } from './people-found.ts'
import type { PreparedSet } from './prepare.ts'

type SetFinding = Inspection['sets'][number]

/** What a prepared set was found to be, for a person to look at before anything is stored. */
export async function inspectSet(set: PreparedSet, options: InspectOptions): Promise<SetFinding> {
  const { system, systemName } = describeSet(set)
  const found = { file: set.file, system, systemName }
  if (set.kind === 'own') {
    const table = await previewOwn(set.table, options.timeZone)
    const filled = new Set(
      table.columns.map(({ title }) => normaliseHeader(title)).filter((name) => OWN_COLUMNS.has(name)),
    )
    return {
      ...found,
      tables: [table],
      questions: [],
      people: [],
      suggestedMerges: [],
      lookAlikes: [],
      ...importSupport(filled),
    }
  }
  const tables: TableFinding[] = []
  for (const table of set.tables) tables.push(inspectTable(table, options))
  const people = await peopleFound(set.tables)
  return {
    ...found,
    tables,
    questions: tables.flatMap((table, index) => questionsOf(table, set.tables[index], index)),
    people,
    suggestedMerges: [...suggestMerges(people)],
    lookAlikes: [...findLookAlikes(people)],
    ...importSupport(filledFields(set.tables, tables)),
  }
}

/** Own names of the columns that some case will have filled, as far as the columns tell. */
function filledFields(tables: readonly SurveyedTable[], findings: readonly TableFinding[]): Set<string> {
  const filled = new Set<string>()
  for (const { plan, survey } of tables) {
    for (const [field, keys] of plan.fields) {
      if (keys.some((key) => (survey.filled.get(key) ?? 0) > 0)) filled.add(field)
    }
    for (const field of derivedFields(plan)) filled.add(ownNameOf(field))
    if (plan.rowsAre === 'messages' && plan.layout.addsFields !== true) filled.add('messages')
    for (const field of Object.keys(plan.constants)) filled.add(field)
  }
  // Which rows have messages inside only shows when they are read.
  const hasMessages = ({ becomes }: TableFinding['preview'][number]): boolean =>
    becomes?.['messages'] !== undefined
  if (findings.some(({ preview }) => preview.some(hasMessages))) filled.add('messages')
  return filled
}

function questionsOf(
  table: TableFinding,
  surveyed: SurveyedTable | undefined,
  index: number,
): ImportQuestion[] {
  if (surveyed === undefined || table.rowsAre === 'people') return []
  const { plan } = surveyed
  const questions: ImportQuestion[] = []
  const ask = (id: ImportQuestion['id'], isBlocking: boolean, columns: string[] = []): void => {
    questions.push({ id, isBlocking, table: index, columns })
  }
  const used = table.dates.filter(({ field }) => field !== null)
  const zoneless = used.filter(({ needsZone, zone }) => needsZone && zone === null)
  if (zoneless.length > 0)
    ask(
      'timeZone',
      true,
      zoneless.map(({ column }) => column),
    )
  const undecided = used.filter(({ decision }) => decision === 'undecided' || decision === 'contradictory')
  if (undecided.length > 0)
    ask(
      'dateOrder',
      true,
      undecided.map(({ column }) => column),
    )
  const derived = derivedFields(plan)
  const lacks = (field: CaseFieldName): boolean =>
    !plan.fields.has(field) && plan.constants[field] === undefined
  if (table.rowsAre === 'cases') {
    if (table.system === GENERIC_SYSTEM.id && lacks('case_id') && !plan.isToldByContent) ask('caseId', true)
    if (lacks('opened_at') && !derived.has('openedAtMs')) ask('openedAt', false)
    if (lacks('status') && !derived.has('status')) ask('status', false)
  }
  const unknown = table.words.filter(({ meaning, field }) => meaning === null && field !== 'channel')
  if (unknown.length > 0) ask('words', false, [...new Set(unknown.map(({ field }) => field))])
  return questions
}
