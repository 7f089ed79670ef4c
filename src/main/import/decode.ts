import { isUtf8 } from 'node:buffer'
import type { Encoding } from './sniff.ts'

/** A piece of a file as UTF-8. */
export interface Utf8Chunk {
  /** Never ends inside a character. */
  readonly text: Uint8Array
  /** Whether some bytes of the piece were no text in the file's encoding; decoding `text` gives U+FFFD for them. */
  readonly damaged: boolean
  /** How many bytes of the file it was. */
  readonly fileBytes: number
}

const LF = 0x0a
const CR = 0x0d

/**
 * Turns the bytes of a file into UTF-8, a chunk at a time. A chunk of UTF-8 ends at a line end where there is one, so
 * that it can be checked by itself: damage is told without losing the text around it.
 */
export async function* decode(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<Utf8Chunk> {
  if (encoding === 'utf-8') yield* checkUtf8(chunks)
  else yield* transcodeUtf16(chunks, encoding)
}

async function* checkUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Utf8Chunk> {
  const checked = (text: Uint8Array): Utf8Chunk => ({ text, damaged: !isUtf8(text), fileBytes: text.length })
  let rest: Uint8Array = new Uint8Array(0)
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const cut = Math.max(bytes.lastIndexOf(LF), bytes.lastIndexOf(CR)) + 1 || characterStart(bytes)
    if (cut > 0) yield checked(bytes.subarray(0, cut))
    rest = bytes.subarray(cut)
  }
  if (rest.length > 0) yield checked(rest)
}

/** Where the last, perhaps cut, character of UTF-8 begins: its first byte is no continuation byte. */
function characterStart(bytes: Uint8Array): number {
  let index = bytes.length - 1
  while (index > 0 && index > bytes.length - 4 && ((bytes[index] ?? 0) & 0xc0) === 0x80) index -= 1
  return Math.max(index, 0)
}

async function* transcodeUtf16(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<Utf8Chunk> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  const transcoded = (text: string, fileBytes: number): Utf8Chunk => ({
    text: Buffer.from(text),
    damaged: text.includes('\uFFFD'),
    fileBytes,
  })
  for await (const chunk of chunks) yield transcoded(decoder.decode(chunk, { stream: true }), chunk.length)
  const last = decoder.decode()
  if (last !== '') yield transcoded(last, 0)
}
