import { readFile, stat } from 'node:fs/promises'
import type { CellObject, WorkBook } from '@e965/xlsx'
import type { Conversion, Source } from './conversion.ts'
import { Fault, tooLarge } from './fault.ts'
import { MAX_BIFF_BYTES } from './limits.ts'
import { clockOf } from './xlsx/number-format.ts'
import { numberText } from './xlsx/number-text.ts'
import { serialText, type DateSystem } from './xlsx/serial-date.ts'

/** How a workbook of Excel 97 to 2003 writes the errors of formulas. */
const ERRORS: ReadonlyMap<unknown, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
])

const VERY_HIDDEN = 2

/** Reads the sheets of a workbook of Excel 97 to 2003. It is held in memory as a whole. Throws `Fault`. */
export async function readBiff(source: Source, conversion: Conversion): Promise<void> {
  const { size } = await stat(source.path)
  if (size > MAX_BIFF_BYTES) {
    throw tooLarge(`workbooks of the old format are read up to ${MAX_BIFF_BYTES / (1024 * 1024)} MB`)
  }
  const bytes = await readFile(source.path)
  if (isEncrypted(bytes)) throw protectedWorkbook()
  const book = await parse(bytes)
  conversion.advance(source.counts ? size : 0)
  const dateSystem: DateSystem = book.Workbook?.WBProps?.date1904 === true ? 1904 : 1900
  for (const [index, name] of book.SheetNames.entries()) {
    if (book.Workbook?.Sheets?.[index]?.Hidden === VERY_HIDDEN) {
      const file = `${source.file}, sheet "${name}"`
      conversion.skipped.push({ file, reason: 'a program has hidden it for its own use' })
    } else {
      writeSheet(rowsOf(book, name), name, dateSystem, source, conversion)
    }
  }
}

/** Newer workbooks with a password lie in a container of the old format, under this name. */
function isEncrypted(bytes: Buffer): boolean {
  return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))
}

async function parse(bytes: Buffer): Promise<WorkBook> {
  const { read } = await import('@e965/xlsx')
  try {
    return read(bytes, {
      type: 'buffer',
      dense: true,
      cellNF: true,
      cellText: false,
      cellFormula: false,
      cellHTML: false,
    })
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge('it needs too much memory')
    throw protectedWorkbook(error instanceof Error && /password|encrypt/iu.test(error.message))
  }
}

function protectedWorkbook(isCertain = true): Fault {
  return new Fault(
    isCertain ? 'passwordProtected' : 'malformedFile',
    isCertain
      ? 'the workbook is protected with a password'
      : 'it is an old Office file that holds no workbook, or one that is damaged or protected with a password',
    'Open it in Excel, remove the password, and save it as "Excel workbook (.xlsx)".',
  )
}

type Rows = readonly (readonly (CellObject | undefined)[] | undefined)[]

function rowsOf(book: WorkBook, name: string): Rows {
  return (book.Sheets[name] as { readonly '!data'?: Rows } | undefined)?.['!data'] ?? []
}

function writeSheet(
  rows: Rows,
  sheet: string,
  dateSystem: DateSystem,
  source: Source,
  conversion: Conversion,
): void {
  const writer = conversion.writer()
  for (const [index, cells] of rows.entries()) {
    if (cells !== undefined)
      writer.row(
        index + 1,
        Array.from(cells, (cell) => cellText(cell, dateSystem)),
      )
  }
  conversion.keep(writer, {
    file: source.file,
    sheet,
    format: 'xls',
    encoding: 'utf-8',
    modifiedMs: source.modifiedMs,
    leavesOutBlanks: true,
  })
}

function cellText(cell: CellObject | undefined, dateSystem: DateSystem): string {
  if (cell === undefined || cell.v === undefined) return ''
  switch (cell.t) {
    case 'n': {
      const clock = typeof cell.z === 'string' ? clockOf(cell.z) : null
      const date = clock === null ? null : serialText(Number(cell.v), clock, dateSystem)
      return date ?? numberText(String(cell.v))
    }
    case 'b':
      return cell.v === true ? 'TRUE' : 'FALSE'
    case 'e':
      return ERRORS.get(cell.v) ?? '#ERROR!'
    default:
      return String(cell.v)
  }
}
