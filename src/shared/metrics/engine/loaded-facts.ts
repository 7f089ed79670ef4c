import { type Kind, KINDS } from '../../case/model.ts'
import { answerOf, offersAfterAnswer } from '../../techniques/talk-bits.ts'
import type { AnswerSense } from '../../techniques/technique-ids.ts'
import type { CaseFacts } from '../definition.ts'
import { type CaseColumns, FLAG } from './columns.ts'
import { sparseInstantAt } from './sparse-instants.ts'

/**
 * The facts of one case after the other as plain values. Where many rules are asked about each case this is several times
 * faster than a `CaseCursor`, which goes back to the columns at every look.
 */
export class LoadedFacts implements CaseFacts {
  readonly #columns: CaseColumns
  asOfMs = NaN
  openedAtMs = NaN
  resolvedAtMs = NaN
  followUpDueAtMs = NaN
  followUpDoneAtMs = NaN
  laterAgentMessageAtMs = NaN
  nextSameCategoryAtMs = NaN
  nextAnyCategoryAtMs = NaN
  reopenCount = 0
  kind: Kind = 'unknown'
  isExcluded = false
  isSolved = false
  isAutoClosed = false
  hasCustomer = false
  hasMessages = false
  hasAgentMessage = false
  askedSolved = false
  askedUnresolved = false
  waited = false
  followUpDeclined = false
  talkBits = 0
  sourceCountsReopens = false
  sourceRecordsFollowUps = false
  agent = -1
  resolver = -1
  closingAuthor = -1

  constructor(columns: CaseColumns) {
    this.#columns = columns
  }

  get answer(): AnswerSense | null {
    return answerOf(this.talkBits)
  }

  get offersAfterAnswer(): boolean {
    return offersAfterAnswer(this.talkBits)
  }

  load(index: number): void {
    const columns = this.#columns
    const { openedAtMs } = columns
    this.openedAtMs = openedAtMs[index] ?? NaN
    this.resolvedAtMs = columns.resolvedAtMs[index] ?? NaN
    this.followUpDueAtMs = sparseInstantAt(columns.followUpDueAtMs, index)
    this.followUpDoneAtMs = sparseInstantAt(columns.followUpDoneAtMs, index)
    this.laterAgentMessageAtMs = sparseInstantAt(columns.laterAgentMessageAtMs, index)
    const [same, any] = [columns.nextSameCategory[index] ?? -1, columns.nextAnyCategory[index] ?? -1]
    this.nextSameCategoryAtMs = same < 0 ? NaN : (openedAtMs[same] ?? NaN)
    this.nextAnyCategoryAtMs = any < 0 ? NaN : (openedAtMs[any] ?? NaN)
    this.reopenCount = columns.reopenCounts[index] ?? 0
    this.agent = columns.agents[index] ?? -1
    this.resolver = columns.resolvers[index] ?? -1
    this.closingAuthor = columns.closingAuthors[index] ?? -1
    this.#loadFlags(columns.flags[index] ?? 0)
    this.talkBits = columns.talkBits[index] ?? 0
    const source = columns.sources[columns.sourceIndexes[index] ?? 0]
    this.asOfMs = source?.asOfMs ?? NaN
    this.sourceCountsReopens = source?.sourceCountsReopens ?? false
    this.sourceRecordsFollowUps = source?.sourceRecordsFollowUps ?? false
  }

  #loadFlags(flags: number): void {
    this.kind = KINDS[flags & FLAG.kind] ?? 'unknown'
    this.isExcluded = (flags & FLAG.excluded) !== 0
    this.isSolved = (flags & FLAG.solved) !== 0
    this.isAutoClosed = (flags & FLAG.autoClosed) !== 0
    this.hasCustomer = (flags & FLAG.customer) !== 0
    this.hasMessages = (flags & FLAG.messages) !== 0
    this.hasAgentMessage = (flags & FLAG.agentMessage) !== 0
    this.askedSolved = (flags & FLAG.askedSolved) !== 0
    this.askedUnresolved = (flags & FLAG.askedUnresolved) !== 0
    this.waited = (flags & FLAG.waited) !== 0
    this.followUpDeclined = (flags & FLAG.followUpDeclined) !== 0
  }
}
