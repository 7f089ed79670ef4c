import fc from 'fast-check'

/** How a file writes its instants, all of them whole minutes. */
export interface DateDialect {
  readonly name: string
  /** Of times without offset. */
  readonly timeZone: string
  readonly write: (atMs: number) => string
  /** Whether only a day over 12 tells its order. */
  readonly needsProof: boolean
}

/** Zones whose clocks never change. */
const ZONES = [
  { timeZone: 'UTC', offsetMinutes: 0, sign: '+00:00' },
  { timeZone: 'Asia/Kolkata', offsetMinutes: 330, sign: '+05:30' },
  { timeZone: 'America/Phoenix', offsetMinutes: -420, sign: '-07:00' },
] as const
type Zone = (typeof ZONES)[number]

const MINUTE_MS = 60_000
const DAY_MS = 1440 * MINUTE_MS
const SERIAL_1970 = 25_569

const ENGLISH = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const POLISH = 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrz paz listopada grudnia'.split(
  ' ',
)

interface Clock {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
}

const two = (number: number): string => String(number).padStart(2, '0')
const time = ({ hour, minute }: Clock): string => `${two(hour)}:${two(minute)}`
const time12 = ({ hour, minute }: Clock): string =>
  `${hour % 12 === 0 ? 12 : hour % 12}:${two(minute)} ${hour < 12 ? 'AM' : 'PM'}`
const isoDate = ({ year, month, day }: Clock): string => `${year}-${two(month)}-${two(day)}`
const dmy =
  (separator: string) =>
  (clock: Clock): string =>
    [two(clock.day), two(clock.month), clock.year].join(separator) + ` ${time(clock)}`

type Spelling = (clock: Clock, atMs: number, zone: Zone) => string

const SPELLINGS: Readonly<Record<string, Spelling>> = {
  'ISO 8601 in UTC': (_, atMs) => new Date(atMs).toISOString(),
  'ISO 8601 with offset': (clock, _, { sign }) => `${isoDate(clock)}T${time(clock)}:00${sign}`,
  'ISO 8601 without offset': (clock) => `${isoDate(clock)} ${time(clock)}`,
  'English month': (clock) => `${clock.day} ${ENGLISH[clock.month - 1]} ${clock.year} ${time(clock)}`,
  'American month': (clock) => `${ENGLISH[clock.month - 1]} ${clock.day}, ${clock.year} ${time12(clock)}`,
  'Polish month': (clock) => `${clock.day} ${POLISH[clock.month - 1]} ${clock.year} ${time(clock)}`,
  'Unix seconds': (_, atMs) => String(atMs / 1000),
  'Unix milliseconds': (_, atMs) => String(atMs),
  'serial days': (_, atMs, { offsetMinutes }) =>
    (SERIAL_1970 + (atMs + offsetMinutes * MINUTE_MS) / DAY_MS).toFixed(9),
}

const NUMERIC: Readonly<Record<string, Spelling>> = {
  'day/month': dmy('/'),
  'day.month': dmy('.'),
  'day-month': dmy('-'),
  'month/day': (clock) => `${clock.month}/${clock.day}/${clock.year} ${time12(clock)}`,
}

export const DATE_DIALECTS: readonly DateDialect[] = [
  ...Object.entries(SPELLINGS).map((entry) => ({ entry, needsProof: false })),
  ...Object.entries(NUMERIC).map((entry) => ({ entry, needsProof: true })),
].flatMap(({ entry: [name, spell], needsProof }) =>
  ZONES.map((zone) => ({
    name,
    timeZone: zone.timeZone,
    needsProof,
    write: (atMs: number): string => spell(clockOf(atMs, zone), atMs, zone),
  })),
)

function clockOf(atMs: number, { offsetMinutes }: Zone): Clock {
  const local = new Date(atMs + offsetMinutes * MINUTE_MS)
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
  }
}

/** UTC milliseconds, whole minutes of the years 2005 to 2035. */
export const instants = fc
  .integer({ min: Date.UTC(2005, 0, 1) / MINUTE_MS, max: Date.UTC(2035, 0, 1) / MINUTE_MS })
  .map((minutes) => minutes * MINUTE_MS)

/** The same hour on a day from 14 to 27 of the month: over 12 in every zone. */
export function lateInMonth(atMs: number): number {
  const day = new Date(atMs).getUTCDate()
  return atMs + (14 + (day % 14) - day) * DAY_MS
}
