import { PLAIN_FORMAT, type DateFormat } from '#shared/import/dates/date-format.ts'
import { joinDateAndTime, parseDateTime, type ParsedDateTime } from '#shared/import/dates/parse-date-time.ts'
import { toInstant } from '#shared/import/dates/to-instant.ts'
import type { RejectProblem } from '#shared/import/reject-problems.ts'
import { parseUtcInstant } from '../utc-instant.ts'
import { zoneOf, type MapContext, type SurveyedTable } from './context.ts'
import { isNullDate } from './null-dates.ts'
import type { RowView } from './row-view.ts'

type ReadInstant = { readonly atMs: number } | { readonly problem: RejectProblem } | null

export interface FoundInstant {
  /** The column it stands in, and its text there. */
  readonly key: string
  readonly text: string
  /** The cells it was read from. */
  readonly places: readonly number[]
  /** Null where the columns are blank. */
  readonly instant: ReadInstant
}

/** Reads the instants of one table, each column by the format that was decided for it. */
export class TimeReader {
  readonly #table: SurveyedTable
  readonly #context: MapContext
  readonly #columns = new Map<string, { format: DateFormat; zone: string | null }>()

  constructor(table: SurveyedTable, context: MapContext) {
    this.#table = table
    this.#context = context
  }

  /** The instant in the first filled of the columns; a date and a time that stand apart are joined. */
  read(view: RowView, keys: readonly string[]): FoundInstant {
    const [first, ...others] = filledCells(view, keys)
    if (first === undefined) return { key: keys[0] ?? '', text: '', places: [], instant: null }
    const { key, text, place } = first
    const alone = { key, text, places: [place] }
    const utcMs = parseUtcInstant(text)
    if (utcMs !== null) return { ...alone, instant: { atMs: utcMs } }
    const parsed = this.#parse(text, key)
    if (others.length === 0 || (parsed.kind !== 'date' && parsed.kind !== 'time')) {
      return { ...alone, instant: this.#resolve(parsed, key) }
    }
    const wanted = parsed.kind === 'date' ? 'time' : 'date'
    const other = others
      .map((one) => ({ place: one.place, parsed: this.#parse(one.text, one.key) }))
      .find((one) => one.parsed.kind === wanted)
    if (other === undefined) return { ...alone, instant: this.#resolve(parsed, key) }
    const [date, time] = parsed.kind === 'date' ? [parsed, other.parsed] : [other.parsed, parsed]
    const joined = this.#resolve(joinDateAndTime(date, time), key)
    return { ...alone, places: [place, other.place], instant: joined }
  }

  /** An instant inside a cell, or stated by the user; null where it cannot be read. */
  readInside(text: string, key: string): number | null {
    const read = this.#readText(text.trim(), key)
    return read === null || 'problem' in read ? null : read.atMs
  }

  #readText(text: string, key: string): ReadInstant {
    const utcMs = parseUtcInstant(text)
    return utcMs === null ? this.#resolve(this.#parse(text, key), key) : { atMs: utcMs }
  }

  #parse(text: string, key: string): ParsedDateTime {
    return parseDateTime(text, this.#column(key).format)
  }

  #resolve(parsed: ParsedDateTime, key: string): ReadInstant {
    const found = toInstant(parsed, this.#column(key).zone)
    if ('problem' in found) return found
    if (found.ambiguous) this.#context.tally.ambiguousTimes += 1
    return { atMs: found.atMs }
  }

  #column(key: string): { format: DateFormat; zone: string | null } {
    const known = this.#columns.get(key)
    if (known !== undefined) return known
    const { plan, survey } = this.#table
    const column = {
      format: survey.dates.get(key)?.format ?? PLAIN_FORMAT,
      zone: zoneOf(plan, key, this.#context.timeZone),
    }
    this.#columns.set(key, column)
    return column
  }
}

interface FilledCell {
  readonly key: string
  readonly place: number
  readonly text: string
}

function filledCells(view: RowView, keys: readonly string[]): FilledCell[] {
  const filled: FilledCell[] = []
  for (const key of keys) {
    for (const place of view.placesOf(key)) {
      const text = view.at(place)
      if (!isNullDate(text)) filled.push({ key, place, text })
    }
  }
  return filled
}
