import { hashOf } from './hash.ts'
import { IntList } from './int-list.ts'
import type { Nfa, State } from './nfa.ts'

/** Beyond this everything is forgotten and built anew, so that no text can fill the memory. */
export const MOST_TRANSITIONS = 1 << 18
/** The tables begin with so many entries, as a power of two. */
const FIRST_BITS = 10
/** No key of a transition, as nothing is read in `DEAD`; and no state in the table of states, as nothing leads to it. */
const EMPTY = 0

/** Nothing can match any more. */
export const DEAD = 0
/** The bit set in a state in which some pattern may be complete; the number of the state stands above it. */
export const COMPLETE = 1

/** States of the non-deterministic automaton that have just read the same words. */
type Accepting = Pick<State, 'pattern' | 'accept'>

const NOTHING: readonly Accepting[] = []

/** A non-deterministic automaton made deterministic as far as texts call for it, so that a word costs one look-up. */
export class LazyDfa {
  readonly #nfa: Nfa
  readonly #letters: number
  readonly #mostTransitions: number
  /** Pairs of key (`state * letters + letter`) and state after it, by hash of the key: few of all transitions are ever taken. */
  #next = new Int32Array(0)
  #bits = 0
  #transitions = 0
  /** By number of a start: what waits there. Starts are never forgotten; their states have the numbers from -1 downwards. */
  readonly #starts: Int32Array[] = []
  /** What waits for the next word in one state after the other, and by number of a state where that begins and ends. */
  #waiting = new IntList()
  #ends = new IntList()
  /** By number of a state: what may be complete. */
  #accepting: (readonly Accepting[])[] = []
  /** States by hash of what waits and what may be complete. */
  #states = new Int32Array(0)
  #stateBits = 0
  #hashes = new IntList()
  /** What waits after the step that is built. */
  readonly #found = new IntList()
  /** By state of the non-deterministic automaton: the number of the step in which it was met last. */
  #met = new Int32Array(0)
  #steps = 0

  /** `letters`: how many classes of words there are. */
  constructor(nfa: Nfa, letters: number, mostTransitions: number) {
    this.#nfa = nfa
    this.#letters = letters
    // Keys are 32-bit integers; no transition adds more than a state.
    this.#mostTransitions = Math.min(mostTransitions, Math.floor(2 ** 31 / letters) - 1)
    this.#forget()
  }

  /** A state in which these states of the non-deterministic automaton wait for a first word. */
  addStart(waiting: readonly number[]): number {
    return -this.#starts.push(Int32Array.from(waiting)) << 1
  }

  /** The state after a word of this class; `state` is a start, or the last answer, used at once. */
  step(state: number, letter: number): number {
    const from = state >> 1
    const key = from * this.#letters + letter
    const next = this.#next
    for (let at = slotOf(key, this.#bits); ; at = (at + 2) & (next.length - 1)) {
      const found = next[at]
      if (found === key) return next[at + 1] ?? DEAD
      if (found === EMPTY) return this.#build(from, letter)
    }
  }

  /** What may be complete in a state that has the bit `COMPLETE`. */
  acceptingIn(state: number): readonly Accepting[] {
    return this.#accepting[state >> 1] ?? NOTHING
  }

  #build(from: number, letter: number): number {
    const accepting = this.#follow(from, letter)
    const isFull = this.#transitions === this.#mostTransitions
    if (isFull) this.#forget()
    const target = this.#stateOf(accepting)
    if (!isFull || from < 0) this.#remember(from * this.#letters + letter, target)
    return target
  }

