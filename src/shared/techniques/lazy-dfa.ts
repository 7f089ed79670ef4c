import { hashOf } from './hash.ts'
import type { Nfa, State } from './nfa.ts'

/** Beyond this everything is forgotten and built anew, so that no text can fill the memory. */
export const MOST_TRANSITIONS = 1 << 17
/** The table of transitions begins with so many entries, as a power of two; two make a transition. */
const FIRST_BITS = 10
/** No key of a transition, as nothing is read in `DEAD`. */
const EMPTY = 0
/** Between the parts of a state's key; greater than any number in them. */
const SEPARATOR = 0xffff

/** Nothing can match any more. */
export const DEAD = 0
/** The bit set in a state in which some pattern may be complete; the number of the state stands above it. */
export const COMPLETE = 1

/** States of the non-deterministic automaton that have just read the same words. */
type Accepting = Pick<State, 'pattern' | 'accept'>

/** A non-deterministic automaton made deterministic as far as texts call for it, so that a word costs one look-up. */
export class LazyDfa {
  readonly #nfa: Nfa
  readonly #words: number
  readonly #mostTransitions: number
  /** Pairs of key (`state * words + word`) and state after it, by hash of the key: few of all transitions are ever taken. */
  #next = new Int32Array(0)
  #bits = 0
  #transitions = 0
  /** By number of a start: what waits there. Starts are never forgotten; their states have the numbers from -1 downwards. */
  readonly #starts: (readonly number[])[] = []
  /** By state: the states of the non-deterministic automaton that wait for the next word. */
  #waiting: (readonly number[])[] = []
  #accepting: (readonly Accepting[])[] = []
  #ids = new Map<string, number>()

  /** `words`: how many numbers of words there are. */
  constructor(nfa: Nfa, words: number, mostTransitions: number) {
    this.#nfa = nfa
    this.#words = words
    // Keys are 32-bit integers; no transition adds more than a state.
    this.#mostTransitions = Math.min(mostTransitions, Math.floor(2 ** 31 / words) - 1)
    this.#forget()
  }

  /** A state in which these states of the non-deterministic automaton wait for a first word. */
  addStart(waiting: readonly number[]): number {
    return -this.#starts.push(waiting) << 1
  }

  /** The state after a word; `state` is a start, or the last answer, used at once. */
  step(state: number, word: number): number {
    const from = state >> 1
    const key = from * this.#words + word
    const next = this.#next
    for (let at = slotOf(key, this.#bits); ; at = (at + 2) & (next.length - 1)) {
      const found = next[at]
      if (found === key) return next[at + 1] ?? DEAD
      if (found === EMPTY) return this.#build(from, word)
    }
  }

  /** What may be complete in a state that has the bit `COMPLETE`. */
  acceptingIn(state: number): readonly Accepting[] {
    return this.#accepting[state >> 1] ?? []
  }

  #build(from: number, word: number): number {
    const { states } = this.#nfa
    const waiting = new Set<number>()
    const accepting: Accepting[] = []
    for (const id of (from < 0 ? this.#starts[-from - 1] : this.#waiting[from]) ?? []) {
      const state = states[id]
      if (state === undefined || state.words?.has(word) === false) continue
      if (state.accept !== null) accepting.push(state)
      for (const following of state.follow) waiting.add(following)
    }
    const isFull = this.#transitions === this.#mostTransitions
    if (isFull) this.#forget()
    const target = this.#stateOf([...waiting], accepting)
    if (!isFull || from < 0) this.#remember(from * this.#words + word, target)
    return target
  }

  #stateOf(waiting: readonly number[], accepting: readonly Accepting[]): number {
    if (waiting.length === 0 && accepting.length === 0) return DEAD
    const ends = accepting.flatMap(({ pattern, accept }) => [pattern, accept ?? 0])
    const key = String.fromCharCode(...waiting, SEPARATOR, ...ends)
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const state = (this.#add(waiting, accepting) << 1) | (accepting.length > 0 ? COMPLETE : 0)
    this.#ids.set(key, state)
    return state
  }

  #add(waiting: readonly number[], accepting: readonly Accepting[]): number {
    this.#accepting.push(accepting)
    return this.#waiting.push(waiting) - 1
  }

  #remember(key: number, target: number): void {
    if (++this.#transitions * 4 > this.#next.length) this.#grow()
    put(this.#next, this.#bits, key, target)
  }

  #grow(): void {
    const known = this.#next
    this.#next = new Int32Array(known.length * 2)
    this.#bits++
    for (let at = 0; at < known.length; at += 2) {
      const key = known[at] ?? EMPTY
      if (key !== EMPTY) put(this.#next, this.#bits, key, known[at + 1] ?? DEAD)
    }
  }

  #forget(): void {
    this.#waiting = []
    this.#accepting = []
    this.#ids = new Map()
    this.#next = new Int32Array(1 << FIRST_BITS)
    this.#bits = FIRST_BITS - 1
    this.#transitions = 0
    if (this.#add([], []) !== DEAD) throw new Error('The dead state must be the first')
  }
}

/** Where to look for a key first: an even index. */
function slotOf(key: number, bits: number): number {
  return hashOf(key, bits) << 1
}

function put(next: Int32Array, bits: number, key: number, target: number): void {
  let at = slotOf(key, bits)
  while (next[at] !== EMPTY) at = (at + 2) & (next.length - 1)
  next[at] = key
  next[at + 1] = target
}
