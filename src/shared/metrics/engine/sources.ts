import type { SourceAsOf } from '../column-row.ts'
import { type CaseColumns, type ColumnSource, FLAG, type Labels } from './columns.ts'

/**
 * What each source records, over all of its cases, with its as-of. Throws where one has no as-of: without it no case of
 * the source can be judged.
 */
export function columnSources(
  ids: readonly number[],
  sourceIndexes: Labels,
  flags: Uint16Array,
  asOf: SourceAsOf,
): readonly ColumnSource[] {
  const seen = new Uint16Array(ids.length)
  for (let index = 0; index < flags.length; index++) {
    const source = sourceIndexes[index] ?? 0
    seen[source] = (seen[source] ?? 0) | (flags[index] ?? 0)
  }
  return ids.map((id, source) => {
    const asOfMs = asOf.get(id)
    if (asOfMs === undefined) throw new Error(`Source ${String(id)} has cases but no as-of`)
    const flagsOfAny = seen[source] ?? 0
    return {
      id,
      asOfMs,
      sourceCountsReopens: (flagsOfAny & FLAG.countsReopens) !== 0,
      sourceRecordsFollowUps: (flagsOfAny & FLAG.recordsFollowUp) !== 0,
    }
  })
}

/** The same columns at other as-ofs, which imports without a change of any case may move too. */
export function withAsOf(columns: CaseColumns, asOf: SourceAsOf): CaseColumns {
  const ids = columns.sources.map(({ id }) => id)
  return { ...columns, sources: columnSources(ids, columns.sourceIndexes, columns.flags, asOf) }
}
