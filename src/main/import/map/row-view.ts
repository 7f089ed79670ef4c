import { headerOf, indexesByKey, type Column, type Header } from '../recognise/header.ts'
import { firstCodes, isCommonBlank } from '../systems/common-words.ts'
import type { SourceRow } from '../systems/system.ts'
import type { TableRow } from '../table.ts'

interface Places {
  readonly byKey: ReadonlyMap<string, readonly number[]>
  readonly columns: readonly Column[]
}

/** One object that shows a table's rows, one after the other, by the titles of their columns. */
export class RowView implements SourceRow {
  row = 0
  cells: readonly string[] = []
  readonly #ofTable: Places
  readonly #ofRecords = new Map<readonly string[], Places>()
  readonly #ownBlanks: ReadonlySet<string>
  readonly #ownBlankStarts: ReadonlySet<number>
  #places: Places
  /** What `at` has found of the row: a cell is asked for by its field, by its layout and by what is kept beside the case. */
  readonly #texts: (string | undefined)[] = []

  constructor(header: Header, blanks: readonly string[] = []) {
    this.#ofTable = placesOf(header.columns)
    this.#places = this.#ofTable
    this.#ownBlanks = new Set(blanks)
    this.#ownBlankStarts = firstCodes(blanks)
  }

  show({ row, cells, names }: TableRow): void {
    this.row = row
    if (cells !== this.cells) this.#texts.fill(undefined)
    this.cells = cells
    this.#places = names === null ? this.#ofTable : this.#placesOfRecord(names)
  }

  get columns(): readonly Column[] {
    return this.#places.columns
  }

  /** Own functions, so that layouts may take them out of the row. */
  readonly has = (title: string): boolean => this.#places.byKey.has(title)

  readonly text = (title: string): string => {
    const place = this.placeOf(title)
    return place < 0 ? '' : this.at(place)
  }

  /** Where the first filled cell under a title stands; -1 where there is none. */
  placeOf(title: string): number {
    const places = this.#places.byKey.get(title)
    if (places === undefined) return -1
    for (const at of places) if (this.at(at) !== '') return at
    return -1
  }

  /** Where all filled cells under a title stand. */
  placesOf(title: string): readonly number[] {
    return (this.#places.byKey.get(title) ?? []).filter((at) => this.at(at) !== '')
  }

  readonly all = (title: string): readonly string[] => {
    return this.placesOf(title).map((at) => this.at(at))
  }

  readonly json = (title: string): unknown => {
    const text = this.text(title)
    if (text === '') return undefined
    try {
      return JSON.parse(text) as unknown
    } catch {
      return undefined
    }
  }

  /** The trimmed text in a place; '' where it stands for nothing. */
  at(index: number): string {
    const known = this.#texts[index]
    if (known !== undefined) return known
    const trimmed = (this.cells[index] ?? '').trim()
    const text = trimmed === '' || this.#isBlank(trimmed) ? '' : trimmed
    this.#texts[index] = text
    return text
  }

  #isBlank(text: string): boolean {
    if (text.length > LONGEST_BLANK) return false
    if (isCommonBlank(text)) return true
    return this.#ownBlankStarts.has(text.charCodeAt(0)) && this.#ownBlanks.has(text.toLowerCase())
  }

  #placesOfRecord(names: readonly string[]): Places {
    const known = this.#ofRecords.get(names)
    if (known !== undefined) return known
    const places = placesOf(headerOf(names, null).columns)
    // Records of ever new names would otherwise be remembered without end.
    if (this.#ofRecords.size > MOST_KINDS_OF_RECORD) this.#ofRecords.clear()
    this.#ofRecords.set(names, places)
    return places
  }
}

const LONGEST_BLANK = 40
const MOST_KINDS_OF_RECORD = 1000

function placesOf(columns: readonly Column[]): Places {
  return { byKey: indexesByKey(columns), columns }
}
