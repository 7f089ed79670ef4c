import { type Codes, type CodeTable, tableOf } from './codes.ts'

/** Stands for a case that is not in the cohort. */
export const OUTSIDE = 255

/** As many as a byte tells apart, which the codes of one coding may make. */
const MAX_PROFILES = 256

/** Several codings share a pack only up to here: then the counts of some hundred groups stay in the nearest cache. */
const MAX_SHARED_PROFILES = 64

/**
 * What several codings say of every case, in one byte a case: the number of the case's profile, which is what they say
 * together. One look at it is then one look at them all.
 */
export class ProfilePack {
  #profileOf: Uint8Array
  /** For each coding its code, by profile. */
  #codes: readonly (readonly number[])[] = []
  #profiles = 1

  constructor(length: number) {
    this.#profileOf = new Uint8Array(length)
  }

  /** Takes in another coding, given its code of each case; returns its place, or null where it makes too many profiles. */
  add(codeOf: Uint8Array): number | null {
    const before = this.#profileOf
    const after = new Uint8Array(before.length)
    const numbers = new Int16Array(this.#profiles * 256).fill(-1)
    const pairs: number[] = []
    const most = this.#codes.length === 0 ? MAX_PROFILES : MAX_SHARED_PROFILES
    for (let index = 0; index < after.length; index++) {
      const pair = ((before[index] ?? 0) << 8) | (codeOf[index] ?? 0)
      let number = numbers[pair] ?? -1
      if (number === -1) {
        if (pairs.length === most) return null
        numbers[pair] = number = pairs.length
        pairs.push(pair)
      }
      after[index] = number
    }
    this.#profileOf = after
    this.#codes = [
      ...this.#codes.map((codes) => pairs.map((pair) => codes[pair >> 8] ?? OUTSIDE)),
      pairs.map((pair) => pair & 255),
    ]
    this.#profiles = Math.max(1, pairs.length)
    return this.#codes.length - 1
  }

  /** So many bits hold every profile. */
  get bits(): number {
    return Math.ceil(Math.log2(this.#profiles))
  }

  /** So many different numbers have that many bits. */
  get room(): number {
    return 2 ** this.bits
  }

  /** Profile of each case, by its index. */
  get profiles(): Uint8Array {
    return this.#profileOf
  }

  /** Profiles as a column. */
  codes(): Codes {
    return { values: this.#profileOf, right: 0, mask: MAX_PROFILES - 1 }
  }

  /** A table of what `valueOf` makes of the code of the coding at `place`, by profile. */
  table(place: number, valueOf: (code: number) => number): CodeTable {
    return tableOf(MAX_PROFILES - 1, (profile) => valueOf(this.codeAt(place, profile)))
  }

  /** How many cases have each code of the coding at `place`, `count` having counted them by profile. */
  codeCounts(place: number, count: (profiles: Uint8Array, counts: Uint32Array) => void): Uint32Array {
    const byProfile = new Uint32Array(MAX_PROFILES)
    count(this.#profileOf, byProfile)
    const byCode = new Uint32Array(OUTSIDE + 1)
    byProfile.forEach((cases, profile) => {
      const code = this.codeAt(place, profile)
      byCode[code] = (byCode[code] ?? 0) + cases
    })
    return byCode
  }

  /** The code of each case by the coding at `place`. */
  codesOf(place: number): Uint8Array {
    const table = this.table(place, (code) => code)
    return this.#profileOf.map((profile) => table[profile] ?? OUTSIDE)
  }

  codeAt(place: number, profile: number): number {
    return this.#codes[place]?.[profile] ?? OUTSIDE
  }

  /**
   * Profiles that differ in nothing but other codings make one cell: the table of cells by profile, and the codes of each
   * cell in the order of `places`.
   */
  cellsOf(places: readonly number[]): { readonly table: CodeTable; readonly cells: readonly number[][] } {
    const cells: number[][] = []
    const numbers = new Map<string, number>()
    const table = tableOf(MAX_PROFILES - 1, (profile) => {
      if (profile >= this.#profiles) return 0
      const codes = places.map((place) => this.codeAt(place, profile))
      const key = codes.join(' ')
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, cells.length)
      cells.push(codes)
      return cells.length - 1
    })
    return { table, cells }
  }
}
