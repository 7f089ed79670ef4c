import type { ClosureRule, Lexicon } from './lexicon.ts'
import { Matcher } from './matcher.ts'
import { parsePattern, type Pattern } from './pattern.ts'
import { type TalkMatchers, TalkReading } from './talk.ts'
import { Tokeniser, type Tokens } from './tokens.ts'
import type { WordBase, WordSource } from './word-base.ts'

/** What a pattern of the question automaton stands for. */
export type QuestionSign =
  | { readonly kind: 'question'; readonly rule: ClosureRule }
  | { readonly kind: 'unless'; readonly rule: ClosureRule }
  | { readonly kind: 'collecting' | 'statementLead' | 'callToAction' }

/** Words `first` to `last` (inclusive) of a message, together with what they stand for. */
export interface FoundSign {
  readonly sign: QuestionSign
  readonly first: number
  readonly last: number
}

/** A message that may ask for closure, taken apart; it holds until the next message is read. */
export interface QuestionReading {
  readonly tokens: Tokens
  readonly signs: readonly FoundSign[]
  readonly talk: () => TalkReading
}

interface Labelled<T> {
  readonly sign: T
  readonly pattern: Pattern
}

/** Closure lexicons with their patterns parsed. */
export interface ParsedLexicons extends WordSource {
  readonly signs: readonly Labelled<QuestionSign>[]
  readonly cues: Readonly<Record<keyof TalkMatchers, Pattern>>
}

/** Throws when a pattern is malformed. */
export function parseLexicons(lexicons: readonly Lexicon[]): ParsedLexicons {
  const signs = [...lexicons.flatMap(rulePatterns), ...lexicons.flatMap(cuePatterns)]
  const cues = {
    smallTalk: cuePattern('smallTalk', lexicons),
    action: cuePattern('action', lexicons),
    settled: cuePattern('settled', lexicons),
  }
  return {
    signs,
    cues,
    patterns: [...signs.map(patternOf), ...Object.values(cues)],
    contractions: lexicons.flatMap((lexicon) => Object.entries(lexicon.contractions)),
    commonWords: [],
  }
}

/** Closure lexicons made ready to read with. Keeps buffers, so one object reads one text at a time. */
export class CompiledLexicon {
  readonly #signs: readonly Labelled<QuestionSign>[]
  readonly #signMatcher: Matcher
  readonly #talkMatchers: TalkMatchers
  readonly #tokeniser: Tokeniser

  constructor({ signs, cues }: ParsedLexicons, base: WordBase) {
    const matcherOf = (patterns: readonly Pattern[]): Matcher => new Matcher(patterns, base)
    this.#signs = signs
    this.#signMatcher = matcherOf(signs.map(patternOf))
    this.#talkMatchers = {
      smallTalk: matcherOf([cues.smallTalk]),
      action: matcherOf([cues.action]),
      settled: matcherOf([cues.settled]),
    }
    this.#tokeniser = new Tokeniser(base.vocabulary, base.contractions)
  }

  /** `tokens` are the words of the text, and hold while the reading is used. */
  readQuestions(text: string, tokens: Tokens): QuestionReading {
    const signs = this.#signMatcher.run(tokens).flatMap(({ pattern, first, last }): readonly FoundSign[] => {
      const labelled = this.#signs[pattern]
      return labelled === undefined ? [] : [{ sign: labelled.sign, first, last }]
    })
    return { tokens, signs, talk: () => new TalkReading(text, tokens, this.#talkMatchers) }
  }

  /** The words of a text; they hold until the next text is read here. */
  tokensOf(text: string): Tokens {
    return this.#tokeniser.read(text)
  }

  /** What a text tells; the answer holds until the next text is read here. */
  readTalk(text: string): TalkReading {
    return new TalkReading(text, this.tokensOf(text), this.#talkMatchers)
  }
}

function patternOf({ pattern }: { readonly pattern: Pattern }): Pattern {
  return pattern
}

function rulePatterns(lexicon: Lexicon): Labelled<QuestionSign>[] {
  return lexicon.rules.map((rule) => ({
    sign: { kind: 'question', rule },
    pattern: anyOf(rule.patterns, lexicon),
  }))
}

function cuePatterns(lexicon: Lexicon): Labelled<QuestionSign>[] {
  const kinds = ['collecting', 'statementLead', 'callToAction'] as const
  return [
    ...kinds.map((kind) => ({ sign: { kind }, pattern: anyOf(lexicon.cues[kind], lexicon) })),
    ...lexicon.rules.flatMap((rule): Labelled<QuestionSign>[] =>
      rule.unless === undefined
        ? []
        : [{ sign: { kind: 'unless', rule }, pattern: anyOf(rule.unless, lexicon) }],
    ),
  ]
}

function cuePattern(cue: keyof TalkMatchers, lexicons: readonly Lexicon[]): Pattern {
  return {
    kind: 'choice',
    options: lexicons.flatMap((lexicon) =>
      lexicon.cues[cue].map((source) => parsePattern(source, lexicon.phrases)),
    ),
  }
}

function anyOf(sources: readonly string[], { phrases }: Lexicon): Pattern {
  return { kind: 'choice', options: sources.map((source) => parsePattern(source, phrases)) }
}
