import { addTerms, type Pattern } from './pattern.ts'
import type { Contractions } from './tokens.ts'
import { Vocabulary } from './vocabulary.ts'

/** Words that all automata share, so that a text is taken apart once for all of them. */
export interface WordBase {
  readonly vocabulary: Vocabulary
  readonly contractions: Contractions
}

export interface WordSource {
  readonly patterns: readonly Pattern[]
  /** Contraction -> the words it stands for. */
  readonly contractions: readonly (readonly [short: string, words: string])[]
  readonly words: readonly string[]
}

export function buildWordBase(sources: readonly WordSource[]): WordBase {
  const contractions = sources.flatMap((source) => source.contractions)
  const terms = new Set<string>()
  for (const { patterns } of sources) for (const pattern of patterns) addTerms(pattern, terms)
  const vocabulary = new Vocabulary([
    ...terms,
    ...contractions.flatMap(([short, words]) => [short, ...words.split(' ')]),
    ...sources.flatMap(({ words }) => words),
  ])
  const byNode: (readonly number[] | undefined)[] = new Array<undefined>(vocabulary.size).fill(undefined)
  for (const [short, words] of contractions) {
    byNode[vocabulary.nodeOf(short)] = words.split(' ').map((word) => vocabulary.nodeOf(word))
  }
  return { vocabulary, contractions: byNode }
}
