/** The forms of Unicode that files of text come in. */
export type UnicodeForm = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be'

export interface ByteOrder {
  readonly form: UnicodeForm
  /** Bytes of the byte order mark to pass over; 0 where there is none. */
  readonly markBytes: number
}

/** The longer ones first: the mark of UTF-32LE begins with that of UTF-16LE. */
const MARKS: readonly { readonly form: UnicodeForm; readonly mark: readonly number[] }[] = [
  { form: 'utf-32le', mark: [0xff, 0xfe, 0x00, 0x00] },
  { form: 'utf-32be', mark: [0x00, 0x00, 0xfe, 0xff] },
  { form: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { form: 'utf-16le', mark: [0xff, 0xfe] },
  { form: 'utf-16be', mark: [0xfe, 0xff] },
]

/** So many bytes tell UTF-16 without a mark: the first line of an export is nearly always ASCII. */
const LOOK_BYTES = 512

/** Which form of Unicode a file begins in; UTF-8, of which nothing need be true, where nothing says otherwise. */
export function byteOrderOf(head: Uint8Array): ByteOrder {
  const marked = MARKS.find(({ mark }) => mark.every((byte, index) => head[index] === byte))
  if (marked !== undefined) return { form: marked.form, markBytes: marked.mark.length }
  return { form: utf16WithoutMark(head.subarray(0, LOOK_BYTES)) ?? 'utf-8', markBytes: 0 }
}

/** ASCII in UTF-16 has a NUL in every second byte, and characters in the others. */
function utf16WithoutMark(head: Uint8Array): UnicodeForm | null {
  const pairs = Math.floor(head.length / 2)
  if (pairs < 2) return null
  let littleEndian = 0
  let bigEndian = 0
  for (let index = 0; index < 2 * pairs; index += 2) {
    const [first, second] = [head[index] ?? 0, head[index + 1] ?? 0]
    if (second === 0 && isAsciiText(first)) littleEndian += 1
    if (first === 0 && isAsciiText(second)) bigEndian += 1
  }
  if (littleEndian > pairs / 2 && bigEndian < pairs / 20) return 'utf-16le'
  if (bigEndian > pairs / 2 && littleEndian < pairs / 20) return 'utf-16be'
  return null
}

function isAsciiText(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d
}
