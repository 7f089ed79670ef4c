import { foldWord } from './fold.ts'

/** Bits of a letter in the index of the table. */
export const LETTER_BITS = 5

/** The number of a word that no pattern names. */
const UNKNOWN_WORD = 0
/** The node that a word ends on which is not even the beginning of one in the trie. */
export const OUTSIDE = 0
const ROOT = 1

const LETTERS = 1 << LETTER_BITS
const MOST_NODES = 0x10000
const FIRST_NODES = 1024

/**
 * The words of all patterns as a table-driven trie. A word ends on a node, and the node tells its number. Words that are
 * the same symbols (terms such as `else`, or beginnings such as `resolv*`) have the same number.
 */
export class Vocabulary {
  readonly root = ROOT
  /** The node after one more letter: `table[(node << LETTER_BITS) | letter]`, letters being classes of `FOLD`. */
  readonly table: Uint16Array
  /** By node: the number of a word that ends on it. */
  readonly wordOfNode: Uint16Array
  /** By number of a word: the symbols that it is. */
  readonly #symbols: readonly (readonly number[])[]
  /** By symbol: the numbers of the words that it stands for. */
  readonly #words: readonly (readonly number[])[]
  readonly #symbolOfTerm: ReadonlyMap<string, number>

  /** `terms`: words, a trailing `*` standing for any ending. Folded alike, two spellings are one symbol. */
  constructor(terms: Iterable<string>) {
    const trie = new Trie()
    for (const term of terms) trie.insert(term)
    const { table, wordOfNode, symbols } = trie.finish()
    this.table = table
    this.wordOfNode = wordOfNode
    this.#symbols = symbols
    this.#symbolOfTerm = trie.symbolOfTerm
    const words: number[][] = Array.from({ length: trie.symbolCount }, () => [])
    for (const [word, own] of symbols.entries()) for (const symbol of own) words[symbol]?.push(word)
    this.#words = words
  }

  /** How many numbers there are, that of unknown words included. */
  get wordCount(): number {
    return this.#symbols.length
  }

  symbolsOf(word: number): readonly number[] {
    return this.#symbols[word] ?? []
  }

  wordsOf(symbol: number): readonly number[] {
    return this.#words[symbol] ?? []
  }

  /** Throws for a term the vocabulary was not built with. */
  symbolOf(term: string): number {
    const symbol = this.#symbolOfTerm.get(term)
    if (symbol === undefined) throw new Error(`Unknown term: ${term}`)
    return symbol
  }

  /** The number of a word with exactly this spelling. */
  wordOf(spelling: string): number {
    let node = ROOT
    for (const letter of foldWord(spelling)) node = this.table[(node << LETTER_BITS) | letter] ?? OUTSIDE
    return this.wordOfNode[node] ?? UNKNOWN_WORD
  }
}

/** A trie while it is built. Until it is finished, a missing transition is 0. */
class Trie {
  readonly symbolOfTerm = new Map<string, number>()
  symbolCount = 0
  #table = new Uint16Array(FIRST_NODES * LETTERS)
  #nodes = ROOT + 1
  /** By node: the symbol of the word, and of the beginning, that end there. */
  readonly #whole = new Map<number, number>()
  readonly #beginning = new Map<number, number>()
  #wordOfNode = new Uint16Array(0)
  readonly #symbols: (readonly number[])[] = [[]]

  insert(term: string): void {
    const isBeginning = term.endsWith('*')
    let node = ROOT
    for (const letter of foldWord(isBeginning ? term.slice(0, -1) : term)) {
      const at = (node << LETTER_BITS) | letter
      node = this.#table[at] ?? 0
      if (node !== 0) continue
      node = this.#addNode()
      this.#table[at] = node
    }
    const symbols = isBeginning ? this.#beginning : this.#whole
    const symbol = symbols.get(node) ?? this.symbolCount++
    symbols.set(node, symbol)
    this.symbolOfTerm.set(term, symbol)
  }

  finish(): {
    readonly table: Uint16Array
    readonly wordOfNode: Uint16Array
    readonly symbols: readonly (readonly number[])[]
  } {
    this.#wordOfNode = new Uint16Array(this.#nodes + this.#beginning.size)
    this.#visit(ROOT, UNKNOWN_WORD, OUTSIDE)
    return {
      table: this.#table.slice(0, this.#nodes * LETTERS),
      wordOfNode: this.#wordOfNode,
      symbols: this.#symbols,
    }
  }

  /**
   * Numbers the words below a node and fills its missing transitions: letters that leave the trie go to the sink of the
   * nearest beginning passed, which keeps its word to the end, else out. `carried` is the word of that sink.
   */
  #visit(node: number, carried: number, sink: number): void {
    for (let letter = 0; letter < LETTERS; letter++) {
      const at = (node << LETTER_BITS) | letter
      const child = this.#table[at] ?? 0
      if (child === 0) this.#table[at] = sink
      else this.#number(child, carried, sink)
    }
  }

  #number(node: number, carried: number, sink: number): void {
    let [word, ending] = [carried, sink]
    const beginning = this.#beginning.get(node)
    if (beginning !== undefined) {
      word = this.#addWord(carried, beginning)
      ending = this.#addNode()
      this.#table.fill(ending, ending * LETTERS, (ending + 1) * LETTERS)
      this.#wordOfNode[ending] = word
    }
    const whole = this.#whole.get(node)
    this.#wordOfNode[node] = whole === undefined ? word : this.#addWord(word, whole)
    this.#visit(node, word, ending)
  }

  #addWord(carried: number, symbol: number): number {
    return this.#symbols.push([...(this.#symbols[carried] ?? []), symbol]) - 1
  }

  #addNode(): number {
    if (this.#nodes === MOST_NODES) throw new Error('Too many words')
    if (this.#nodes * LETTERS === this.#table.length) {
      const grown = new Uint16Array(this.#table.length * 2)
      grown.set(this.#table)
      this.#table = grown
    }
    return this.#nodes++
  }
}
