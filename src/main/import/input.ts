import { open, stat, type FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'
import { ClosewellError } from '#shared/failure.ts'

/** Also how much is imported at a time, before other work and the wish to stop are heard. */
const CHUNK_BYTES = 256 * 1024

/** Where an import's bytes come from. */
export interface ImportInput {
  /** File name without its folder. */
  readonly name: string
  /** Where it lies on the disk; null where it is no file of its own. */
  readonly path: string | null
  readonly bytes: number
  /** When it was last written, in UTC milliseconds. */
  readonly modifiedMs: number
  /** Reads from the start, each time it is called. */
  readonly chunks: () => AsyncIterable<Uint8Array>
}

/** A file of the disk. Throws `ClosewellError` where it is no readable file. */
export async function fileInput(path: string): Promise<ImportInput> {
  const name = basename(path)
  const found = await stat(path).catch((error: unknown) => {
    throw unreadable(name, error)
  })
  if (!found.isFile()) {
    throw new ClosewellError('fileUnreadable', `${name} is not a file. Choose the exported file itself.`, {
      file: name,
    })
  }
  return {
    name,
    path,
    bytes: found.size,
    modifiedMs: Math.round(found.mtimeMs),
    chunks: () => readChunks(path, name),
  }
}

/** Text made by the program itself. */
export function textInput(name: string, text: string): ImportInput {
  return bytesInput(name, Buffer.from(text))
}

/** Bytes in memory, such as a small member of an archive. */
export function bytesInput(name: string, bytes: Uint8Array, modifiedMs = 0): ImportInput {
  return {
    name,
    path: null,
    bytes: bytes.length,
    modifiedMs,
    chunks: async function* () {
      for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES)
    },
  }
}

async function* readChunks(path: string, name: string): AsyncGenerator<Uint8Array> {
  const handle = await open(path, 'r').catch((error: unknown) => {
    throw unreadable(name, error)
  })
  try {
    yield* readAll(handle)
  } catch (error) {
    throw error instanceof Error && 'code' in error ? unreadable(name, error) : error
  } finally {
    await handle.close()
  }
}

async function* readAll(handle: FileHandle): AsyncGenerator<Uint8Array> {
  for (;;) {
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES)
    const { bytesRead } = await handle.read(buffer, 0, CHUNK_BYTES)
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
  }
}

function unreadable(file: string, error: unknown): ClosewellError {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  return new ClosewellError(
    'fileUnreadable',
    `${file} cannot be read (${reason}). Check that it is there and that you may open it. Nothing was changed.`,
    { file, reason },
  )
}