  /** Notes what waits after the word as `#found`, and gives what may be complete. */
  #follow(from: number, letter: number): readonly Accepting[] {
    const nfa = this.#nfa
    const { states } = nfa
    if (this.#met.length < states.length) this.#met = new Int32Array(states.length * 2)
    const met = this.#met
    const step = ++this.#steps
    const found = this.#found
    found.clear()
    const accepting: Accepting[] = []
    const start = this.#starts[-from - 1]
    const items = start ?? this.#waiting.items
    const begin = start === undefined ? (this.#ends.items[from - 1] ?? 0) : 0
    const end = start?.length ?? this.#ends.items[from] ?? 0
    for (let at = begin; at < end; at++) {
      const id = items[at] ?? 0
      const state = nfa.waitsFor(id, letter) ? states[id] : undefined
      if (state === undefined) continue
      if (state.accept !== null) accepting.push(state)
      for (const following of state.follow) {
        if (met[following] === step) continue
        met[following] = step
        found.push(following)
      }
    }
    return accepting.length === 0 ? NOTHING : accepting
  }

  /** The state in which what is noted waits, made if there is none yet. */
  #stateOf(accepting: readonly Accepting[]): number {
    const { items, length } = this.#found
    if (length === 0 && accepting.length === 0) return DEAD
    let hash = accepting.length
    for (let at = 0; at < length; at++) hash = hashOf(hash ^ (items[at] ?? 0), 32)
    for (const { pattern } of accepting) hash = hashOf(hash ^ pattern, 32)
    const states = this.#states
    let slot = hashOf(hash, this.#stateBits)
    for (; states[slot] !== EMPTY; slot = (slot + 1) & (states.length - 1)) {
      const known = states[slot] ?? 0
      if (this.#hashes.items[known] === hash && this.#isFound(known, accepting))
        return stateOf(known, accepting)
    }
    const made = this.#accepting.length
    states[slot] = made
    for (let at = 0; at < length; at++) this.#waiting.push(items[at] ?? 0)
    this.#add(accepting, hash)
    if (this.#accepting.length * 2 > states.length) this.#growStates()
    return stateOf(made, accepting)
  }

  #isFound(known: number, accepting: readonly Accepting[]): boolean {
    const { items, length } = this.#found
    const begin = this.#ends.items[known - 1] ?? 0
    if ((this.#ends.items[known] ?? 0) - begin !== length) return false
    if (!isSameEnd(this.#accepting[known] ?? NOTHING, accepting)) return false
    const waiting = this.#waiting.items
    for (let at = 0; at < length; at++) if (waiting[begin + at] !== items[at]) return false
    return true
  }

  /** Ends the list of what waits with another state. */
  #add(accepting: readonly Accepting[], hash: number): void {
    this.#ends.push(this.#waiting.length)
    this.#accepting.push(accepting)
    this.#hashes.push(hash)
  }

  #growStates(): void {
    this.#stateBits++
    const states = new Int32Array(1 << this.#stateBits)
    for (let state = 1; state < this.#accepting.length; state++) {
      let slot = hashOf(this.#hashes.items[state] ?? 0, this.#stateBits)
      while (states[slot] !== EMPTY) slot = (slot + 1) & (states.length - 1)
      states[slot] = state
    }
    this.#states = states
  }

  #remember(key: number, target: number): void {
    if (++this.#transitions * 4 > this.#next.length) this.#growTransitions()
    put(this.#next, this.#bits, key, target)
  }

  #growTransitions(): void {
    const known = this.#next
    this.#next = new Int32Array(known.length * 2)
    this.#bits++
    for (let at = 0; at < known.length; at += 2) {
      const key = known[at] ?? EMPTY
      if (key !== EMPTY) put(this.#next, this.#bits, key, known[at + 1] ?? DEAD)
    }
  }

  #forget(): void {
    this.#waiting = new IntList()
    this.#ends = new IntList()
    this.#hashes = new IntList()
    this.#accepting = []
    this.#states = new Int32Array(1 << FIRST_BITS)
    this.#stateBits = FIRST_BITS
    // Nothing waits in the state 0, which is `DEAD`.
    this.#add(NOTHING, 0)
    this.#next = new Int32Array(1 << FIRST_BITS)
    this.#bits = FIRST_BITS - 1
    this.#transitions = 0
  }
}

function stateOf(number: number, accepting: readonly Accepting[]): number {
  return (number << 1) | (accepting.length > 0 ? COMPLETE : 0)
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
