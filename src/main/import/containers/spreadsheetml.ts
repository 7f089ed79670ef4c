import { createReadStream } from 'node:fs'
import { malformed } from './fault.ts'
import type { Conversion, Source } from './conversion.ts'
import { MAX_COLUMNS, MAX_ROWS } from './limits.ts'
import type { WorkFileWriter } from './work-files.ts'
import { readXml } from './xml-text.ts'
import type { XmlAttributes, XmlHandler } from './xml-tokens.ts'
import { numberText } from './xlsx/number-text.ts'

/** Reads the sheets of an "XML Spreadsheet 2003", which some helpdesks write and name `.xls`. Throws `Fault`. */
export async function readSpreadsheetMl(source: Source, conversion: Conversion): Promise<void> {
  const sheets: { readonly name: string; readonly writer: WorkFileWriter }[] = []
  const rows = new SpreadsheetMlRows((name) => {
    const writer = conversion.writer()
    sheets.push({ name, writer })
    return writer
  })
  const encoding = await readXml(fileChunks(source, conversion), rows)
  for (const { name, writer } of sheets) {
    conversion.keep(writer, {
      file: source.file,
      sheet: name,
      format: 'spreadsheetml',
      encoding,
      modifiedMs: source.modifiedMs,
      leavesOutBlanks: true,
    })
  }
}

/** The bytes of a file that is no archive. */
export async function* fileChunks(source: Source, conversion: Conversion): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(source.path, { highWaterMark: 256 * 1024 })) {
    const bytes = chunk as Uint8Array
    conversion.advance(source.counts ? bytes.length : 0)
    yield bytes
  }
}

class SpreadsheetMlRows implements XmlHandler {
  readonly #startSheet: (name: string) => WorkFileWriter
  #out: WorkFileWriter | null = null
  #row = 0
  #cells: string[] = []
  #column = 0
  /** Columns that a merged cell covers beside its own. */
  #covered = 0
  #isData = false
  #type = ''
  #value = ''

  constructor(startSheet: (name: string) => WorkFileWriter) {
    this.#startSheet = startSheet
  }

  open(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case 'Worksheet':
        this.#out?.close()
        this.#out = this.#startSheet(attributes.get('Name') ?? '')
        this.#row = 0
        break
      case 'Row':
        this.#row = place(attributes.get('Index'), this.#row + 1, MAX_ROWS)
        this.#cells = []
        this.#column = 0
        this.#covered = 0
        break
      case 'Cell':
        this.#column = place(attributes.get('Index'), this.#column + this.#covered + 1, MAX_COLUMNS)
        this.#covered = place(attributes.get('MergeAcross'), 0, MAX_COLUMNS)
        this.#value = ''
        break
      case 'Data':
        this.#isData = true
        this.#type = attributes.get('Type') ?? 'String'
        break
    }
  }

  text(text: string): void {
    if (this.#isData) this.#value += text
  }

  close(name: string): void {
    switch (name) {
      case 'Data':
        this.#isData = false
        break
      case 'Cell':
        while (this.#cells.length < this.#column) this.#cells.push('')
        this.#cells[this.#column - 1] = cellText(this.#type, this.#value)
        break
      case 'Row':
        this.#out?.row(this.#row, this.#cells)
        break
    }
  }
}

/** A place that is stated, or else the one that follows. */
function place(stated: string | null, next: number, max: number): number {
  const number = stated === null ? next : Number(stated)
  if (!Number.isInteger(number) || number < next || number > max) {
    throw malformed(
      `it has a row or a cell at an impossible place (${(stated ?? String(next)).slice(0, 40)})`,
    )
  }
  return number
}

function cellText(type: string, value: string): string {
  if (value === '') return ''
  switch (type) {
    case 'Number':
      return numberText(value)
    case 'Boolean':
      return value.trim() === '1' ? 'TRUE' : 'FALSE'
    case 'DateTime':
      return dateText(value)
    default:
      return value
  }
}

/** A time of day without a date counts from the day before 1900. */
function dateText(value: string): string {
  const [, date, time] = /^(\d{4,5}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d*)?$/u.exec(value) ?? []
  if (date === undefined || time === undefined) return value
  return date === '1899-12-31' ? time : `${date} ${time}`
}
