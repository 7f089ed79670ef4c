export interface Formatter {
  /** A fraction as a percentage with one decimal; never rounds to 0 % or 100 % what is not exactly that. */
  readonly percent: (fraction: number) => string
  /** A fraction as a whole percentage, for axes. */
  readonly axisPercent: (fraction: number) => string
  /** A difference of fractions in percentage points, with one decimal and its sign. */
  readonly points: (difference: number) => string
  /** A ratio such as of odds, with two decimals. */
  readonly ratio: (value: number) => string
  readonly integer: (value: number) => string
  /** Seconds with one decimal; null where that would be zero. */
  readonly seconds: (value: number) => string | null
  readonly bytes: (value: number) => string
  /** UTC milliseconds as date and time in the workspace's zone. */
  readonly instant: (atMs: number) => string
  /** UTC milliseconds as the calendar date in the workspace's zone. */
  readonly day: (atMs: number) => string
  /** An ISO 8601 instant as date and time in the workspace's zone; the text itself where it is none. */
  readonly isoInstant: (iso: string) => string
  /** A calendar date `YYYY-MM-DD`. */
  readonly date: (date: string) => string
  /** A calendar month `YYYY-MM`, with its year. */
  readonly month: (month: string) => string
  /** The name of a calendar month `YYYY-MM`, shortened, without its year. */
  readonly shortMonth: (month: string) => string
  /** The name of a day of the week, 0 for Sunday. */
  readonly weekday: (number: number) => string
  readonly compare: (a: string, b: string) => number
}

/** Days from the epoch to one. */
const SUNDAY = 3
const DAY_MS = 86_400_000

/** Smallest fraction that one decimal of a percentage shows. */
const TENTH_OF_PERCENT = 0.001

/** Formats for one locale (BCP 47) and one IANA zone. */
export function createFormatter(locale: string, timeZone: string): Formatter {
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })
  const axisPercent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const points = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  })
  const ratio = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const integer = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  const seconds = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const bytes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'byte', unitDisplay: 'long' })
  const megabytes = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  })
  const kilobytes = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  })
  const instant = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone })
  // Calendar dates belong to no zone: they are read and written as UTC.
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const month = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' })
  const shortMonth = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  const collator = new Intl.Collator(locale, { numeric: true })

  return {
    percent: (fraction) => {
      if (fraction > 0 && fraction < TENTH_OF_PERCENT / 2) return `< ${percent.format(TENTH_OF_PERCENT)}`
      if (fraction < 1 && fraction >= 1 - TENTH_OF_PERCENT / 2)
        return `> ${percent.format(1 - TENTH_OF_PERCENT)}`
      return percent.format(fraction)
    },
    axisPercent: (fraction) => axisPercent.format(fraction),
    points: (difference) => points.format(difference * 100),
    ratio: (value) => ratio.format(value),
    integer: (value) => integer.format(value),
    seconds: (value) => (value < 0.05 ? null : seconds.format(value)),
    bytes: (value) => {
      if (value < 1_000) return bytes.format(value)
      return value < 999_500 ? kilobytes.format(value / 1_000) : megabytes.format(value / 1_000_000)
    },
    instant: (atMs) => instant.format(atMs),
    day: (atMs) => day.format(atMs),
    isoInstant: (iso) => {
      const atMs = Date.parse(iso)
      return Number.isNaN(atMs) ? iso : instant.format(atMs)
    },
    date: (text) => date.format(Date.parse(text)),
    month: (text) => month.format(Date.parse(`${text}-01`)),
    shortMonth: (text) => shortMonth.format(Date.parse(`${text}-01`)),
    weekday: (number) => weekday.format((SUNDAY + number) * DAY_MS),
    compare: (a, b) => collator.compare(a, b),
  }
}
