import { columnName } from '../xlsx/cell-reference.ts'
import { zipOf, type ZipMember } from './zip-file.ts'

/** A cell as XML, or a text, which becomes a shared string. */
export type XlsxCell = string | { readonly xml: string }

export interface XlsxSheet {
  readonly name: string
  readonly rows: readonly (readonly XlsxCell[])[]
  readonly state?: 'hidden' | 'veryHidden'
  /** In place of the sheet's own XML. */
  readonly xml?: string
}

export interface XlsxParts {
  readonly sheets: readonly XlsxSheet[]
  /** Number formats by id, and the id of each cell style. */
  readonly formats?: Readonly<Record<number, string>>
  readonly styles?: readonly number[]
  readonly date1904?: boolean
  /** In place of parts that were made, or beside them. */
  readonly parts?: Readonly<Record<string, string>>
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

export const escaped = (text: string): string =>
  text
    .replaceAll(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_')
    .replaceAll(/(?![\t\n\u007F-\u009F])\p{Cc}/gu, (character) => {
      return `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`
    })
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** The smallest workbook that holds these sheets, with shared strings as Excel writes them. */
export async function xlsxOf(book: XlsxParts): Promise<Buffer> {
  const strings = new Map<string, number>()
  const sheets = book.sheets.map((sheet) => sheet.xml ?? sheetXml(sheet, strings))
  const members = new Map<string, string>([
    ['[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types"/>`],
    ['_rels/.rels', relations([['rId1', 'officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(book)],
    ['xl/_rels/workbook.xml.rels', relations(workbookRelations(book))],
    ['xl/styles.xml', stylesXml(book)],
    ['xl/sharedStrings.xml', stringsXml([...strings.keys()])],
    ...sheets.map((xml, index): [string, string] => [`xl/worksheets/sheet${index + 1}.xml`, xml]),
    ...Object.entries(book.parts ?? {}),
  ])
  return zipOf([...members].map(([name, content]): ZipMember => ({ name, content })))
}

function sheetXml({ rows }: XlsxSheet, strings: Map<string, number>): string {
  const cellXml = (cell: XlsxCell, reference: string): string => {
    if (typeof cell !== 'string') return cell.xml
    if (cell === '') return ''
    const index = strings.get(cell) ?? strings.size
    strings.set(cell, index)
    return `<c r="${reference}" t="s"><v>${index}</v></c>`
  }
  const body = rows.map((cells, row) => {
    const inner = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row + 1}`)).join('')
    return `<row r="${row + 1}">${inner}</row>`
  })
  return `<worksheet xmlns="${MAIN}"><dimension ref="A1"/><sheetData>${body.join('')}</sheetData></worksheet>`
}

function workbookXml({ sheets, date1904 = false }: XlsxParts): string {
  const entries = sheets.map(
    ({ name, state = 'visible' }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}" state="${state}" r:id="rId${index + 1}"/>`,
  )
  const settings = `<workbookPr date1904="${date1904 ? 1 : 0}"/>`
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${settings}<sheets>${entries.join('')}</sheets></workbook>`
}

function workbookRelations({ sheets }: XlsxParts): [string, string, string][] {
  return [
    ...sheets.map((_, index): [string, string, string] => [
      `rId${index + 1}`,
      'worksheet',
      `worksheets/sheet${index + 1}.xml`,
    ]),
    ['rIdA', 'styles', 'styles.xml'],
    ['rIdB', 'sharedStrings', '/xl/sharedStrings.xml'],
  ]
}

export function relations(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const entries = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`
}

function stylesXml({ formats = {}, styles = [0] }: XlsxParts): string {
  const codes = Object.entries(formats).map(
    ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`,
  )
  const cells = styles.map((id) => `<xf numFmtId="${id}"/>`)
  return `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellXfs>${cells.join('')}</cellXfs></styleSheet>`
}

function stringsXml(strings: readonly string[]): string {
  const entries = strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
  return `<sst xmlns="${MAIN}">${entries.join('')}</sst>`
}
