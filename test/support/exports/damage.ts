import fc from 'fast-check'
import type { FilePiece } from './written-files.ts'

/** What happens to a file on its way: places and lengths as shares of the whole. */
export type Damage = {
  readonly at: number
  readonly bytes: Uint8Array
} & (
  | { readonly kind: 'flip' | 'insert' | 'truncate' }
  | { readonly kind: 'delete' | 'duplicate'; readonly length: number }
)

/** Not a double: those are drawn from all magnitudes, nearly all of them next to 0. */
const somewhere = fc.integer({ min: 0, max: 99_999 }).map((place) => place / 100_000)
const length = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 400 }))
/** Bytes that mean something to readers come up as often as all the others. */
const someBytes = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 3 }),
  fc.constantFrom('"', '\n', '\r', ';', ',', '<', '}', ']', '\\', '\0', 'é').map((text) => Buffer.from(text)),
)

export const damages: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('flip' as const, 'insert' as const, 'truncate' as const),
    at: somewhere,
    bytes: someBytes,
  }),
  fc.record({
    kind: fc.constantFrom('delete' as const, 'duplicate' as const),
    at: somewhere,
    bytes: fc.constant(new Uint8Array(0)),
    length,
  }),
)

export interface Damaged {
  readonly bytes: Buffer
  /** The rows of which nothing was touched, nor anything beside them. */
  readonly wholeRows: ReadonlySet<number>
  /** Whether all that belongs to no row, such as the header, is as it was. */
  readonly isFrameWhole: boolean
}

/** The file as the damage leaves it. */
export function damaged(pieces: readonly FilePiece[], damage: Damage): Damaged {
  const whole = Buffer.concat(pieces.map(({ bytes }) => bytes))
  const at = Math.floor(damage.at * whole.length)
  const { bytes, end } = applied(whole, at, damage)
  let start = 0
  const hurt = new Set<number | null>()
  for (const piece of pieces) {
    const pieceEnd = start + piece.bytes.length
    // What is put between two pieces belongs to both.
    if (at <= pieceEnd && end >= start) hurt.add(piece.row)
    start = pieceEnd
  }
  const rows = pieces.flatMap(({ row }) => (row === null || hurt.has(row) ? [] : [row]))
  return { bytes, wholeRows: new Set(rows), isFrameWhole: !hurt.has(null) }
}

/** The new bytes, and up to where the old ones were touched. */
function applied(whole: Buffer, at: number, damage: Damage): { bytes: Buffer; end: number } {
  const [before, behind] = [whole.subarray(0, at), whole.subarray(at)]
  switch (damage.kind) {
    case 'flip': {
      const end = Math.min(whole.length, at + damage.bytes.length)
      return { bytes: Buffer.concat([before, damage.bytes, whole.subarray(end)]), end }
    }
    case 'insert':
      return { bytes: Buffer.concat([before, damage.bytes, behind]), end: at }
    case 'truncate':
      return { bytes: before, end: whole.length }
    case 'delete': {
      const end = Math.min(whole.length, at + damage.length)
      return { bytes: Buffer.concat([before, whole.subarray(end)]), end }
    }
    case 'duplicate': {
      const end = Math.min(whole.length, at + damage.length)
      return { bytes: Buffer.concat([before, whole.subarray(at, end), behind]), end }
    }
  }
}
