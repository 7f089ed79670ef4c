import { problem } from '#shared/import/reject-problems.ts'
import type { SourceTable, TableBatch, TableRow } from '../table.ts'
import { JsonRecords } from './json-record.ts'
import { JsonSpan } from './json-span.ts'
import { MAX_RECORD_BYTES, SHOWN_LENGTH, tooLong } from './limits.ts'
import { decodeRow, rowReading, type RowRules } from './row-text.ts'
import { BLANKS } from './text-scan.ts'
import { textTable, type TextSource } from './text-source.ts'

const LF = 0x0a

export function ndjsonTable(source: TextSource): SourceTable {
  return textTable(source, { sheet: null, format: 'ndjson', read: () => readLines(source) })
}

async function* readLines({ pieces, rules }: TextSource): AsyncGenerator<TableBatch> {
  const lines = new LineReader(rules)
  for await (const { text, fileBytes } of pieces()) yield { rows: [...lines.read(text)], bytes: fileBytes }
  yield { rows: [...lines.end()], bytes: 0 }
}

/** Reads one record a line; broken lines come back with their problem and the others are read all the same. */
class LineReader {
  readonly #rules: RowRules
  readonly #records = new JsonRecords()
  readonly #span = new JsonSpan()
  /** The start of a line whose end has not come yet. */
  #pending: Uint8Array[] = []
  #pendingBytes = 0
  #row = 0

  constructor(rules: RowRules) {
    this.#rules = rules
  }

  *read(chunk: Uint8Array): Generator<TableRow> {
    let start = 0
    for (let lf = chunk.indexOf(LF); lf >= 0; lf = chunk.indexOf(LF, start)) {
      this.#keep(chunk.subarray(start, lf))
      yield* this.#lineEnded()
      start = lf + 1
    }
    this.#keep(chunk.subarray(start))
  }

  *end(): Generator<TableRow> {
    if (this.#pendingBytes > 0) yield* this.#lineEnded()
  }

  #keep(bytes: Uint8Array): void {
    this.#pendingBytes += bytes.length
    if (this.#pendingBytes <= MAX_RECORD_BYTES) this.#pending.push(bytes)
    else this.#pending = []
  }

  *#lineEnded(): Generator<TableRow> {
    const isTooLong = this.#pendingBytes > MAX_RECORD_BYTES
    const [first, ...others] = this.#pending
    const bytes = first === undefined || others.length > 0 ? Buffer.concat(this.#pending) : first
    this.#pending = []
    this.#pendingBytes = 0
    this.#row += 1
    if (isTooLong) {
      yield { row: this.#row, cells: [], names: null, problem: tooLong(), warning: null }
      return
    }
    const row = this.#rowOf(bytes)
    if (row !== null) yield row
  }

  /** Null for a blank line. */
  #rowOf(line: Uint8Array): TableRow | null {
    const bytes = withoutBlanks(line)
    if (bytes.length === 0) return null
    const reading = rowReading(bytes, this.#rules)
    const text = decodeRow(bytes, reading, this.#rules)
    const shown = { row: this.#row, cells: [text.slice(0, SHOWN_LENGTH)], names: null, warning: null }
    if (reading.problem !== null) return { ...shown, problem: reading.problem }
    this.#span.begin(bytes[0] ?? 0)
    this.#span.find(bytes, 0)
    const read = this.#records.cells(text, this.#span)
    if (read === null) return { ...shown, problem: problem('notAnObject') }
    if ('problem' in read) return { ...shown, problem: read.problem }
    return {
      ...shown,
      cells: read.cells,
      names: read.names,
      problem: null,
      warning: reading.warning ?? read.warning,
    }
  }
}

/** Without blanks and the bytes of byte order marks around it, and without the DOS end of file. */
function withoutBlanks(line: Uint8Array): Uint8Array {
  let start = 0
  let end = line.length
  while (BLANKS.has(line[start] ?? -1)) start += 1
  while (end > start && BLANKS.has(line[end - 1] ?? -1)) end -= 1
  return line.subarray(start, end)
}
