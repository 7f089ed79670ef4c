import { type CueCode, cueOf, type CueSink } from './cue.ts'
import { COLUMNS, type EvidenceTable } from './weights.ts'

/** Long stretches have more cues; their points are tempered by this power of the number of cues. */
const TEMPER = 0.3

/** Adds up the points of one stretch after another; each cue counts once. */
export class Scorer implements CueSink {
  /** By column, before they are tempered. */
  readonly sums = new Float64Array(COLUMNS.length)
  /** The rows of the table that were met, with the word that completed each. */
  readonly rows: number[] = []
  readonly words: number[] = []
  #count = 0
  readonly #table: EvidenceTable

  constructor(table: EvidenceTable) {
    this.#table = table
  }

  begin(): void {
    this.sums.fill(0)
    this.rows.length = 0
    this.words.length = 0
    this.#count = 0
    this.#table.begin()
  }

  add(code: CueCode, one: number, other: number, word: number): void {
    this.#count++
    const row = this.#table.add(cueOf(code, one, other), this.sums)
    if (row < 0) return
    this.rows.push(row)
    this.words.push(word)
  }

  get temper(): number {
    return temperOf(this.#count)
  }
}

/** `cues`: how many there are, with repetitions. */
export function temperOf(cues: number): number {
  return 1 / cues ** TEMPER
}
