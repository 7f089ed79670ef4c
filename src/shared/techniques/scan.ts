import { CLASS_OF_UNIT, FOLD, LAST_WORD_CLASS } from './fold.ts'
import { ANY_WORD, type Nfa, NOWHERE } from './nfa.ts'
import { type Contractions, EDGE, type Tokens } from './tokens.ts'
import { LETTER_BITS, type Vocabulary } from './vocabulary.ts'

/** Beyond this the states are forgotten and built anew, so that no text can fill the memory. */
const MOST_STATES = 2000
const UNKNOWN = -1
const START = 0
const FOUND = 1

/**
 * A quick test whether a text can hold a match at all: the automaton made deterministic as far as texts call for it,
 * run over the characters in one pass. It ignores where sentences and clauses end, so it may say yes in vain, but never
 * no in vain.
 */
export class Scan {
  readonly #nfa: Nfa
  readonly #vocabulary: Vocabulary
  readonly #contractions: Contractions
  readonly #kinds: number
  #sets: (readonly number[])[] = []
  #ids = new Map<string, number>()
  #next = new Int32Array(0)

  constructor(nfa: Nfa, vocabulary: Vocabulary, contractions: Contractions) {
    this.#nfa = nfa
    this.#vocabulary = vocabulary
    this.#contractions = contractions
    this.#kinds = nfa.classesOfKind.length
    this.#forget()
  }

  mayMatch(text: string): boolean {
    const { table, root } = this.#vocabulary
    const { kindOfNode } = this.#nfa
    const contractions = this.#contractions
    const kinds = this.#kinds
    let next = this.#next
    let node = root
    let state = START
    for (let i = 0; i <= text.length; i++) {
      const fold = i < text.length ? (CLASS_OF_UNIT[text.charCodeAt(i)] ?? FOLD.space) : FOLD.space
      if (fold <= LAST_WORD_CLASS) {
        node = table[(node << LETTER_BITS) | fold] ?? 0
        continue
      }
      if (node === root || fold === FOLD.ignored || fold === FOLD.mark) continue
      const words = contractions[node]
      for (let word = 0; word < (words?.length ?? 1); word++) {
        const kind = kindOfNode[words?.[word] ?? node] ?? 0
        const known = next[state * kinds + kind] ?? UNKNOWN
        state = known === UNKNOWN ? this.#build(state, kind) : known
        if (state === FOUND) return true
        next = this.#next
      }
      node = root
    }
    return false
  }

  /** The stretches of words worth matching: sentences that may hold a match, each with the sentence after it. */
  sentences(tokens: Tokens): { from: number; to: number }[] {
    const stretches: { from: number; to: number }[] = []
    let state = START
    let from = 0
    let isAfterHit = false
    for (let word = 0; word < tokens.count; word++) {
      if (state !== FOUND) state = this.#step(state, this.#nfa.kindOfNode[tokens.node[word] ?? 0] ?? 0)
      if (((tokens.edge[word] ?? 0) & EDGE.sentenceEnd) === 0) continue
      const isHit = state === FOUND
      if (isHit || isAfterHit) stretches.push({ from, to: word + 1 })
      isAfterHit = isHit
      state = START
      from = word + 1
    }
    return stretches
  }

  #step(state: number, kind: number): number {
    const known = this.#next[state * this.#kinds + kind] ?? UNKNOWN
    return known === UNKNOWN ? this.#build(state, kind) : known
  }

  #build(state: number, kind: number): number {
    const { states, classesOfKind, entriesOfKind } = this.#nfa
    const classes = new Set(classesOfKind[kind])
    const read = [
      ...(this.#sets[state] ?? []).filter((id) => {
        const wordClass = states[id]?.wordClass ?? ANY_WORD
        return wordClass === ANY_WORD || classes.has(wordClass)
      }),
      ...(entriesOfKind[kind] ?? []).map((entry) => entry.state),
    ]
    const following = new Set(read.flatMap((id) => states[id]?.follow ?? []))
    const isFound = read.some((id) => states[id]?.accept !== NOWHERE)
    const cell = state * this.#kinds + kind
    if (this.#sets.length >= MOST_STATES) {
      this.#forget()
      return isFound ? FOUND : this.#idOf(following)
    }
    const target = isFound ? FOUND : this.#idOf(following)
    this.#next[cell] = target
    return target
  }

  #idOf(set: ReadonlySet<number>): number {
    const sorted = [...set].sort((a, b) => a - b)
    const key = sorted.join(' ')
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const id = this.#sets.push(sorted) - 1
    this.#ids.set(key, id)
    if (this.#next.length < (id + 1) * this.#kinds) {
      const grown = new Int32Array(this.#next.length * 2).fill(UNKNOWN)
      grown.set(this.#next)
      this.#next = grown
    }
    return id
  }

  #forget(): void {
    this.#sets = [[], []]
    this.#ids = new Map([['', START]])
    this.#next = new Int32Array(64 * this.#kinds).fill(UNKNOWN)
  }
}
