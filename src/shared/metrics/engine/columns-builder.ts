import { isSolvedStatus, resolutionInstantMs } from '../../case/facts.ts'
import { KINDS } from '../../case/model.ts'
import type { ColumnRow, SourceAsOf } from '../column-row.ts'
import { type CaseColumns, FLAG, type Labels } from './columns.ts'
import { customerHash } from './customer-hash.ts'
import { Dictionary } from './dictionary.ts'
import { Growable } from './growable.ts'
import { labelsFor, rowIdsFor } from './narrow.ts'
import { findNextCases } from './next-cases.ts'
import { columnSources } from './sources.ts'
import { sparseInstants } from './sparse-instants.ts'

const MAX_REOPEN_COUNT = 255

/**
 * Gathers the cases of a workspace into columns, which keep the order in which they were added. Add every case, in any
 * order, then finish once. `expectedCases` saves the growing.
 */
export class ColumnsBuilder {
  readonly #columns: ReturnType<typeof growableColumns>
  readonly #people = new Dictionary()
  readonly #teams = new Dictionary()
  readonly #categories = new Dictionary()
  readonly #channels = new Dictionary()
  readonly #priorities = new Dictionary()
  readonly #sources = new Map<number, number>()
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
    columns.talkBits.push(row.talkBits)
    columns.sourceIndexes.push(numberOf(this.#sources, row.sourceId))
    columns.agents.push(this.#people.indexOf(row.agent))
    columns.resolvers.push(this.#people.indexOf(row.resolver))
    columns.closingAuthors.push(this.#people.indexOf(row.closingAuthor))
    columns.teamIndexes.push(this.#teams.indexOf(row.team))
    columns.categoryIndexes.push(this.#categories.indexOf(row.category))
    columns.channelIndexes.push(this.#channels.indexOf(row.channel))
    columns.priorityIndexes.push(this.#priorities.indexOf(row.priority))
    columns.customers.push(row.customerKey === null ? -1 : numberOf(this.#customers, row.customerKey))
    columns.customerHashes.push(row.customerKey === null ? 0 : customerHash(row.customerKey))
  }

  /** Throws where a source of some case has no as-of: without one no case of it can be judged. */
  finish(asOf: SourceAsOf): CaseColumns {
    const columns = this.#columns
    const wideIds = columns.ids.finish()
    const length = wideIds.length
    const ids = rowIdsFor(
      length,
      wideIds.reduce((largest, id) => Math.max(largest, id), 0),
    )
    ids.set(wideIds)
    const openedAtMs = columns.openedAtMs.finish()
    const resolvedAtMs = columns.resolvedAtMs.finish()
    const flags = columns.flags.finish()
    const people = inOrder(this.#people.texts())
    const teams = inOrder(this.#teams.texts())
    const categories = inOrder(this.#categories.texts())
    const channels = inOrder(this.#channels.texts())
    const priorities = inOrder(this.#priorities.texts())
    const sources = inOrder([...this.#sources.keys()], (left, right) => left - right)
    const sourceIndexes = relabelled(columns.sourceIndexes.finish(), sources)
    const categoryIndexes = relabelled(columns.categoryIndexes.finish(), categories)
    const next = findNextCases({
      ids,
      openedAtMs,
      resolvedAtMs,
      customers: columns.customers.finish(),
      customerCount: this.#customers.size,
      categories: categoryIndexes,
      isExcluded: (index) => ((flags[index] ?? 0) & FLAG.excluded) !== 0,
    })
    const sparse = (column: Growable<Float64Array>) => {
      const instantsMs = column.finish()
      return sparseInstants(length, (index) => instantsMs[index] ?? NaN)
    }
    return {
      length,
      ids,
      openedAtMs,
      resolvedAtMs,
      followUpDueAtMs: sparse(columns.followUpDueAtMs),
      followUpDoneAtMs: sparse(columns.followUpDoneAtMs),
      laterAgentMessageAtMs: sparse(columns.laterAgentMessageAtMs),
      reopenCounts: columns.reopenCounts.finish(),
      flags,
      talkBits: columns.talkBits.finish(),
      customerHashes: columns.customerHashes.finish(),
      nextSameCategory: next.sameCategory,
      nextAnyCategory: next.anyCategory,
      sourceIndexes,
      agents: relabelled(columns.agents.finish(), people),
      resolvers: relabelled(columns.resolvers.finish(), people),
      closingAuthors: relabelled(columns.closingAuthors.finish(), people),
      teamIndexes: relabelled(columns.teamIndexes.finish(), teams),
      categoryIndexes,
      channelIndexes: relabelled(columns.channelIndexes.finish(), channels),
      priorityIndexes: relabelled(columns.priorityIndexes.finish(), priorities),
      sources: columnSources(sources.values, sourceIndexes, flags, asOf),
      people: people.values,
      teams: teams.values,
      categories: categories.values,
      channels: channels.values,
      priorities: priorities.values,
    }
  }
}

function numberOf<K>(numbers: Map<K, number>, key: K): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}

interface Ordered<T> {
  readonly values: readonly T[]
  /** Place of each value, by the index that it had before. */
  readonly places: Int32Array
}

/** Texts by code unit unless told otherwise: the same order on every computer. */
function inOrder<T>(values: readonly T[], compare?: (left: T, right: T) => number): Ordered<T> {
  const ordered = values.toSorted(compare)
  const placeOf = new Map(ordered.map((value, place) => [value, place]))
  return { values: ordered, places: Int32Array.from(values, (value) => placeOf.get(value) ?? -1) }
}

function relabelled(indexes: Int32Array, { places }: Ordered<unknown>): Labels {
  const labels = labelsFor(indexes.length, places.length)
  for (let at = 0; at < indexes.length; at++) {
    const index = indexes[at] ?? -1
    labels[at] = index < 0 ? -1 : (places[index] ?? -1)
  }
  return labels
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
    reopenCounts: new Growable((length) => new Uint8Array(length), expected),
    flags: new Growable((length) => new Uint16Array(length), expected),
    talkBits: indexes(),
    sourceIndexes: indexes(),
    agents: indexes(),
    resolvers: indexes(),
    closingAuthors: indexes(),
    teamIndexes: indexes(),
    categoryIndexes: indexes(),
    channelIndexes: indexes(),
    priorityIndexes: indexes(),
    customers: indexes(),
    customerHashes: new Growable((length) => new Uint32Array(length), expected),
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
    (row.followUpDeclined ? FLAG.followUpDeclined : 0) |
    (row.reopenCount === null ? 0 : FLAG.countsReopens) |
    (row.followUpDoneAtMs === null ? 0 : FLAG.recordsFollowUp)
  )
}
