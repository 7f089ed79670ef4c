import { problem, type RejectProblem } from '#shared/import/reject-problems.ts'
import { malformed } from '../fault.ts'
import { MAX_COLUMNS, MAX_ROWS } from '../limits.ts'
import type { WorkFileWriter } from '../work-files.ts'
import type { XmlAttributes, XmlHandler } from '../xml-tokens.ts'
import { cellColumn, columnName } from './cell-reference.ts'
import { numberText } from './number-text.ts'
import type { Clock } from './number-format.ts'
import { RichText, unescaped } from './rich-text.ts'
import { serialText, type DateSystem } from './serial-date.ts'
import type { SharedStrings } from './shared-strings.ts'

/** What the cells of all sheets refer to. */
export interface Book {
  readonly strings: SharedStrings
  /** What a cell's style makes of its number, by the style's index. */
  readonly clocks: readonly Clock[]
  readonly dateSystem: DateSystem
}

/** Reads the cells of one sheet into rows of text. Where a row or a cell does not say its place, it follows the last. */
export class SheetRows implements XmlHandler {
  readonly #book: Book
  readonly #out: WorkFileWriter
  #isInData = false
  #isInRow = false
  #row = 0
  /** Where the row's texts stand, and whether in ascending order. */
  #columns: number[] = []
  #texts: string[] = []
  #isInOrder = true
  #cellCount = 0
  #problem: RejectProblem | null = null

  #isInCell = false
  #column = -1
  #type = 'n'
  #style = 0
  #isValue = false
  #value = ''
  readonly #inline = new RichText()
  #isInline = false

  constructor(book: Book, out: WorkFileWriter) {
    this.#book = book
    this.#out = out
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.#isInCell) {
      if (name === 'v') this.#isValue = true
      else if (name === 'is') this.#isInline = true
      else if (this.#isInline) this.#inline.open(name)
    } else if (this.#isInRow) {
      if (name === 'c') this.#openCell(attributes)
    } else if (this.#isInData) {
      if (name === 'row') this.#openRow(attributes.get('r'))
    } else if (name === 'sheetData') {
      this.#isInData = true
    }
  }

  text(text: string): void {
    if (this.#isValue) this.#value += text
    else if (this.#isInline) this.#inline.add(text)
  }

  close(name: string): void {
    if (this.#isInCell) {
      if (name === 'v') this.#isValue = false
      else if (name === 'is') this.#closeInline()
      else if (name === 'c') this.#closeCell()
      else if (this.#isInline) this.#inline.close(name)
    } else if (this.#isInRow) {
      if (name === 'row') this.#closeRow()
    } else if (name === 'sheetData') {
      this.#isInData = false
    }
  }

  #openRow(reference: string | null): void {
    this.#isInRow = true
    this.#columns = []
    this.#texts = []
    this.#isInOrder = true
    this.#cellCount = 0
    this.#problem = null
    this.#column = -1
    const next = this.#row + 1
    const row = reference === null ? next : Number(reference)
    const isPossible = Number.isInteger(row) && row >= next && (row <= MAX_ROWS || reference === null)
    if (!isPossible) this.#fail('badCellReference', { reference: shown(reference) })
    this.#row = isPossible ? row : next
  }

  #closeRow(): void {
    this.#isInRow = false
    if (!this.#isInOrder) this.#putInOrder()
    this.#out.placed(this.#row, this.#columns, this.#texts, this.#problem)
  }

  #openCell(attributes: XmlAttributes): void {
    this.#isInCell = true
    this.#cellCount += 1
    if (this.#cellCount > MAX_COLUMNS) throw malformed(`row ${this.#row} has more than ${MAX_COLUMNS} cells`)
    const reference = attributes.get('r')
    const column = reference === null ? this.#column + 1 : cellColumn(reference, this.#row)
    if (column === null || column >= MAX_COLUMNS) {
      this.#fail('badCellReference', { reference: shown(reference) })
      this.#column += 1
    } else {
      this.#column = column
    }
    this.#type = attributes.get('t') ?? 'n'
    this.#style = Number(attributes.get('s') ?? 0)
    this.#value = ''
  }

  #closeCell(): void {
    this.#isInCell = false
    this.#isInline = false
    this.#isValue = false
    if (this.#value === '') return
    const text = this.#cellText(this.#value)
    if (text === '') return
    this.#isInOrder &&= this.#column > (this.#columns.at(-1) ?? -1)
    this.#columns.push(this.#column)
    this.#texts.push(text)
  }

  /** A column that is filled twice is a problem of the row; the first text stays. */
  #putInOrder(): void {
    const cells = this.#columns.map((column, index) => ({ column, text: this.#texts[index] ?? '' }))
    const ordered = cells.toSorted((one, other) => one.column - other.column)
    const twice = ordered.find(({ column }, index) => ordered[index - 1]?.column === column)
    if (twice !== undefined) {
      this.#fail('badCellReference', { reference: `${columnName(twice.column)}${this.#row}` })
    }
    const single = ordered.filter(({ column }, index) => ordered[index - 1]?.column !== column)
    this.#columns = single.map(({ column }) => column)
    this.#texts = single.map(({ text }) => text)
  }

  #closeInline(): void {
    this.#isInline = false
    this.#value = this.#inline.take()
  }

  #cellText(value: string): string {
    switch (this.#type) {
      case 's':
        return this.#sharedText(value)
      case 'inlineStr':
      case 'e':
      case 'd':
        return value
      case 'str':
        return unescaped(value)
      case 'b':
        return value.trim() === '1' || value === 'true' ? 'TRUE' : 'FALSE'
      default:
        return this.#numberText(value)
    }
  }

  #sharedText(value: string): string {
    const text = this.#book.strings.get(Number(value))
    if (text === null) this.#fail('noSharedText', { index: shown(value) })
    return text ?? ''
  }

  #numberText(value: string): string {
    const clock = this.#book.clocks[this.#style] ?? null
    const serial = clock === null ? Number.NaN : Number(value)
    const date =
      clock === null || Number.isNaN(serial) ? null : serialText(serial, clock, this.#book.dateSystem)
    return date ?? numberText(value)
  }

  /** The first problem of a row is the one that is told. */
  #fail(code: 'badCellReference' | 'noSharedText', parts: RejectProblem['parts']): void {
    this.#problem ??= problem(code, parts)
  }
}

const shown = (text: string | null): string => (text ?? '').slice(0, 40)
