import type { Codes, CodeTable } from './codes.ts'

/** How many cases are worked on at once: few enough that a block stays in the processor's nearest cache. */
export const BLOCK_CASES = 4096

/** Neighbouring cases, those of them that are still wanted, and what has been put together of their groups so far. */
export interface Block {
  from: number
  to: number
  /** Whether all of them are wanted; then `offsets` is of no meaning. */
  isWhole: boolean
  /** How many are wanted. */
  count: number
  /** Of the wanted cases, from `from` on, ascending; the first `count` are of meaning. */
  readonly offsets: Int32Array
  /** By position among the wanted ones. */
  readonly keys: Int32Array
  /**
   * A column's values of all cases from `from` until `to`. The loops read every column here, so that each of them meets one
   * kind of array only, which makes them several times faster.
   */
  readonly values: Int32Array
}

/** A block for columns of so many cases. */
export function newBlock(cases: number): Block {
  const room = Math.min(cases, BLOCK_CASES)
  const [offsets, keys, values] = [new Int32Array(room), new Int32Array(room), new Int32Array(room)]
  return { from: 0, to: 0, isWhole: true, count: 0, offsets, keys, values }
}

/** Fills the block with all cases from `from` until `to`. */
export function fillBlock(block: Block, from: number, to: number): void {
  block.isWhole = true
  block.from = from
  block.to = to
  block.count = to - from
}

/** Index of the case at a position. */
export function caseAt({ isWhole, from, offsets }: Block, position: number): number {
  return from + (isWhole ? position : (offsets[position] ?? 0))
}

/** Leaves only the cases for whose code the table has 1, of those for which it has 0 or 1. */
export function keepWhere(block: Block, codes: Codes, table: CodeTable): void {
  const { values, offsets, count } = block
  const { right, mask } = codes
  readValues(block, codes)
  let kept = 0
  if (block.isWhole) {
    for (let position = 0; position < count; position++) {
      offsets[kept] = position
      // Without a branch, since which cases stay is hard to foresee.
      kept += table[((values[position] ?? 0) >> right) & mask] ?? 0
    }
  } else {
    for (let position = 0; position < count; position++) {
      const offset = offsets[position] ?? 0
      offsets[kept] = offset
      kept += table[((values[offset] ?? 0) >> right) & mask] ?? 0
    }
  }
  block.isWhole = false
  block.count = kept
}

/** Makes each key the place that the table has for the case's code. */
export function setKeys(block: Block, codes: Codes, places: CodeTable): void {
  const { values, offsets, keys, count } = block
  const { right, mask } = codes
  readValues(block, codes)
  if (block.isWhole) {
    for (let position = 0; position < count; position++) {
      keys[position] = places[((values[position] ?? 0) >> right) & mask] ?? 0
    }
  } else {
    for (let position = 0; position < count; position++) {
      keys[position] = places[((values[offsets[position] ?? 0] ?? 0) >> right) & mask] ?? 0
    }
  }
}

/** Makes each key `key * size + place`, with the place that the table has for the case's code. */
export function extendKeys(block: Block, codes: Codes, places: CodeTable, size: number): void {
  const { values, offsets, keys, count } = block
  const { right, mask } = codes
  readValues(block, codes)
  if (block.isWhole) {
    for (let position = 0; position < count; position++) {
      const place = places[((values[position] ?? 0) >> right) & mask] ?? 0
      keys[position] = Math.imul(keys[position] ?? 0, size) + place
    }
  } else {
    for (let position = 0; position < count; position++) {
      const place = places[((values[offsets[position] ?? 0] ?? 0) >> right) & mask] ?? 0
      keys[position] = Math.imul(keys[position] ?? 0, size) + place
    }
  }
}

/** Counts each case by its code in a column of bytes. */
export function countBytes(block: Block, bytes: Uint8Array, counts: Uint32Array): void {
  const { from, to, offsets, count } = block
  if (block.isWhole) {
    for (let index = from; index < to; index++) {
      const code = bytes[index] ?? 0
      counts[code] = (counts[code] ?? 0) + 1
    }
  } else {
    for (let position = 0; position < count; position++) {
      const code = bytes[from + (offsets[position] ?? 0)] ?? 0
      counts[code] = (counts[code] ?? 0) + 1
    }
  }
}

/** Counts each case by its code in one column and in a column of bytes: at `code * 2 ** shift + byte`. */
export function countPairs(
  block: Block,
  codes: Codes,
  bytes: Uint8Array,
  shift: number,
  counts: Uint32Array,
): void {
  const { values, from, offsets, count } = block
  const { right, mask } = codes
  readValues(block, codes)
  if (block.isWhole) {
    for (let position = 0; position < count; position++) {
      const code = ((values[position] ?? 0) >> right) & mask
      const at = (code << shift) | (bytes[from + position] ?? 0)
      counts[at] = (counts[at] ?? 0) + 1
    }
  } else {
    for (let position = 0; position < count; position++) {
      const offset = offsets[position] ?? 0
      const code = ((values[offset] ?? 0) >> right) & mask
      const at = (code << shift) | (bytes[from + offset] ?? 0)
      counts[at] = (counts[at] ?? 0) + 1
    }
  }
}

/** Counts each case in the cell `key * width + cell of its byte`. */
export function countCells(
  block: Block,
  bytes: Uint8Array,
  cells: CodeTable,
  width: number,
  counts: Uint32Array,
): void {
  const { from, offsets, keys, count } = block
  if (block.isWhole) {
    for (let position = 0; position < count; position++) {
      const at = Math.imul(keys[position] ?? 0, width) + (cells[bytes[from + position] ?? 0] ?? 0)
      counts[at] = (counts[at] ?? 0) + 1
    }
  } else {
    for (let position = 0; position < count; position++) {
      const cell = cells[bytes[from + (offsets[position] ?? 0)] ?? 0] ?? 0
      const at = Math.imul(keys[position] ?? 0, width) + cell
      counts[at] = (counts[at] ?? 0) + 1
    }
  }
}

/** Reads a column's values of the block's cases. */
export function readValues({ from, to, values }: Block, codes: Codes): void {
  values.set(codes.values.subarray(from, to))
}
