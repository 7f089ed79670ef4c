import { CLAUSE_START, COMPLETE, DEAD, INSIDE_CLAUSE, LazyDfa } from './lazy-dfa.ts'
import type { Nfa } from './nfa.ts'
import { EDGE, type Tokens } from './tokens.ts'

/** Words `first` to `last` (inclusive, indices into the tokens) match the pattern of this index. */
export interface Match {
  readonly pattern: number
  readonly first: number
  readonly last: number
}

/**
 * Finds patterns among words. From each word on, the deterministic automaton is followed until nothing can match; as
 * every pattern has a longest match, the time is linear in the text, whatever it says.
 */
export class Matcher {
  readonly #kindOfNode: Int32Array
  readonly #dfa: LazyDfa

  constructor(nfa: Nfa) {
    this.#kindOfNode = nfa.kindOfNode
    this.#dfa = new LazyDfa(nfa, false)
  }

  /** For each pattern and each place where it begins, its longest match within a sentence; in order of the place. */
  run(tokens: Tokens): Match[] {
    const matches: Match[] = []
    for (let first = 0; first < tokens.count; first++) {
      const startsClause = ((tokens.edge[first] ?? 0) & EDGE.clauseStart) !== 0
      const firstMatch = matches.length
      let state = startsClause ? CLAUSE_START : INSIDE_CLAUSE
      for (let word = first; word < tokens.count && state !== DEAD; word++) {
        const edge = tokens.edge[word] ?? 0
        state = this.#dfa.step(state, this.#kindOfNode[tokens.node[word] ?? 0] ?? 0)
        if ((state & COMPLETE) !== 0) {
          for (const { pattern, accept } of this.#dfa.acceptingIn(state)) {
            if ((edge & accept) === accept) lengthen(matches, firstMatch, { pattern, first, last: word })
          }
        }
        if ((edge & EDGE.sentenceEnd) !== 0) break
      }
    }
    return matches
  }
}

/** Puts the match in the place of the shorter one of its pattern, if there is one from this index on. */
function lengthen(matches: Match[], from: number, match: Match): void {
  for (let i = from; i < matches.length; i++) {
    if (matches[i]?.pattern === match.pattern) {
      matches[i] = match
      return
    }
  }
  matches.push(match)
}
