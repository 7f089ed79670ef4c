import { IntList } from './int-list.ts'
import { type Pattern, termsOf } from './pattern.ts'
import { EDGE } from './tokens.ts'
import type { WordClasses } from './word-classes.ts'

/** A match ends wherever the word stands. */
const ANYWHERE = 0
/** The end of a sentence ends a clause too. */
const EDGE_BITS = { clauseEnd: EDGE.clauseEnd, sentenceEnd: EDGE.clauseEnd | EDGE.sentenceEnd } as const

/** In place of the class that a state waits for, where every class will do, or one of several. */
const ANY = -1
const SEVERAL = -2
/** Bits of a number, as a power of two. */
const WORD_BITS = 5
const WORD_MASK = (1 << WORD_BITS) - 1

/** Waits for one word; `accept` and `follow` hold once it has been read. */
export interface State {
  /** Which classes of words it waits for; null where any word will do. */
  readonly classes: ReadonlySet<number> | null
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
  readonly #classes: WordClasses
  readonly #states: State[] = []
  /** By state: the class of words that it waits for, `ANY`, or `SEVERAL`. */
  readonly #only = new IntList()
  /** By state that waits for several: where the bits of these classes begin. */
  readonly #rows = new IntList()
  readonly #bits = new IntList()
  readonly #rowOf = new Map<ReadonlySet<number>, number>()

  /** `classes` are those of all patterns that will be added. */
  constructor(classes: WordClasses) {
    this.#classes = classes
  }

  get states(): readonly State[] {
    return this.#states
  }

  /** Does a state wait for words of this class? Asked of most states at most words, so of lists side by side in memory. */
  waitsFor(state: number, letter: number): boolean {
    const only = this.#only.items[state]
    if (only !== SEVERAL) return only === letter || only === ANY
    const row = this.#rows.items[state] ?? 0
    return ((this.#bits.items[row + (letter >> WORD_BITS)] ?? 0) & (1 << (letter & WORD_MASK))) !== 0
  }

  /** Gives the states with which its matches begin. `pattern` must be sound (`PatternShapes`) and without `^`. */
  add(pattern: Pattern, index: number): readonly number[] {
    return this.#build(pattern, COMPLETE, index).states
  }

  #build(part: Pattern, then: Continuation, index: number): Continuation {
    switch (part.kind) {
      case 'word':
        return this.#read(this.#classes.of([part.term]), then, index)
      case 'sequence':
        return part.items.reduceRight((following, item) => this.#build(item, following, index), then)
      case 'choice': {
        const { terms, others } = termsOf(part.options)
        const ways = others.map((option) => this.#build(option, then, index))
        return join(terms.length === 0 ? ways : [this.#read(this.#classes.of(terms), then, index), ...ways])
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

  #read(classes: ReadonlySet<number> | null, then: Continuation, pattern: number): Continuation {
    const state = { classes, pattern, accept: then.accept, follow: then.states }
    const [first = ANY] = classes ?? []
    const isSeveral = classes !== null && classes.size > 1
    this.#only.push(isSeveral ? SEVERAL : first)
    this.#rows.push(isSeveral ? this.#rowFor(classes) : 0)
    return { states: [this.#states.push(state) - 1], accept: null }
  }

  #rowFor(classes: ReadonlySet<number>): number {
    const known = this.#rowOf.get(classes)
    if (known !== undefined) return known
    const row = this.#bits.length
    for (let letter = 0; letter < this.#classes.count; letter += 1 << WORD_BITS) this.#bits.push(0)
    for (const letter of classes) {
      const at = row + (letter >> WORD_BITS)
      this.#bits.items[at] = (this.#bits.items[at] ?? 0) | (1 << (letter & WORD_MASK))
    }
    this.#rowOf.set(classes, row)
    return row
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
