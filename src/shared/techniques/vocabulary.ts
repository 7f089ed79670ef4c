import { foldWord } from './fold.ts'

/** Bits of a letter in the index of the table. */
export const LETTER_BITS = 5

/** The node of a word that no pattern names. */
export const UNKNOWN_WORD = 0
const ROOT = 1

interface Draft {
  readonly children: Map<number, Draft>
  readonly symbols: number[]
  readonly prefixSymbols: number[]
}

function newDraft(): Draft {
  return { children: new Map(), symbols: [], prefixSymbols: [] }
}

/**
 * The words of all patterns as a table-driven trie. A word ends on a node; the node tells which symbols (words such as
 * `else`, or beginnings such as `resolv*`) the word is.
 */
export class Vocabulary {
  readonly root = ROOT
  /** The node after one more letter: `table[(node << LETTER_BITS) | letter]`, letters being classes of `FOLD`. */
  readonly table: Uint16Array
  readonly #symbols: readonly (readonly number[])[]
  readonly #symbolIds: ReadonlyMap<string, number>
  /** The same by the spelling of a term: folding is dear, and terms come again and again. */
  readonly #idsOfTerms = new Map<string, number>()

  /** `terms`: words, a trailing `*` standing for any ending. Folded alike, two spellings are one symbol. */
  constructor(terms: Iterable<string>) {
    const root = newDraft()
    const ids = new Map<string, number>()
    for (const term of terms) {
      const key = symbolKey(term)
      if (ids.has(key)) continue
      ids.set(key, ids.size)
      const node = insert(root, foldWord(stem(term)))
      ;(term.endsWith('*') ? node.prefixSymbols : node.symbols).push(ids.size - 1)
    }
    this.#symbolIds = ids
    const { next, symbols } = tabulate(root)
    if (symbols.length > 0xffff) throw new Error('Too many words')
    this.table = next
    this.#symbols = symbols
  }

  /** Number of nodes. */
  get size(): number {
    return this.#symbols.length
  }

  symbolsAt(node: number): readonly number[] {
    return this.#symbols[node] ?? []
  }

  /** Throws for a term the vocabulary was not built with. */
  symbolOf(term: string): number {
    const id = this.#idsOfTerms.get(term) ?? this.#symbolIds.get(symbolKey(term))
    if (id === undefined) throw new Error(`Unknown term: ${term}`)
    this.#idsOfTerms.set(term, id)
    return id
  }

  /** The node on which a word with exactly this spelling ends. */
  nodeOf(word: string): number {
    return foldWord(word).reduce(
      (node, letter) => this.table[(node << LETTER_BITS) | letter] ?? UNKNOWN_WORD,
      ROOT,
    )
  }
}

function stem(term: string): string {
  return term.endsWith('*') ? term.slice(0, -1) : term
}

function symbolKey(term: string): string {
  return foldWord(stem(term)).join(' ') + (term.endsWith('*') ? '*' : '')
}

function insert(root: Draft, letters: readonly number[]): Draft {
  let node = root
  for (const letter of letters) {
    let child = node.children.get(letter)
    if (child === undefined) {
      child = newDraft()
      node.children.set(letter, child)
    }
    node = child
  }
  return node
}

/**
 * Numbers the nodes and fills the transitions. Letters that leave the trie go to the sink of the nearest beginning
 * passed (which keeps its symbols to the word's end), else to `UNKNOWN_WORD`.
 */
function tabulate(root: Draft): { next: Uint16Array; symbols: number[][] } {
  const letters = 1 << LETTER_BITS
  const rows = [new Uint16Array(letters).fill(UNKNOWN_WORD), new Uint16Array(letters).fill(UNKNOWN_WORD)]
  const symbols: number[][] = [[], []]
  const newNode = (own: number[], sink: number | 'itself'): number => {
    const id = symbols.push(own) - 1
    rows.push(new Uint16Array(letters).fill(sink === 'itself' ? id : sink))
    return id
  }
  const visit = (draft: Draft, id: number, inherited: readonly number[], sink: number): void => {
    for (const [letter, child] of draft.children) {
      const carried = [...inherited, ...child.prefixSymbols]
      const childSink = child.prefixSymbols.length > 0 ? newNode(carried, 'itself') : sink
      const childId = newNode([...carried, ...child.symbols], childSink)
      const row = rows[id]
      if (row !== undefined) row[letter] = childId
      visit(child, childId, carried, childSink)
    }
  }
  visit(root, ROOT, [], UNKNOWN_WORD)
  const next = new Uint16Array(rows.length * letters)
  for (const [id, row] of rows.entries()) next.set(row, id * letters)
  return { next, symbols }
}
