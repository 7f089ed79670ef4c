import { CLAUSE_START, COMPLETE, LazyDfa } from './lazy-dfa.ts'
import type { Nfa } from './nfa.ts'
import type { Tokens } from './tokens.ts'

/**
 * A quick test whether words can hold a match at all. It ignores where clauses and sentences end, so it may say yes in
 * vain, but never no in vain.
 */
export class Scan {
  readonly #kindOfNode: Int32Array
  readonly #dfa: LazyDfa

  /** The automaton must be that of patterns without gaps. */
  constructor(nfa: Nfa) {
    this.#kindOfNode = nfa.kindOfNode
    this.#dfa = new LazyDfa(nfa, true)
  }

  mayMatch({ count, node }: Tokens): boolean {
    let state = CLAUSE_START
    for (let word = 0; word < count; word++) {
      state = this.#dfa.step(state, this.#kindOfNode[node[word] ?? 0] ?? 0)
      if ((state & COMPLETE) !== 0) return true
    }
    return false
  }
}
