import type { ClosureCandidate, ClosureQuestion, ClosureWords } from './closure-words.ts'
import type { Speaker } from './compiled-talk.ts'

/** Who says what, as far as closure goes. */
export interface ClosureMessage {
  readonly speaker: Speaker
  readonly closure: ClosureWords
}

const NONE: readonly ClosureQuestion[] = []

/** Finds the closure questions of one talk. What the agent said before a message is searched for once. */
export class ClosureReader {
  readonly #messages: readonly ClosureMessage[]
  #firstAction: number | null = null
  #firstAnswer: number | null = null
  #firstHeard: number | null = null
  #gathers: boolean | null = null

  constructor(messages: readonly ClosureMessage[]) {
    this.#messages = messages
  }

  /** The questions in the agent's message at this index, in order. */
  read(index: number): readonly ClosureQuestion[] {
    const candidates = this.#messages[index]?.closure.candidates ?? []
    if (candidates.length === 0) return NONE
    const found = candidates.filter((candidate) => this.#isGrounded(candidate, index))
    return leftmostLongest(found).map(({ technique, start, end, rule }) => ({ technique, start, end, rule }))
  }

  #isGrounded({ needs, acts, answers, greets }: ClosureCandidate, index: number): boolean {
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
      case 'action':
        return acts || this.#hasActionBefore(index)
      case 'actionHere':
        return acts
    }
  }

  /** Has the agent done something before this message, or advised a remedy? */
  #hasActionBefore(index: number): boolean {
    this.#firstAction ??= this.#find(({ speaker, closure }) => speaker === 'agent' && closure.acts)
    return this.#firstAction < index
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

/** Of overlapping matches of one kind the leftmost, of those the longest; one sentence may ask both. */
function leftmostLongest(candidates: readonly ClosureCandidate[]): ClosureCandidate[] {
  const sorted = [...candidates].sort(
    (a, b) => a.start - b.start || b.end - a.end || (a.rule < b.rule ? -1 : 1),
  )
  const kept: ClosureCandidate[] = []
  for (const candidate of sorted) {
    const last = kept.findLast(({ technique }) => technique === candidate.technique)
    if (candidate.start >= (last?.end ?? 0)) kept.push(candidate)
  }
  return kept
}
