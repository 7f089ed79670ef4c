import { hashOfPair } from './hash.ts'
import { COMPLETE, DEAD, LazyDfa, MOST_TRANSITIONS } from './lazy-dfa.ts'
import { Nfa } from './nfa.ts'
import { alternativesOf, type Pattern } from './pattern.ts'
import type { PatternKey, PatternShapes } from './pattern-shape.ts'
import { SentenceMemory } from './sentence-memory.ts'
import { EDGE, type Tokens } from './tokens.ts'
import type { WordBase } from './word-base.ts'
import { WordClasses } from './word-classes.ts'

/** Words `first` to `last` (inclusive, indices into the tokens) match the pattern of this index. */
export interface Match {
  readonly pattern: number
  readonly first: number
  readonly last: number
}

/** One of the ways in which a pattern can match. */
interface Alternative {
  /** Index of its pattern. */
  readonly pattern: number
  readonly body: Pattern
  /** A match begins where a clause does. */
  readonly atClauseStart: boolean
  readonly key: PatternKey
  /** The states of the automaton with which its matches begin, once they are built. */
  entries: readonly number[] | null
}

/**
 * The alternatives whose key is the same word are a group and followed together. What is needed of a group at every key
 * lies together in one array, each group having so many places in it.
 */
const GROUP_BITS = 3
/** Places in a group: how many words of a match can stand before the key. */
const NEAREST = 0
const FARTHEST = 1
/** The word after that from which matches have been looked for last, as a place in all texts read. */
const SEARCHED = 2
/** States of the automaton in which nothing is read yet, at the beginning of a clause and inside one, once built. */
const AT_CLAUSE_START = 3
const INSIDE_CLAUSE = 4

const NO_GROUP = -1
/** Places of words in all texts read are numbered up to here, then from 0 again. */
const LAST_PLACE = 1 << 30
/** Bits of the filter, as a power of two: few enough to stay in the processor's cache. */
const FILTER_BITS = 17
/** Bits of the edges of a word, beside which its class stands. */
const EDGE_BITS = 3
const EDGE_MASK = (1 << EDGE_BITS) - 1
const FIRST_WORDS = 64

/**
 * Finds patterns among words. Each alternative of a pattern has a key: words of which every match holds one, as rare as
 * can be (such as "sorry" in "i am ..2 sorry"). Only where a key stands, all alternatives with this key are followed at
 * once, from those words before it that one of them begins with. Every alternative has a longest match, so time is linear
 * in the text, whatever it says.
 */
export class Matcher {
  readonly #nfa: Nfa
  readonly #dfa: LazyDfa
  /** By group. */
  readonly #alternatives: readonly (readonly Alternative[])[]
  readonly #groups: Int32Array
  readonly #classes: WordClasses
  /** By class of words: the group of which it is the key. */
  readonly #groupOfClass: Int32Array
  /** The sentence that is read: classes of words, with their edges. */
  #letters = new Int32Array(FIRST_WORDS)
  /** A bit, by its hash, for each class with which an alternative of a group begins; others may have the same bit. */
  readonly #filter = new Int32Array(1 << (FILTER_BITS - 5))
  /** The places given so far, one for each word read. */
  #place = 0
  readonly #memory = new SentenceMemory<readonly Match[]>()

  /**
   * Throws when a pattern can match no words at all, begins with a gap, or has an edge where it can't stand.
   * `mostTransitions`: how much of its automaton is kept.
   */
  constructor(
    patterns: readonly Pattern[],
    { vocabulary, shapes }: WordBase,
    mostTransitions = MOST_TRANSITIONS,
  ) {
    this.#classes = new WordClasses(patterns, vocabulary)
    this.#nfa = new Nfa(this.#classes)
    this.#dfa = new LazyDfa(this.#nfa, this.#classes.count, mostTransitions)
    const alternatives = patterns.flatMap((pattern, index) =>
      alternativesOf(pattern).map((alternative) => prepare(alternative, index, shapes)),
    )
    const byClass = new Map<number, number[]>()
    for (const [index, { key }] of alternatives.entries()) {
      for (const own of this.#classes.of(key.terms)) {
        const known = byClass.get(own)
        if (known === undefined) byClass.set(own, [index])
        else known.push(index)
      }
    }
    const groups: (readonly Alternative[])[] = []
    const groupOfIndices = new Map<string, number>()
    this.#groupOfClass = new Int32Array(this.#classes.count).fill(NO_GROUP)
    for (const [own, indices] of byClass) {
      const id = indices.join()
      const group = groupOfIndices.get(id) ?? groups.push(indices.flatMap((i) => alternatives[i] ?? [])) - 1
      groupOfIndices.set(id, group)
      this.#groupOfClass[own] = group
    }
    this.#alternatives = groups
    this.#groups = new Int32Array(groups.length << GROUP_BITS)
    for (const [group, own] of groups.entries()) {
      const at = group << GROUP_BITS
      this.#groups[at + NEAREST] = Math.min(...own.map(({ key }) => key.nearest))
      this.#groups[at + FARTHEST] = Math.max(...own.map(({ key }) => key.farthest))
    }
  }

