import type { DateText, NumericDate } from './date-text.ts'
import { kindOfNumber, type NumberKind } from './number-dates.ts'
import { fitsOrder, inAnyOrder } from './numeric-order.ts'
import { readDateText } from './read-date-text.ts'

const MAX_EXAMPLES = 5
const MANY_YEARS = 8

/** What the cells of one column are, counted; all that the decision on the column rests on. */
export class ColumnTally {
  values = 0
  instants = 0
  locals = 0
  datesOnly = 0
  timesOnly = 0
  unreadable = 0
  readonly numbers: Record<NumberKind, number> = {
    serial: 0,
    dayFraction: 0,
    seconds: 0,
    milliseconds: 0,
    compactDate: 0,
    compactTime: 0,
  }
  /** Cells that are different dates in different orders. */
  needing = 0
  /** Those of them whose first part, and whose second part, is over 12 and a day of the month that the other part is. */
  dayOver12First = 0
  dayOver12Second = 0
  /** Those of them whose first part can be a year of two digits, and those whose third part cannot. */
  yearFirstPossible = 0
  yearFirstOnly = 0
  /** How they are spelled: separator, clock, digits of the year. */
  readonly shapes = new Set<string>()
  readonly examples: string[] = []
  readonly unreadableExamples: string[] = []
  readonly #firsts = new Set<number>()
  readonly #thirds = new Set<number>()

  /** Counts a trimmed cell that is not blank. */
  add(text: string): void {
    this.values += 1
    const read = readDateText(text)
    const understood = this.#count(read)
    if (!understood) this.unreadable += 1
    const examples = understood ? this.examples : this.unreadableExamples
    if (examples.length < MAX_EXAMPLES && !examples.includes(text)) examples.push(text)
  }

  /**
   * Whether the two-digit dates may have their year first. They may not where their first parts, as years, would be
   * many, and more than there are days of the month: days differ more than years do.
   */
  get mayBeYearFirst(): boolean {
    const [firsts, thirds] = [this.#firsts.size, this.#thirds.size]
    return this.yearFirstPossible === this.needing && (firsts < MANY_YEARS || firsts <= thirds)
  }

  #count(read: DateText): boolean {
    switch (read.kind) {
      case 'calendar':
        this.#countTimes(read)
        return true
      case 'numeric':
        return this.#countNumeric(read)
      case 'time':
        this.timesOnly += 1
        return true
      case 'number': {
        const kind = kindOfNumber(read)
        if (kind !== null) this.numbers[kind] += 1
        return kind !== null
      }
      case 'refused':
        return false
    }
  }

  #countTimes({ time, offsetMinutes }: Pick<NumericDate, 'time' | 'offsetMinutes'>): void {
    if (time === null) this.datesOnly += 1
    else if (offsetMinutes === null) this.locals += 1
    else this.instants += 1
  }

  #countNumeric(read: NumericDate): boolean {
    const [dmy, mdy, ymd] = [fitsOrder(read, 'dmy'), fitsOrder(read, 'mdy'), fitsOrder(read, 'ymd')]
    if (!dmy && !mdy && !ymd) return false
    this.#countTimes(read)
    if (inAnyOrder(read) !== null) return true
    this.needing += 1
    if (dmy && !mdy) this.dayOver12First += 1
    else if (mdy && !dmy) this.dayOver12Second += 1
    else if (!dmy) this.yearFirstOnly += 1
    if (ymd) {
      this.yearFirstPossible += 1
      this.#firsts.add(read.first)
      this.#thirds.add(read.third)
    }
    this.shapes.add(shapeOf(read))
    return true
  }
}

/** How a numeric date is spelled but for its order: separator, clock and digits of the year. */
function shapeOf({ separator, time, hours, thirdDigits }: NumericDate): string {
  const clock = time === null ? 'date' : hours === 12 ? '12' : '24'
  return thirdDigits === 4 ? separator + clock : `${separator + clock} yy`
}
