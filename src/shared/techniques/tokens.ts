import { CLASS_OF_UNIT, FOLD, LAST_LETTER_CLASS, LAST_WORD_CLASS } from './fold.ts'
import { LETTER_BITS, UNKNOWN_WORD, type Vocabulary } from './vocabulary.ts'

/** The words of a text in order, as parallel arrays of which the first `count` entries hold. */
export interface Tokens {
  readonly count: number
  /** Node of the vocabulary. */
  readonly node: Int32Array
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

/** Contractions by node of the vocabulary: the nodes of the words they stand for. */
export type Contractions = readonly (readonly number[] | undefined)[]

const ABBREVIATIONS: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'no', 'nr', 'tel', 'ul'])
const LONGEST_ABBREVIATION = 3
const CARRIAGE_RETURN = 13
const FIRST_CAPACITY = 256
/** So many equal letters in a row are no spelling. */
const STRETCH = 3

/**
 * Splits texts into words and sentences in one pass; works on any UTF-16 text, paired surrogates or not. The object is
 * its own result, which holds until the next `read`.
 */
export class Tokeniser implements Tokens {
  count = 0
  node = new Int32Array(FIRST_CAPACITY)
  start = new Int32Array(FIRST_CAPACITY)
  end = new Int32Array(FIRST_CAPACITY)
  edge = new Int32Array(FIRST_CAPACITY)
  sentence = new Int32Array(FIRST_CAPACITY)
  asks: boolean[] = []
  readonly #vocabulary: Vocabulary
  readonly #contractions: Contractions
  #sentences = 0
  #startsClause = true

  constructor(vocabulary: Vocabulary, contractions: Contractions) {
    this.#vocabulary = vocabulary
    this.#contractions = contractions
  }

  read(text: string): Tokens {
    const { table, root } = this.#vocabulary
    this.count = 0
    this.asks = []
    this.#sentences = 0
    this.#startsClause = true
    let node = root
    let start = 0
    let end = 0
    let newlines = 0
    for (let i = 0; i < text.length; i++) {
      const fold = CLASS_OF_UNIT[text.charCodeAt(i)] ?? FOLD.space
      if (fold <= LAST_WORD_CLASS) {
        if (node === root) start = i
        node = table[(node << LETTER_BITS) | fold] ?? 0
        end = i + 1
        continue
      }
      if (fold === FOLD.ignored) continue
      if (fold === FOLD.mark) {
        if (node !== root && end === i) end = i + 1
        continue
      }
      const isSentenceEnd =
        fold === FOLD.question ||
        fold === FOLD.exclamation ||
        (fold === FOLD.stop && endsSentence(text, i, node === root ? i : start))
      if (node !== root) {
        this.#addWord(node === UNKNOWN_WORD ? this.#unstretched(text, start, end) : node, start, end)
        node = root
        newlines = 0
      }
      if (fold === FOLD.newline && text.charCodeAt(i) !== CARRIAGE_RETURN) newlines++
      if (isSentenceEnd || newlines > 1) this.#endSentence(fold === FOLD.question)
      else if (fold === FOLD.clause || fold === FOLD.newline) this.#endClause(EDGE.clauseEnd)
    }
    if (node !== root) {
      this.#addWord(node === UNKNOWN_WORD ? this.#unstretched(text, start, end) : node, start, end)
    }
    this.#endSentence(false)
    return this
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
    if (run < STRETCH) return UNKNOWN_WORD
    const single = this.#walk(text, start, end, 1)
    return single === UNKNOWN_WORD ? this.#walk(text, start, end, 2) : single
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

  #addWord(node: number, start: number, end: number): void {
    const words = this.#contractions[node]
    if (words === undefined) this.#add(node, start, end)
    else for (const word of words) this.#add(word, start, end)
  }

  #add(node: number, start: number, end: number): void {
    if (this.count === this.node.length) this.#grow()
    const at = this.count++
    this.node[at] = node
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
    for (const field of ['node', 'start', 'end', 'edge', 'sentence'] as const) {
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