  /** For each pattern and each place where it begins, its longest match within a sentence; in order of the place. */
  run({ count, word, edge }: Tokens): readonly Match[] {
    if (count > this.#letters.length) this.#letters = new Int32Array(2 * count)
    const letters = this.#letters
    const classes = this.#classes.ofWord
    const matches: Match[] = []
    let from = 0
    for (let at = 0; at < count; at++) {
      const edges = edge[at] ?? 0
      letters[at - from] = ((classes[word[at] ?? 0] ?? 0) << EDGE_BITS) | edges
      if (at < count - 1 && (edges & EDGE.sentenceEnd) === 0) continue
      const length = at + 1 - from
      for (const { pattern, first, last } of this.#memory.find(letters, length, () => this.#read(length))) {
        matches.push({ pattern, first: first + from, last: last + from })
      }
      from = at + 1
    }
    return matches
  }

  /** The matches in the sentence of so many words. */
  #read(length: number): readonly Match[] {
    const matches: Match[] = []
    this.#takePlaces(length)
    for (let at = 0; at < length; at++) {
      const group = this.#groupOfClass[(this.#letters[at] ?? 0) >> EDGE_BITS] ?? NO_GROUP
      if (group !== NO_GROUP) this.#search(group, at, length, matches)
    }
    this.#place += length
    return longestOfEach(matches)
  }

  #takePlaces(count: number): void {
    if (this.#place + count < LAST_PLACE) return
    for (let at = SEARCHED; at < this.#groups.length; at += 1 << GROUP_BITS) this.#groups[at] = 0
    this.#place = 0
  }

  /** Looks for matches around the key at the word `at`. */
  #search(group: number, at: number, length: number, matches: Match[]): void {
    const groups = this.#groups
    const letters = this.#letters
    const own = group << GROUP_BITS
    if (groups[own + AT_CLAUSE_START] === DEAD) this.#build(group)
    const to = at - (groups[own + NEAREST] ?? 0)
    const searched = (groups[own + SEARCHED] ?? 0) - this.#place
    const from = Math.max(at - (groups[own + FARTHEST] ?? 0), searched, 0)
    if (to >= searched) groups[own + SEARCHED] = this.#place + to + 1
    for (let first = from; first <= to; first++) {
      const letter = letters[first] ?? 0
      const hash = hashOfPair(group, letter >> EDGE_BITS, FILTER_BITS)
      if (((this.#filter[hash >> 5] ?? 0) & (1 << (hash & 31))) === 0) continue
      const isInside = (letter & EDGE.clauseStart) === 0
      this.#follow(groups[own + (isInside ? INSIDE_CLAUSE : AT_CLAUSE_START)] ?? DEAD, first, length, matches)
    }
  }

  /** Adds the longest match of each pattern that begins with the word `first`. */
  #follow(start: number, first: number, length: number, matches: Match[]): void {
    const found = matches.length
    const letters = this.#letters
    let state = start
    for (let at = first; at < length; at++) {
      const letter = letters[at] ?? 0
      state = this.#dfa.step(state, letter >> EDGE_BITS)
      if (state === DEAD) return
      if ((state & COMPLETE) === 0) continue
      const edges = letter & EDGE_MASK
      for (const { pattern, accept } of this.#dfa.acceptingIn(state)) {
        if (accept !== null && (edges & accept) === accept) {
          lengthen(matches, found, { pattern, first, last: at })
        }
      }
    }
  }

  #build(group: number): void {
    const alternatives = this.#alternatives[group] ?? []
    for (const alternative of alternatives) {
      alternative.entries ??= this.#nfa.add(alternative.body, alternative.pattern)
      for (const entry of alternative.entries) {
        for (const letter of this.#nfa.states[entry]?.classes ?? []) {
          const hash = hashOfPair(group, letter, FILTER_BITS)
          this.#filter[hash >> 5] = (this.#filter[hash >> 5] ?? 0) | (1 << (hash & 31))
        }
      }
    }
    const inside = alternatives.filter(({ atClauseStart }) => !atClauseStart)
    const own = group << GROUP_BITS
    this.#groups[own + AT_CLAUSE_START] = this.#dfa.addStart(alternatives.flatMap(entriesOf))
    this.#groups[own + INSIDE_CLAUSE] = this.#dfa.addStart(inside.flatMap(entriesOf))
  }
}

function entriesOf({ entries }: Alternative): readonly number[] {
  return entries ?? []
}

function prepare(pattern: Pattern, index: number, shapes: PatternShapes): Alternative {
  const { body, atClauseStart } = splitStart(pattern)
  const { key, beginsWithGap, hasStart } = shapes.of(body)
  if (hasStart) throw new Error(`Pattern ${index} has ^ elsewhere than in front`)
  if (beginsWithGap) throw new Error(`Pattern ${index} begins with a gap`)
  if (key === null) throw new Error(`Pattern ${index} matches without any word`)
  return { pattern: index, body, atClauseStart, key, entries: null }
}

function splitStart(pattern: Pattern): { body: Pattern; atClauseStart: boolean } {
  if (pattern.kind !== 'sequence') return { body: pattern, atClauseStart: false }
  const [head, ...rest] = pattern.items
  if (head?.kind !== 'edge' || head.edge !== 'clauseStart') return { body: pattern, atClauseStart: false }
  return { body: { kind: 'sequence', items: rest }, atClauseStart: true }
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

/** The matches in order, of those of a pattern that begin with the same word only the longest. */
function longestOfEach(matches: Match[]): Match[] {
  matches.sort((a, b) => a.first - b.first || a.pattern - b.pattern || b.last - a.last)
  return matches.filter(
    ({ pattern, first }, index) =>
      index === 0 || matches[index - 1]?.pattern !== pattern || matches[index - 1]?.first !== first,
  )
}
