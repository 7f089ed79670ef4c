import type { ColumnTally } from './column-tally.ts'
import type { DateFormat } from './date-format.ts'
import type { DateOrder } from './date-order.ts'
import { isReadAs, NUMBER_KINDS, type NumberKind } from './number-dates.ts'

/**
 * How the order of a column's numeric dates is known. Of `undecided` ones every date fits several orders, of
 * `contradictory` ones none fits all; both are for the user to say, and refused until then.
 */
export type DateDecision = 'notNeeded' | 'decided' | 'stated' | 'undecided' | 'contradictory'

/** What a column's dates were found to be; plain data. */
export interface DateColumn {
  readonly format: DateFormat
  readonly decision: DateDecision
  readonly proof: DateProof
  /** How many cells are what. A date whose order is not known is counted among the others of its kind. */
  readonly kinds: DateKinds
  readonly examples: readonly string[]
  readonly unreadableExamples: readonly string[]
  /** Whether some cells are times without offset, so that their zone must be known. */
  readonly needsZone: boolean
}

export interface DateProof {
  /** Cells that are not blank. */
  readonly values: number
  /** Those of them that are different dates in different orders. */
  readonly needing: number
  /** Those of the needing that only a day first, or only a month first, makes a date. */
  readonly dayOver12First: number
  readonly dayOver12Second: number
  /** Those of the needing that only a two-digit year first makes a date. */
  readonly yearFirstOnly: number
  /** Those of the needing that are no date in the column's order, and will be refused. */
  readonly againstOrder: number
  readonly decidedBy: 'column' | 'otherColumns' | 'statement' | null
  /** The columns of the same file whose order this one took. */
  readonly sameAs: readonly string[]
}

export interface DateKinds {
  readonly instants: number
  readonly locals: number
  readonly datesOnly: number
  readonly timesOnly: number
  readonly serials: number
  readonly epochSeconds: number
  readonly epochMilliseconds: number
  readonly unreadable: number
}

export interface OrderDecision {
  readonly order: DateOrder | null
  readonly decision: DateDecision
  readonly by: DateProof['decidedBy']
  readonly sameAs?: readonly string[]
}

/** The order of a column by what was stated, else by its own values; null where neither tells. */
export function decideOrder(tally: ColumnTally, stated: DateOrder | null): OrderDecision {
  if (tally.needing === 0) return { order: stated, decision: 'notNeeded', by: null }
  if (stated !== null) return { order: stated, decision: 'stated', by: 'statement' }
  const { dayOver12First, dayOver12Second, yearFirstOnly, yearFirstPossible, needing } = tally
  const proven = [dayOver12First, dayOver12Second, yearFirstOnly].filter((proofs) => proofs > 0).length
  if (proven > 1 || (yearFirstOnly > 0 && yearFirstPossible < needing)) {
    return { order: null, decision: 'contradictory', by: null }
  }
  if (yearFirstOnly > 0) return { order: 'ymd', decision: 'decided', by: 'column' }
  if (proven === 0 || tally.mayBeYearFirst) return { order: null, decision: 'undecided', by: null }
  return { order: dayOver12First > 0 ? 'dmy' : 'mdy', decision: 'decided', by: 'column' }
}

/** What the column is, with the order decided; `excelDates` is how its spreadsheet counts days. */
export function dateColumn(
  tally: ColumnTally,
  { order, decision, by, sameAs = [] }: OrderDecision,
  excelDates: '1900' | '1904',
): DateColumn {
  const format = { order, ...numberFormat(tally, excelDates) }
  const read = (kind: NumberKind): number => (isReadAs(kind, format) ? tally.numbers[kind] : 0)
  const { values, needing, dayOver12First, dayOver12Second, yearFirstOnly } = tally
  const numbers = NUMBER_KINDS.reduce((sum, kind) => sum + tally.numbers[kind], 0)
  const readNumbers = NUMBER_KINDS.reduce((sum, kind) => sum + read(kind), 0)
  const kinds = {
    instants: tally.instants,
    locals: tally.locals + read('compactTime'),
    datesOnly: tally.datesOnly + read('compactDate'),
    timesOnly: tally.timesOnly + read('dayFraction'),
    serials: read('serial'),
    epochSeconds: read('seconds'),
    epochMilliseconds: read('milliseconds'),
    unreadable: tally.unreadable + numbers - readNumbers,
  }
  return {
    format,
    decision,
    proof: {
      values,
      needing,
      dayOver12First,
      dayOver12Second,
      yearFirstOnly,
      againstOrder: order === null ? 0 : againstOrder(tally, order),
      decidedBy: by,
      sameAs,
    },
    kinds,
    examples: tally.examples,
    unreadableExamples: tally.unreadableExamples,
    needsZone: kinds.locals + kinds.datesOnly + kinds.timesOnly + kinds.serials > 0,
  }
}

/** How many of the needing cells are no date in the order. */
export function againstOrder(tally: ColumnTally, order: DateOrder): number {
  const { needing, dayOver12First, dayOver12Second, yearFirstOnly, yearFirstPossible } = tally
  switch (order) {
    case 'dmy':
      return dayOver12Second + yearFirstOnly
    case 'mdy':
      return dayOver12First + yearFirstOnly
    case 'ymd':
      return needing - yearFirstPossible
  }
}

/**
 * What the column's numbers are: one kind only, or they are not read. Serial days and dates without separators may stand
 * among written dates, as they do where a spreadsheet understood some of its cells; counts since 1970 may not.
 */
function numberFormat(tally: ColumnTally, excelDates: '1900' | '1904'): Omit<DateFormat, 'order'> {
  const { serial, dayFraction, seconds, milliseconds, compactDate, compactTime } = tally.numbers
  const compact = compactDate + compactTime
  const kinds = [serial + dayFraction, seconds, milliseconds, compact].filter((count) => count > 0)
  const none = { excelDates: null, epoch: null, compactDates: false }
  if (kinds.length !== 1) return none
  if (serial + dayFraction > 0) return { ...none, excelDates }
  if (compact > 0) return { ...none, compactDates: true }
  const written = tally.instants + tally.locals + tally.datesOnly + tally.timesOnly
  if (written > 0) return none
  return { ...none, epoch: seconds > 0 ? 'seconds' : 'milliseconds' }
}
