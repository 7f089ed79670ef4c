import type { ClosureRule, Lexicon } from './lexicon.ts'
import { type Match, Matcher } from './matcher.ts'
import { parsePattern, type Pattern } from './pattern.ts'
import type { TalkLexicon } from './talk-lexicon.ts'
import { CUSTOMER_CUES, type TechniqueRule } from './technique-rule.ts'
import { TALK_LANGUAGES, type TalkLanguage } from './technique-ids.ts'
import { EDGE, type Tokens } from './tokens.ts'
import type { WordBase, WordSource } from './word-base.ts'

export type Speaker = 'agent' | 'customer'

/** What a pattern does for the rule of a technique. */
export interface RulePart {
  readonly rule: TechniqueRule
  readonly part: 'match' | 'unless' | 'unlessSentence'
}

/** What a pattern says of closure questions: there is one, or something around it tells what it is. */
export type QuestionSign =
  | { readonly kind: 'question'; readonly rule: ClosureRule }
  | { readonly kind: 'unless'; readonly rule: ClosureRule }
  | { readonly kind: 'collecting' | 'statementLead' | 'callToAction' }

/** What is said around the questions. */
export type TalkCue = 'smallTalk' | 'action' | 'settled'

/** Words `first` to `last` (inclusive) of a message fit a part of a rule. */
export interface RuleMatch {
  readonly part: RulePart
  readonly first: number
  readonly last: number
}

/** Words `first` to `last` (inclusive) of a message, together with what they say of questions. */
export interface FoundSign {
  readonly sign: QuestionSign
  readonly first: number
  readonly last: number
}

/** Everything in the words of one message that fits a pattern, by what the patterns are for, in order of the place. */
export interface FoundWords {
  readonly techniques: readonly RuleMatch[]
  readonly questions: readonly FoundSign[]
  readonly cues: Readonly<Record<TalkCue, readonly Match[]>>
  /** The language that the words are in; null where they don't tell. */
  readonly language: TalkLanguage | null
}

type Label =
  | { readonly of: 'techniques'; readonly part: RulePart }
  | { readonly of: 'questions'; readonly sign: QuestionSign }
  | { readonly of: TalkCue }

interface LabelledPattern {
  readonly label: Label
  readonly pattern: Pattern
  readonly language: TalkLanguage
  readonly saidBy: Speaker
}

interface SpeakerRules {
  readonly language: TalkLanguage
  /** Rules that any sentence with a question mark may fit. */
  readonly ofSentences: readonly QuestionSign[]
  readonly labels: readonly Label[]
  readonly matcher: Matcher
}

const POLISH_LETTERS = /[ąćęłńśźż]/i
const PARTS = [
  ['match', 'patterns'],
  ['unless', 'unless'],
  ['unlessSentence', 'unlessSentence'],
] as const
const QUESTION_CUES = ['collecting', 'statementLead', 'callToAction'] as const
const TALK_CUES = { smallTalk: 'agent', action: 'agent', settled: 'customer' } as const

/** Lexicons with their patterns parsed. */
export interface ParsedLexicons extends WordSource {
  readonly labelled: readonly LabelledPattern[]
  readonly ofSentences: readonly ClosureRule[]
  readonly functionWords: readonly (readonly [language: TalkLanguage, words: readonly string[]])[]
}

/** Throws when a pattern is malformed. */
export function parseLexicons(closure: readonly Lexicon[], talk: readonly TalkLexicon[]): ParsedLexicons {
  const labelled = [...closure.flatMap(closurePatterns), ...talk.flatMap(techniquePatterns)]
  return {
    labelled,
    ofSentences: closure.flatMap(({ rules }) => rules.filter(({ form }) => form === 'sentence')),
    functionWords: talk.map(({ language, functionWords }) => [language, functionWords]),
    patterns: labelled.map(({ pattern }) => pattern),
    contractions: [...closure, ...talk].flatMap(({ contractions }) => Object.entries(contractions)),
    commonWords: talk.flatMap(({ functionWords }) => functionWords),
  }
}

/** Lexicons made ready to read with: all that one speaker may say in one language is looked for at once. */
export class CompiledRules {
  readonly #bySpeaker: Readonly<Record<Speaker, readonly SpeakerRules[]>>
  /** By number of a word: 1 + the index of the language whose function word it is, else 0. */
  readonly #languageOfWord: Uint8Array

