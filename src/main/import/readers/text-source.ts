import { ClosewellError } from '#shared/failure.ts'
import type { ImportInput } from '../input.ts'
import type { SourceTable } from '../table.ts'
import { byteOrderOf } from './byte-order.ts'
import { byteTable, legacyEncodingOf } from './legacy-encoding.ts'
import { CLEAN_RULES, type RowRules } from './row-text.ts'
import { SNIFF_BYTES } from './sniff-format.ts'
import { scanText, type TextFindings } from './text-scan.ts'
import { utf8Pieces, type Utf8Piece } from './utf8-stream.ts'

/** A file of text that was looked at from end to end. */
export interface TextSource {
  readonly input: ImportInput
  /** As the user is to see the file. */
  readonly file: string
  /** What most of it is in, lower case. */
  readonly encoding: string
  /** The start of the file, as UTF-8, without its byte order mark. */
  readonly head: Uint8Array
  /** Whether `head` is all of it. */
  readonly headIsAll: boolean
  readonly rules: RowRules
  /** Reads from the start, each time it is called. */
  readonly pieces: () => AsyncGenerator<Utf8Piece>
}

/** The table that `read` reads out of a source. */
export function textTable(
  { input, file, encoding }: TextSource,
  own: Pick<SourceTable, 'sheet' | 'format' | 'read'>,
): SourceTable {
  const { bytes, modifiedMs } = input
  return { ...own, file, encoding, bytes, modifiedMs, leavesOutBlanks: false }
}

const HEAD_BYTES = 4 * SNIFF_BYTES

/** Reads the file once to learn its encoding. Throws `ClosewellError` where there is nothing in it. */
export async function openSource(input: ImportInput, file: string): Promise<TextSource> {
  const order = byteOrderOf(await firstBytes(input.chunks()))
  const transcoded = (encoding: string | null) => () => utf8Pieces(input.chunks(), encoding, order.markBytes)
  const unicode = transcoded(order.form === 'utf-8' ? null : order.form)
  const found = await scanText(unicode())
  if (found.isBlank) {
    throw new ClosewellError('fileEmpty', `${file} is empty. Export it again and import the new file.`, {
      file,
    })
  }
  const decided = order.form === 'utf-8' ? decide(found, transcoded, unicode) : plain(order.form, unicode)
  const head = await firstBytes(textsOf(decided.pieces()))
  return { ...decided, input, file, head, headIsAll: head.length < HEAD_BYTES }
}

type Decided = Pick<TextSource, 'encoding' | 'rules' | 'pieces'>
type Pieces = TextSource['pieces']

/** A file that says which form of Unicode it is in; what is no character of it cannot be read. */
function plain(encoding: string, pieces: Pieces): Decided {
  return { encoding, pieces, rules: { ...CLEAN_RULES, mayBeDamaged: true, mayHaveNuls: true } }
}

function decide(found: TextFindings, transcoded: (encoding: string | null) => Pieces, asIs: Pieces): Decided {
  const utf8 = { ...CLEAN_RULES, mayBeDamaged: found.damagedLines > 0, mayHaveNuls: found.hasNuls }
  const isBrokenUtf8 = found.shapedLines * 2 >= found.damagedLines
  const legacy = isBrokenUtf8 ? null : legacyEncodingOf(found.damage)
  if (legacy === null) return { encoding: 'utf-8', rules: utf8, pieces: asIs }
  const isLegacyUsual = found.damagedLines > found.utf8Lines
  if (legacy.isSingleByte) {
    const rules = { ...utf8, legacy: byteTable(legacy.name), isLegacyUsual }
    return { encoding: isLegacyUsual ? legacy.name : 'utf-8', rules, pieces: asIs }
  }
  return isLegacyUsual
    ? plain(legacy.name, transcoded(legacy.name))
    : { encoding: 'utf-8', rules: utf8, pieces: asIs }
}

async function firstBytes(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const first: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    first.push(chunk)
    length += chunk.length
    if (length >= HEAD_BYTES) break
  }
  return Buffer.concat(first).subarray(0, HEAD_BYTES)
}

async function* textsOf(pieces: AsyncIterable<Utf8Piece>): AsyncGenerator<Uint8Array> {
  for await (const { text } of pieces) yield text
}
