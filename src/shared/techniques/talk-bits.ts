import {
  ANSWER_SENSES,
  type AnswerSense,
  PROMISE_OUTCOMES,
  type PromiseOutcome,
  SCORED_TECHNIQUES,
  type ScoredTechnique,
  SHOWN_TECHNIQUES,
  type ShownTechnique,
  TALK_LANGUAGES,
  type TalkLanguage,
} from './technique-ids.ts'

/** What the figures need to know of the words of one case. */
export interface TalkSummary {
  /** Found at least once in words that count. */
  readonly techniques: ReadonlySet<ScoredTechnique | ShownTechnique>
  /** The customer's words show heat. */
  readonly isHeated: boolean
  /** Null where nothing was asked, or the customer did not answer. */
  readonly answer: AnswerSense | null
  /** After that answer some message of an agent offers something (`canDo`, `own`, `agree`, `facts`). */
  readonly offersAfterAnswer: boolean
  /** What became of its promises with a time; without a later contact it depends on the as-of. */
  readonly promises: ReadonlySet<PromiseOutcome>
  /** The language that most of its words are in; null for any that is not read. */
  readonly language: TalkLanguage | null
}

/**
 * A `TalkSummary` as one integer below 2 ** 31, as it is stored with a case and held in memory. Stored numbers keep their
 * meaning: lists in technique-ids.ts may only grow at their ends, and a place here is never given away twice.
 */
const SHOWN_FROM = 16
const HEATED = 1 << 20
const OFFERS_AFTER_ANSWER = 1 << 21
const ANSWER_FROM = 22
export const LANGUAGE_FROM = 24
const PROMISES_FROM = 26
const TWO_BITS = 0b11

export function packTalk(talk: TalkSummary): number {
  let bits = 0
  for (const [place, id] of SCORED_TECHNIQUES.entries()) if (talk.techniques.has(id)) bits |= 1 << place
  for (const [place, id] of SHOWN_TECHNIQUES.entries()) {
    if (talk.techniques.has(id)) bits |= 1 << (SHOWN_FROM + place)
  }
  if (talk.isHeated) bits |= HEATED
  if (talk.offersAfterAnswer) bits |= OFFERS_AFTER_ANSWER
  if (talk.answer !== null) bits |= (ANSWER_SENSES.indexOf(talk.answer) + 1) << ANSWER_FROM
  for (const [place, outcome] of PROMISE_OUTCOMES.entries()) {
    if (talk.promises.has(outcome)) bits |= 1 << (PROMISES_FROM + place)
  }
  if (talk.language !== null) bits |= (TALK_LANGUAGES.indexOf(talk.language) + 1) << LANGUAGE_FROM
  return bits
}

/** The bit of a technique in the packed number. */
export function techniqueBit(id: ScoredTechnique | ShownTechnique): number {
  const scored = SCORED_TECHNIQUES.findIndex((one) => one === id)
  return 1 << (scored === -1 ? SHOWN_FROM + SHOWN_TECHNIQUES.findIndex((one) => one === id) : scored)
}

export function hasPromise(bits: number, outcome: PromiseOutcome): boolean {
  return (bits & (1 << (PROMISES_FROM + PROMISE_OUTCOMES.indexOf(outcome)))) !== 0
}

export function isHeatedTalk(bits: number): boolean {
  return (bits & HEATED) !== 0
}

export function offersAfterAnswer(bits: number): boolean {
  return (bits & OFFERS_AFTER_ANSWER) !== 0
}

export function answerOf(bits: number): AnswerSense | null {
  return ANSWER_SENSES[((bits >> ANSWER_FROM) & TWO_BITS) - 1] ?? null
}

export function languageOf(bits: number): TalkLanguage | null {
  return TALK_LANGUAGES[((bits >> LANGUAGE_FROM) & TWO_BITS) - 1] ?? null
}
