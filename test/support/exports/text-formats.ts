import fc from 'fast-check'
import type { CaseSet, Cell } from './case-sets.ts'

/** A part of a text: a row's own, or what stands between and around the rows. */
export interface Piece {
  readonly text: string
  readonly row: number | null
}

export interface TextFormat {
  readonly name: string
  readonly extension: string
  /** Whether a title can be written in it. */
  readonly mayName: (title: string) => boolean
  /** What is left of a text. */
  readonly shows: (text: string) => string
  /** `encoding` is for formats that say in which they are. */
  readonly write: (set: CaseSet, encoding: string) => readonly Piece[]
}

const anything = (): boolean => true
const asItIs = (text: string): string => text

interface CsvDialect {
  readonly delimiter: string
  readonly quoting: 'all' | 'minimal' | 'backslash'
  readonly lineEnd: string
  /** Line ends inside of cells. */
  readonly innerLineEnd: string
  readonly above: 'nothing' | 'sep line' | 'titles'
  readonly endsWithLineEnd: boolean
}

const csvDialects: fc.Arbitrary<CsvDialect> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  quoting: fc.constantFrom('all', 'minimal', 'backslash'),
  lineEnd: fc.constantFrom('\r\n', '\n', '\r'),
  innerLineEnd: fc.constantFrom('\n', '\r\n'),
  above: fc.constantFrom('nothing', 'sep line', 'titles'),
  endsWithLineEnd: fc.boolean(),
})

/** What reports write above their header. */
const TITLE_ROWS = [['Cases of the week'], [], ['Written on', '2026-03-02']]

const csv: fc.Arbitrary<TextFormat> = csvDialects.map((dialect) => ({
  name: `csv ${JSON.stringify(dialect)}`,
  extension: 'csv',
  mayName: anything,
  shows: (text) => text.replaceAll('\n', dialect.innerLineEnd),
  write: (set) => csvPieces(set, dialect),
}))

function csvPieces({ columns, rows, dialect: dates }: CaseSet, stated: CsvDialect): Piece[] {
  // Where backslashes escape quotes, two of them are one; but without a quote in the file nothing tells so.
  const hasBackslash = rows.flat().some((cell) => typeof cell === 'string' && cell.includes('\\'))
  const dialect: CsvDialect =
    stated.quoting === 'backslash' && hasBackslash ? { ...stated, quoting: 'all' } : stated
  const { delimiter, lineEnd, above } = dialect
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => quoted(cell.replaceAll('\n', dialect.innerLineEnd), dialect)).join(delimiter)
  const header = line(columns.map(({ title }) => title)) + lineEnd
  const preamble =
    above === 'sep line'
      ? `sep=${delimiter}${lineEnd}`
      : above === 'titles'
        ? TITLE_ROWS.map((cells) => line(cells) + lineEnd).join('')
        : ''
  return [
    { text: preamble + header, row: null },
    ...rows.map((cells, row) => {
      const isLast = row === rows.length - 1
      const end = isLast && !dialect.endsWithLineEnd ? '' : lineEnd
      return { text: line(cells.map((cell) => textOf(cell, dates.write))) + end, row }
    }),
  ]
}

function quoted(cell: string, { delimiter, quoting }: CsvDialect): string {
  const isPlain = ![delimiter, '"', '\n', '\r'].some((special) => cell.includes(special))
  if (quoting === 'minimal' && isPlain) return cell
  return quoting === 'backslash' ? `"${cell.replaceAll('"', '\\"')}"` : `"${cell.replaceAll('"', '""')}"`
}

interface JsonDialect {
  readonly wrapping: 'lines' | 'list' | 'tickets'
  readonly blanks: 'left out' | 'null' | 'text'
  /** Whether numbers are numbers, and messages lists. */
  readonly isTyped: boolean
  readonly isIndented: boolean
}

const json: fc.Arbitrary<TextFormat> = fc
  .record<JsonDialect>({
    wrapping: fc.constantFrom('lines', 'list', 'tickets'),
    blanks: fc.constantFrom('left out', 'null', 'text'),
    isTyped: fc.boolean(),
    isIndented: fc.boolean(),
  })
  .map((dialect) => ({
    name: `json ${JSON.stringify(dialect)}`,
    extension: dialect.wrapping === 'lines' ? 'jsonl' : 'json',
    mayName: anything,
    shows: asItIs,
    write: (set) => jsonPieces(set, dialect),
  }))

