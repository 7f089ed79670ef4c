import type { ClosureCandidate, ClosureQuestion, ClosureWords } from './closure-words.ts'
import type { Speaker } from './compiled-rules.ts'
import { isDefaultRule } from './default-rules.ts'
import type { Sign } from './message-reading.ts'
import { signsApart } from './signs-apart.ts'
import { Overlaps, type Span } from './spans.ts'
import type { TalkLanguage } from './technique-ids.ts'
import type { TechniqueRule } from './technique-rule.ts'

/** Who says what, as far as closure goes. */
export interface ClosureMessage {
  readonly speaker: Speaker
  readonly closure: ClosureWords
  /** What the agent's words show besides. */
  readonly reading?: { readonly signs: readonly Sign[]; readonly language: TalkLanguage | null }
}

/** Signs of an agent who has begun to solve. */
const REMEDIES: ReadonlySet<string> = new Set<TechniqueRule['finds']>(['proposal', 'own'])

const NONE: readonly ClosureQuestion[] = []

/** Finds the closure questions of one talk. What the agent said before a message is searched for once. */
export class ClosureReader {
  readonly #messages: readonly ClosureMessage[]
  readonly #language: TalkLanguage | null
  #firstAction: number | null = null
  #firstAnswer: number | null = null
  #firstTold: number | null = null
  #firstHeard: number | null = null
  #gathers: boolean | null = null

  /** `language` is that of messages whose own words don't tell. */
  constructor(messages: readonly ClosureMessage[], language: TalkLanguage | null = null) {
    this.#messages = messages
    this.#language = language
  }

  /** The questions in the agent's message at this index, in order; or in these words, as if they stood there. */
  read(index: number, words = this.#messages[index]?.closure): readonly ClosureQuestion[] {
    const candidates = words?.candidates ?? []
    if (candidates.length === 0) return NONE
    const language = this.#messages[index]?.reading?.language ?? this.#language
    const remedyAt = firstRemedy(this.#messages[index])
    const found = candidates.filter(
      (candidate) =>
        (language === null || candidate.rule.startsWith(`${language}.`)) &&
        this.#isGrounded(candidate, index, remedyAt),
    )
    // One sentence may ask both.
    return inTheirWords(signsApart(found, kindOf, ruleOf), found)
  }

  /** `remedyAt`: where the first remedy stands in the message. */
  #isGrounded(
    { needs, acts, answers, greets, start }: ClosureCandidate,
    index: number,
    remedyAt: number,
  ): boolean {
    switch (needs) {
      case 'nothing':
        return true
      case 'answer':
        return (
          answers ||
          this.#hasAnswerBefore(index) ||
          acts ||
          this.#hasActionBefore(index) ||
          !(this.#isGathering() || (greets && this.#isOpening(index)))
        )
      case 'told':
        return answers || acts || this.#hasToldBefore(index) || remedyAt < start
      case 'action':
        return acts || this.#hasActionBefore(index) || remedyAt < start
      case 'actionHere':
        return acts
    }
  }

  /** Has the agent done something before this message, or advised a remedy? */
  #hasActionBefore(index: number): boolean {
    this.#firstAction ??= this.#find(
      (message) => message.speaker === 'agent' && (message.closure.acts || firstRemedy(message) < Infinity),
    )
    return this.#firstAction < index
  }

  /** Has the agent told the customer anything before this message, or done something? */
  #hasToldBefore(index: number): boolean {
    this.#firstTold ??= this.#find(({ speaker, closure }) => speaker === 'agent' && closure.answers)
    return this.#firstTold < index || this.#hasActionBefore(index)
  }

  /** Before this message: has the agent told the customer something, or has the customer said that it is settled? */
  #hasAnswerBefore(index: number): boolean {
    this.#firstAnswer ??= this.#find(
      ({ speaker, closure }) =>
        (speaker === 'agent' && closure.answers) || (speaker === 'customer' && closure.settles),
    )
    return this.#firstAnswer < index
  }

  /** Does the agent ask about anything else in this talk? Until something was told, such questions gather facts. */
  #isGathering(): boolean {
    this.#gathers ??=
      this.#find(({ speaker, closure }) => speaker === 'agent' && closure.asksOther) < Infinity
    return this.#gathers
  }

  #isOpening(index: number): boolean {
    this.#firstHeard ??= this.#find(({ speaker }) => speaker === 'customer')
    return this.#firstHeard >= index
  }

  #find(test: (message: ClosureMessage) => boolean): number {
    const index = this.#messages.findIndex(test)
    return index < 0 ? Infinity : index
  }
}

/** Where the first remedy stands in a message, or Infinity. */
function firstRemedy(message: ClosureMessage | undefined): number {
  return message?.reading?.signs.find(({ rule }) => REMEDIES.has(rule.finds))?.start ?? Infinity
}

/** The questions that stand, each with all the words of its sentence that a default takes for one, where it is alone there. */
function inTheirWords(
  standing: readonly ClosureCandidate[],
  all: readonly ClosureCandidate[],
): readonly ClosureQuestion[] {
  const defaults = new Overlaps(all.filter(({ rule }) => isDefaultRule(rule)))
  const others = new Overlaps(standing)
  return standing.map((question) => {
    const { technique, rule } = question
    const ofKind = (each: ClosureCandidate): boolean => each.technique === technique
    const whole = defaults.with(question).find((each) => ofKind(each) && contains(each, question))
    const isAlone = whole !== undefined && others.with(whole).filter(ofKind).length === 1
    const { start, end } = isAlone ? whole : question
    return { technique, start, end, rule }
  })
}

function contains(one: Span, other: Span): boolean {
  return one.start <= other.start && other.end <= one.end
}

const kindOf = ({ technique }: ClosureCandidate): string => technique
const ruleOf = ({ rule }: ClosureCandidate): string => rule
