import { foldWord } from '../fold.ts'
import type { Match } from '../matcher.ts'
import type { Pattern } from '../pattern.ts'
import { EDGE, type Tokens } from '../tokens.ts'

/** A text taken apart, as a pattern is read against it. */
interface Reading {
  /** Folded. */
  readonly words: readonly string[]
  /** By word: bits of `EDGE`. */
  readonly edge: ArrayLike<number>
  /** The word after the sentence that the match begins in. */
  readonly end: number
}

/**
 * What `Matcher` finds, found by trying every pattern at every word, straight from what the pattern language means: slow,
 * and without anything that the fast one is made of. The text must hold no contractions.
 */
export function plainMatches(patterns: readonly Pattern[], text: string, tokens: Tokens): Match[] {
  const { count, start, end, edge, sentence } = tokens
  const words = Array.from({ length: count }, (_, word) => folded(text.slice(start[word], end[word])))
  const matches: Match[] = []
  for (let first = 0; first < count; first++) {
    const sentenceEnd = sentence.subarray(0, count).lastIndexOf(sentence[first] ?? 0) + 1
    for (const [index, pattern] of patterns.entries()) {
      const behind = Math.max(...endsOf(pattern, { words, edge, end: sentenceEnd }, first), first)
      if (behind > first) matches.push({ pattern: index, first, last: behind - 1 })
    }
  }
  return matches
}

/** The words before which a match can end that begins with the word `at`. */
function endsOf(pattern: Pattern, reading: Reading, at: number): readonly number[] {
  switch (pattern.kind) {
    case 'word':
      return at < reading.end && isTerm(reading.words[at] ?? '', pattern.term) ? [at + 1] : []
    case 'gap':
      return Array.from({ length: Math.min(pattern.upTo, reading.end - at) + 1 }, (_, words) => at + words)
    case 'edge':
      return isAtEdge(pattern.edge, reading, at) ? [at] : []
    case 'sequence':
      return pattern.items.reduce<readonly number[]>(
        (ends, item) => [...new Set(ends.flatMap((end) => endsOf(item, reading, end)))],
        [at],
      )
    case 'choice':
      return pattern.options.flatMap((option) => endsOf(option, reading, at))
  }
}

function isTerm(word: string, term: string): boolean {
  return term.endsWith('*') ? word.startsWith(folded(term.slice(0, -1))) : word === folded(term)
}

function isAtEdge(edge: 'clauseStart' | 'clauseEnd' | 'sentenceEnd', reading: Reading, at: number): boolean {
  const bits = reading.edge[edge === 'clauseStart' ? at : at - 1] ?? 0
  return (bits & EDGE[edge]) !== 0
}

function folded(word: string): string {
  return String.fromCharCode(...foldWord(word))
}
