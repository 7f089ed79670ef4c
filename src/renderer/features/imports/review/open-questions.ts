import type { ImportQuestion, Inspection, TableFinding } from '#shared/import/inspection.ts'
import { type SetFinding, tablesOf } from './findings.ts'

/** A question about one table of a set; `table` is null where it is about all files. */
export interface PlacedQuestion {
  /** Stays the same as long as the table is read as the same kind of file. */
  readonly key: string
  readonly id: ImportQuestion['id']
  readonly isBlocking: boolean
  readonly table: TableFinding | null
}

/** Every open question, the zone of times only once. */
export function openQuestions(inspection: Inspection): readonly PlacedQuestion[] {
  const all = inspection.sets.flatMap((set, at) => [
    ...(lacksZone(set) ? [{ ...ZONE_QUESTION, isBlocking: false }] : []),
    ...set.questions.map((question) => placed(question, set, at)),
  ])
  return [...new Map(all.map((question) => [question.key, question])).values()]
}

function placed(
  { id, isBlocking, table: tableAt }: ImportQuestion,
  set: SetFinding,
  setAt: number,
): PlacedQuestion {
  if (id === 'timeZone') return { ...ZONE_QUESTION, isBlocking }
  const table = set.tables[tableAt ?? 0] ?? null
  return {
    key: keyOf(id, `${setAt} ${tableAt ?? 0}`, table),
    id,
    isBlocking,
    table,
  }
}

/** In which zone times without offset are, for all files at once. */
export const ZONE_QUESTION: PlacedQuestion = {
  key: 'timeZone',
  id: 'timeZone',
  isBlocking: true,
  table: null,
}

function keyOf(id: ImportQuestion['id'], place: string, table: TableFinding | null): string {
  return `${id} ${place} ${table?.system ?? ''}/${table?.layout ?? ''}`
}

/** A file that asks nothing, some of whose rows are refused for want of a zone. */
function lacksZone({ tables }: SetFinding): boolean {
  return tables.some(({ preview }) => preview.some(({ problem }) => problem?.code === 'noOffset'))
}

/**
 * The questions to show: the open ones, and those that were `asked` before and are answered now, so that an answer can be
 * changed. In the order in which they were asked first.
 */
export function shownQuestions(
  inspection: Inspection,
  asked: readonly PlacedQuestion[],
): readonly (PlacedQuestion & { readonly isOpen: boolean })[] {
  const open = new Map(openQuestions(inspection).map((question) => [question.key, question]))
  const places = new Map(tablesOf(inspection).map(({ id, table }) => [id, table]))
  const earlier = asked.flatMap((question) => {
    const now = open.get(question.key)
    if (now !== undefined) return [{ ...now, isOpen: true }]
    if (question.table === null) return [{ ...question, isOpen: false }]
    const place = question.key.split(' ').slice(1, 3).join(' ')
    const table = places.get(place)
    const isSame = table !== undefined && keyOf(question.id, place, table) === question.key
    return isSame ? [{ ...question, table, isOpen: false }] : []
  })
  const known = new Set(asked.map(({ key }) => key))
  const added = [...open.values()].filter(({ key }) => !known.has(key))
  return [...earlier, ...added.map((question) => ({ ...question, isOpen: true }))]
}
