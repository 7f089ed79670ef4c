import { DAY_MS, HOUR_MS } from '../case/model.ts'
import { type EpochDay, formatDate, parseDate, weekdayOf } from './calendar-date.ts'
import { offsetSpanAt } from './zone-offsets.ts'
import { instantOfLocalTime } from './zoned-dates.ts'

export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** Wall-clock times `HH:MM` of one day, `to` after `from`; `24:00` is the end of the day. */
export interface OpenHours {
  readonly from: string
  readonly to: string
}

/** When a team works: the same hours every week, none on the dates named (`YYYY-MM-DD`). */
export interface BusinessHours {
  readonly week: Readonly<Record<Weekday, OpenHours | null>>
  readonly holidays: readonly string[]
}

const TIME = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/u
const MINUTE_MS = HOUR_MS / 60

/** Milliseconds after midnight by the wall clock; NaN where the text is no time. */
export function timeOfDayMs(text: string): number {
  const match = TIME.exec(text)
  if (match === null) return NaN
  return text === '24:00' ? DAY_MS : Number(match[1]) * HOUR_MS + Number(match[2]) * MINUTE_MS
}

/** Instants outside of these years count as their ends: a mistyped year must not cost millions of days. */
const FIRST_DAY: EpochDay = 0
const DAYS = (parseDate('2101-01-01') ?? 0) - FIRST_DAY

/** Tells how long a team was at work between two instants. Days are worked out when first asked for, then kept. */
export class BusinessClock {
  readonly #hours: BusinessHours
  readonly #timeZone: string
  readonly #holidays: ReadonlySet<EpochDay>
  readonly #opensAtMs = new Float64Array(DAYS).fill(NaN)
  readonly #closesAtMs = new Float64Array(DAYS)
  /** Opening time before each of the first `#summed` days. */
  readonly #before = new Float64Array(DAYS + 1)
  #summed = 0

  constructor(hours: BusinessHours, timeZone: string) {
    this.#hours = hours
    this.#timeZone = timeZone
    this.#holidays = new Set(hours.holidays.flatMap((date) => parseDate(date) ?? []))
  }

  /** Milliseconds of opening hours between two UTC instants; negative where the second comes first. */
  elapsedMs(fromMs: number, toMs: number): number {
    return this.#openedBy(toMs) - this.#openedBy(fromMs)
  }

  /** Opening time from the first day up to an instant. */
  #openedBy(atMs: number): number {
    const localDay = Math.floor((atMs + offsetSpanAt(this.#timeZone, atMs).offsetMs) / DAY_MS) - FIRST_DAY
    const day = Math.min(Math.max(localDay, 0), DAYS - 1)
    this.#sumUpTo(day)
    const opensAtMs = this.#opensAtMs[day] ?? 0
    const closesAtMs = this.#closesAtMs[day] ?? 0
    const today = Math.min(Math.max(atMs, opensAtMs), closesAtMs) - opensAtMs
    return (this.#before[day] ?? 0) + today
  }

  #sumUpTo(day: number): void {
    for (; this.#summed <= day; this.#summed++) {
      const [opensAtMs, closesAtMs] = this.#openingOf(this.#summed + FIRST_DAY)
      this.#opensAtMs[this.#summed] = opensAtMs
      this.#closesAtMs[this.#summed] = closesAtMs
      this.#before[this.#summed + 1] = (this.#before[this.#summed] ?? 0) + closesAtMs - opensAtMs
    }
  }

  /** Opening and closing of a day; the same instant on a day off, and where the clocks left the hours out. */
  #openingOf(day: EpochDay): readonly [opensAtMs: number, closesAtMs: number] {
    const open = this.#hours.week[WEEKDAYS[weekdayOf(day)] ?? 'sun']
    if (open === null || this.#holidays.has(day)) return [0, 0]
    const opensAtMs = this.#instant(day, timeOfDayMs(open.from))
    return [opensAtMs, Math.max(opensAtMs, this.#instant(day, timeOfDayMs(open.to)))]
  }

  #instant(day: EpochDay, timeMs: number): number {
    const [year = 0, month = 0, date = 0] = formatDate(day + Math.floor(timeMs / DAY_MS))
      .split('-')
      .map(Number)
    const minutes = (timeMs % DAY_MS) / MINUTE_MS
    const time = { year, month, day: date, hour: Math.floor(minutes / 60), minute: minutes % 60 }
    return instantOfLocalTime({ ...time, second: 0, ms: 0 }, this.#timeZone).atMs
  }
}
