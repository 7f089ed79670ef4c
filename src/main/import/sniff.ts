import { ClosewellError } from '#shared/failure.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'
export type Format = 'csv' | 'ndjson'

export interface Sniffed {
  readonly encoding: Encoding
  readonly format: Format
  /** Bytes of the byte order mark to pass over. */
  readonly bomBytes: number
}

/** Bytes at the start of a file that decide; more would not change the answer. */
export const SNIFF_BYTES = 64 * 1024

const KNOWN_BINARIES: readonly { readonly magic: readonly number[]; readonly what: string }[] = [
  { magic: [0x50, 0x4b, 0x03, 0x04], what: 'an Excel workbook or a ZIP archive' },
  { magic: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Excel workbook' },
  { magic: [0x1f, 0x8b], what: 'a gzip archive' },
  { magic: [0x25, 0x50, 0x44, 0x46], what: 'a PDF' },
  { magic: [0x4d, 0x5a], what: 'a program' },
]

/** Decides by content, never by the name, what a file is. Throws `ClosewellError` where it is nothing that can be read. */
export function sniff(head: Uint8Array, file: string): Sniffed {
  const { encoding, bomBytes } = sniffEncoding(head)
  const binary = KNOWN_BINARIES.find(({ magic }) => magic.every((byte, index) => head[index] === byte))
  if (binary !== undefined) throw notText(file, `it is ${binary.what}`)
  const text = new TextDecoder(encoding).decode(head.subarray(bomBytes))
  const start = text.replace(/^[\uFEFF\s]+/u, '')
  if (start === '') {
    throw new ClosewellError('fileEmpty', `${file} is empty. Export it again and import the new file.`, {
      file,
    })
  }
  if (encoding === 'utf-8' && text.slice(0, 4096).includes('\0')) throw notText(file, 'it holds binary data')
  if (/^<(?:!doctype|html|\?xml|table)/iu.test(start)) throw notText(file, 'it is a web page or XML')
  return { encoding, bomBytes, format: start.startsWith('{') ? 'ndjson' : 'csv' }
}

function sniffEncoding(head: Uint8Array): { encoding: Encoding; bomBytes: number } {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', bomBytes: 3 }
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', bomBytes: 2 }
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', bomBytes: 2 }
  return { encoding: 'utf-8', bomBytes: 0 }
}

function notText(file: string, what: string): ClosewellError {
  return new ClosewellError(
    'notRecognised',
    `${file} cannot be imported: ${what}. Save it as "CSV UTF-8" and import that file. Nothing was changed.`,
    { file, what },
  )
}
