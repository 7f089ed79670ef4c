import type { CaseFieldName, FieldName, WordField } from '#shared/import/fields.ts'
import type { DateOrder } from '#shared/import/dates/date-order.ts'
import type { ImportMapping, TableMapping } from '#shared/import/mapping.ts'

/** A kind of file of one system: what the parts of a mapping are for. */
export interface LayoutName {
  readonly system: string
  readonly layout: string
}

function isFor(mapping: TableMapping, { system, layout }: LayoutName): boolean {
  return mapping.system === system && mapping.layout === layout
}

/** Whether a part of a mapping is for one layout, or for that and others. */
function holdsFor({ system, layout }: TableMapping, name: LayoutName): boolean {
  return (system ?? name.system) === name.system && (layout ?? name.layout) === name.layout
}

/** What a mapping says of tables of one layout, its general parts first. */
export function tableMappingOf(mapping: ImportMapping, name: LayoutName): TableMapping {
  const parts = mapping.tables.filter((part) => holdsFor(part, name))
  return {
    columns: Object.assign({}, ...parts.map(({ columns }) => columns)) as TableMapping['columns'],
    dateOrders: Object.assign({}, ...parts.map(({ dateOrders }) => dateOrders)) as TableMapping['dateOrders'],
    words: Object.assign({}, ...parts.map(({ words }) => words)) as TableMapping['words'],
    constants: Object.assign({}, ...parts.map(({ constants }) => constants)) as TableMapping['constants'],
    ...(parts.some(({ identity }) => identity === 'content') ? { identity: 'content' as const } : {}),
  }
}

/** Changes the part of a mapping that is for one layout, which is added where it is missing. */
function withTable(
  mapping: ImportMapping,
  name: LayoutName,
  change: (table: TableMapping) => TableMapping,
): ImportMapping {
  const { tables } = mapping
  const has = tables.some((one) => isFor(one, name))
  const all = has ? tables : [...tables, { system: name.system, layout: name.layout }]
  return { ...mapping, tables: all.map((one) => (isFor(one, name) ? change(one) : one)) }
}

/** Feeds a column into a field; null keeps it with the case as it is. */
export function withColumn(
  mapping: ImportMapping,
  name: LayoutName,
  key: string,
  field: FieldName | null,
): ImportMapping {
  return withTable(mapping, name, (table) => ({ ...table, columns: { ...table.columns, [key]: field } }))
}

export function withDateOrder(
  mapping: ImportMapping,
  name: LayoutName,
  column: string,
  order: DateOrder,
): ImportMapping {
  return withTable(mapping, name, (table) => ({
    ...table,
    dateOrders: { ...table.dateOrders, [column]: order },
  }))
}

/** Gives one of the file's words a meaning; null takes it back. */
export function withWord(
  mapping: ImportMapping,
  name: LayoutName,
  field: WordField,
  word: string,
  meaning: string | null,
): ImportMapping {
  const stated = tableMappingOf(mapping, name).words?.[field] ?? {}
  const others = Object.entries(stated).filter(([one]) => one !== word)
  const words = Object.fromEntries(meaning === null ? others : [...others, [word, meaning]])
  return withTable(mapping, name, (table) => ({ ...table, words: { ...table.words, [field]: words } }))
}

/** Gives every case a value where no column feeds the field; null takes it back. */
export function withConstant(
  mapping: ImportMapping,
  name: LayoutName,
  field: CaseFieldName,
  value: string | null,
): ImportMapping {
  return withTable(mapping, name, ({ constants = {}, ...table }) => {
    const { [field]: _replaced, ...others } = constants
    return { ...table, constants: value === null ? others : { ...others, [field]: value } }
  })
}

/** Tells cases without a number apart by all that their rows say; or no longer, whichever part of the mapping said so. */
export function withIdentity(
  mapping: ImportMapping,
  name: LayoutName,
  identity: 'content' | null,
): ImportMapping {
  if (identity !== null) return withTable(mapping, name, (table) => ({ ...table, identity }))
  return {
    ...mapping,
    tables: mapping.tables.map((part) => {
      const { identity: _dropped, ...others } = part
      return holdsFor(part, name) ? others : part
    }),
  }
}

/** Reads tables of one layout as another one; what was said of their columns is dropped with it. */
export function withLayout(mapping: ImportMapping, from: LayoutName, to: LayoutName): ImportMapping {
  const others = mapping.tables.filter((one) => !isFor(one, from) && !isFor(one, to))
  return { ...mapping, tables: [...others, { system: to.system, layout: to.layout }] }
}

/**
 * Counts the cases of one spelling for another one. Spellings that were counted for `from` follow; `to` itself stands
 * for nobody else any more. A null `to` takes the merge back.
 */
export function withPerson(mapping: ImportMapping, from: string, to: string | null): ImportMapping {
  const people = new Map(Object.entries(mapping.people ?? {}))
  people.delete(from)
  if (to !== null) {
    people.delete(to)
    for (const [name, target] of people) if (target === from) people.set(name, to)
    people.set(from, to)
  }
  return { ...mapping, people: Object.fromEntries(people) }
}

/** Names layouts in a mapping, so that what is said of one table is not taken to be said of the others, too. */
export function withLayoutsNamed(mapping: ImportMapping, layouts: readonly LayoutName[]): ImportMapping {
  return layouts.reduce((all, name) => withTable(all, name, (table) => table), mapping)
}

/** The mapping as it is kept: with the zone, and with every layout it was made for, so that it is found to fit again. */
export function profileMapping(
  mapping: ImportMapping,
  layouts: readonly LayoutName[],
  timeZone: string | null,
): ImportMapping {
  return { ...withLayoutsNamed(mapping, layouts), ...(timeZone === null ? {} : { timeZone }) }
}
