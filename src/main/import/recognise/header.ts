import { normaliseTitle, zoneInTitle } from '../systems/titles.ts'
import type { TableRow } from '../table.ts'

export interface Column {
  readonly index: number
  /** As it stands in the file, trimmed; a blank one is named by its place. */
  readonly title: string
  /** By which columns compare: equal keys are one repeated column. */
  readonly key: string
  /** The zone that the title names; null where it names none. */
  readonly zone: string | null
}

/** The titles of a table, or all names of its records. */
export interface Header {
  /** Null where the records carry their names. */
  readonly row: number | null
  readonly columns: readonly Column[]
}

/** Titles repeated by other tools get a number: `Comment.1`. */
const NUMBERED = /^(.+)\.\d+$/u

export function headerOf(titles: readonly string[], row: number | null): Header {
  const keys = titles.map((title, index) => normaliseTitle(title) || `column ${index + 1}`)
  const all = new Set(keys)
  return {
    row,
    columns: titles.map((title, index) => {
      const key = keys[index] ?? ''
      const base = NUMBERED.exec(key)?.[1]
      return {
        index,
        title: title.replaceAll('\uFEFF', '').trim() || `column ${index + 1}`,
        key: base !== undefined && row !== null && all.has(base) ? base : key,
        zone: zoneInTitle(title),
      }
    }),
  }
}

/** The names that occur in records, in the order in which they were met. */
export function headerOfRecords(rows: readonly TableRow[]): Header {
  return headerOf([...new Set(rows.flatMap(({ names }) => names ?? []))], null)
}

/** Key of a column -> the places where it stands. */
export function indexesByKey(columns: readonly Column[]): ReadonlyMap<string, readonly number[]> {
  const indexes = new Map<string, number[]>()
  for (const { key, index } of columns) {
    const places = indexes.get(key)
    if (places === undefined) indexes.set(key, [index])
    else places.push(index)
  }
  return indexes
}
