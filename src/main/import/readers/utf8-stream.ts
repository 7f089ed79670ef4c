import iconv from 'iconv-lite'

/** A piece of a file as UTF-8. */
export interface Utf8Piece {
  readonly text: Uint8Array
  /** How many bytes of the file it was. */
  readonly fileBytes: number
}

/** Never a byte of UTF-8: stands for what could not be decoded, so that it is told from a U+FFFD in the file itself. */
const DAMAGE = 0xff

/**
 * The chunks of a file in `encoding` (a name of iconv-lite), without the first `markBytes`, as UTF-8; null leaves the
 * bytes as they are. Pieces may end inside a character where the bytes are left as they are, else never.
 */
export async function* utf8Pieces(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string | null,
  markBytes: number,
): AsyncGenerator<Utf8Piece> {
  const decoder = encoding === null ? null : textDecoder(encoding)
  let toSkip = markBytes
  for await (const chunk of chunks) {
    const bytes = chunk.subarray(toSkip)
    toSkip = Math.max(0, toSkip - chunk.length)
    yield { text: decoder === null ? bytes : utf8(decoder.write(bytes)), fileBytes: chunk.length }
  }
  const last = decoder?.end() ?? ''
  if (last !== '') yield { text: utf8(last), fileBytes: 0 }
}

interface TextPieces {
  readonly write: (bytes: Uint8Array) => string
  readonly end: () => string
}

/** Gives a lone surrogate for what cannot be decoded. */
function textDecoder(encoding: string): TextPieces {
  if (encoding === 'utf-16le') return utf16(false)
  if (encoding === 'utf-16be') return utf16(true)
  const decoder = iconv.getDecoder(encoding)
  const marked = (text: string | undefined): string => (text ?? '').replaceAll('\uFFFD', LONE_SURROGATE)
  return { write: (bytes) => marked(decoder.write(Buffer.from(bytes))), end: () => marked(decoder.end()) }
}

const LONE_SURROGATE = '\uDC00'

function utf16(isBigEndian: boolean): TextPieces {
  let rest: Buffer = Buffer.alloc(0)
  return {
    write: (bytes) => {
      const all = Buffer.concat([rest, bytes])
      let end = all.length - (all.length % 2)
      if (end >= 2 && isHighSurrogate(all[end - (isBigEndian ? 2 : 1)] ?? 0)) end -= 2
      rest = all.subarray(end)
      const units = all.subarray(0, end)
      return (isBigEndian ? Buffer.from(units).swap16() : units).toString('utf16le')
    },
    end: () => (rest.length === 0 ? '' : LONE_SURROGATE),
  }
}

function isHighSurrogate(upperByte: number): boolean {
  return upperByte >= 0xd8 && upperByte <= 0xdb
}

function utf8(text: string): Uint8Array {
  if (!/\p{Surrogate}/u.test(text)) return Buffer.from(text)
  const pieces = text.split(/\p{Surrogate}/u).flatMap((part) => [DAMAGE_BYTES, Buffer.from(part)])
  return Buffer.concat(pieces.slice(1))
}

const DAMAGE_BYTES = Buffer.of(DAMAGE)
