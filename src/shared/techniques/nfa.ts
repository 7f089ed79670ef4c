import type { Pattern } from './pattern.ts'
import { EDGE } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A match ends wherever the word stands. */
const ANYWHERE = 0
/** The end of a sentence ends a clause too. */
const EDGE_BITS = { clauseEnd: EDGE.clauseEnd, sentenceEnd: EDGE.clauseEnd | EDGE.sentenceEnd } as const

/** Waits for one word; `accept` and `follow` hold once it has been read. */
export interface State {
  /** Which words it waits for; null where any will do. */
  readonly words: ReadonlySet<number> | null
  readonly pattern: number
  /** Bits of `EDGE` that the word must have for the match to end with it; null where none ends. */
  readonly accept: number | null
  readonly follow: readonly number[]
}

/** What may come next: states to read with, and the edges on which the pattern is already complete. */
interface Continuation {
  readonly states: readonly number[]
  readonly accept: number | null
}

const COMPLETE: Continuation = { states: [], accept: ANYWHERE }

/** Patterns as a non-deterministic automaton without empty steps, to which one after another is added. */
export class Nfa {
  readonly #vocabulary: Vocabulary
  readonly #states: State[] = []
  /** By the terms: the words that a state waits for. */
  readonly #wordsOf = new Map<string, ReadonlySet<number>>()

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  get states(): readonly State[] {
    return this.#states
  }

  /** Gives the states with which its matches begin. `pattern` must be sound (`PatternShapes`) and without `^`. */
  add(pattern: Pattern, index: number): readonly number[] {
    return this.#build(pattern, COMPLETE, index).states
  }

  #build(part: Pattern, then: Continuation, index: number): Continuation {
    switch (part.kind) {
      case 'word':
        return this.#read(this.#classOf([part.term]), then, index)
      case 'sequence':
        return part.items.reduceRight((following, item) => this.#build(item, following, index), then)
      case 'choice': {
        const { options } = part
        const words = options.flatMap((option) => (option.kind === 'word' ? [option.term] : []))
        const ways = options
          .filter(({ kind }) => kind !== 'word')
          .map((option) => this.#build(option, then, index))
        return join(words.length === 0 ? ways : [this.#read(this.#classOf(words), then, index), ...ways])
      }
      case 'gap': {
        let begin = then
        for (let i = 0; i < part.upTo; i++) begin = join([then, this.#read(null, begin, index)])
        return begin
      }
      case 'edge':
        if (part.edge === 'clauseStart') return then
        return { states: [], accept: (then.accept ?? ANYWHERE) | EDGE_BITS[part.edge] }
    }
  }

  #read(words: ReadonlySet<number> | null, then: Continuation, pattern: number): Continuation {
    const state = { words, pattern, accept: then.accept, follow: then.states }
    return { states: [this.#states.push(state) - 1], accept: null }
  }

  #classOf(terms: readonly string[]): ReadonlySet<number> {
    const key = terms.join(' ')
    const known = this.#wordsOf.get(key)
    if (known !== undefined) return known
    const vocabulary = this.#vocabulary
    const words = new Set(terms.flatMap((term) => vocabulary.wordsOf(vocabulary.symbolOf(term))))
    this.#wordsOf.set(key, words)
    return words
  }
}

/** Where one way ends anywhere and the other only at an edge, the first says it all. */
function join(ways: readonly Continuation[]): Continuation {
  const ends = ways.flatMap(({ accept }) => accept ?? [])
  return {
    states: [...new Set(ways.flatMap((way) => way.states))],
    accept: ends.length === 0 ? null : ends.reduce((bits, accept) => bits & accept),
  }
}
