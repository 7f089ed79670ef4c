import type { Phrases } from './pattern.ts'
import type { TalkLanguage } from './technique-ids.ts'
import type { TechniqueRule } from './technique-rule.ts'

/** Everything that the techniques of one language are read with, as data. */
export interface TalkLexicon {
  readonly language: TalkLanguage
  /** Contraction -> the words it stands for; spellings without apostrophe are covered. */
  readonly contractions: Readonly<Record<string, string>>
  readonly phrases: Phrases
  /** The commonest words that the other languages don't have: they tell the language of a message. */
  readonly functionWords: readonly string[]
  /** Number words and month names, as they occur in times. */
  readonly numbers: Readonly<Record<string, number>>
  readonly months: Readonly<Record<string, number>>
  /** Names of categories that say nothing, in lower case. */
  readonly catchAllCategories: readonly string[]
  readonly rules: readonly TechniqueRule[]
}
