import { ANY_WORD, type Nfa, NOWHERE, type State } from './nfa.ts'

/** Beyond this the states are forgotten and built anew, so that no text can fill the memory. */
const MOST_STATES = 2000
/** The table of transitions begins with so many entries, as a power of two; two make a transition. */
const FIRST_BITS = 8
/** Multiplying by it spreads neighbouring keys (D. E. Knuth, The Art of Computer Programming 3, section 6.4). */
const HASH_FACTOR = 0x9e3779b1
const EMPTY = -1
/** Between the parts of a state's key; greater than any number in them. */
const SEPARATOR = 0xffff
/** Nothing read yet: at the beginning of a clause, and inside one (where `^` patterns can't begin). */
export const CLAUSE_START = 0
export const INSIDE_CLAUSE = 1
/** Nothing can match any more (unless the automaton restarts at every word). */
export const DEAD = 2

/** The bit set in a state in which some pattern may be complete. */
export const COMPLETE = 1 << 20

/** States of the non-deterministic automaton that have just read the same words. */
type Accepting = Pick<State, 'pattern' | 'accept'>

/**
 * A non-deterministic automaton made deterministic as far as texts call for it, so that a word costs one look-up. With
 * `restarts` a match may begin at any word, and `^` is taken to hold everywhere.
 */
export class LazyDfa {
  readonly #kinds: number
  readonly #nfa: Nfa
  readonly #restarts: boolean
  /** Pairs of key (`state * kinds + kind`) and state after it, by hash of the key: few of all transitions are ever taken. */
  #next = new Int32Array(0)
  #shift = 0
  #transitions = 0
  /** By state: the states of the non-deterministic automaton that wait for the next word. */
  #waiting: (readonly number[])[] = []
  #accepting: (readonly Accepting[])[] = []
  #ids = new Map<string, number>()
  #builds = 0
  /** By state of the non-deterministic automaton: the last build that it was added in. */
  readonly #addedIn: Int32Array

  constructor(nfa: Nfa, restarts: boolean) {
    this.#nfa = nfa
    this.#restarts = restarts
    this.#kinds = nfa.classesOfKind.length
    this.#addedIn = new Int32Array(nfa.states.length)
    if (nfa.states.length >= SEPARATOR) throw new Error('Too many states')
    this.#forget()
  }

  /** The state after a word of this kind; `state` is the last answer, used at once, or one of the constants. */
  step(state: number, kind: number): number {
    const from = state & ~COMPLETE
    const key = from * this.#kinds + kind
    const next = this.#next
    for (let at = slotOf(key, this.#shift); ; at = (at + 2) & (next.length - 1)) {
      const found = next[at]
      if (found === key) return next[at + 1] ?? DEAD
      if (found === EMPTY) return this.#build(from, kind)
    }
  }

  /** What may be complete in a state that has the bit `COMPLETE`. */
  acceptingIn(state: number): readonly Accepting[] {
    return this.#accepting[state & ~COMPLETE] ?? []
  }

  #build(from: number, kind: number): number {
    const { states, classesOfKind, entriesOfKind } = this.#nfa
    const classes = classesOfKind[kind] ?? []
    const build = ++this.#builds
    const waiting: number[] = []
    const accepting: Accepting[] = []
    const read = (state: State | undefined): void => {
      if (state === undefined) return
      if (state.accept !== NOWHERE) accepting.push(state)
      for (const following of state.follow) {
        if (this.#addedIn[following] !== build) waiting.push(following)
        this.#addedIn[following] = build
      }
    }
    for (const id of this.#waiting[from] ?? []) {
      const wordClass = states[id]?.wordClass ?? ANY_WORD
      if (wordClass === ANY_WORD || classes.includes(wordClass)) read(states[id])
    }
    if (this.#restarts || from === CLAUSE_START || from === INSIDE_CLAUSE) {
      for (const { state, atClauseStart } of entriesOfKind[kind] ?? []) {
        if (!atClauseStart || from !== INSIDE_CLAUSE) read(states[state])
      }
    }
    if (this.#waiting.length >= MOST_STATES) {
      this.#forget()
      return this.#stateOf(waiting, accepting)
    }
    const target = this.#stateOf(waiting, accepting)
    this.#remember(from * this.#kinds + kind, target)
    return target
  }

  #stateOf(waiting: readonly number[], accepting: readonly Accepting[]): number {
    if (waiting.length === 0 && accepting.length === 0) return this.#restarts ? CLAUSE_START : DEAD
    const key = String.fromCharCode(
      ...waiting,
      SEPARATOR,
      ...accepting.flatMap(({ pattern, accept }) => [pattern, accept]),
    )
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const state = this.#add(waiting, accepting) | (accepting.length > 0 ? COMPLETE : 0)
    this.#ids.set(key, state)
    return state
  }

  #add(waiting: readonly number[], accepting: readonly Accepting[]): number {
    this.#accepting.push(accepting)
    return this.#waiting.push(waiting) - 1
  }

  #remember(key: number, target: number): void {
    if (++this.#transitions * 4 > this.#next.length) this.#grow()
    put(this.#next, this.#shift, key, target)
  }

  #grow(): void {
    const known = this.#next
    this.#next = new Int32Array(known.length * 2).fill(EMPTY)
    this.#shift--
    for (let at = 0; at < known.length; at += 2) {
      const key = known[at] ?? EMPTY
      if (key !== EMPTY) put(this.#next, this.#shift, key, known[at + 1] ?? DEAD)
    }
  }

  #forget(): void {
    this.#waiting = []
    this.#accepting = []
    this.#ids = new Map()
    this.#next = new Int32Array(1 << FIRST_BITS).fill(EMPTY)
    this.#shift = 33 - FIRST_BITS
    this.#transitions = 0
    for (const constant of [CLAUSE_START, INSIDE_CLAUSE, DEAD]) {
      if (this.#add([], []) !== constant) throw new Error('Constants must be the first states')
    }
  }
}

/** Where to look for a key first: an even index. */
function slotOf(key: number, shift: number): number {
  return (Math.imul(key, HASH_FACTOR) >>> shift) << 1
}

function put(next: Int32Array, shift: number, key: number, target: number): void {
  let at = slotOf(key, shift)
  while (next[at] !== EMPTY) at = (at + 2) & (next.length - 1)
  next[at] = key
  next[at + 1] = target
}
