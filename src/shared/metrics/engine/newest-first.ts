const DIGIT_BITS = 13
const DIGITS = 4
const BUCKETS = 2 ** DIGIT_BITS

/**
 * Indexes of instants in the order of newest first; equal ones keep their order. A radix sort (least significant digit
 * first, 4 digits of 13 bits), since instants span less than 2 ** 52 ms.
 */
export function newestFirst(instantsMs: Float64Array): Int32Array {
  const newestMs = instantsMs.reduce((newest, instantMs) => Math.max(newest, instantMs), -Infinity)
  let order = Int32Array.from(instantsMs.keys())
  let sorted = new Int32Array(order.length)
  for (let digit = 0; digit < DIGITS; digit++) {
    const unitMs = 2 ** (DIGIT_BITS * digit)
    const digitOf = (index: number): number =>
      Math.floor((newestMs - (instantsMs[index] ?? NaN)) / unitMs) % BUCKETS
    const ends = new Int32Array(BUCKETS + 1)
    for (const index of order) ends[digitOf(index) + 1] = (ends[digitOf(index) + 1] ?? 0) + 1
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      ends[bucket + 1] = (ends[bucket + 1] ?? 0) + (ends[bucket] ?? 0)
    }
    for (const index of order) {
      const at = ends[digitOf(index)] ?? 0
      sorted[at] = index
      ends[digitOf(index)] = at + 1
    }
    ;[order, sorted] = [sorted, order]
  }
  return order
}
