import { closeSync, openSync, writeSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { RejectProblem } from '#shared/import/reject-problems.ts'
import type { TableBatch, TableRow } from '../table.ts'
import { tooLarge } from './fault.ts'
import { MAX_CELLS, MAX_NAME_LISTS, MAX_ROW_CHARS } from './limits.ts'

/**
 * A work file holds a table as JSON, a row a line: `[row, cells]`, `[row, cells, problem]` or
 * `[row, cells, problem, names]`. In place of blank cells stands how many of them follow each other. `names` is a list,
 * or the number of one that came before.
 */
type Line = readonly [
  row: number,
  cells: readonly (string | number)[],
  problem?: RejectProblem | null,
  names?: readonly string[] | number,
]

const FLUSH_CHARS = 256 * 1024
const READ_BYTES = 256 * 1024
const LF = 0x0a

/** How many cells, blanks included, may still be written for one file of the user's. */
export class CellAllowance {
  #left = MAX_CELLS

  take(cells: number): void {
    this.#left -= cells
    if (this.#left < 0) throw tooLarge(`it has more than ${MAX_CELLS.toLocaleString('en')} cells`)
  }
}

/** Writes the rows of one table. The file comes to be with its first row. */
export class WorkFileWriter {
  readonly path: string
  readonly #allowance: CellAllowance
  readonly #nameLists = new Map<string, number>()
  #descriptor: number | null = null
  #lines: string[] = []
  #chars = 0
  #bytes = 0

  constructor(folder: string, number: number, allowance: CellAllowance) {
    this.path = join(folder, `${number}.rows`)
    this.#allowance = allowance
  }

  /** Rows without text are passed over unless they have a problem; blank cells at the end of a row are left out. */
  row(row: number, cells: readonly string[], problem: RejectProblem | null = null): void {
    const { columns, texts } = filled(cells)
    this.placed(row, columns, texts, problem)
  }

  /** A row of which only the cells with text are given, with their columns in ascending order. */
  placed(
    row: number,
    columns: readonly number[],
    texts: readonly string[],
    problem: RejectProblem | null = null,
  ): void {
    if (texts.length === 0 && problem === null) return
    const length = (columns.at(-1) ?? -1) + 1
    this.#allowance.take(length)
    const packed = pack(columns, texts, length)
    this.#write(problem === null ? [row, packed] : [row, packed, problem])
  }

  /** A row that brings its own names. */
  record(row: number, names: readonly string[], cells: readonly string[]): void {
    const { columns, texts } = filled(cells)
    this.#allowance.take(cells.length)
    this.#write([row, pack(columns, texts, cells.length), null, this.#nameList(names)])
  }

  /** Ends the file; how many bytes it has, 0 where there was no row and so there is no file. */
  close(): number {
    if (this.#lines.length > 0) this.#flush()
    if (this.#descriptor !== null) closeSync(this.#descriptor)
    this.#descriptor = null
    return this.#bytes
  }

  #nameList(names: readonly string[]): readonly string[] | number {
    const key = JSON.stringify(names)
    const known = this.#nameLists.get(key)
    if (known !== undefined) return known
    if (this.#nameLists.size < MAX_NAME_LISTS) this.#nameLists.set(key, this.#nameLists.size)
    return names
  }

  #write(line: Line): void {
    const text = JSON.stringify(line)
    if (text.length > MAX_ROW_CHARS) throw tooLarge(`row ${line[0]} holds too much text`)
    this.#lines.push(text)
    this.#chars += text.length
    if (this.#chars > FLUSH_CHARS) this.#flush()
  }

  #flush(): void {
    this.#descriptor ??= openSync(this.path, 'wx', 0o600)
    const bytes = Buffer.from(`${this.#lines.join('\n')}\n`)
    for (let at = 0; at < bytes.length;) at += writeSync(this.#descriptor, bytes, at)
    this.#bytes += bytes.length
    this.#lines = []
    this.#chars = 0
  }
}

function filled(cells: readonly string[]): { columns: readonly number[]; texts: readonly string[] } {
  const columns: number[] = []
  const texts: string[] = []
  for (const [column, cell] of cells.entries()) {
    if (cell === '') continue
    columns.push(column)
    texts.push(cell)
  }
  return { columns, texts }
}

/** Texts at their columns, with the number of blanks between them and up to the length. */
function pack(columns: readonly number[], texts: readonly string[], length: number): (string | number)[] {
  const packed: (string | number)[] = []
  let next = 0
  for (const [index, text] of texts.entries()) {
    const column = columns[index] ?? next
    if (column > next) packed.push(column - next)
    packed.push(text)
    next = column + 1
  }
  if (length > next) packed.push(length - next)
  return packed
}

/** Reads the rows of a work file from its start. */
export async function* readWorkFile(path: string): AsyncGenerator<TableBatch> {
  const nameLists: (readonly string[])[] = []
  const handle = await open(path, 'r')
  try {
    let pending: Uint8Array[] = []
    for (;;) {
      const buffer = Buffer.allocUnsafe(READ_BYTES)
      const { bytesRead } = await handle.read(buffer, 0, READ_BYTES)
      if (bytesRead === 0) return
      const chunk = buffer.subarray(0, bytesRead)
      const cut = chunk.lastIndexOf(LF)
      if (cut < 0) {
        pending.push(chunk)
        continue
      }
      const whole = Buffer.concat([...pending, chunk.subarray(0, cut)])
      pending = [chunk.subarray(cut + 1)]
      yield { rows: parseLines(whole, nameLists), bytes: whole.length + 1 }
    }
  } finally {
    await handle.close()
  }
}

function parseLines(bytes: Buffer, nameLists: (readonly string[])[]): TableRow[] {
  return bytes
    .toString('utf8')
    .split('\n')
    .map((line) => {
      const [row, packed, problem = null, names] = JSON.parse(line) as Line
      return { row, cells: unpack(packed), names: namesOf(names, nameLists), problem, warning: null }
    })
}

function namesOf(
  names: readonly string[] | number | undefined,
  nameLists: (readonly string[])[],
): readonly string[] | null {
  if (names === undefined) return null
  if (typeof names === 'number') return nameLists[names] ?? null
  if (nameLists.length < MAX_NAME_LISTS) nameLists.push(names)
  return names
}

function unpack(packed: readonly (string | number)[]): readonly string[] {
  const cells: string[] = []
  for (const item of packed) {
    if (typeof item === 'string') cells.push(item)
    else for (let blanks = item; blanks > 0; blanks -= 1) cells.push('')
  }
  return cells
}
