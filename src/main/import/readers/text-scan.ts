import { isAscii, isUtf8 } from 'node:buffer'
import { HighBytes } from './high-bytes.ts'

const LF = 0x0a
const CR = 0x0d

/** Blank, tab, line ends, the bytes of a UTF-8 byte order mark and the DOS end of file. */
export const BLANKS: ReadonlySet<number> = new Set([0x20, 0x09, LF, CR, 0xef, 0xbb, 0xbf, 0x1a])

/** A line is looked at as a whole, but for one that is longer. */
const MAX_LINE_BYTES = 64 * 1024

/** What all bytes of a file say about it, if it were UTF-8. */
export interface TextFindings {
  /** Whether there is nothing but blanks, line ends and byte order marks. */
  readonly isBlank: boolean
  readonly hasNuls: boolean
  /** Lines that are UTF-8 beyond ASCII; of long stretches without any damage, one is counted for each chunk. */
  readonly utf8Lines: number
  readonly damagedLines: number
  /** Damaged lines that have the shape of UTF-8, though not its rules: surrogates, overlong forms. */
  readonly shapedLines: number
  readonly damage: HighBytes
}

/** Looks at a whole file, in constant memory. */
export async function scanText(pieces: AsyncIterable<{ readonly text: Uint8Array }>): Promise<TextFindings> {
  const scan = new TextScan()
  let rest: Uint8Array = new Uint8Array(0)
  for await (const { text } of pieces) {
    const bytes = rest.length === 0 ? text : Buffer.concat([rest, text])
    const cut = lineEnd(bytes) || (bytes.length < MAX_LINE_BYTES ? 0 : characterStart(bytes))
    if (cut > 0) scan.add(bytes.subarray(0, cut))
    rest = bytes.subarray(cut)
  }
  if (rest.length > 0) scan.add(rest)
  return scan
}

class TextScan implements TextFindings {
  isBlank = true
  hasNuls = false
  utf8Lines = 0
  damagedLines = 0
  shapedLines = 0
  readonly damage = new HighBytes()

  add(bytes: Uint8Array): void {
    this.isBlank &&= bytes.every((byte) => BLANKS.has(byte))
    this.hasNuls ||= bytes.includes(0)
    if (!isUtf8(bytes)) for (const line of linesOf(bytes)) this.#line(line)
    else if (!isAscii(bytes)) this.utf8Lines += 1
  }

  #line(line: Uint8Array): void {
    if (isAscii(line)) return
    if (isUtf8(line)) {
      this.utf8Lines += 1
      return
    }
    this.damagedLines += 1
    if (isShapedAsUtf8(line)) this.shapedLines += 1
    this.damage.add(line)
  }
}

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0
  while (start < bytes.length) {
    const lf = bytes.indexOf(LF, start)
    const end = lf < 0 ? bytes.length : lf
    yield bytes.subarray(start, end)
    start = end + 1
  }
}

/** Behind the last line end; 0 where there is none. */
function lineEnd(bytes: Uint8Array): number {
  return Math.max(bytes.lastIndexOf(LF), bytes.lastIndexOf(CR)) + 1
}

/** Where the last, perhaps cut, character of UTF-8 begins: its first byte is no continuation byte. */
function characterStart(bytes: Uint8Array): number {
  let index = bytes.length - 1
  while (index > 0 && index > bytes.length - 4 && isContinuation(bytes[index])) index -= 1
  return Math.max(index, 0)
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80
}

/** Whether every byte beyond ASCII is part of a first byte with as many others behind it as it announces. */
function isShapedAsUtf8(line: Uint8Array): boolean {
  let index = 0
  while (index < line.length) {
    const first = line[index] ?? 0
    index += 1
    if (first < 0x80) continue
    if (first < 0xc0 || first >= 0xfe) return false
    const others = first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf8 ? 3 : first < 0xfc ? 4 : 5
    for (let count = 0; count < others; count += 1, index += 1) {
      if (!isContinuation(line[index])) return false
    }
  }
  return true
}
