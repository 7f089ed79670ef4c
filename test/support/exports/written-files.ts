import fc from 'fast-check'
import iconv from 'iconv-lite'
import { xlsxOf, type XlsxCell } from '../../../src/main/import/containers/testing/xlsx-file.ts'
import { zipOf } from '../../../src/main/import/containers/testing/zip-file.ts'
import { columnName } from '../../../src/main/import/containers/xlsx/cell-reference.ts'
import type { CaseRecord } from '#shared/case/model.ts'
import { caseSets, type CaseSet, type SetOptions } from './case-sets.ts'
import { textFormats, type TextFormat } from './text-formats.ts'
import type { Alphabet } from './texts.ts'

/** A part of a file: a row's own bytes, or what stands between and around the rows. */
export interface FilePiece {
  readonly bytes: Buffer
  /** Which of the cases; null where it is none's. */
  readonly row: number | null
}

/** A file that holds cases, and what is to be stored of it. */
export interface WrittenFile {
  readonly name: string
  readonly timeZone: string
  readonly cases: readonly CaseRecord[]
  readonly pieces: () => Promise<readonly FilePiece[]>
}

interface Encoding {
  /** As a document declares it. */
  readonly label: string
  readonly iconv: string
  readonly mark: readonly number[]
  readonly alphabet: Alphabet
}

const UNICODE: readonly Encoding[] = [
  { label: 'utf-8', iconv: 'utf-8', mark: [], alphabet: 'any' },
  { label: 'utf-8', iconv: 'utf-8', mark: [0xef, 0xbb, 0xbf], alphabet: 'any' },
  { label: 'utf-16', iconv: 'utf-16le', mark: [0xff, 0xfe], alphabet: 'any' },
  { label: 'utf-16', iconv: 'utf-16be', mark: [0xfe, 0xff], alphabet: 'any' },
]
const SINGLE_BYTE: readonly Encoding[] = [
  { label: 'windows-1250', iconv: 'windows-1250', mark: [], alphabet: 'polish' },
  { label: 'windows-1252', iconv: 'windows-1252', mark: [], alphabet: 'western' },
]

const encode = (text: string, encoding: Encoding): Buffer => iconv.encode(text, encoding.iconv)
const canEncode = (text: string, encoding: Encoding): boolean =>
  iconv.decode(encode(text, encoding), encoding.iconv) === text

export interface FileOptions extends SetOptions {
  /** Encodings that are known by nothing but statistics are left out. */
  readonly onlyUnicode?: boolean
}

/** Files of text in any format, encoding and dialect. */
export function textFiles({ onlyUnicode = false, ...options }: FileOptions = {}): fc.Arbitrary<WrittenFile> {
  const encodings = onlyUnicode ? UNICODE : [...UNICODE, ...SINGLE_BYTE]
  return fc.tuple(textFormats, fc.constantFrom(...encodings)).chain(([format, encoding]) => {
    const mayName = (title: string): boolean => format.mayName(title) && canEncode(title, encoding)
    return caseSets(encoding.alphabet, { ...options, mayName }).map((set) => textFile(set, format, encoding))
  })
}

function textFile(set: CaseSet, format: TextFormat, encoding: Encoding): WrittenFile {
  const pieces = format
    .write(set, encoding.label)
    .map(({ text, row }) => ({ bytes: encode(text, encoding), row }))
  return {
    name: `cases.${format.extension}`,
    timeZone: set.dialect.timeZone,
    cases: set.cases.map((record) => shownCase(record, format.shows)),
    pieces: async () => [{ bytes: Buffer.from(encoding.mark), row: null }, ...pieces],
    [fc.toStringMethod]: () =>
      JSON.stringify(
        {
          format: format.name,
          encoding: encoding.iconv,
          mark: encoding.mark,
          dates: set.dialect.name,
          zone: set.dialect.timeZone,
          ...set,
        },
        null,
        1,
      ),
  } as WrittenFile
}

