import { Matcher } from './matcher.ts'
import { MessageReading, type RuleMatch, type RulePart } from './message-reading.ts'
import { parsePattern, type Pattern } from './pattern.ts'
import type { TalkLexicon } from './talk-lexicon.ts'
import { CUSTOMER_CUES, type TechniqueRule } from './technique-rule.ts'
import { TALK_LANGUAGES, type TalkLanguage } from './technique-ids.ts'
import type { Tokens } from './tokens.ts'
import type { WordBase, WordSource } from './word-base.ts'

export type Speaker = 'agent' | 'customer'

interface SpeakerRules {
  readonly language: TalkLanguage
  readonly parts: readonly RulePart[]
  readonly matcher: Matcher
}

interface LabelledPattern {
  readonly label: RulePart
  readonly pattern: Pattern
}

const POLISH_LETTERS = /[ąćęłńśźż]/i
const PARTS = [
  ['match', 'patterns'],
  ['unless', 'unless'],
  ['unlessSentence', 'unlessSentence'],
] as const

/** Lexicons of techniques with their patterns parsed. */
export interface ParsedTalkLexicons extends WordSource {
  readonly lexicons: readonly TalkLexicon[]
  readonly labelled: readonly LabelledPattern[]
}

/** Throws when a pattern is malformed. */
export function parseTalkLexicons(lexicons: readonly TalkLexicon[]): ParsedTalkLexicons {
  const labelled = lexicons.flatMap(labelledPatterns)
  return {
    lexicons,
    labelled,
    patterns: labelled.map(({ pattern }) => pattern),
    contractions: lexicons.flatMap((lexicon) => Object.entries(lexicon.contractions)),
    commonWords: lexicons.flatMap((lexicon) => lexicon.functionWords),
  }
}

/** Lexicons of techniques made ready to read with. */
export class CompiledTalk {
  readonly #bySpeaker: Readonly<Record<Speaker, readonly SpeakerRules[]>>
  /** By number of a word: 1 + the index of the language whose function word it is, else 0. */
  readonly #languageOfWord: Uint8Array

  constructor({ lexicons, labelled }: ParsedTalkLexicons, base: WordBase) {
    const { vocabulary } = base
    this.#languageOfWord = new Uint8Array(vocabulary.wordCount)
    for (const { language, functionWords } of lexicons) {
      for (const word of functionWords) {
        this.#languageOfWord[vocabulary.wordOf(word)] = TALK_LANGUAGES.indexOf(language) + 1
      }
    }
    const rulesOf = (speaker: Speaker): readonly SpeakerRules[] =>
      lexicons.map(({ language }) => {
        const own = labelled.filter(
          ({ label }) => label.language === language && isSaidBy(speaker, label.rule),
        )
        const patterns = own.map(({ pattern }) => pattern)
        return {
          language,
          parts: own.map(({ label }) => label),
          matcher: new Matcher(patterns, base),
        }
      })
    this.#bySpeaker = { agent: rulesOf('agent'), customer: rulesOf('customer') }
  }

  /**
   * `text` as `writtenWords` gives it, `tokens` its words. Only the rules of one language count: the one given, else the
   * message's own; all of them where neither is known.
   */
  read(speaker: Speaker, text: string, tokens: Tokens, language: TalkLanguage | null): MessageReading {
    const own = languageOf(text, tokens, this.#languageOfWord)
    const wanted = language ?? own
    const matches: RuleMatch[] = []
    for (const rules of this.#bySpeaker[speaker]) {
      if (wanted !== null && rules.language !== wanted) continue
      for (const { pattern, first, last } of rules.matcher.run(tokens)) {
        const part = rules.parts[pattern]
        if (part !== undefined) matches.push({ part, first, last })
      }
    }
    return new MessageReading(text, tokens, matches, own)
  }
}

/** The language whose function words are the most; null where that says nothing. */
function languageOf(text: string, tokens: Tokens, languageOfWord: Uint8Array): TalkLanguage | null {
  let first = 0
  let second = 0
  for (let word = 0; word < tokens.count; word++) {
    const language = languageOfWord[tokens.word[word] ?? 0]
    if (language === 1) first++
    else if (language === 2) second++
  }
  if (first !== second) return TALK_LANGUAGES[first > second ? 0 : 1]
  return POLISH_LETTERS.test(text) ? 'pl' : null
}

function labelledPatterns(lexicon: TalkLexicon): LabelledPattern[] {
  return lexicon.rules.flatMap((rule) =>
    PARTS.flatMap(([part, field]) => {
      const sources = rule[field]
      if (sources === undefined) return []
      const options = sources.map((source) => parsePattern(source, lexicon.phrases))
      return [{ label: { rule, language: lexicon.language, part }, pattern: { kind: 'choice', options } }]
    }),
  )
}

function isSaidBy(speaker: Speaker, { finds }: TechniqueRule): boolean {
  const isCustomers = finds === 'advocate' || CUSTOMER_CUES.some((cue) => cue === finds)
  return isCustomers === (speaker === 'customer')
}
