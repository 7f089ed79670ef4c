import type { ClosureRule, Lexicon } from './lexicon.ts'
import { Matcher } from './matcher.ts'
import { buildNfa } from './nfa.ts'
import { keyOf, parsePattern, type Pattern, termsOf } from './pattern.ts'
import { Scan } from './scan.ts'
import { type TalkMatchers, TalkReading } from './talk.ts'
import { Tokeniser, type Tokens } from './tokens.ts'
import { Vocabulary } from './vocabulary.ts'

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

/** Lexicons made ready to read with. Keeps buffers, so one object reads one text at a time. */
export class CompiledLexicon {
  readonly #questions: readonly Labelled<QuestionSign>[]
  readonly #scan: Scan
  readonly #questionMatcher: Matcher
  readonly #talkMatchers: TalkMatchers
  readonly #questionTokens: Tokeniser
  readonly #talkTokens: Tokeniser

  /** Throws when a pattern is malformed. */
  constructor(lexicons: readonly Lexicon[]) {
    const asked = lexicons.flatMap(rulePatterns)
    this.#questions = [...asked, ...lexicons.flatMap(cuePatterns)]
    const smallTalk = cuePattern('smallTalk', lexicons)
    const action = cuePattern('action', lexicons)
    const settled = cuePattern('settled', lexicons)
    const contractions = lexicons.flatMap((lexicon) => Object.entries(lexicon.contractions))
    const vocabulary = new Vocabulary([
      ...[...this.#questions.map(patternOf), smallTalk, action, settled].flatMap(termsOf),
      ...contractions.flatMap(([short, words]) => [short, ...words.split(' ')]),
    ])
    const nodes: (readonly number[] | undefined)[] = new Array<undefined>(vocabulary.size).fill(undefined)
    for (const [short, words] of contractions) {
      nodes[vocabulary.nodeOf(short)] = words.split(' ').map((word) => vocabulary.nodeOf(word))
    }
    this.#scan = new Scan(
      buildNfa(
        asked.map(({ pattern }) => keyOf(pattern)),
        vocabulary,
      ),
      vocabulary,
      nodes,
    )
    this.#questionMatcher = new Matcher(buildNfa(this.#questions.map(patternOf), vocabulary))
    this.#talkMatchers = {
      smallTalk: new Matcher(buildNfa([smallTalk], vocabulary)),
      action: new Matcher(buildNfa([action], vocabulary)),
      settled: new Matcher(buildNfa([settled], vocabulary)),
    }
    this.#questionTokens = new Tokeniser(vocabulary, nodes)
    this.#talkTokens = new Tokeniser(vocabulary, nodes)
  }

  /** Cheap; false means that the text holds no closure question. */
  mayAsk(text: string): boolean {
    return this.#scan.mayMatch(text)
  }

  readQuestions(text: string): QuestionReading {
    const tokens = this.#questionTokens.read(text)
    const signs = this.#questionMatcher
      .run(tokens)
      .flatMap(({ pattern, first, last }): readonly FoundSign[] => {
        const labelled = this.#questions[pattern]
        return labelled === undefined ? [] : [{ sign: labelled.sign, first, last }]
      })
    return { tokens, signs, talk: () => new TalkReading(text, tokens, this.#talkMatchers) }
  }

  readTalk(text: string): TalkReading {
    return new TalkReading(text, this.#talkTokens.read(text), this.#talkMatchers)
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
