import { endianness } from 'node:os'
import { crc32 } from 'node:zlib'
import type { CaseColumns } from '#shared/metrics/engine/columns.ts'
import type { SparseInstants } from '#shared/metrics/engine/sparse-instants.ts'

/**
 * A snapshot is a line of JSON, filled up with spaces to a multiple of 8 bytes, and then the arrays one after the other,
 * each from a multiple of 8 bytes on, in the byte order of the machine. The line begins with a checksum of all that
 * follows it.
 */

const ARRAYS = {
  Float64Array,
  Int32Array,
  Uint32Array,
  Int16Array,
  Uint16Array,
  Int8Array,
  Uint8Array,
} as const
type ArrayName = keyof typeof ARRAYS
type SnapshotArray = CaseColumns['ids' | 'flags' | 'reopenCounts' | 'customerHashes' | 'agents']

/** To be raised when the same cases make other columns than before. */
const FORMAT = 1
const ALIGNMENT = 8
const CRC_DIGITS = 10

/** What makes a snapshot fit: the cases that it holds, and the program that made it. */
export interface SnapshotKey {
  readonly stamp: string
  readonly appVersion: string
}

interface Header extends SnapshotKey {
  readonly format: number
  readonly endianness: string
  /** Of the whole file. */
  readonly bytes: number
  readonly arrays: readonly (readonly [name: string, type: ArrayName, length: number])[]
  /** Everything that is no array. */
  readonly rest: Readonly<Record<string, unknown>>
}

/** The pieces of a snapshot in their order. The arrays are the columns' own, not copies. */
export function encodeSnapshot(columns: CaseColumns, key: SnapshotKey): Uint8Array[] {
  const arrays: [string, SnapshotArray][] = []
  const rest: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(columns) as [string, unknown][]) {
    if (isArray(value)) arrays.push([name, value])
    else if (isSparse(value)) {
      arrays.push([`${name}.bits`, value.bits], [`${name}.ranks`, value.ranks])
      arrays.push([`${name}.instantsMs`, value.instantsMs])
    } else rest[name] = value
  }
  const body = arrays.flatMap(([, array]) => [bytesOf(array), new Uint8Array(padding(array.byteLength))])
  const header: Header = {
    ...key,
    format: FORMAT,
    endianness: endianness(),
    bytes: body.reduce((sum, piece) => sum + piece.length, 0),
    arrays: arrays.map(([name, array]) => [name, typeOf(array), array.length]),
    rest,
  }
  const line = Buffer.from(JSON.stringify(header))
  const filled = Buffer.alloc(line.length + padding(CRC_DIGITS + line.length + 1) + 1, ' ')
  line.copy(filled)
  filled[filled.length - 1] = 0x0a
  const checksum = [filled, ...body].reduce((sum, piece) => crc32(piece, sum), 0)
  return [Buffer.from(String(checksum).padStart(CRC_DIGITS)), filled, ...body]
}

/** The columns of a snapshot; null where it is damaged, or of other cases or another program. */
export function decodeSnapshot(bytes: Buffer, key: SnapshotKey): CaseColumns | null {
  // Small files are read into a piece of a larger buffer, which may begin anywhere.
  const file = bytes.byteOffset % ALIGNMENT === 0 ? bytes : Buffer.from(Uint8Array.from(bytes).buffer)
  const end = file.indexOf(0x0a) + 1
  const header = end === 0 ? null : readHeader(file.subarray(CRC_DIGITS, end))
  if (header === null || end + header.bytes !== file.length) return null
  const isOfKey = header.stamp === key.stamp && header.appVersion === key.appVersion
  if (!isOfKey || header.format !== FORMAT || header.endianness !== endianness()) return null
  const checksum = Number(file.toString('latin1', 0, CRC_DIGITS))
  if (crc32(file.subarray(CRC_DIGITS)) !== checksum) return null
  const columns: Record<string, unknown> = { ...header.rest }
  const sparse: Record<string, Record<string, SnapshotArray>> = {}
  let offset = file.byteOffset + end
  for (const [name, type, length] of header.arrays) {
    const array = new ARRAYS[type](file.buffer as ArrayBuffer, offset, length)
    offset += array.byteLength + padding(array.byteLength)
    const [column = name, part] = name.split('.')
    if (part === undefined) columns[column] = array
    else (sparse[column] ??= {})[part] = array
  }
  // The checksum says that these are the very columns that were written.
  return { ...columns, ...sparse } as unknown as CaseColumns
}

function readHeader(line: Buffer): Header | null {
  try {
    return JSON.parse(line.toString('utf8')) as Header
  } catch {
    return null
  }
}

function padding(length: number): number {
  return (ALIGNMENT - (length % ALIGNMENT)) % ALIGNMENT
}

function bytesOf({ buffer, byteOffset, byteLength }: SnapshotArray): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

function isArray(value: unknown): value is SnapshotArray {
  return Object.values(ARRAYS).some((type) => value instanceof type)
}

function isSparse(value: unknown): value is SparseInstants {
  return typeof value === 'object' && value !== null && 'instantsMs' in value
}

function typeOf(array: SnapshotArray): ArrayName {
  const found = Object.entries(ARRAYS).find(([, type]) => array instanceof type)
  if (found === undefined) throw new Error('a column of a kind that no snapshot holds')
  return found[0] as ArrayName
}
