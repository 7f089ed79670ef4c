import iconv from 'iconv-lite'
import { byteOrderOf, type ByteOrder } from './byte-order.ts'

/** A kind of file; `what` names, as a phrase, one that cannot be read. */
export type SniffedFormat =
  'zip' | 'ole' | 'xml' | 'html' | 'spreadsheetml' | 'text' | { readonly what: string }

/** Bytes at the start of a file that decide; more would not change the answer. */
export const SNIFF_BYTES = 64 * 1024

type Magic = readonly [magic: string, format: SniffedFormat]

/** First bytes, one character each. */
const MAGICS: readonly Magic[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['PK\x07\x08', 'zip'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'ole'],
  ['\x1f\x8b', { what: 'a gzip archive' }],
  ['BZh', { what: 'a bzip2 archive' }],
  ['\xfd7zXZ\x00', { what: 'an xz archive' }],
  ['\x28\xb5\x2f\xfd', { what: 'a Zstandard archive' }],
  ['7z\xbc\xaf\x27\x1c', { what: 'a 7-Zip archive' }],
  ['Rar!\x1a\x07', { what: 'a RAR archive' }],
  ['%PDF', { what: 'a PDF' }],
  ['{\\rtf', { what: 'a document in Rich Text Format' }],
  ['SQLite format 3\x00', { what: 'a SQLite database' }],
  ['PAR1', { what: 'a Parquet file' }],
  ['!BDN', { what: 'an Outlook data file' }],
  ['\x89PNG\r\n', { what: 'an image' }],
  ['\xff\xd8\xff', { what: 'an image' }],
  ['GIF87a', { what: 'an image' }],
  ['GIF89a', { what: 'an image' }],
  ['\x7fELF', { what: 'a program' }],
]

/** Those whose first bytes could as well begin a text: they must hold NUL bytes too. */
const SHORT_MAGICS: readonly Magic[] = [
  ['MZ', { what: 'a program' }],
  ['BM', { what: 'an image' }],
  ['RIFF', { what: 'a recording' }],
  ['II*', { what: 'an image' }],
  ['MM', { what: 'an image' }],
]

const BINARY: SniffedFormat = { what: 'binary data' }

/** With marks of byte order, also as the bytes of UTF-8 look one by one. */
const LEADING_BLANKS = /^(?:[\s\uFEFF]|\xef\xbb\xbf)+/u

/** What a file is by its first bytes (`SNIFF_BYTES` of them, or all it has), whatever its name says. */
export function sniffFormat(head: Uint8Array): SniffedFormat {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1')
  const startsWith = ([magic]: Magic): boolean => bytes.startsWith(magic)
  const magic = MAGICS.find(startsWith)
  if (magic !== undefined) return magic[1]
  const order = byteOrderOf(head)
  const text = textOf(head, order).replace(LEADING_BLANKS, '')
  const markup = markupOf(text)
  if (markup !== null) return markup
  if (!looksBinary(text)) return 'text'
  return SHORT_MAGICS.find(startsWith)?.[1] ?? BINARY
}

function textOf(head: Uint8Array, { form, markBytes }: ByteOrder): string {
  const bytes = Buffer.from(head.subarray(markBytes))
  return form === 'utf-8' ? bytes.toString('latin1') : iconv.decode(bytes, form)
}

const HTML_START =
  /^<(?:!doctype\s+html|html|head|body|table|meta|title|style|script|div|center|form|span|p|h\d|br)\b/iu

function markupOf(text: string): SniffedFormat | null {
  if (!text.startsWith('<')) return null
  const start = text.replace(/^(?:<!--[^]*?-->\s*|<\?[^]*?\?>\s*)+/u, '')
  if (HTML_START.test(start)) return 'html'
  if (text.includes('urn:schemas-microsoft-com:office:spreadsheet')) {
    return /<(?:\w+:)?Workbook\b/u.test(text) ? 'spreadsheetml' : 'html'
  }
  if (/^<\?xml\b/iu.test(text) || /^<!(?:doctype|--)/iu.test(text)) return 'xml'
  return isElement(start) ? 'xml' : null
}

/** Whether it begins with an element, rather than with a title such as `<id>,<status>`. */
function isElement(text: string): boolean {
  return /^<[\p{L}_][\w:.-]*(?:\s[^<>]*)?\/?>\s*(?:<|[^,;\t|<]*<\/|$)/u.test(text)
}

/** A file whose writer crashed is text up to its tail of NUL bytes. */
const NUL_TAIL = /\0+$/u
const CONTROL_SHARE = 0.05

function looksBinary(text: string): boolean {
  const written = text.replace(NUL_TAIL, '')
  if (written === '') return text !== ''
  const firstLine = /^[^\r\n]*/u.exec(written)?.[0] ?? ''
  if (firstLine.includes('\0')) return true
  const controls = Array.from(written).filter((character) => isForeign(character.charCodeAt(0)))
  return controls.length > CONTROL_SHARE * written.length
}

/** Controls that no text has, but for an odd one; those of tabs, lines, pages, terminals and the DOS end of file are its own. */
function isForeign(code: number): boolean {
  return code < 0x20 && !(code >= 0x07 && code <= 0x0d) && code !== 0x1a && code !== 0x1b
}
