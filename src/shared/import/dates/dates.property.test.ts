import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DateColumnSurvey } from './column-survey.ts'
import { PLAIN_FORMAT } from './date-format.ts'
import { MONTHS } from './date-words.ts'
import { readIso } from './iso-text.ts'
import { type ParsedDateTime, parseDateTime } from './parse-date-time.ts'
import { toInstant } from './to-instant.ts'

const pad = (value: number) => String(value).padStart(2, '0')

/** A clock's time to the second, as a `Date` in UTC. */
const anyTime = fc
  .integer({ min: Date.UTC(1970, 0, 1) / 1000, max: Date.UTC(2068, 11, 31) / 1000 })
  .map((second) => new Date(second * 1000))

const anyShape = fc.record({
  order: fc.constantFrom('dmy', 'mdy', 'ymd'),
  separator: fc.constantFrom('/', '.', '-'),
  padded: fc.boolean(),
  clock: fc.constantFrom('none', '24', '24s', '12', '12s'),
  joined: fc.constantFrom(' ', ', ', '  '),
  half: fc.constantFrom(' AM', 'am', ' a.m.', '\u202fam', ' a. m.'),
  year: fc.constantFrom('four', 'two'),
})
type Shape = typeof anyShape extends fc.Arbitrary<infer T> ? T : never

function clockText(at: Date, { clock, padded, half }: Shape): string {
  const hour24 = at.getUTCHours()
  const is12 = clock.startsWith('12')
  const hour = is12 ? ((hour24 + 11) % 12) + 1 : hour24
  const seconds = clock.endsWith('s') ? `:${pad(at.getUTCSeconds())}` : ''
  const suffix = is12 ? (hour24 < 12 ? half : half.replaceAll('a', 'p').replaceAll('A', 'P')) : ''
  return `${padded ? pad(hour) : String(hour)}:${pad(at.getUTCMinutes())}${seconds}${suffix}`
}

function dateText(at: Date, { order, separator, padded, year: digits }: Shape): string {
  const isYearFirstOfTwo = order === 'ymd' && digits === 'two'
  const two = (value: number) => (padded || isYearFirstOfTwo ? pad(value) : String(value))
  const [day, month] = [two(at.getUTCDate()), two(at.getUTCMonth() + 1)]
  const year = digits === 'two' ? pad(at.getUTCFullYear() % 100) : String(at.getUTCFullYear())
  const parts = { dmy: [day, month, year], mdy: [month, day, year], ymd: [year, month, day] }
  return parts[order].join(separator)
}

const spell = (at: Date, shape: Shape): string =>
  shape.clock === 'none' ? dateText(at, shape) : dateText(at, shape) + shape.joined + clockText(at, shape)

/** The time as far as the shape tells it. */
function told(at: Date, { clock }: Shape): string {
  if (clock === 'none') return at.toISOString().slice(0, 10)
  return clock.endsWith('s') ? at.toISOString() : `${at.toISOString().slice(0, 17)}00.000Z`
}

function asTold(parsed: ParsedDateTime): string {
  if (parsed.kind !== 'local' && parsed.kind !== 'date') return JSON.stringify(parsed)
  const found = toInstant(parsed, 'UTC')
  const iso = 'atMs' in found ? new Date(found.atMs).toISOString() : ''
  return parsed.kind === 'date' ? iso.slice(0, 10) : iso
}

function survey(texts: readonly string[]) {
  const column = new DateColumnSurvey()
  for (const text of texts) column.add(text)
  return column.decide()
}