/** What a format leaves of the texts of a case; messages and ids have their own spelling. */
function shownCase({ messages, ...record }: CaseRecord, shows: (text: string) => string): CaseRecord {
  const shown = (value: unknown): unknown => (typeof value === 'string' ? shows(value) : value)
  const extra = Object.entries(record.extra).map(([title, text]) => [title, shows(text)])
  const fields = Object.entries(record).map(([field, value]) => [field, shown(value)])
  return {
    ...(Object.fromEntries(fields) as typeof record),
    extra: Object.fromEntries(extra) as CaseRecord['extra'],
    messages,
  }
}

const DATE_FORMAT = 164
const DATE_STYLE = 1
const SERIAL_1970 = 25_569
const DAY_MS = 86_400_000

/** Workbooks; those in UTC may hold real dates. */
export function workbooks(options: SetOptions = {}): fc.Arbitrary<WrittenFile> {
  return fc
    .tuple(caseSets('any', options), fc.boolean(), fc.boolean())
    .map(([set, hasNumbers, hasTitles]) => ({
      name: 'cases.xlsx',
      timeZone: set.dialect.timeZone,
      cases: set.cases,
      pieces: async () => [{ bytes: await workbook(set, hasNumbers, hasTitles), row: null }],
      [fc.toStringMethod]: () => JSON.stringify({ format: 'xlsx', hasNumbers, hasTitles, ...set }, null, 1),
    }))
}

function workbook(
  { columns, rows, dialect }: CaseSet,
  hasNumbers: boolean,
  hasTitles: boolean,
): Promise<Buffer> {
  const above: readonly XlsxCell[][] = hasTitles ? [['Cases of the week'], []] : []
  const hasDates = hasNumbers && dialect.timeZone === 'UTC'
  const cells = rows.map((row, index) =>
    row.map((cell, column): XlsxCell => {
      const reference = `${columnName(column)}${above.length + index + 2}`
      if (typeof cell !== 'string') {
        if (!hasDates) return dialect.write(cell.atMs)
        const serial = SERIAL_1970 + cell.atMs / DAY_MS
        return { xml: `<c r="${reference}" s="${DATE_STYLE}"><v>${serial}</v></c>` }
      }
      const isNumber = hasNumbers && /^(?:0|[1-9]\d{0,14})$/u.test(cell)
      return isNumber ? { xml: `<c r="${reference}"><v>${cell}</v></c>` } : cell
    }),
  )
  return xlsxOf({
    sheets: [{ name: 'Cases', rows: [...above, columns.map(({ title }) => title), ...cells] }],
    formats: { [DATE_FORMAT]: 'yyyy-mm-dd hh:mm' },
    styles: [0, DATE_FORMAT],
  })
}

/** Archives of up to two files of any format. */
export function archives(options: FileOptions = {}): fc.Arbitrary<WrittenFile> {
  return fc.constantFrom('UTC', 'Asia/Kolkata').chain((timeZone) => {
    const member = (prefix: string): fc.Arbitrary<WrittenFile> => {
      const own = { ...options, timeZone, prefix }
      return fc.oneof({ arbitrary: textFiles(own), weight: 3 }, { arbitrary: workbooks(own), weight: 1 })
    }
    return fc
      .oneof(fc.tuple(member('')), fc.tuple(member('A'), member('B')))
      .map((members) => archive(members, timeZone))
  })
}

function archive(members: readonly WrittenFile[], timeZone: string): WrittenFile {
  const bytes = async (): Promise<Buffer> => {
    const files = members.map(async ({ name, pieces }, index) => ({
      name: `${index}/${name}`,
      content: Buffer.concat((await pieces()).map((piece) => piece.bytes)),
    }))
    return zipOf(await Promise.all(files))
  }
  return {
    name: 'cases.zip',
    timeZone,
    cases: members.flatMap(({ cases }) => cases),
    pieces: async () => [{ bytes: await bytes(), row: null }],
    [fc.toStringMethod]: () => `zip of ${members.map((member) => fc.stringify(member)).join('\n')}`,
  } as WrittenFile
}
