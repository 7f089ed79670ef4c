import { hashOf } from './hash.ts'
import type { Nfa, State } from './nfa.ts'

/** Beyond this everything is forgotten and built anew, so that no text can fill the memory. */
export const MOST_TRANSITIONS = 1 << 17
/** The table of transitions begins with so many entries, as a power of two; two make a transition. */
const FIRST_BITS = 10
/** No key of a transition, as nothing is read in `DEAD`. */
const EMPTY = 0

/** Nothing can match any more. */
export const DEAD = 0
/** The bit set in a state in which some pattern may be complete; the number of the state stands above it. */
export const COMPLETE = 1

/** States of the non-deterministic automaton that have just read the same words. */
type Accepting = Pick<State, 'pattern' | 'accept'>

/** A state: what waits for the next word, and what may be complete. */
interface Known {
  readonly waiting: readonly number[]
  readonly accepting: readonly Accepting[]
  /** The state itself, and the next one with the same hash. */
  readonly state: number
  readonly next: Known | undefined
}

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
  #states: Known[] = []
  /** By hash of what waits and what may be complete: the states. */
  #byHash = new Map<number, Known>()
  /** By state of the non-deterministic automaton: the number of the step in which it was met last. */
  #met = new Int32Array(0)
  #steps = 0

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
    return this.#states[state >> 1]?.accepting ?? []
  }

  #build(from: number, word: number): number {
    const { states } = this.#nfa
    if (this.#met.length < states.length) this.#met = new Int32Array(states.length * 2)
    const met = this.#met
    const step = ++this.#steps
    const waiting: number[] = []
    const accepting: Accepting[] = []
    for (const id of (from < 0 ? this.#starts[-from - 1] : this.#states[from]?.waiting) ?? []) {
      const state = states[id]
      if (state === undefined || state.words?.has(word) === false) continue
      if (state.accept !== null) accepting.push(state)
      for (const following of state.follow) {
        if (met[following] === step) continue
        met[following] = step
        waiting.push(following)
      }
    }
    const isFull = this.#transitions === this.#mostTransitions
    if (isFull) this.#forget()
    const target = this.#stateOf(waiting, accepting)
    if (!isFull || from < 0) this.#remember(from * this.#words + word, target)
    return target
  }

  #stateOf(waiting: readonly number[], accepting: readonly Accepting[]): number {
    if (waiting.length === 0 && accepting.length === 0) return DEAD
    let hash = accepting.length
    for (const id of waiting) hash = hashOf(hash ^ id, 32)
    for (const { pattern } of accepting) hash = hashOf(hash ^ pattern, 32)
    const next = this.#byHash.get(hash)
    for (let known = next; known !== undefined; known = known.next) {
      if (isSame(known.waiting, waiting) && isSameEnd(known.accepting, accepting)) return known.state
    }
    const state = (this.#states.length << 1) | (accepting.length > 0 ? COMPLETE : 0)
    const made = { waiting, accepting, state, next }
    this.#states.push(made)
    this.#byHash.set(hash, made)
    return state
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
    this.#states = [{ waiting: [], accepting: [], state: DEAD, next: undefined }]
    this.#byHash = new Map()
    this.#next = new Int32Array(1 << FIRST_BITS)
    this.#bits = FIRST_BITS - 1
    this.#transitions = 0
  }
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((id, index) => other[index] === id)
}

function isSameEnd(one: readonly Accepting[], other: readonly Accepting[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ pattern, accept }, index) => {
      const same = other[index]
      return same?.pattern === pattern && same.accept === accept
    })
  )
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
