import { Fault, malformed } from './fault.ts'
import { MAX_RATIO, MAX_UNPACKED_BYTES, RATIO_MATTERS_FROM_BYTES } from './limits.ts'

/** What an archive's list says of one of its files. */
export interface ListedEntry {
  readonly name: string
  /** Unpacked. */
  readonly bytes: number
  readonly packedBytes: number
  /** Where its header starts. */
  readonly offset: number
  readonly nameBytes: number
  readonly isEncrypted: boolean
  /** How it is packed: 0 not at all, 8 deflated. */
  readonly method: number
  /** Its mode under Unix, 0 elsewhere. */
  readonly mode: number
}

const FILE_TYPE = 0o17_0000
const SYMBOLIC_LINK = 0o12_0000
const LOCAL_HEADER_BYTES = 30
const RESERVED_NAME = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/iu
/** Control characters, and those that turn the direction of what follows. */
const INVISIBLE = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u
/** A colon opens an alternate data stream under Windows; between digits it is a time of day. */
const STREAM = /(?<!\d):|:(?!\d\d)/u

/** Throws `Fault` where an archive's list shows that it is damaged, too large, or made to do harm. */
export function vetEntries(entries: readonly ListedEntry[]): void {
  if (entries.length === 0) throw new Fault('fileEmpty', 'the archive is empty')
  const names = new Set<string>()
  for (const entry of entries) {
    const name = entry.name.normalize('NFC').toLowerCase()
    if (names.has(name)) throw unsafe(`holds the name ${shown(entry.name)} twice`)
    names.add(name)
    vetName(entry.name)
    vetEntry(entry)
  }
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0)
  if (bytes > MAX_UNPACKED_BYTES) {
    throw new Fault('tooLarge', 'the archive unpacks to more than 2 GB', 'Import its files one by one.')
  }
  vetPlaces(entries)
}

function vetEntry({ name, bytes, packedBytes, isEncrypted, method, mode }: ListedEntry): void {
  if (isEncrypted) throw protectedArchive()
  if ((mode & FILE_TYPE) === SYMBOLIC_LINK) throw unsafe(`holds a link (${shown(name)}) in place of a file`)
  if (method !== 0 && method !== 8) {
    throw new Fault('notRecognised', `${shown(name)} is packed in a way that is not read`, 'Unpack it first.')
  }
  if (bytes >= RATIO_MATTERS_FROM_BYTES && bytes > MAX_RATIO * packedBytes) {
    throw unsafe(`holds a file (${shown(name)}) that unpacks to more than ${MAX_RATIO} times its size`)
  }
}

/** Names are only shown, never written to; an archive with a name like these was still made to do harm. */
function vetName(name: string): void {
  const parts = name.split('/')
  const isPath = name.startsWith('/') || name.includes('\\') || parts.includes('..')
  const isOdd =
    INVISIBLE.test(name) ||
    STREAM.test(name) ||
    parts.some((part) => RESERVED_NAME.test(part) || /[. ]$/u.test(part))
  if (name === '' || isPath || isOdd) throw unsafe(`holds a file with an unsafe name (${shown(name)})`)
}

/** No two entries may share bytes. */
function vetPlaces(entries: readonly ListedEntry[]): void {
  const ordered = entries.toSorted((one, other) => one.offset - other.offset)
  let endOfLast = 0
  for (const { offset, nameBytes, packedBytes } of ordered) {
    if (offset < endOfLast) throw malformed('the archive is damaged: files inside of it overlap')
    endOfLast = offset + LOCAL_HEADER_BYTES + nameBytes + packedBytes
  }
}

export const protectedArchive = (): Fault =>
  new Fault(
    'passwordProtected',
    'the archive is protected with a password',
    'Unpack it with the password and import its files.',
  )

function unsafe(what: string): Fault {
  return new Fault(
    'unsafeArchive',
    `the archive ${what}`,
    'It is not opened, as it could do harm. Export it from the helpdesk again, best as CSV.',
  )
}

const shown = (name: string): string =>
  JSON.stringify(name.replaceAll(/[\p{Cc}\p{Cf}]/gu, '\uFFFD').slice(0, 80))
