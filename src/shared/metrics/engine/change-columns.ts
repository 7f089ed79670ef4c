import type { ColumnRow, SourceAsOf } from '../column-row.ts'
import { type CaseColumns, FLAG } from './columns.ts'
import { ColumnsBuilder } from './columns-builder.ts'
import { mergeColumns } from './merge-columns.ts'
import { findNextCases } from './next-cases.ts'

/** What has changed of the cases that some columns hold. */
export interface CaseChanges {
  /** Row ids of cases that were removed or are not what they were. */
  readonly touchedIds: ReadonlySet<number>
  /** In ascending order of their ids: all that are new, and what has become of the touched ones. */
  readonly rows: Iterable<ColumnRow>
  readonly asOf: SourceAsOf
  /** The customers' keys of cases, by row id; null for an unknown customer. */
  readonly customerKeys: (ids: readonly number[]) => ReadonlyMap<number, string | null>
}

/** All cases newest first, of rows in ascending order of their ids; `expectedCases` saves time. */
export function loadColumns(rows: Iterable<ColumnRow>, asOf: SourceAsOf, expectedCases: number): CaseColumns {
  const builder = new ColumnsBuilder(expectedCases)
  for (const row of rows) builder.add(row)
  return mergeColumns(new ColumnsBuilder().finish(new Map()), new Uint8Array(), builder.finish(asOf), asOf)
}

/** The columns as loading all cases anew would make them, from columns newest first and what has changed since. */
export function changeColumns(columns: CaseColumns, changes: CaseChanges): CaseColumns {
  const builder = new ColumnsBuilder()
  for (const row of changes.rows) builder.add(row)
  const added = builder.finish(changes.asOf)
  const isKept = new Uint8Array(columns.length)
  /** A customer who gained or lost a case, or one of whose cases changed. */
  const customers = new Set(added.customerHashes)
  for (let index = 0; index < columns.length; index++) {
    if (changes.touchedIds.has(columns.ids[index] ?? NaN)) customers.add(columns.customerHashes[index] ?? 0)
    else isKept[index] = 1
  }
  customers.delete(0)
  const merged = mergeColumns(columns, isKept, added, changes.asOf)
  findNextOf(merged, customers, changes.customerKeys)
  return merged
}

/** Finds the next cases of some customers anew; other customers with the same hash are found the same again. */
function findNextOf(
  columns: CaseColumns,
  hashes: ReadonlySet<number>,
  customerKeys: CaseChanges['customerKeys'],
): void {
  const places: number[] = []
  for (let index = 0; index < columns.length; index++) {
    if (hashes.has(columns.customerHashes[index] ?? 0)) places.push(index)
  }
  const idAt = (place: number): number => columns.ids[place] ?? NaN
  const keys = customerKeys(places.map(idAt))
  const numbers = new Map<string, number>()
  const customers = Int32Array.from(places, (place) => {
    const key = keys.get(idAt(place)) ?? null
    if (key === null) return -1
    const known = numbers.get(key) ?? numbers.size
    numbers.set(key, known)
    return known
  })
  const next = findNextCases({
    ids: Float64Array.from(places, idAt),
    openedAtMs: Float64Array.from(places, (place) => columns.openedAtMs[place] ?? NaN),
    resolvedAtMs: Float64Array.from(places, (place) => columns.resolvedAtMs[place] ?? NaN),
    customers,
    customerCount: numbers.size,
    categories: Int32Array.from(places, (place) => columns.categoryIndexes[place] ?? -1),
    isExcluded: (at) => ((columns.flags[places[at] ?? 0] ?? 0) & FLAG.excluded) !== 0,
  })
  for (const [at, place] of places.entries()) {
    columns.nextSameCategory[place] = places[next.sameCategory[at] ?? -1] ?? -1
    columns.nextAnyCategory[place] = places[next.anyCategory[at] ?? -1] ?? -1
  }
}
