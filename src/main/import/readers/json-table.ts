import { ClosewellError } from '#shared/failure.ts'
import type { SourceTable, TableBatch, TableRow } from '../table.ts'
import { JsonRecords } from './json-record.ts'
import type { JsonTarget } from './json-shape.ts'
import { BrokenJson, JsonWalker, type JsonValue, type JsonVisitor } from './json-walker.ts'
import { MAX_RECORD_BYTES, SHOWN_LENGTH, tooLong } from './limits.ts'
import { decodeRow, rowReading } from './row-text.ts'
import { textTable, type TextSource } from './text-source.ts'

/** Keys that say nothing of what they list. */
const EMPTY_KEYS: ReadonlySet<string> = new Set([
  'data',
  'items',
  'results',
  'records',
  'nodes',
  'list',
  'rows',
])

/** A table for each list or record, under names of their own. */
export function jsonTables(source: TextSource, targets: readonly JsonTarget[]): SourceTable[] {
  const sheets = targets.map(({ path }) => sheetOf(path))
  return targets.map((target, index) => {
    const sheet = sheets[index] ?? null
    const isOnly = sheets.filter((each) => each === sheet).length === 1
    return textTable(source, {
      sheet: isOnly ? sheet : target.path.join('.'),
      format: 'json',
      read: () => readRecords(source, target),
    })
  })
}

/** The key of the list, or where it is one such as `data`, that of the object it lies in. */
function sheetOf(path: readonly string[]): string | null {
  return path.findLast((key) => !EMPTY_KEYS.has(key)) ?? path.at(-1) ?? null
}

async function* readRecords(source: TextSource, target: JsonTarget): AsyncGenerator<TableBatch> {
  const reader = new ListReader(source, target)
  const walker = new JsonWalker(reader, MAX_RECORD_BYTES)
  try {
    for await (const { text, fileBytes } of source.pieces()) {
      walker.feed(text)
      yield { rows: reader.taken(), bytes: fileBytes }
    }
    walker.end()
  } catch (error) {
    throw error instanceof BrokenJson ? await brokenFile(source, error) : error
  }
}

/** Takes the records of one list, or the one record, out of a document. */
class ListReader implements JsonVisitor {
  readonly #source: TextSource
  readonly #target: JsonTarget
  readonly #records = new JsonRecords()
  #rows: TableRow[] = []
  #row = 0

  constructor(source: TextSource, target: JsonTarget) {
    this.#source = source
    this.#target = target
  }

  /** Those read since the last time. */
  taken(): readonly TableRow[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  enters = (path: readonly string[], _kind: 'object' | 'array', isElement: boolean): boolean => {
    const { path: wanted, isList } = this.#target
    const isOnTheWay = path.every((key, index) => key === wanted[index])
    return (
      !isElement && isOnTheWay && (path.length < wanted.length || (isList && path.length === wanted.length))
    )
  }

  keeps = (): boolean => true

  value = (path: readonly string[], key: string | null, value: JsonValue): void => {
    const { path: wanted, isList } = this.#target
    const found = key === null ? path : [...path, key]
    if ((key === null) !== (isList || wanted.length === 0) || !isSame(found, wanted)) return
    this.#row += 1
    this.#rows.push(this.#rowOf(value))
  }

  #rowOf({ bytes, traits, offset }: JsonValue): TableRow {
    const blank = { row: this.#row, cells: [], names: null, warning: null }
    if (bytes === null) return { ...blank, problem: tooLong() }
    const reading = rowReading(bytes, this.#source.rules)
    const text = decodeRow(bytes, reading, this.#source.rules)
    const shown = { ...blank, cells: [text.slice(0, SHOWN_LENGTH)] }
    if (reading.problem !== null) return { ...shown, problem: reading.problem }
    const read = this.#records.cells(text, traits)
    if (read === null) throw new BrokenJson(offset + placeOfError(text))
    if ('problem' in read) return { ...shown, problem: read.problem }
    return {
      ...blank,
      cells: read.cells,
      names: read.names,
      problem: null,
      warning: reading.warning ?? read.warning,
    }
  }
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index])
}

/** How many bytes into the text it breaks, as far as the engine says. */
function placeOfError(text: string): number {
  try {
    JSON.parse(text)
  } catch (error) {
    const at = error instanceof Error ? /at position (\d+)/u.exec(error.message)?.[1] : undefined
    if (at !== undefined) return Buffer.byteLength(text.slice(0, Number(at)))
  }
  return 0
}

const LF = 0x0a

/** The error to show: it names the line and the character, both counted from 1. */
export async function brokenFile(source: TextSource, { offset }: BrokenJson): Promise<ClosewellError> {
  const { file } = source
  let line = 1
  let character = 1
  let left = offset
  for await (const { text } of source.pieces()) {
    for (const byte of text.subarray(0, left)) {
      if (byte === LF) {
        line += 1
        character = 1
      } else if ((byte & 0xc0) !== 0x80) character += 1
    }
    left -= text.length
    if (left <= 0) break
  }
  return new ClosewellError(
    'malformedFile',
    `The JSON of ${file} breaks off or is wrong near line ${line}, character ${character}. Export it once more and import the new file. Nothing was changed.`,
    { file, line, character },
  )
}
