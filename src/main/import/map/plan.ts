import type { CaseField } from '#shared/case/patch.ts'
import type { DateOrder } from '#shared/import/dates/date-order.ts'
import { INSTANT_FIELDS, type FieldName, type InstantField } from '#shared/import/fields.ts'
import type { TableMapping } from '#shared/import/mapping.ts'
import type { Candidate, RecognisedTable } from '../recognise/recognise.ts'
import { indexesByKey, type Header } from '../recognise/header.ts'
import type { HelpdeskSystem, Layout } from '../systems/system.ts'
import { normaliseTitle } from '../systems/titles.ts'
import type { SourceTable, TableRow } from '../table.ts'

/** How one table is read: its layout, with what the user said otherwise. */
export interface TablePlan {
  readonly table: SourceTable
  readonly header: Header
  readonly head: readonly TableRow[]
  readonly system: HelpdeskSystem
  readonly layout: Layout
  readonly candidates: readonly Candidate[]
  /** Field -> keys of the columns that feed it, the first filled one holds. */
  readonly fields: ReadonlyMap<FieldName, readonly string[]>
  /** Keys of columns that feed a field. */
  readonly used: ReadonlySet<string>
  /** Keys of columns whose field the user said. */
  readonly stated: ReadonlySet<string>
  readonly rowsAre: Layout['rowsAre']
  readonly dateOrders: ReadonlyMap<string, DateOrder>
  readonly words: NonNullable<TableMapping['words']>
  readonly constants: NonNullable<TableMapping['constants']>
  /** Whether cases without a number are told apart by all that their rows say. */
  readonly isToldByContent: boolean
}

/** The plan for a table as its best candidate, or the one that the mapping names, proposes it. */
export function planTable(recognised: RecognisedTable, mappings: readonly TableMapping[]): TablePlan | null {
  const { table, header, head, candidates } = recognised
  const named = candidates.find(({ system, layout }) =>
    mappings.some((one) => one.system === system.id && one.layout === layout.id),
  )
  const chosen = named ?? candidates[0]
  if (chosen === undefined) return null
  const { system, layout } = chosen
  const own = mappings.filter((one) => isFor(one, system.id, layout.id))
  const stated = statedColumns(own)
  const fields = feedingColumns(header, layout, stated)
  return {
    table,
    header,
    head,
    system,
    layout,
    candidates,
    fields,
    used: new Set([...fields.values()].flat()),
    stated: new Set(stated.keys()),
    rowsAre: rowsAre(layout, stated),
    dateOrders: new Map(
      own.flatMap(({ dateOrders = {} }) =>
        Object.entries(dateOrders).map(([title, order]) => [normaliseTitle(title), order] as const),
      ),
    ),
    words: Object.assign({}, ...own.map(({ words }) => words)) as TablePlan['words'],
    isToldByContent: own.some(({ identity }) => identity === 'content'),
    constants: Object.assign({}, ...own.map(({ constants }) => constants)) as TablePlan['constants'],
  }
}

function isFor(mapping: TableMapping, system: string, layout: string): boolean {
  return (mapping.system ?? system) === system && (mapping.layout ?? layout) === layout
}

function statedColumns(mappings: readonly TableMapping[]): ReadonlyMap<string, FieldName | null> {
  return new Map(
    mappings.flatMap(({ columns = {} }) =>
      Object.entries(columns).map(([title, field]) => [normaliseTitle(title) || title, field] as const),
    ),
  )
}

function feedingColumns(
  header: Header,
  layout: Layout,
  stated: ReadonlyMap<string, FieldName | null>,
): Map<FieldName, string[]> {
  const keys = indexesByKey(header.columns)
  const fields = new Map<FieldName, string[]>()
  for (const [key, field] of stated) {
    if (field !== null && keys.has(key)) fields.set(field, [...(fields.get(field) ?? []), key])
  }
  for (const [field, titles] of Object.entries(layout.columns) as [FieldName, readonly string[]][]) {
    const found = titles.filter((title) => keys.has(title) && !stated.has(title))
    if (found.length > 0 && !fields.has(field)) fields.set(field, found)
  }
  return fields
}

/** Columns that the user made messages or people of say what the rows of a generic table are. */
function rowsAre(layout: Layout, stated: ReadonlyMap<string, FieldName | null>): Layout['rowsAre'] {
  const fields = [...stated.values()]
  if (fields.includes('message_text')) return 'messages'
  return layout.rowsAre
}

/** The fields of a case that the layout fills from several columns, or parts of them, of this table. */
export function derivedFields({
  layout,
  header,
}: Pick<TablePlan, 'layout' | 'header'>): ReadonlySet<CaseField> {
  return new Set(layout.derives?.((title) => header.columns.some(({ key }) => key === title)))
}

export function isInstantField(field: FieldName): field is InstantField {
  return (INSTANT_FIELDS as readonly string[]).includes(field)
}
