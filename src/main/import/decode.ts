import type { Encoding } from './sniff.ts'

export interface DecodedChunk {
  readonly text: string
  /** Whether some bytes of the chunk were no text in this encoding; they are U+FFFD in `text`. */
  readonly damaged: boolean
  readonly bytes: number
}

const LF = 0x0a
const CR = 0x0d

/**
 * Turns the bytes of a file into text, a chunk at a time. A chunk of UTF-8 ends at a line end where there is one, so
 * that it can be checked by itself: damage is told without losing the text around it.
 */
export async function* decode(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<DecodedChunk> {
  if (encoding === 'utf-8') yield* decodeUtf8(chunks)
  else yield* decodeUtf16(chunks, encoding)
}

async function* decodeUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<DecodedChunk> {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true })
  const decodeWhole = (bytes: Uint8Array): DecodedChunk => {
    try {
      return { text: strict.decode(bytes), damaged: false, bytes: bytes.length }
    } catch {
      return { text: lenient.decode(bytes), damaged: true, bytes: bytes.length }
    }
  }
  let rest: Uint8Array = new Uint8Array(0)
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const cut = Math.max(bytes.lastIndexOf(LF), bytes.lastIndexOf(CR)) + 1 || characterStart(bytes)
    if (cut > 0) yield decodeWhole(bytes.subarray(0, cut))
    rest = bytes.subarray(cut)
  }
  if (rest.length > 0) yield decodeWhole(rest)
}

/** Where the last, perhaps cut, character of UTF-8 begins: its first byte is no continuation byte. */
function characterStart(bytes: Uint8Array): number {
  let index = bytes.length - 1
  while (index > 0 && index > bytes.length - 4 && ((bytes[index] ?? 0) & 0xc0) === 0x80) index -= 1
  return Math.max(index, 0)
}

async function* decodeUtf16(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<DecodedChunk> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true })
    yield { text, damaged: text.includes('\uFFFD'), bytes: chunk.length }
  }
  const last = decoder.decode()
  if (last !== '') yield { text: last, damaged: last.includes('\uFFFD'), bytes: 0 }
}
