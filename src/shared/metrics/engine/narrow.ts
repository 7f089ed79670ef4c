import type { Labels, RowIds } from './columns.ts'

/** Room for so many labels, each an index below `count` or -1, in as few bytes as will do. */
export function labelsFor(length: number, count: number): Labels {
  if (count <= 0x80) return new Int8Array(length)
  return count <= 0x8000 ? new Int16Array(length) : new Int32Array(length)
}

/** Room for so many row ids up to `largest`. */
export function rowIdsFor(length: number, largest: number): RowIds {
  return largest < 2 ** 31 ? new Int32Array(length) : new Float64Array(length)
}
