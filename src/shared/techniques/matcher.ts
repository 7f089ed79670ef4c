import { ANY_WORD, type Nfa, NOWHERE } from './nfa.ts'
import { EDGE, type Tokens } from './tokens.ts'

/** Words `first` to `last` (inclusive, indices into the tokens) match the pattern of this index. */
export interface Match {
  readonly pattern: number
  readonly first: number
  readonly last: number
}

/** States, each with the first word of its match. */
interface Threads {
  count: number
  readonly state: Int32Array
  readonly first: Int32Array
}

/** How many of the latest matches a longer one is compared with. */
const REMEMBERED_MATCHES = 8

/**
 * Runs an automaton by following all its states at once (Thompson 1968): the time is bounded by words x states whatever
 * the text, as nothing is ever tried again. Buffers are kept between runs.
 */
export class Matcher {
  readonly #nfa: Nfa
  readonly #wordClass: Int32Array
  readonly #accept: Int32Array
  #waiting: Threads
  #next: Threads
  /** By state: its place among the next threads, or -1. */
  readonly #slot: Int32Array
  /** By word class: the serial number of the last word read that belongs to it. */
  readonly #classSeen: Float64Array
  #serial = 0

  constructor(nfa: Nfa) {
    const size = nfa.states.length
    this.#nfa = nfa
    this.#wordClass = Int32Array.from(nfa.states, (state) => state.wordClass)
    this.#accept = Int32Array.from(nfa.states, (state) => state.accept)
    this.#waiting = newThreads(size)
    this.#next = newThreads(size)
    this.#slot = new Int32Array(size).fill(-1)
    this.#classSeen = new Float64Array(nfa.states.length)
  }

  /**
   * For each pattern and place where it begins, its longest match in the words `from` to `to` (exclusive), by their
   * ends. No match crosses a sentence's end.
   */
  run(tokens: Tokens, from: number, to: number): Match[] {
    const { kindOfNode, classesOfKind, entriesOfKind } = this.#nfa
    const wordClasses = this.#wordClass
    const classSeen = this.#classSeen
    const matches: Match[] = []
    this.#waiting.count = 0
    for (let token = from; token < to; token++) {
      const serial = ++this.#serial
      const kind = kindOfNode[tokens.node[token] ?? 0] ?? 0
      const edge = tokens.edge[token] ?? 0
      for (const wordClass of classesOfKind[kind] ?? []) classSeen[wordClass] = serial
      const { count, state, first } = this.#waiting
      for (let i = 0; i < count; i++) {
        const id = state[i] ?? 0
        const wordClass = wordClasses[id] ?? ANY_WORD
        if (wordClass === ANY_WORD || classSeen[wordClass] === serial) {
          this.#enter(id, first[i] ?? token, token, edge, matches)
        }
      }
      for (const entry of entriesOfKind[kind] ?? []) {
        if (!entry.atClauseStart || (edge & EDGE.clauseStart) !== 0) {
          this.#enter(entry.state, token, token, edge, matches)
        }
      }
      this.#advance((edge & EDGE.sentenceEnd) !== 0)
    }
    return matches
  }

  /** The state has read the word `token` of a match that began with the word `first`. */
  #enter(id: number, first: number, token: number, edge: number, matches: Match[]): void {
    const accept = this.#accept[id] ?? NOWHERE
    const pattern = this.#nfa.states[id]?.pattern ?? 0
    if (accept !== NOWHERE && (edge & accept) === accept) addMatch(matches, { pattern, first, last: token })
    const next = this.#next
    const slots = this.#slot
    const follow = this.#nfa.states[id]?.follow ?? []
    for (let i = 0; i < follow.length; i++) {
      const following = follow[i] ?? 0
      const slot = slots[following] ?? -1
      if (slot < 0) {
        next.state[next.count] = following
        next.first[next.count] = first
        slots[following] = next.count
        next.count++
      } else if (first < (next.first[slot] ?? first)) next.first[slot] = first
    }
  }

  #advance(endsSentence: boolean): void {
    const next = this.#next
    for (let i = 0; i < next.count; i++) this.#slot[next.state[i] ?? 0] = -1
    if (endsSentence) next.count = 0
    this.#next = this.#waiting
    this.#waiting = next
    this.#next.count = 0
  }
}

function newThreads(size: number): Threads {
  return { count: 0, state: new Int32Array(size), first: new Int32Array(size) }
}

/** A longer match replaces a shorter one from the same word, which can only stand among the latest. */
function addMatch(matches: Match[], match: Match): void {
  const earliest = Math.max(0, matches.length - REMEMBERED_MATCHES)
  for (let i = matches.length - 1; i >= earliest; i--) {
    const known = matches[i]
    if (known?.pattern === match.pattern && known.first === match.first) {
      matches[i] = match
      return
    }
  }
  matches.push(match)
}
