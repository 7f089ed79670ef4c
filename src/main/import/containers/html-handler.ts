import type { Handler } from 'htmlparser2'
import { tooLarge } from './fault.ts'
import { MAX_COLUMNS, MAX_ROW_CHARS } from './limits.ts'
import type { WorkFileWriter } from './work-files.ts'

/** Layouts of pages nest tables; no table of data does. */
const MAX_NESTING = 50
/** As browsers limit it. */
const MAX_SPAN = 1000

/** What a user fills in: a table around one arranges a form. */
const CONTROLS: ReadonlySet<string> = new Set(['input', 'select', 'textarea', 'button', 'form'])
/** Their content is no text. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg'])
/** What begins a line of its own. */
const BLOCKS: ReadonlySet<string> = new Set([
  'br',
  'p',
  'div',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'pre',
  'blockquote',
])

interface OpenTable {
  readonly writer: WorkFileWriter
  readonly number: number
  row: number
  cells: string[] | null
  /** Text of the cell that is open; null between cells. */
  cell: string | null
  span: number
  /** How many rows a cell above still covers, by column. */
  covered: number[]
  isForm: boolean
}

export interface HtmlTable {
  readonly writer: WorkFileWriter
  /** Of all tables of the page, from 1. */
  readonly number: number
}

/** Collects the tables of a page while it is parsed. The text of a table inside of a cell is its own, not the cell's. */
export class HtmlTables implements Partial<Handler> {
  readonly #startTable: () => WorkFileWriter
  readonly #open: OpenTable[] = []
  readonly #done: HtmlTable[] = []
  #count = 0
  #unseen = 0
  #hasPassword = false

  constructor(startTable: () => WorkFileWriter) {
    this.#startTable = startTable
  }

  /** The tables of data, ended; none on a page that asks for a password. */
  finished(): readonly HtmlTable[] {
    while (this.#open.length > 0) this.#endTable()
    return this.#hasPassword ? [] : this.#done
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (UNSEEN.has(name)) this.#unseen += 1
    if (name === 'input' && attributes['type']?.toLowerCase() === 'password') this.#hasPassword = true
    if (name === 'table') this.#openTable()
    const table = this.#open.at(-1)
    if (table === undefined) return
    if (name === 'tr') this.#openRow(table)
    else if (name === 'td' || name === 'th') this.#openCell(table, attributes)
    else if (CONTROLS.has(name)) table.isForm = true
    else if (BLOCKS.has(name) && table.cell !== null) table.cell += '\n'
  }

  ontext(text: string): void {
    const table = this.#open.at(-1)
    if (this.#unseen > 0 || table === undefined || table.cell === null) return
    table.cell += text.replaceAll(/\s+/gu, ' ')
    if (table.cell.length > MAX_ROW_CHARS) throw tooLarge('a cell of it holds too much text')
  }

  onclosetag(name: string): void {
    if (UNSEEN.has(name)) this.#unseen = Math.max(0, this.#unseen - 1)
    const table = this.#open.at(-1)
    if (table === undefined) return
    if (name === 'table') this.#endTable()
    else if (name === 'tr') endRow(table)
    else if (name === 'td' || name === 'th') endCell(table)
    else if (BLOCKS.has(name) && name !== 'br' && table.cell !== null) table.cell += '\n'
  }

  #openTable(): void {
    if (this.#open.length >= MAX_NESTING) throw tooLarge('its tables nest too deeply')
    this.#count += 1
    this.#open.push({
      writer: this.#startTable(),
      number: this.#count,
      row: 0,
      cells: null,
      cell: null,
      span: 1,
      covered: [],
      isForm: false,
    })
  }

  #openRow(table: OpenTable): void {
    endRow(table)
    table.row += 1
    table.cells = []
  }

  #openCell(table: OpenTable, attributes: Readonly<Record<string, string>>): void {
    endCell(table)
    if (table.cells === null) this.#openRow(table)
    const cells = table.cells ?? []
    coverFromAbove(table, cells)
    table.cell = ''
    table.span = spanOf(attributes['colspan'])
    const rows = spanOf(attributes['rowspan'])
    for (let at = cells.length; at < cells.length + table.span; at += 1) table.covered[at] = rows
  }

  #endTable(): void {
    const table = this.#open.pop()
    if (table === undefined) return
    endRow(table)
    const bytes = table.writer.close()
    if (bytes > 0 && !table.isForm) this.#done.push({ writer: table.writer, number: table.number })
  }
}

function endCell(table: OpenTable): void {
  if (table.cell === null || table.cells === null) return
  table.cells.push(tidied(table.cell))
  for (let blanks = table.span - 1; blanks > 0; blanks -= 1) table.cells.push('')
  if (table.cells.length > MAX_COLUMNS) throw tooLarge(`row ${table.row} has more than ${MAX_COLUMNS} cells`)
  table.cell = null
}

function endRow(table: OpenTable): void {
  endCell(table)
  if (table.cells === null) return
  table.writer.row(table.row, table.cells)
  table.covered = table.covered.map((rows) => Math.max(0, rows - 1))
  table.cells = null
}

/** Blanks where a cell of an earlier row reaches down. */
function coverFromAbove(table: OpenTable, cells: string[]): void {
  while ((table.covered[cells.length] ?? 0) > 0) cells.push('')
}

function spanOf(stated: string | undefined): number {
  const span = Number.parseInt(stated ?? '1', 10)
  return span >= 1 ? Math.min(span, MAX_SPAN) : 1
}

function tidied(text: string): string {
  return text
    .replaceAll(/[ \u00A0]+/gu, ' ')
    .replaceAll(/ *\n */gu, '\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim()
}
