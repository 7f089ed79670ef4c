import { CLAUSE_START, COMPLETE, DEAD, INSIDE_CLAUSE, LazyDfa } from './lazy-dfa.ts'
import { buildNfa, type Nfa } from './nfa.ts'
import type { Pattern } from './pattern.ts'
import { EDGE, type Tokens } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Words `first` to `last` (inclusive, indices into the tokens) match the pattern of this index. */
export interface Match {
  readonly pattern: number
  readonly first: number
  readonly last: number
}

/**
 * So many patterns share an automaton. One of many patterns with gaps has a state for every combination of places in
 * them, too many to keep; many small ones cost a walk each, but only where a word begins one of their patterns.
 */
const PATTERNS_OF_AUTOMATON = 12

/**
 * Finds patterns among words. From each word on, the deterministic automata whose patterns begin with it are followed
 * until nothing can match; as every pattern has a longest match, the time is linear in the text, whatever it says.
 */
export class Matcher {
  readonly #automata: readonly LazyDfa[]
  /** By node of the vocabulary and automaton, so that what a word is to each of them lies together. */
  readonly #kinds: Uint16Array
  /** By node of the vocabulary: the automata with a pattern that begins with it; undefined where there is none. */
  readonly #beginningWith: readonly (readonly number[] | undefined)[]

  constructor(patterns: readonly Pattern[], vocabulary: Vocabulary) {
    const nfas: Nfa[] = []
    for (let offset = 0; offset < patterns.length; offset += PATTERNS_OF_AUTOMATON) {
      nfas.push(buildNfa(patterns.slice(offset, offset + PATTERNS_OF_AUTOMATON), vocabulary))
    }
    const kinds = new Uint16Array(vocabulary.size * nfas.length)
    const beginning: (number[] | undefined)[] = new Array<undefined>(vocabulary.size).fill(undefined)
    nfas.forEach(({ kindOfNode, entriesOfKind }, automaton) => {
      for (let node = 0; node < vocabulary.size; node++) {
        const kind = kindOfNode[node] ?? 0
        kinds[node * nfas.length + automaton] = kind
        if ((entriesOfKind[kind] ?? []).length === 0) continue
        const known = beginning[node]
        if (known === undefined) beginning[node] = [automaton]
        else known.push(automaton)
      }
    })
    this.#automata = nfas.map((nfa) => new LazyDfa(nfa, false))
    this.#kinds = kinds
    this.#beginningWith = beginning
  }

  /** For each pattern and each place where it begins, its longest match within a sentence; in order of the place. */
  run(tokens: Tokens): Match[] {
    const matches: Match[] = []
    const { count, node, edge } = tokens
    for (let first = 0; first < count; first++) {
      const beginning = this.#beginningWith[node[first] ?? 0]
      if (beginning === undefined) continue
      const begin = ((edge[first] ?? 0) & EDGE.clauseStart) === 0 ? INSIDE_CLAUSE : CLAUSE_START
      for (const automaton of beginning) this.#walk(automaton, tokens, first, begin, matches)
    }
    return matches
  }

  #walk(
    automaton: number,
    { count, node, edge }: Tokens,
    first: number,
    begin: number,
    matches: Match[],
  ): void {
    const dfa = this.#automata[automaton]
    if (dfa === undefined) return
    const kinds = this.#kinds
    const width = this.#automata.length
    const firstMatch = matches.length
    let state = begin
    for (let word = first; word < count; word++) {
      state = dfa.step(state, kinds[(node[word] ?? 0) * width + automaton] ?? 0)
      if (state === DEAD) return
      const edges = edge[word] ?? 0
      if ((state & COMPLETE) !== 0) {
        for (const { pattern, accept } of dfa.acceptingIn(state)) {
          if ((edges & accept) === accept) {
            lengthen(matches, firstMatch, {
              pattern: automaton * PATTERNS_OF_AUTOMATON + pattern,
              first,
              last: word,
            })
          }
        }
      }
      if ((edges & EDGE.sentenceEnd) !== 0) return
    }
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
