import type { IngestCounts } from '../store/case-ingest.ts'
import type { DoubtfulField, MapTally } from './map/context.ts'
import type { ImportTally, ImportWarning } from './tallies.ts'

interface Findings {
  readonly tally: ImportTally
  readonly counts: IngestCounts
  readonly mapTally: MapTally
  readonly unknownColumns: readonly string[]
  readonly assumesUtc: boolean
}

/** What was imported but should be known; only warnings with something to say. */
export function importWarnings(findings: Findings): ImportWarning[] {
  const { tally, mapTally, counts, unknownColumns, assumesUtc } = findings
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
      count: mapTally.ambiguousTimes,
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
    ...mappingWarnings(mapTally),
  ]
  return all.filter(({ count }) => count > 0)
}

/** What only exports of other systems can give occasion for. */
function mappingWarnings(tally: MapTally): ImportWarning[] {
  const unknownWords = [...tally.unknownWords].map(([field, words]): ImportWarning => {
    const shown = [...words.keys()].slice(0, 20).join(', ')
    const taken = UNKNOWN_WORDS[field]
    return { code: `unknown.${field}`, count: words.size, message: `${taken}: ${shown}` }
  })
  return [
    {
      code: 'statusAssumed',
      count: tally.statusAssumed,
      message:
        'cases have no status; they count as closed or resolved where they have such a time, else as open',
    },
    {
      code: 'openedAtAssumed',
      count: tally.openedAtAssumed,
      message:
        'cases do not say when they were opened; the earliest time known of each was taken, else the time of the export',
    },
    {
      code: 'otherEncoding',
      count: tally.otherEncoding,
      message:
        'rows are in another encoding than the rest of the file; they were read as what their bytes point to',
    },
    {
      code: 'duplicateKeys',
      count: tally.duplicateKeys,
      message: 'records name a value twice; the later one holds',
    },
    {
      code: 'repeatedHeaders',
      count: tally.repeatedHeaders,
      message: 'rows repeat the header; they were passed over',
    },
    {
      code: 'shortRows',
      count: tally.shortRows,
      message:
        'rows have fewer cells than the header, all of them as many; the last columns were taken as blank',
    },
    {
      code: 'footerRows',
      count: tally.skipped.footer,
      message: 'rows are totals or footers of a report; they were passed over',
    },
    {
      code: 'supersededRows',
      count: tally.skipped.superseded,
      message: 'rows are older versions of a case in the same file; they were passed over',
    },
    {
      code: 'notCases',
      count: tally.skipped.notACase,
      message: 'rows are no cases and no messages that someone wrote; they were passed over',
    },
    ...unknownWords,
  ]
}

const UNKNOWN_WORDS: Readonly<Record<DoubtfulField, string>> = {
  status: 'words for the status are not known and count as open',
  kind: 'words for the kind are not known and count as unknown',
  message_role: 'words for who wrote a message are not known; it was settled by the authors',
}
