import { isSolvedStatus, resolutionInstantMs } from '../../case/facts.ts'
import { KINDS } from '../../case/model.ts'
import type { ColumnRow, SourceAsOf } from '../column-row.ts'
import { type CaseColumns, type ColumnSource, FLAG } from './columns.ts'
import { Dictionary } from './dictionary.ts'
import { Growable } from './growable.ts'
import { findNextCases } from './next-cases.ts'

const MAX_REOPEN_COUNT = 32_767

interface SourceDraft {
  readonly index: number
  countsReopens: boolean
  recordsFollowUps: boolean
}

/**
 * Gathers the cases of a workspace into columns (92 bytes a case). Add every case, in any order, then finish once.
 * `expectedCases` saves the growing.
 */
export class ColumnsBuilder {
  readonly #columns: ReturnType<typeof growableColumns>
  readonly #people = new Dictionary()
  readonly #teams = new Dictionary()
  readonly #categories = new Dictionary()
  readonly #channels = new Dictionary()
  readonly #priorities = new Dictionary()
  readonly #sources = new Map<number, SourceDraft>()
  readonly #customers = new Map<string, number>()

  constructor(expectedCases = 0) {
    this.#columns = growableColumns(expectedCases)
  }

  add(row: ColumnRow): void {
    const columns = this.#columns
    columns.ids.push(row.id)
    columns.openedAtMs.push(row.openedAtMs)
    columns.resolvedAtMs.push(resolutionInstantMs(row) ?? NaN)
    columns.followUpDueAtMs.push(row.followUpDueAtMs ?? NaN)
    columns.followUpDoneAtMs.push(row.followUpDoneAtMs ?? NaN)
    columns.laterAgentMessageAtMs.push(row.laterAgentMessageAtMs ?? NaN)
    columns.reopenCounts.push(Math.min(row.reopenCount ?? 0, MAX_REOPEN_COUNT))
    columns.flags.push(flagsOf(row))
    columns.sourceIndexes.push(this.#sourceIndex(row))
    columns.agents.push(this.#people.indexOf(row.agent))
    columns.resolvers.push(this.#people.indexOf(row.resolver))
    columns.closingAuthors.push(this.#people.indexOf(row.closingAuthor))
    columns.teamIndexes.push(this.#teams.indexOf(row.team))
    columns.categoryIndexes.push(this.#categories.indexOf(row.category))
    columns.channelIndexes.push(this.#channels.indexOf(row.channel))
    columns.priorityIndexes.push(this.#priorities.indexOf(row.priority))
    columns.customers.push(this.#customerIndex(row.customerKey))
  }

  /** Throws where a source of some case has no as-of: without one no case of it can be judged. */
  finish(asOf: SourceAsOf): CaseColumns {
    const columns = this.#columns
    const ids = columns.ids.finish()
    const openedAtMs = columns.openedAtMs.finish()
    const resolvedAtMs = columns.resolvedAtMs.finish()
    const categoryIndexes = columns.categoryIndexes.finish()
    const flags = columns.flags.finish()
    const next = findNextCases({
      ids,
      openedAtMs,
      resolvedAtMs,
      customers: columns.customers.finish(),
      customerCount: this.#customers.size,
      categories: categoryIndexes,
      isExcluded: (index) => ((flags[index] ?? 0) & FLAG.excluded) !== 0,
    })
    return {
      length: ids.length,
      ids,
      openedAtMs,
      resolvedAtMs,
      followUpDueAtMs: columns.followUpDueAtMs.finish(),
      followUpDoneAtMs: columns.followUpDoneAtMs.finish(),
      laterAgentMessageAtMs: columns.laterAgentMessageAtMs.finish(),
      reopenCounts: columns.reopenCounts.finish(),
      flags,
      nextSameCategory: next.sameCategory,
      nextAnyCategory: next.anyCategory,
      sourceIndexes: columns.sourceIndexes.finish(),
      agents: columns.agents.finish(),
      resolvers: columns.resolvers.finish(),
      closingAuthors: columns.closingAuthors.finish(),
      teamIndexes: columns.teamIndexes.finish(),
      categoryIndexes,
      channelIndexes: columns.channelIndexes.finish(),
      priorityIndexes: columns.priorityIndexes.finish(),
      sources: [...this.#sources].map(([id, source]) => finishSource(id, source, asOf)),
      people: this.#people.texts(),
      teams: this.#teams.texts(),
      categories: this.#categories.texts(),
      channels: this.#channels.texts(),
      priorities: this.#priorities.texts(),
    }
  }

  #sourceIndex(row: ColumnRow): number {
    let source = this.#sources.get(row.sourceId)
    if (source === undefined) {
      source = { index: this.#sources.size, countsReopens: false, recordsFollowUps: false }
      this.#sources.set(row.sourceId, source)
    }
    if (row.reopenCount !== null) source.countsReopens = true
    if (row.followUpDoneAtMs !== null) source.recordsFollowUps = true
    return source.index
  }

  #customerIndex(key: string | null): number {
    if (key === null) return -1
    const known = this.#customers.get(key)
    if (known !== undefined) return known
    const index = this.#customers.size
    this.#customers.set(key, index)
    return index
  }
}

function growableColumns(expected: number) {
  const floats = () => new Growable((length) => new Float64Array(length), expected)
  const indexes = () => new Growable((length) => new Int32Array(length), expected)
  return {
    ids: floats(),
    openedAtMs: floats(),
    resolvedAtMs: floats(),
    followUpDueAtMs: floats(),
    followUpDoneAtMs: floats(),
    laterAgentMessageAtMs: floats(),
    reopenCounts: new Growable((length) => new Int16Array(length), expected),
    flags: new Growable((length) => new Uint16Array(length), expected),
    sourceIndexes: indexes(),
    agents: indexes(),
    resolvers: indexes(),
    closingAuthors: indexes(),
    teamIndexes: indexes(),
    categoryIndexes: indexes(),
    channelIndexes: indexes(),
    priorityIndexes: indexes(),
    customers: indexes(),
  }
}

function flagsOf(row: ColumnRow): number {
  return (
    KINDS.indexOf(row.kind) |
    (row.status === 'excluded' ? FLAG.excluded : 0) |
    (isSolvedStatus(row.status) ? FLAG.solved : 0) |
    (row.autoClosed ? FLAG.autoClosed : 0) |
    (row.customerKey === null ? 0 : FLAG.customer) |
    (row.hasMessages ? FLAG.messages : 0) |
    (row.hasAgentMessage ? FLAG.agentMessage : 0) |
    (row.askedSolved ? FLAG.askedSolved : 0) |
    (row.askedUnresolved ? FLAG.askedUnresolved : 0) |
    (row.waited ? FLAG.waited : 0) |
    (row.followUpDeclined ? FLAG.followUpDeclined : 0)
  )
}

function finishSource(id: number, source: SourceDraft, asOf: SourceAsOf): ColumnSource {
  const asOfMs = asOf.get(id)
  if (asOfMs === undefined) throw new Error(`Source ${String(id)} has cases but no as-of`)
  return {
    id,
    asOfMs,
    sourceCountsReopens: source.countsReopens,
    sourceRecordsFollowUps: source.recordsFollowUps,
  }
}
