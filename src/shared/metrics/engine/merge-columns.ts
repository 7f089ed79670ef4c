import type { SourceAsOf } from '../column-row.ts'
import type { CaseColumns, Labels } from './columns.ts'
import { labelsFor, rowIdsFor } from './narrow.ts'
import { newestFirst } from './newest-first.ts'
import { columnSources } from './sources.ts'
import { sparseInstantAt, type SparseInstants, sparseInstants } from './sparse-instants.ts'

/** Where the cases of merged columns come from: index `i` of the kept ones is `i`, of the added ones `kept.length + i`. */
interface Origin {
  readonly kept: CaseColumns
  readonly added: CaseColumns
  readonly order: Int32Array
  /** Index after the merge, by origin; -1 for a case that was left behind. */
  readonly places: Int32Array
}

/**
 * The cases of `kept` for which `isKept` is 1, in columns newest first, and all of `added`, in the order of their ids:
 * together newest first (openedAt descending, then by id). Texts that no case has any more are forgotten. The next cases
 * are those that each side knew; an added customer's are for the caller to find.
 */
export function mergeColumns(
  kept: CaseColumns,
  isKept: Uint8Array,
  added: CaseColumns,
  asOf: SourceAsOf,
): CaseColumns {
  const origin = originOf(kept, isKept, added)
  const { order } = origin
  const { length } = order
  const people = dictionaryOf(origin, 'people', ['agents', 'resolvers', 'closingAuthors'])
  const teams = dictionaryOf(origin, 'teams', ['teamIndexes'])
  const categories = dictionaryOf(origin, 'categories', ['categoryIndexes'])
  const channels = dictionaryOf(origin, 'channels', ['channelIndexes'])
  const priorities = dictionaryOf(origin, 'priorities', ['priorityIndexes'])
  const sources = sourcesOf(origin)
  const sourceIndexes = relabelled(origin, 'sourceIndexes', sources)
  const flags = gathered(origin, 'flags', new Uint16Array(length))
  const largestId = (ids: CaseColumns['ids']): number => {
    let largest = 0
    for (const id of ids) largest = Math.max(largest, id)
    return largest
  }
  return {
    length,
    ids: gathered(origin, 'ids', rowIdsFor(length, Math.max(largestId(kept.ids), largestId(added.ids)))),
    openedAtMs: gathered(origin, 'openedAtMs', new Float64Array(length)),
    resolvedAtMs: gathered(origin, 'resolvedAtMs', new Float64Array(length)),
    followUpDueAtMs: sparse(origin, 'followUpDueAtMs'),
    followUpDoneAtMs: sparse(origin, 'followUpDoneAtMs'),
    laterAgentMessageAtMs: sparse(origin, 'laterAgentMessageAtMs'),
    reopenCounts: gathered(origin, 'reopenCounts', new Uint8Array(length)),
    flags,
    talkBits: gathered(origin, 'talkBits', new Int32Array(length)),
    customerHashes: gathered(origin, 'customerHashes', new Uint32Array(length)),
    nextSameCategory: nextCases(origin, 'nextSameCategory'),
    nextAnyCategory: nextCases(origin, 'nextAnyCategory'),
    sourceIndexes,
    agents: relabelled(origin, 'agents', people),
    resolvers: relabelled(origin, 'resolvers', people),
    closingAuthors: relabelled(origin, 'closingAuthors', people),
    teamIndexes: relabelled(origin, 'teamIndexes', teams),
    categoryIndexes: relabelled(origin, 'categoryIndexes', categories),
    channelIndexes: relabelled(origin, 'channelIndexes', channels),
    priorityIndexes: relabelled(origin, 'priorityIndexes', priorities),
    sources: columnSources(sources.values, sourceIndexes, flags, asOf),
    people: people.values,
    teams: teams.values,
    categories: categories.values,
    channels: channels.values,
    priorities: priorities.values,
  }
}

function originOf(kept: CaseColumns, isKept: Uint8Array, added: CaseColumns): Origin {
  const fresh = newestFirst(added.openedAtMs)
  const order = new Int32Array(kept.length + added.length)
  let [old, at] = [0, 0]
  const takeOld = (): void => {
    if (isKept[old] === 1) order[at++] = old
    old += 1
  }
  for (const index of fresh) {
    while (old < kept.length && comesFirst(kept, old, added, index)) takeOld()
    order[at++] = kept.length + index
  }
  while (old < kept.length) takeOld()
  const places = new Int32Array(order.length).fill(-1)
  for (let place = 0; place < at; place++) places[order[place] ?? 0] = place
  return { kept, added, order: order.slice(0, at), places }
}

