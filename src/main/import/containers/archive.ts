import { crc32, createInflateRaw } from 'node:zlib'
import { getFileNameLowLevel, openPromise, type Entry, type ZipFile } from 'yauzl'
import { Fault, malformed } from './fault.ts'
import type { Conversion, Source } from './conversion.ts'
import { MAX_ENTRIES } from './limits.ts'
import { protectedArchive, vetEntries } from './vet-archive.ts'

/** The part that every Office document has. */
export const CONTENT_TYPES = '[Content_Types].xml'

/** A bit of an entry's flags. */
const ENCRYPTED = 1
const CHUNK_BYTES = 128 * 1024

export interface ArchiveEntry {
  readonly name: string
  readonly bytes: number
  readonly modifiedMs: number
  readonly read: () => AsyncGenerator<Uint8Array>
}

/** A ZIP archive whose list of files was found to be honest. Nothing of it is ever written under a name of its own. */
export interface Archive {
  readonly entries: readonly ArchiveEntry[]
  readonly close: () => void
}

/** Lists an archive. Throws `Fault` where it is damaged, too large, or made to do harm. */
export async function openArchive(source: Source, conversion: Conversion): Promise<Archive> {
  const zip = await openPromise(source.path, {
    autoClose: false,
    lazyEntries: true,
    decodeStrings: false,
    validateEntrySizes: true,
  }).catch(() => {
    throw malformed('the archive is cut off or damaged: its list of files cannot be read')
  })
  try {
    const named = withNames(await listEntries(zip))
    vetEntries(named.map(({ entry, name }) => ({ ...sizesOf(entry), name })))
    for (const { entry, name } of named) await compareHeaders(zip, entry, name)
    return {
      entries: named
        .filter(({ name }) => !name.endsWith('/'))
        .map(({ entry, name }) => ({
          name,
          bytes: entry.uncompressedSize,
          modifiedMs: modifiedMsOf(entry, source.modifiedMs),
          read: () => readEntry(zip, entry, name, source, conversion),
        })),
      close: () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw error
  }
}

async function listEntries(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > MAX_ENTRIES) {
    throw new Fault('unsafeArchive', `the archive holds ${zip.entryCount} files, more than ${MAX_ENTRIES}`)
  }
  try {
    const entries: Entry[] = []
    for await (const entry of zip.eachEntry()) entries.push(entry)
    return entries
  } catch {
    throw malformed('the archive is damaged: its list of files contradicts itself')
  }
}

function withNames(entries: readonly Entry[]): { entry: Entry; name: string }[] {
  const named = entries.map((entry) => ({
    entry,
    name: getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true),
  }))
  if (named.every(({ name }) => name !== CONTENT_TYPES)) return named
  // Some programs under Windows write a workbook's parts with its own separator.
  return named.map(({ entry, name }) => ({ entry, name: name.replaceAll('\\', '/') }))
}

/** What an archive's list says of a file must be what stands before the file itself, which other programs go by. */
async function compareHeaders(zip: ZipFile, entry: Entry, name: string): Promise<void> {
  const header = await zip.readLocalFileHeaderPromise(entry, { minimal: false }).catch(() => {
    throw damaged(name)
  })
  if ((header.generalPurposeBitFlag & ENCRYPTED) !== 0) throw protectedArchive()
  const isSame =
    header.compressionMethod === entry.compressionMethod && header.fileName.equals(entry.fileNameRaw)
  if (!isSame) throw malformed('the archive is damaged: its list of files contradicts the files')
}

function sizesOf(entry: Entry) {
  return {
    bytes: entry.uncompressedSize,
    packedBytes: entry.compressedSize,
    offset: entry.relativeOffsetOfLocalHeader,
    nameBytes: entry.fileNameLength,
    isEncrypted: entry.isEncrypted(),
    method: entry.compressionMethod,
    // The upper half of the attributes holds the mode of a file where Unix wrote the archive.
    mode: entry.externalFileAttributes >>> 16,
  }
}

/** An archive's own times have two seconds' precision and no zone: they are taken as this computer's. */
function modifiedMsOf(entry: Entry, fallbackMs: number): number {
  const atMs = entry.getLastModDate().getTime()
  return atMs > Date.UTC(1990, 0, 1) ? atMs : fallbackMs
}

async function* readEntry(
  zip: ZipFile,
  entry: Entry,
  name: string,
  source: Source,
  conversion: Conversion,
): AsyncGenerator<Uint8Array> {
  const packedShare = source.counts ? entry.compressedSize / Math.max(1, entry.uncompressedSize) : 0
  let checksum = 0
  let bytes = 0
  for await (const chunk of unpack(zip, entry, name)) {
    bytes += chunk.length
    if (bytes > entry.uncompressedSize) break
    conversion.unpacked(chunk.length)
    conversion.advance(chunk.length * packedShare)
    checksum = crc32(chunk, checksum)
    yield chunk
  }
  if (bytes !== entry.uncompressedSize || checksum !== entry.crc32) throw damaged(name)
}

/** Unpacks in large pieces; the library's own would be of 16 KB. */
async function* unpack(zip: ZipFile, entry: Entry, name: string): AsyncGenerator<Uint8Array> {
  const raw = await zip.openReadStreamPromise(entry, { decodeFileData: false }).catch(() => {
    throw damaged(name)
  })
  const chunks = entry.compressionMethod === 0 ? raw : raw.pipe(createInflateRaw({ chunkSize: CHUNK_BYTES }))
  // An error of the one must end the other.
  raw.on('error', (error) => chunks.destroy(error))
  const iterator = chunks[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>
  try {
    for (;;) {
      const next = await iterator.next().catch(() => {
        throw damaged(name)
      })
      if (next.done === true) return
      yield next.value
    }
  } finally {
    chunks.destroy()
    raw.destroy()
  }
}

const damaged = (name: string): Fault => malformed(`${name} inside of it is damaged`)
