import { malformed } from './fault.ts'
import { XmlTokens, type XmlHandler } from './xml-tokens.ts'

/** Bytes in which an XML declaration would be found. */
const DECLARATION_BYTES = 200

/** Reads a whole XML document from its bytes; answers in which encoding it was. Throws `Fault`. */
export async function readXml(chunks: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<string> {
  const tokens = new XmlTokens(handler)
  let decoder: TextDecoder | null = null
  for await (const chunk of chunks) {
    decoder ??= decoderFor(chunk)
    tokens.write(decode(decoder, chunk))
  }
  if (decoder !== null) tokens.write(decode(decoder, null))
  tokens.end()
  return decoder?.encoding ?? 'utf-8'
}

/** The text of the next bytes, or, for null, what is left of it. Throws `Fault` where the decoder is a fatal one. */
export function decode(decoder: TextDecoder, chunk: Uint8Array | null): string {
  try {
    return chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true })
  } catch {
    throw malformed(`it holds bytes that are no ${decoder.encoding.toUpperCase()} text`)
  }
}

function decoderFor(head: Uint8Array): TextDecoder {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le', { fatal: true })
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be', { fatal: true })
  const start = Buffer.from(head.subarray(0, DECLARATION_BYTES)).toString('latin1')
  const named = /^(?:ï»¿)?\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/u.exec(start)?.[1] ?? 'utf-8'
  // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
  const label = /^utf-?16/iu.test(named) ? 'utf-8' : named
  try {
    return new TextDecoder(label, { fatal: true })
  } catch {
    throw malformed(`its encoding ${named} is not known`)
  }
}
