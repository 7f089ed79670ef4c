import { CLASS_OF_UNIT, FOLD, LAST_WORD_CLASS } from './fold.ts'
import { CLAUSE_START, COMPLETE, LazyDfa, UNKNOWN } from './lazy-dfa.ts'
import type { Nfa } from './nfa.ts'
import type { Contractions } from './tokens.ts'
import { LETTER_BITS, UNKNOWN_WORD, type Vocabulary } from './vocabulary.ts'

/**
 * A quick test whether a text can hold a match at all, in one pass over the characters and without copying any. It
 * ignores where clauses and sentences end, so it may say yes in vain, but never no in vain.
 */
export class Scan {
  readonly #kindOfNode: Int32Array
  readonly #dfa: LazyDfa
  readonly #vocabulary: Vocabulary
  readonly #contractions: Contractions

  /** The automaton must be that of patterns without gaps, in which an unknown word can't match. */
  constructor(nfa: Nfa, vocabulary: Vocabulary, contractions: Contractions) {
    this.#kindOfNode = nfa.kindOfNode
    this.#dfa = new LazyDfa(nfa, true)
    this.#vocabulary = vocabulary
    this.#contractions = contractions
  }

  mayMatch(text: string): boolean {
    const { table, root } = this.#vocabulary
    const kindOfNode = this.#kindOfNode
    const contractions = this.#contractions
    const dfa = this.#dfa
    const kinds = dfa.kinds
    let next = dfa.next
    let node = root
    let state = CLAUSE_START
    for (let i = 0; i <= text.length; i++) {
      const fold = i < text.length ? (CLASS_OF_UNIT[text.charCodeAt(i)] ?? FOLD.space) : FOLD.space
      if (fold <= LAST_WORD_CLASS) {
        node = table[(node << LETTER_BITS) | fold] ?? 0
        continue
      }
      if (node === root || fold === FOLD.ignored || fold === FOLD.mark) continue
      const words = contractions[node]
      if (node === UNKNOWN_WORD) state = CLAUSE_START
      else if (words === undefined) {
        const kind = kindOfNode[node] ?? 0
        const known = next[state * kinds + kind] ?? UNKNOWN
        state = known === UNKNOWN ? dfa.step(state, kind) : known
      } else for (const word of words) state = dfa.step(state, kindOfNode[word] ?? 0)
      if ((state & COMPLETE) !== 0) return true
      next = dfa.next
      node = root
    }
    return false
  }
}
