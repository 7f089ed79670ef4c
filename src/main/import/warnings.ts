import type { IngestCounts } from '../store/case-ingest.ts'
import type { ImportTally, ImportWarning } from './tallies.ts'

interface Findings {
  readonly tally: ImportTally
  readonly counts: IngestCounts
  readonly ambiguousTimes: number
  readonly unknownColumns: readonly string[]
  readonly assumesUtc: boolean
}

/** What was imported but should be known; only warnings with something to say. */
export function importWarnings(findings: Findings): ImportWarning[] {
  const { tally, counts, ambiguousTimes, unknownColumns, assumesUtc } = findings
  const all: ImportWarning[] = [
    {
      code: 'olderThanStored',
      count: counts.unchanged,
      message: 'cases were left as they are, because a newer export had written them',
    },
    {
      code: 'duplicateRows',
      count: counts.duplicates,
      message: 'rows repeat a case of the same file; the last row of a case holds',
    },
    {
      code: 'afterAsOf',
      count: tally.afterAsOf,
      message: 'instants lie after the as-of of this import; they are kept as they are',
    },
    {
      code: 'outOfOrder',
      count: tally.outOfOrder,
      message: 'cases have instants out of order, such as resolved before opened; they are kept as they are',
    },
    {
      code: 'ambiguousTimes',
      count: ambiguousTimes,
      message: 'times without offset fall into the hour that the clock showed twice; the earlier was taken',
    },
    {
      code: 'unknownColumns',
      count: unknownColumns.length,
      message: `columns are not known and were kept with the cases: ${unknownColumns.slice(0, 20).join(', ')}`,
    },
    {
      code: 'timeZoneAssumed',
      count: assumesUtc ? 1 : 0,
      message: 'no time zone was stated; the workspace counts days in UTC until its setting is changed',
    },
  ]
  return all.filter(({ count }) => count > 0)
}
