import { CLASS_OF_UNIT, FOLD, LAST_LETTER_CLASS, LAST_WORD_CLASS } from './fold.ts'
import { hashOfPair } from './hash.ts'
import { PART_MASK, STEM_LETTERS, TOP_LETTER_SHIFT, wholeOf } from './spelling.ts'
import { LETTER_BITS, OUTSIDE, type Vocabulary } from './vocabulary.ts'

/** The words of a text in order, as parallel arrays of which the first `count` entries hold. */
export interface Tokens {
  readonly count: number
  /** Its number in the vocabulary. */
  readonly word: Int32Array
  /** What it is spelt like, whatever the vocabulary (`spellingOf`); of a contraction's words the first stands for all. */
  readonly spelling: Int32Array
  /** The same for its first letters (`spellingOf`), which inflected forms share. */
  readonly stem: Int32Array
  /** UTF-16 offsets in the original text. The two words of a contraction share them. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** Bits of `EDGE`. */
  readonly edge: Int32Array
  /** Index into `asks`. */
  readonly sentence: Int32Array
  /** For each sentence: does it end in a question mark? */
  readonly asks: readonly boolean[]
}

/** Where a word stands. A clause ends at a comma or line end too, a sentence only at a full stop or an empty line. */
export const EDGE = { clauseStart: 1, clauseEnd: 2, sentenceEnd: 4 } as const

/** By number of a word that is a contraction: the numbers of the words it stands for. */
export type Contractions = readonly (readonly number[] | undefined)[]

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms dr st sr jr no nr tel ul al np tj tzn tzw wg vs eg ie'.split(' '),
)
const LONGEST_ABBREVIATION = 3
const CARRIAGE_RETURN = 13
const FIRST_CAPACITY = 256
/** Words of so many letters are remembered, as these tell the whole spelling. */
const LONGEST_REMEMBERED = 12
/** So many words are remembered, as a power of two; each takes three entries, and a fourth for alignment. */
const REMEMBERED_BITS = 12
const ENTRY_BITS = 2
/** So many equal letters in a row are no spelling. */
const STRETCH = 3

/**
 * Splits texts into words and sentences in one pass; works on any UTF-16 text, paired surrogates or not. The object is
 * its own result, which holds until the next `read`.
 */
export class Tokeniser implements Tokens {
  count = 0
  word = new Int32Array(FIRST_CAPACITY)
  spelling = new Int32Array(FIRST_CAPACITY)
  stem = new Int32Array(FIRST_CAPACITY)
  start = new Int32Array(FIRST_CAPACITY)
  end = new Int32Array(FIRST_CAPACITY)
  edge = new Int32Array(FIRST_CAPACITY)
  sentence = new Int32Array(FIRST_CAPACITY)
  asks: boolean[] = []
  readonly #vocabulary: Vocabulary
  readonly #contractions: Contractions
  #sentences = 0
  #startsClause = true
  /**
   * Words read of late, each at the place of its hash: its letters as two integers, and its number. Most words of a text
   * are a few common ones, which this finds without a walk over the vocabulary.
   */
  readonly #remembered = new Int32Array(1 << (REMEMBERED_BITS + ENTRY_BITS))

  constructor(vocabulary: Vocabulary, contractions: Contractions) {
    this.#vocabulary = vocabulary
    this.#contractions = contractions
  }

