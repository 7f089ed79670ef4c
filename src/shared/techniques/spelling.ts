import { foldWord } from './fold.ts'
import { hashOfPair } from './hash.ts'
import { LETTER_BITS } from './vocabulary.ts'

/** So many first letters of a word are its stem. */
export const STEM_LETTERS = 5
/** So many letters of five bits each fit into an integer, a part of a word. */
const LETTERS_A_PART = 6
export const PART_MASK = (1 << (LETTER_BITS * LETTERS_A_PART)) - 1
/** The top letter of a part. */
export const TOP_LETTER_SHIFT = LETTER_BITS * (LETTERS_A_PART - 1)

/** A word as numbers, whatever any vocabulary knows of it. */
export interface Spelling {
  /** Of its last twelve letters; words that differ in them share it by a chance of one in four thousand million. */
  readonly whole: number
  /** Its first letters, exactly: words share it only where they begin alike. */
  readonly stem: number
}

/** `low`: the last six letters of a word, `high`: the six before them. */
export function wholeOf(high: number, low: number): number {
  return high === 0 ? low : hashOfPair(high, low, 32) | 0
}

/** The spelling of a word written out, as the tokeniser gives it; throws where the text is no single word. */
export function spellingOf(word: string): Spelling {
  let [high, low, stem] = [0, 0, 0]
  for (const [index, letter] of foldWord(word).entries()) {
    high = ((high << LETTER_BITS) | (low >>> TOP_LETTER_SHIFT)) & PART_MASK
    low = ((low << LETTER_BITS) | (letter + 1)) & PART_MASK
    if (index < STEM_LETTERS) stem = low
  }
  return { whole: wholeOf(high, low), stem }
}
