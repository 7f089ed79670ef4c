import { closeSync, openSync, readSync } from 'node:fs'
import { ClosewellError } from '#shared/failure.ts'

const CHUNK_BYTES = 1 << 20
const NEWLINE = 0x0a
/** A longer line is answered as null and never held as a whole. */
const LONGEST_LINE_BYTES = 64 << 20

/** The lines of a UTF-8 file one after another, in memory that does not grow with the file; null for one too long. */
export function* readLines(path: string): Generator<string | null> {
  const file = open(path)
  const decoder = new TextDecoder()
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES)
  let begun: Buffer[] = []
  let length = 0
  const take = (end: Buffer): string | null => {
    const isTooLong = length + end.length > LONGEST_LINE_BYTES
    const line = begun.length === 0 ? end : Buffer.concat([...begun, end])
    begun = []
    length = 0
    return isTooLong ? null : decoder.decode(line)
  }
  try {
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
      let from = 0
      for (;;) {
        const newline = chunk.subarray(0, read).indexOf(NEWLINE, from)
        if (newline < 0) break
        yield take(chunk.subarray(from, newline))
        from = newline + 1
      }
      if (from < read) {
        length += read - from
        if (length > LONGEST_LINE_BYTES) begun = []
        else begun.push(Buffer.from(chunk.subarray(from, read)))
      }
    }
    if (length > 0) yield take(Buffer.alloc(0))
  } finally {
    closeSync(file)
  }
}

function open(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new ClosewellError('fileUnreadable', `${path} cannot be read (${reason})`, { file: path, reason })
  }
}