  read(text: string): Tokens {
    this.count = 0
    this.asks = []
    this.#sentences = 0
    this.#startsClause = true
    let letters = 0
    let high = 0
    let low = 0
    let stem = 0
    let start = 0
    let end = 0
    let newlines = 0
    for (let i = 0; i < text.length; i++) {
      const fold = CLASS_OF_UNIT[text.charCodeAt(i)] ?? FOLD.space
      if (fold <= LAST_WORD_CLASS) {
        if (letters === 0) start = i
        letters++
        high = ((high << LETTER_BITS) | (low >>> TOP_LETTER_SHIFT)) & PART_MASK
        low = ((low << LETTER_BITS) | (fold + 1)) & PART_MASK
        if (letters <= STEM_LETTERS) stem = low
        end = i + 1
        continue
      }
      if (fold === FOLD.ignored) continue
      if (fold === FOLD.mark) {
        if (letters > 0 && end === i) end = i + 1
        continue
      }
      const isSentenceEnd =
        fold === FOLD.question ||
        fold === FOLD.exclamation ||
        (fold === FOLD.stop && endsSentence(text, i, letters === 0 ? i : start))
      if (letters > 0) {
        this.#addWord(
          this.#wordOf(text, start, end, letters, high, low),
          start,
          end,
          wholeOf(high, low),
          stem,
        )
        letters = 0
        high = 0
        low = 0
        newlines = 0
      }
      if (fold === FOLD.newline && text.charCodeAt(i) !== CARRIAGE_RETURN) newlines++
      if (isSentenceEnd || newlines > 1) this.#endSentence(fold === FOLD.question)
      else if (fold === FOLD.clause || fold === FOLD.newline) this.#endClause(EDGE.clauseEnd)
    }
    if (letters > 0) {
      this.#addWord(this.#wordOf(text, start, end, letters, high, low), start, end, wholeOf(high, low), stem)
    }
    this.#endSentence(false)
    return this
  }

  /** The number of a word; `high` and `low` are its last letters. Only words of letters alone are remembered. */
  #wordOf(text: string, start: number, end: number, letters: number, high: number, low: number): number {
    if (letters > LONGEST_REMEMBERED || end - start !== letters) return this.#lookUp(text, start, end)
    const at = hashOfPair(high, low, REMEMBERED_BITS) << ENTRY_BITS
    const remembered = this.#remembered
    if (remembered[at] === low && remembered[at + 1] === high) return remembered[at + 2] ?? 0
    const word = this.#lookUp(text, start, end)
    remembered[at] = low
    remembered[at + 1] = high
    remembered[at + 2] = word
    return word
  }

  #lookUp(text: string, start: number, end: number): number {
    const { table, root, wordOfNode } = this.#vocabulary
    let node = root
    for (let i = start; i < end; i++) {
      const fold = CLASS_OF_UNIT[text.charCodeAt(i)] ?? FOLD.space
      if (fold <= LAST_WORD_CLASS) node = table[(node << LETTER_BITS) | fold] ?? OUTSIDE
    }
    return wordOfNode[node === OUTSIDE ? this.#unstretched(text, start, end) : node] ?? 0
  }

  /** The node of a word drawn out as in "sooo" or "pleeease": three or more equal letters are read as one, else as two. */
  #unstretched(text: string, start: number, end: number): number {
    let run = 0
    let previous = -1
    for (let i = start; i < end && run < STRETCH; i++) {
      const fold = CLASS_OF_UNIT[text.charCodeAt(i)] ?? FOLD.space
      run = fold === previous && fold <= LAST_LETTER_CLASS ? run + 1 : 1
      previous = fold
    }
    if (run < STRETCH) return OUTSIDE
    const single = this.#walk(text, start, end, 1)
    return single === OUTSIDE ? this.#walk(text, start, end, 2) : single
  }

  #walk(text: string, start: number, end: number, kept: number): number {
    const { table, root } = this.#vocabulary
    let node = root
    for (let i = start; i < end;) {
      const fold = CLASS_OF_UNIT[text.charCodeAt(i)] ?? FOLD.space
      let after = i + 1
      while (after < end && CLASS_OF_UNIT[text.charCodeAt(after)] === fold) after++
      const letters = fold > LAST_WORD_CLASS ? 0 : after - i < STRETCH ? after - i : kept
      for (let letter = 0; letter < letters; letter++) node = table[(node << LETTER_BITS) | fold] ?? 0
      i = after
    }
    return node
  }

  #addWord(word: number, start: number, end: number, spelling: number, stem: number): void {
    const words = this.#contractions[word]
    if (words === undefined) {
      this.#add(word, start, end, spelling, stem)
      return
    }
    for (let index = 0; index < words.length; index++) {
      this.#add(words[index] ?? 0, start, end, index === 0 ? spelling : 0, index === 0 ? stem : 0)
    }
  }

  #add(word: number, start: number, end: number, spelling: number, stem: number): void {
    if (this.count === this.word.length) this.#grow()
    const at = this.count++
    this.word[at] = word
    this.spelling[at] = spelling
    this.stem[at] = stem
    this.start[at] = start
    this.end[at] = end
    this.edge[at] = this.#startsClause ? EDGE.clauseStart : 0
    this.sentence[at] = this.#sentences
    this.#startsClause = false
  }

  #endClause(bits: number): void {
    this.#startsClause = true
    if (this.count > 0) this.edge[this.count - 1] = (this.edge[this.count - 1] ?? 0) | bits
  }

  #endSentence(isQuestion: boolean): void {
    this.#endClause(EDGE.clauseEnd | EDGE.sentenceEnd)
    if (this.count > 0 && this.sentence[this.count - 1] === this.#sentences) {
      this.asks.push(isQuestion)
      this.#sentences++
    } else if (isQuestion && this.asks.length > 0) {
      // A further mark, such as in "!?", belongs to the sentence before it.
      this.asks[this.asks.length - 1] = true
    }
  }

  #grow(): void {
    for (const field of ['word', 'spelling', 'stem', 'start', 'end', 'edge', 'sentence'] as const) {
      const grown = new Int32Array(this.count * 2)
      grown.set(this[field])
      this[field] = grown
    }
  }
}

/** Not in "3.50", "example.com" or "Mr. Smith"; but in "done.Anything", where only the space is missing. */
function endsSentence(text: string, stop: number, wordStart: number): boolean {
  const length = stop - wordStart
  if (
    length > 0 &&
    length <= LONGEST_ABBREVIATION &&
    ABBREVIATIONS.has(text.slice(wordStart, stop).toLowerCase())
  ) {
    return false
  }
  if (stop + 1 >= text.length) return true
  const following = text.charAt(stop + 1)
  if ((CLASS_OF_UNIT[following.charCodeAt(0)] ?? FOLD.space) > LAST_WORD_CLASS) return true
  const before = text.charAt(stop - 1)
  return following !== following.toLowerCase() && before !== before.toUpperCase()
}
