import type { CompiledLexicon, QuestionReading } from './compiled-lexicon.ts'
import type { ClosureRule } from './lexicon.ts'
import { ownWords } from './own-words.ts'
import { SentenceSigns } from './sentence-signs.ts'
import type { TalkReading } from './talk.ts'
import type { TalkLanguage } from './technique-ids.ts'
import type { Tokens } from './tokens.ts'
import type { Finding } from './types.ts'

/** A finding within one message. */
export type ClosureQuestion = Omit<Finding, 'message'>

/** What may be a closure question, with what stands before it in its message. */
export interface ClosureCandidate extends ClosureQuestion {
  readonly needs: ClosureRule['needs']
  /** The words before it act, tell something, or greet. */
  readonly acts: boolean
  readonly answers: boolean
  readonly greets: boolean
}

interface Place extends ClosureQuestion {
  readonly needs: ClosureRule['needs']
  /** The index of its first word. */
  readonly first: number
}

interface Candidates {
  /** The author's own. */
  readonly own: readonly ClosureCandidate[]
  readonly areAny: boolean
}

const NO_CANDIDATES: Candidates = { own: [], areAny: false }

/** What the words of one message mean for closure, whatever stands around the message; found out once. */
export class ClosureWords {
  readonly #text: string
  readonly #lexicon: CompiledLexicon
  readonly #language: TalkLanguage | null
  #candidates: Candidates | null
  #acts: boolean | null = null
  #answers: boolean | null = null
  #settles: boolean | null = null

  /** `tokens`, where they are at hand, are the words of the text; only rules of its language count, if it is known. */
  constructor(
    text: string,
    lexicon: CompiledLexicon,
    tokens: Tokens | null = null,
    language: TalkLanguage | null = null,
  ) {
    this.#text = text
    this.#lexicon = lexicon
    this.#language = language
    this.#candidates = tokens === null ? null : candidatesIn(text, tokens, lexicon, language)
  }

  /** What may ask for closure, in order of the rules. */
  get candidates(): readonly ClosureCandidate[] {
    return this.#allCandidates().own
  }

  /** Does it tell of something done, or advise a remedy? */
  get acts(): boolean {
    this.#acts ??= this.#read().actsBefore(Infinity)
    return this.#acts
  }

  /** Does it tell anything beyond questions, greetings and holding phrases? */
  get answers(): boolean {
    this.#answers ??= this.#read().answersBefore(Infinity)
    return this.#answers
  }

  /** Is it a short word of thanks or consent? */
  get settles(): boolean {
    this.#settles ??= this.#read().settles()
    return this.#settles
  }

  /** Does it ask anything that is no closure question? */
  get asksOther(): boolean {
    return this.#text.includes('?') && !this.#allCandidates().areAny
  }

  #allCandidates(): Candidates {
    this.#candidates ??= candidatesIn(
      this.#text,
      this.#lexicon.tokensOf(this.#text),
      this.#lexicon,
      this.#language,
    )
    return this.#candidates
  }

  #read(): TalkReading {
    return this.#lexicon.readTalk(this.#text)
  }
}

function candidatesIn(
  text: string,
  tokens: Tokens,
  lexicon: CompiledLexicon,
  language: TalkLanguage | null,
): Candidates {
  const reading = lexicon.readQuestions(text, tokens)
  const places = placesOf(reading).filter(({ rule }) => language === null || rule.startsWith(`${language}.`))
  if (places.length === 0) return NO_CANDIDATES
  const isOwn = ownWords(text)
  const talk = reading.talk()
  const own = places
    .filter(({ start }) => isOwn(start))
    .map(({ first, ...candidate }) => ({
      ...candidate,
      acts: candidate.needs !== 'nothing' && talk.actsBefore(first),
      answers: (candidate.needs === 'answer' || candidate.needs === 'told') && talk.answersBefore(first),
      greets: candidate.needs === 'answer' && talk.greetsBefore(first),
    }))
  return { own, areAny: true }
}

/** The matches of rules that nothing around them makes a statement or another question. */
function placesOf({ tokens, signs }: QuestionReading): readonly Place[] {
  const around = new SentenceSigns(tokens, signs)
  return signs.flatMap(({ sign, first, last }): readonly Place[] => {
    if (sign.kind !== 'question') return []
    const { rule } = sign
    const hasMark = tokens.asks[tokens.sentence[last] ?? 0] === true
    if (rule.form === 'mark' && (!hasMark || around.isRhetorical(last))) return []
    if ((rule.form === 'mark' || !hasMark) && around.isLedByStatement(first)) return []
    if (around.isUndone(rule, first, last)) return []
    const start = tokens.start[first] ?? 0
    const end = tokens.end[last] ?? start
    return [{ technique: rule.technique, rule: rule.id, needs: rule.needs, start, end, first }]
  })
}
