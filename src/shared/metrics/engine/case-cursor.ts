import { type Kind, KINDS } from '../../case/model.ts'
import { answerOf, offersAfterAnswer } from '../../techniques/talk-bits.ts'
import type { AnswerSense } from '../../techniques/technique-ids.ts'
import { type CaseFacts, NOBODY } from '../definition.ts'
import { type CaseColumns, FLAG } from './columns.ts'
import { sparseInstantAt } from './sparse-instants.ts'

/** The facts of the case at `index`, read straight from the columns, so that a pass over all cases allocates nothing. */
export class CaseCursor implements CaseFacts {
  index = 0
  readonly #columns: CaseColumns
  readonly #sourceAsOfMs: Float64Array

  constructor(columns: CaseColumns) {
    this.#columns = columns
    this.#sourceAsOfMs = Float64Array.from(columns.sources, (source) => source.asOfMs)
  }

  get asOfMs(): number {
    return this.#sourceAsOfMs[this.#columns.sourceIndexes[this.index] ?? 0] ?? NaN
  }

  get openedAtMs(): number {
    return this.#columns.openedAtMs[this.index] ?? NaN
  }

  get resolvedAtMs(): number {
    return this.#columns.resolvedAtMs[this.index] ?? NaN
  }

  get followUpDueAtMs(): number {
    return sparseInstantAt(this.#columns.followUpDueAtMs, this.index)
  }

  get followUpDoneAtMs(): number {
    return sparseInstantAt(this.#columns.followUpDoneAtMs, this.index)
  }

  get laterAgentMessageAtMs(): number {
    return sparseInstantAt(this.#columns.laterAgentMessageAtMs, this.index)
  }

  get reopenCount(): number {
    return this.#columns.reopenCounts[this.index] ?? 0
  }

  get kind(): Kind {
    return KINDS[(this.#columns.flags[this.index] ?? 0) & FLAG.kind] ?? 'unknown'
  }

  get isExcluded(): boolean {
    return this.#has(FLAG.excluded)
  }

  get isSolved(): boolean {
    return this.#has(FLAG.solved)
  }

  get isAutoClosed(): boolean {
    return this.#has(FLAG.autoClosed)
  }

  get hasCustomer(): boolean {
    return this.#has(FLAG.customer)
  }

  get hasMessages(): boolean {
    return this.#has(FLAG.messages)
  }

  get hasAgentMessage(): boolean {
    return this.#has(FLAG.agentMessage)
  }

  get askedSolved(): boolean {
    return this.#has(FLAG.askedSolved)
  }

  get askedUnresolved(): boolean {
    return this.#has(FLAG.askedUnresolved)
  }

  get waited(): boolean {
    return this.#has(FLAG.waited)
  }

  get talkBits(): number {
    return this.#columns.talkBits[this.index] ?? 0
  }

  get answer(): AnswerSense | null {
    return answerOf(this.talkBits)
  }

  get offersAfterAnswer(): boolean {
    return offersAfterAnswer(this.talkBits)
  }

  get followUpDeclined(): boolean {
    return this.#has(FLAG.followUpDeclined)
  }

  get sourceCountsReopens(): boolean {
    return this.#source?.sourceCountsReopens ?? false
  }

  get sourceRecordsFollowUps(): boolean {
    return this.#source?.sourceRecordsFollowUps ?? false
  }

  get nextSameCategoryAtMs(): number {
    return this.#openedAtMsOf(this.#columns.nextSameCategory[this.index] ?? -1)
  }

  get nextAnyCategoryAtMs(): number {
    return this.#openedAtMsOf(this.#columns.nextAnyCategory[this.index] ?? -1)
  }

  get agent(): number {
    return this.#columns.agents[this.index] ?? NOBODY
  }

  get resolver(): number {
    return this.#columns.resolvers[this.index] ?? NOBODY
  }

  get closingAuthor(): number {
    return this.#columns.closingAuthors[this.index] ?? NOBODY
  }

  get #source() {
    return this.#columns.sources[this.#columns.sourceIndexes[this.index] ?? 0]
  }

  #openedAtMsOf(other: number): number {
    return other < 0 ? NaN : (this.#columns.openedAtMs[other] ?? NaN)
  }

  #has(flag: number): boolean {
    return ((this.#columns.flags[this.index] ?? 0) & flag) !== 0
  }
}