  constructor({ labelled, ofSentences, functionWords }: ParsedLexicons, base: WordBase) {
    const { vocabulary } = base
    this.#languageOfWord = new Uint8Array(vocabulary.wordCount)
    for (const [language, words] of functionWords) {
      for (const word of words) {
        this.#languageOfWord[vocabulary.wordOf(word)] = TALK_LANGUAGES.indexOf(language) + 1
      }
    }
    const rulesOf = (speaker: Speaker): readonly SpeakerRules[] =>
      TALK_LANGUAGES.flatMap((language) => {
        const own = labelled.filter((each) => each.language === language && each.saidBy === speaker)
        if (own.length === 0) return []
        const patterns = own.map(({ pattern }) => pattern)
        return [
          {
            language,
            ofSentences: ofSentences
              .filter(({ id }) => speaker === 'agent' && id.startsWith(`${language}.`))
              .map((rule) => ({ kind: 'question', rule })),
            labels: own.map(({ label }) => label),
            matcher: new Matcher(patterns, base),
          },
        ]
      })
    this.#bySpeaker = { agent: rulesOf('agent'), customer: rulesOf('customer') }
  }

  /**
   * `text` as `writtenWords` gives it, `tokens` its words. Only the rules of one language count: the one given, else the
   * message's own; all of them where neither is known.
   */
  read(speaker: Speaker, text: string, tokens: Tokens, language: TalkLanguage | null): FoundWords {
    const own = languageOf(text, tokens, this.#languageOfWord)
    const wanted = language ?? own
    const techniques: RuleMatch[] = []
    const questions: FoundSign[] = []
    const cues: Record<TalkCue, Match[]> = { smallTalk: [], action: [], settled: [] }
    for (const rules of this.#bySpeaker[speaker]) {
      if (wanted !== null && rules.language !== wanted) continue
      for (const match of rules.matcher.run(tokens)) {
        const { pattern, first, last } = match
        const label = rules.labels[pattern]
        if (label === undefined) continue
        if (label.of === 'techniques') techniques.push({ part: label.part, first, last })
        else if (label.of === 'questions') questions.push({ sign: label.sign, first, last })
        else cues[label.of].push(match)
      }
      if (rules.ofSentences.length > 0) {
        for (const { first, last } of askingSentences(tokens)) {
          for (const sign of rules.ofSentences) questions.push({ sign, first, last })
        }
      }
    }
    return { techniques, questions, cues, language: own }
  }
}

/** The first and last words of every sentence that ends in a question mark. */
function askingSentences(tokens: Tokens): { readonly first: number; readonly last: number }[] {
  const found: { first: number; last: number }[] = []
  let first = 0
  for (let word = 0; word < tokens.count; word++) {
    if (((tokens.edge[word] ?? 0) & EDGE.sentenceEnd) === 0) continue
    if (tokens.asks[tokens.sentence[word] ?? 0] === true) found.push({ first, last: word })
    first = word + 1
  }
  return found
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

function techniquePatterns({ language, phrases, rules }: TalkLexicon): LabelledPattern[] {
  return rules.flatMap((rule) =>
    PARTS.flatMap(([part, field]) => {
      const sources = rule[field]
      if (sources === undefined) return []
      const label = { of: 'techniques', part: { rule, part } } as const
      return [{ label, pattern: anyOf(sources, phrases), language, saidBy: speakerOf(rule) }]
    }),
  )
}

function closurePatterns({ language, phrases, rules, cues }: Lexicon): LabelledPattern[] {
  const agents = (sign: QuestionSign, sources: readonly string[]): LabelledPattern => ({
    label: { of: 'questions', sign },
    pattern: anyOf(sources, phrases),
    language,
    saidBy: 'agent',
  })
  return [
    ...rules.flatMap((rule) =>
      rule.form === 'sentence' ? [] : [agents({ kind: 'question', rule }, rule.patterns)],
    ),
    ...QUESTION_CUES.map((kind) => agents({ kind }, cues[kind])),
    ...rules.flatMap((rule) =>
      rule.unless === undefined ? [] : [agents({ kind: 'unless', rule }, rule.unless)],
    ),
    ...(['smallTalk', 'action', 'settled'] as const).map((cue) => ({
      label: { of: cue },
      pattern: anyOf(cues[cue], phrases),
      language,
      saidBy: TALK_CUES[cue],
    })),
  ]
}

function anyOf(sources: readonly string[], phrases: Lexicon['phrases']): Pattern {
  return { kind: 'choice', options: sources.map((source) => parsePattern(source, phrases)) }
}

function speakerOf({ finds }: TechniqueRule): Speaker {
  return finds === 'advocate' || CUSTOMER_CUES.some((cue) => cue === finds) ? 'customer' : 'agent'
}