function jsonPieces({ columns, rows, dialect: dates }: CaseSet, stated: JsonDialect): Piece[] {
  const { wrapping, isIndented } = stated
  // A record alone in its file is told from the lists in it by names of keys that not every title has.
  const dialect = wrapping === 'lines' && rows.length === 1 ? { ...stated, isTyped: false } : stated
  const [open, between, close] =
    wrapping === 'lines'
      ? ['', '\n', '\n']
      : wrapping === 'list'
        ? ['[', ',', ']']
        : ['{"tickets": [', ', ', ']}']
  const gap = isIndented && wrapping !== 'lines' ? '\n  ' : ' '
  const record = (cells: readonly Cell[]): string => {
    const entries = cells.flatMap((cell, index) => {
      const value = jsonValue(textOf(cell, dates.write), dialect)
      return value === null ? [] : [`${JSON.stringify(columns[index]?.title)}:${gap}${value}`]
    })
    return `{${entries.join(`,${gap}`)}}`
  }
  return [
    { text: open, row: null },
    ...rows.flatMap((cells, row): Piece[] => [
      ...(row === 0 ? [] : [{ text: between, row: null }]),
      { text: record(cells), row },
    ]),
    { text: close, row: null },
  ].filter(({ text }) => text !== '')
}

function jsonValue(text: string, { blanks, isTyped }: JsonDialect): string | null {
  if (text === '') return blanks === 'left out' ? null : blanks === 'null' ? 'null' : '""'
  return isTyped && (/^(?:0|[1-9]\d*)$/u.test(text) || text.startsWith('[{')) ? text : JSON.stringify(text)
}

const markup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const xml: fc.Arbitrary<TextFormat> = fc.boolean().map((leavesOut) => ({
  name: 'xml',
  extension: 'xml',
  mayName: (title) => /^[\p{L}][\p{L}\p{N}_.-]*$/u.test(title),
  shows: asItIs,
  write: ({ columns, rows, dialect }, encoding) => [
    { text: `<?xml version="1.0" encoding="${encoding}"?>\n<tickets>\n`, row: null },
    ...rows.map((cells, row) => {
      const fields = cells.flatMap((cell, index) => {
        const name = columns[index]?.title ?? ''
        const text = textOf(cell, dialect.write)
        return text === '' && leavesOut ? [] : [`<${name}>${markup(text)}</${name}>`]
      })
      return { text: `<ticket>${fields.join('')}</ticket>\n`, row }
    }),
    { text: '</tickets>\n', row: null },
  ],
}))

const SPREADSHEET = 'urn:schemas-microsoft-com:office:spreadsheet'

const spreadsheetml: fc.Arbitrary<TextFormat> = fc.boolean().map((hasTitles) => ({
  name: 'spreadsheetml',
  extension: 'xls',
  mayName: anything,
  shows: asItIs,
  write: ({ columns, rows, dialect }, encoding) => {
    const line = (cells: readonly string[]): string => {
      const inner = cells.map((cell, index) =>
        cell === ''
          ? ''
          : `<Cell ss:Index="${index + 1}"><Data ss:Type="String">${markup(cell)}</Data></Cell>`,
      )
      return `<Row>${inner.join('')}</Row>\n`
    }
    const above = (hasTitles ? TITLE_ROWS : []).map(line).join('')
    const open = `<?xml version="1.0" encoding="${encoding}"?>\n<Workbook xmlns="${SPREADSHEET}" xmlns:ss="${SPREADSHEET}"><Worksheet ss:Name="Cases"><Table>\n`
    return [
      { text: open + above + line(columns.map(({ title }) => title)), row: null },
      ...rows.map((cells, row) => ({ text: line(cells.map((cell) => textOf(cell, dialect.write))), row })),
      { text: '</Table></Worksheet></Workbook>\n', row: null },
    ]
  },
}))

const html: fc.Arbitrary<TextFormat> = fc.boolean().map((closesTags) => ({
  name: 'html',
  extension: 'xls',
  mayName: anything,
  shows: (text) => text.replaceAll(/[^\S\n]+/gu, ' '),
  write: ({ columns, rows, dialect }, encoding) => {
    const line = (cells: readonly string[], tag: string): string => {
      const end = closesTags ? `</${tag}>` : ''
      const inner = cells.map((cell) => `<${tag}>${markup(cell).replaceAll('\n', '<br>')}${end}`)
      return `<tr>${inner.join('')}</tr>\n`
    }
    const head = `<html><head><meta charset="${encoding}"></head><body><table>\n`
    return [
      {
        text:
          head +
          line(
            columns.map(({ title }) => title),
            'th',
          ),
        row: null,
      },
      ...rows.map((cells, row) => ({
        text: line(
          cells.map((cell) => textOf(cell, dialect.write)),
          'td',
        ),
        row,
      })),
      { text: '</table></body></html>\n', row: null },
    ]
  },
}))

export const textFormats: fc.Arbitrary<TextFormat> = fc.oneof(
  { arbitrary: csv, weight: 4 },
  { arbitrary: json, weight: 3 },
  { arbitrary: xml, weight: 1 },
  { arbitrary: spreadsheetml, weight: 1 },
  { arbitrary: html, weight: 1 },
)

function textOf(cell: Cell, write: (atMs: number) => string): string {
  return typeof cell === 'string' ? cell : write(cell.atMs)
}
