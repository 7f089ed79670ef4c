import type { Pattern } from './pattern.ts'
import { EDGE } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The class of a state that reads any word; the others are sets of words, numbered from 0. */
export const ANY_WORD = -1
/** A match ends wherever the word stands. */
const ANYWHERE = 0
/** No match ends here. */
export const NOWHERE = -1
/** The end of a sentence ends a clause too. */
const EDGE_BITS = { clauseEnd: EDGE.clauseEnd, sentenceEnd: EDGE.clauseEnd | EDGE.sentenceEnd } as const

/** Waits for one word of its class; `accept` and `follow` hold once it has been read. */
export interface State {
  readonly wordClass: number
  readonly pattern: number
  /** Bits of `EDGE` that the word must have for the match to end with it, or `NOWHERE`. */
  readonly accept: number
  readonly follow: readonly number[]
}

/** A state with which a match may begin. */
export interface Entry {
  readonly state: number
  readonly atClauseStart: boolean
}

/**
 * All patterns as one non-deterministic automaton without empty steps. Words that no pattern tells apart are of one
 * *kind*, so that what depends on a word is looked up by its kind.
 */
export interface Nfa {
  readonly states: readonly State[]
  readonly kindOfNode: Int32Array
  /** By kind: the word classes it belongs to, and where a match may begin with it. */
  readonly classesOfKind: readonly (readonly number[])[]
  readonly entriesOfKind: readonly (readonly Entry[])[]
}

/** What may come next: states to read with, and the edges on which the pattern is already complete. */
interface Continuation {
  readonly states: readonly number[]
  readonly accept: number
}

const COMPLETE: Continuation = { states: [], accept: ANYWHERE }

/** Throws when a pattern can match no words at all, begins with a gap, or has an edge where it can't stand. */
export function buildNfa(patterns: readonly Pattern[], vocabulary: Vocabulary): Nfa {
  const states: State[] = []
  const entries: Entry[] = []
  const classIds = new Map<string, number>()
  const classes: (readonly number[])[] = []

  const classOf = (terms: readonly string[]): number => {
    const symbols = [...new Set(terms.map((term) => vocabulary.symbolOf(term)))].sort((a, b) => a - b)
    const key = symbols.join(' ')
    const known = classIds.get(key) ?? classes.push(symbols) - 1
    classIds.set(key, known)
    return known
  }
  const read = (wordClass: number, then: Continuation, pattern: number): Continuation => ({
    states: [states.push({ wordClass, pattern, accept: then.accept, follow: then.states }) - 1],
    accept: NOWHERE,
  })
  const build = (part: Pattern, then: Continuation, pattern: number): Continuation => {
    switch (part.kind) {
      case 'word':
        return read(classOf([part.term]), then, pattern)
      case 'sequence':
        return part.items.reduceRight((following, item) => build(item, following, pattern), then)
      case 'choice': {
        const options = part.options.map(unwrap)
        const words = options.flatMap((option) => (option.kind === 'word' ? [option.term] : []))
        const others = options
          .filter((option) => option.kind !== 'word')
          .map((option) => build(option, then, pattern))
        return words.length === 0 ? join(others) : join([read(classOf(words), then, pattern), ...others])
      }
      case 'gap': {
        let begin = then
        for (let i = 0; i < part.upTo; i++) begin = join([then, read(ANY_WORD, begin, pattern)])
        return begin
      }
      case 'edge':
        if (part.edge === 'clauseStart') throw new Error(`Pattern ${pattern} has ^ elsewhere than in front`)
        if (then.accept === NOWHERE) throw new Error(`Pattern ${pattern} must go on after $`)
        return { states: [], accept: then.accept | EDGE_BITS[part.edge] }
    }
  }

  patterns.forEach((pattern, index) => {
    for (const alternative of pattern.kind === 'choice' ? pattern.options : [pattern]) {
      const { body, atClauseStart } = splitStart(alternative)
      const begin = build(body, COMPLETE, index)
      if (begin.accept !== NOWHERE) throw new Error(`Pattern ${index} matches without any word`)
      if (begin.states.some((id) => states[id]?.wordClass === ANY_WORD)) {
        throw new Error(`Pattern ${index} begins with a gap`)
      }
      entries.push(...begin.states.map((state) => ({ state, atClauseStart })))
    }
  })
  return { states, ...kindsOf(vocabulary, classes, entries, states) }
}

function kindsOf(
  vocabulary: Vocabulary,
  classes: readonly (readonly number[])[],
  entries: readonly Entry[],
  states: readonly State[],
): Omit<Nfa, 'states'> {
  const classesOfSymbol = new Map<number, number[]>()
  classes.forEach((symbols, wordClass) => {
    for (const symbol of symbols) {
      const known = classesOfSymbol.get(symbol)
      if (known === undefined) classesOfSymbol.set(symbol, [wordClass])
      else known.push(wordClass)
    }
  })
  /** Most nodes are in no class: their kind is 0, as the array has it. */
  const kinds = new Map([['', 0]])
  const classesOfKind: number[][] = [[]]
  const kindOfNode = new Int32Array(vocabulary.size)
  for (let node = 0; node < vocabulary.size; node++) {
    const symbols = vocabulary.symbolsAt(node)
    if (!symbols.some((symbol) => classesOfSymbol.has(symbol))) continue
    const own = [...new Set(symbols.flatMap((symbol) => classesOfSymbol.get(symbol) ?? []))]
    const key = own.sort((a, b) => a - b).join(' ')
    const kind = kinds.get(key) ?? classesOfKind.push(own) - 1
    kinds.set(key, kind)
    kindOfNode[node] = kind
  }
  const entriesOfKind = classesOfKind.map((own) => {
    const known = new Set(own)
    return entries.filter(({ state }) => known.has(states[state]?.wordClass ?? ANY_WORD))
  })
  return { kindOfNode, classesOfKind, entriesOfKind }
}

/** Where one way ends anywhere and the other only at an edge, the first says it all. */
function join(ways: readonly Continuation[]): Continuation {
  const ends = ways.filter((way) => way.accept !== NOWHERE)
  return {
    states: [...new Set(ways.flatMap((way) => way.states))],
    accept: ends.length === 0 ? NOWHERE : ends.reduce((bits, way) => bits & way.accept, ~0),
  }
}

/** A sequence of one item is that item. */
function unwrap(pattern: Pattern): Pattern {
  const [only] = pattern.kind === 'sequence' ? pattern.items : []
  return pattern.kind === 'sequence' && pattern.items.length === 1 && only !== undefined
    ? unwrap(only)
    : pattern
}

function splitStart(pattern: Pattern): { body: Pattern; atClauseStart: boolean } {
  if (pattern.kind !== 'sequence') return { body: pattern, atClauseStart: false }
  const [head, ...rest] = pattern.items
  if (head?.kind !== 'edge' || head.edge !== 'clauseStart') return { body: pattern, atClauseStart: false }
  return { body: { kind: 'sequence', items: rest }, atClauseStart: true }
}