function comesFirst(kept: CaseColumns, old: number, added: CaseColumns, index: number): boolean {
  const difference = (added.openedAtMs[index] ?? 0) - (kept.openedAtMs[old] ?? 0)
  return difference === 0 ? (kept.ids[old] ?? 0) < (added.ids[index] ?? 0) : difference < 0
}

/** Names of the columns that are arrays of numbers. */
type ArrayColumn = {
  readonly [K in keyof CaseColumns]: CaseColumns[K] extends ArrayLike<number> ? K : never
}[keyof CaseColumns]
type NumberArray = CaseColumns[ArrayColumn]

function gathered<A extends NumberArray>({ kept, added, order }: Origin, name: ArrayColumn, target: A): A {
  const [from, more, values]: NumberArray[] = [kept[name], added[name], target]
  if (from === undefined || more === undefined || values === undefined) return target
  for (let at = 0; at < order.length; at++) {
    const origin = order[at] ?? 0
    values[at] = origin < kept.length ? (from[origin] ?? 0) : (more[origin - kept.length] ?? 0)
  }
  return target
}

type SparseColumn = 'followUpDueAtMs' | 'followUpDoneAtMs' | 'laterAgentMessageAtMs'

function sparse({ kept, added, order }: Origin, name: SparseColumn): SparseInstants {
  return sparseInstants(order.length, (index) => {
    const origin = order[index] ?? 0
    return origin < kept.length
      ? sparseInstantAt(kept[name], origin)
      : sparseInstantAt(added[name], origin - kept.length)
  })
}

function nextCases(origin: Origin, name: 'nextSameCategory' | 'nextAnyCategory'): Int32Array {
  const { kept, order, places } = origin
  const next = gathered(origin, name, new Int32Array(order.length))
  for (let at = 0; at < next.length; at++) {
    const found = next[at] ?? -1
    const shift = (order[at] ?? 0) < kept.length ? 0 : kept.length
    next[at] = found < 0 ? -1 : (places[found + shift] ?? -1)
  }
  return next
}

type LabelColumn = {
  readonly [K in keyof CaseColumns]: CaseColumns[K] extends Labels ? K : never
}[keyof CaseColumns]
type Dictionaries = 'people' | 'teams' | 'categories' | 'channels' | 'priorities'

/** The values that some case still has, in their order, and the new label of each label on either side. */
interface Merged<T> {
  readonly values: readonly T[]
  readonly ofKept: Int32Array
  readonly ofAdded: Int32Array
}

function dictionaryOf(origin: Origin, name: Dictionaries, columns: readonly LabelColumn[]): Merged<string> {
  return mergedOf(origin, origin.kept[name], origin.added[name], columns)
}

function sourcesOf(origin: Origin): Merged<number> {
  const ids = ({ sources }: CaseColumns) => sources.map(({ id }) => id)
  return mergedOf(origin, ids(origin.kept), ids(origin.added), ['sourceIndexes'], (a, b) => a - b)
}

function mergedOf<T>(
  { kept, added, order }: Origin,
  keptValues: readonly T[],
  addedValues: readonly T[],
  columns: readonly LabelColumn[],
  compare?: (left: T, right: T) => number,
): Merged<T> {
  const used = [new Uint8Array(keptValues.length), new Uint8Array(addedValues.length)] as const
  for (const name of columns) {
    const [from, more] = [kept[name], added[name]]
    for (const origin of order) {
      const isOld = origin < kept.length
      const label = isOld ? (from[origin] ?? -1) : (more[origin - kept.length] ?? -1)
      if (label >= 0) used[isOld ? 0 : 1][label] = 1
    }
  }
  const values = [
    ...new Set([
      ...keptValues.filter((_, label) => used[0][label] === 1),
      ...addedValues.filter((_, label) => used[1][label] === 1),
    ]),
  ].sort(compare)
  const labels = new Map(values.map((value, label) => [value, label]))
  const newLabels = (old: readonly T[]) => Int32Array.from(old, (value) => labels.get(value) ?? -1)
  return { values, ofKept: newLabels(keptValues), ofAdded: newLabels(addedValues) }
}

function relabelled(
  { kept, added, order }: Origin,
  name: LabelColumn,
  { values, ofKept, ofAdded }: Merged<unknown>,
): Labels {
  const labels = labelsFor(order.length, values.length)
  const [from, more] = [kept[name], added[name]]
  for (let at = 0; at < order.length; at++) {
    const origin = order[at] ?? 0
    const isOld = origin < kept.length
    const label = isOld ? (from[origin] ?? -1) : (more[origin - kept.length] ?? -1)
    labels[at] = label < 0 ? -1 : ((isOld ? ofKept : ofAdded)[label] ?? -1)
  }
  return labels
}