describe('a column written in one shape', () => {
  it('is read back, or asked about', () => {
    fc.assert(
      fc.property(fc.array(anyTime, { minLength: 1, maxLength: 12 }), anyShape, (times, shape) => {
        const texts = times.map((at) => spell(at, shape))
        const { format, decision } = survey(texts)
        const readable = decision === 'decided' || decision === 'notNeeded'
        for (const [index, at] of times.entries()) {
          const parsed = parseDateTime(
            texts[index] ?? '',
            readable ? format : { ...format, order: shape.order },
          )
          expect(asTold(parsed)).toBe(told(at, shape))
        }
        const provesItself = times.some((at) => at.getUTCDate() > 12)
        if (provesItself && shape.year === 'four') expect(readable).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })

  it('gives no time at all while its order is open', () => {
    const earlyDay = anyTime.filter((at) => at.getUTCDate() <= 12 && at.getUTCDate() !== at.getUTCMonth() + 1)
    const order = fc.constantFrom('dmy' as const, 'mdy' as const)
    fc.assert(
      fc.property(fc.array(earlyDay, { minLength: 1 }), anyShape, order, (times, shape, dayOrMonth) => {
        const open = { ...shape, order: dayOrMonth, year: 'four' as const }
        const texts = times.map((at) => spell(at, open))
        const { format, decision } = survey(texts)
        expect(decision).toBe('undecided')
        for (const text of texts) expect(parseDateTime(text, format).kind).toBe('problem')
      }),
    )
  })

  it('gives no time at all where its values contradict each other', () => {
    const lateDay = anyTime.filter((at) => at.getUTCDate() > 12)
    fc.assert(
      fc.property(lateDay, lateDay, anyShape, (a, b, shape) => {
        const four = { ...shape, year: 'four' as const }
        const texts = [spell(a, { ...four, order: 'dmy' }), spell(b, { ...four, order: 'mdy' })]
        const { format, decision } = survey(texts)
        expect(decision).toBe('contradictory')
        for (const text of texts) expect(parseDateTime(text, format).kind).toBe('problem')
      }),
    )
  })
})

describe('a month written out', () => {
  it('is read in every language, in upper case and with a dot', () => {
    const anyMonth = fc.constantFrom(...MONTHS)
    const spelling = fc.constantFrom(
      (day: number, name: string, year: number) => `${String(day)} ${name} ${String(year)}`,
      (day: number, name: string, year: number) => `${String(day)}. ${name.toUpperCase()}. ${String(year)}`,
      (day: number, name: string, year: number) => `${name} ${String(day)}, ${String(year)}`,
      (day: number, name: string, year: number) => `${pad(day)}/${name}/${pad(year % 100)}`,
      (day: number, name: string, year: number) => `${String(year)}-${name}-${pad(day)}`,
    )
    const day = fc.integer({ min: 1, max: 28 })
    fc.assert(
      fc.property(
        anyMonth,
        day,
        fc.integer({ min: 1969, max: 2068 }),
        spelling,
        ([name, month], on, year, write) => {
          expect(parseDateTime(write(on, name, year), PLAIN_FORMAT)).toEqual({
            kind: 'date',
            date: { year, month, day: on },
          })
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('any text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...Array.from('0123456789/.-: ,TZ+apmjn')), maxLength: 25 }),
    fc.stringMatching(
      /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}[ T]?(\d{1,2}:\d{2}(:\d{2})?)?( [ap]m)?(Z|[+-]\d{2}:?\d{2})?$/,
    ),
  )
  const format = { order: 'dmy', excelDates: '1900', epoch: null, compactDates: true } as const

  it('is a time that exists, the same when written in ISO, or a problem', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const parsed = parseDateTime(text, format)
        if (parsed.kind === 'problem' || parsed.kind === 'time') return
        const found = toInstant(parsed, 'UTC')
        if (!('atMs' in found)) throw new Error('a time that exists has an instant in UTC')
        const iso = new Date(found.atMs).toISOString()
        const again =
          parsed.kind === 'date' ? iso.slice(0, 10) : parsed.kind === 'local' ? iso.slice(0, -1) : iso
        if (found.atMs >= Date.UTC(1900, 0, 1)) expect(parseDateTime(again, PLAIN_FORMAT)).toEqual(parsed)
      }),
      { numRuns: 5000 },
    )
  })

  it('is no ISO time unless JavaScript too takes it for one, and the same', () => {
    const spelled = anyTime.chain((at) =>
      fc.constantFrom(
        at.toISOString(),
        at.toISOString().replace('.000', ''),
        at.toISOString().replace('Z', '+05:45'),
        `${at.toISOString().slice(0, 16)}-03:30`,
        at.toISOString().slice(0, 10),
      ),
    )
    const changed = fc
      .tuple(spelled, fc.nat(24), fc.constantFrom(...Array.from('0123456789:-+TZ. ')))
      .map(([text, at, character]) => text.slice(0, at) + character + text.slice(at + 1))
    fc.assert(
      fc.property(fc.oneof(spelled, changed), (text) => {
        const read = readIso(text)
        if (read?.kind !== 'calendar') return
        const found = toInstant(parseDateTime(text, PLAIN_FORMAT), 'UTC')
        const usual = text.replace(' ', 'T').replace(/T(.*?) ?(Z|[+-].*)?$/u, 'T$1$2')
        const expected = Date.parse(
          /T/u.test(usual) && !/(Z|[+-][\d:]+)$/u.test(usual.slice(11)) ? `${usual}Z` : usual,
        )
        if (!Number.isNaN(expected)) expect(found).toEqual({ atMs: expected, ambiguous: false })
      }),
      { numRuns: 5000 },
    )
  })
})
