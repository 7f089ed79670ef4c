import { countTerms, type Pattern } from './pattern.ts'
import { PatternShapes } from './pattern-shape.ts'
import type { Contractions } from './tokens.ts'
import { Vocabulary } from './vocabulary.ts'

/** Words that all automata share, so that a text is taken apart once for all of them. */
export interface WordBase {
  readonly vocabulary: Vocabulary
  readonly contractions: Contractions
  /** The shapes of patterns; a term is the commoner in them, the more patterns it stands in. */
  readonly shapes: PatternShapes
}

export interface WordSource {
  readonly patterns: readonly Pattern[]
  /** Contraction -> the words it stands for. */
  readonly contractions: readonly (readonly [short: string, words: string])[]
  /** Words of the language that are in most of its texts. */
  readonly commonWords: readonly string[]
}

/** A common word counts as if it stood in so many patterns more. */
const COMMON = 100
/** So few letters, with any ending, begin so many words that they count like as many common ones. */
const SHORT_BEGINNING = 2

export function buildWordBase(sources: readonly WordSource[]): WordBase {
  const contractions = sources.flatMap((source) => source.contractions)
  const counts = new Map<string, number>()
  for (const { patterns } of sources) for (const pattern of patterns) countTerms(pattern, counts)
  for (const { commonWords } of sources) {
    for (const word of commonWords) counts.set(word, (counts.get(word) ?? 0) + COMMON)
  }
  for (const term of counts.keys()) {
    if (!term.endsWith('*') || term.length - 1 > SHORT_BEGINNING) continue
    counts.set(term, (counts.get(term) ?? 0) + COMMON * 10 ** (SHORT_BEGINNING - term.length + 1))
  }
  const vocabulary = new Vocabulary([
    ...counts.keys(),
    ...contractions.flatMap(([short, words]) => [short, ...words.split(' ')]),
  ])
  const byWord: (readonly number[] | undefined)[] = new Array<undefined>(vocabulary.wordCount).fill(undefined)
  for (const [short, words] of contractions) {
    byWord[vocabulary.wordOf(short)] = words.split(' ').map((word) => vocabulary.wordOf(word))
  }
  return { vocabulary, contractions: byWord, shapes: new PatternShapes((term) => counts.get(term) ?? 0) }
}
