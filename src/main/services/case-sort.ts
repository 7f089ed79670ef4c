import type { CaseColumn } from '#shared/ipc/case-schemas.ts'
import type { Input } from '#shared/ipc/contract.ts'
import { KINDS } from '#shared/case/model.ts'
import type { MetricSettings } from '#shared/metrics/definition.ts'
import { CaseCursor } from '#shared/metrics/engine/case-cursor.ts'
import type { CaseColumns } from '#shared/metrics/engine/columns.ts'
import { isRepeated, nextCaseAtMs } from '#shared/metrics/rules/common.ts'
import { ANSWER_SENSES } from '#shared/techniques/technique-ids.ts'
import { isStoredSort, orderRows, type StoredSort } from '../store/case-reader.ts'
import { askedPlace, chargedPerson, idAt } from './column-cells.ts'
import { scopeOf } from './figures.ts'
import type { Workspace } from './workspace.ts'

/** Which cases are listed, and in which order. */
export type CaseListQuery = Omit<Input<'cases.behind'>, 'offset' | 'limit'>

const collator = new Intl.Collator('en', { numeric: true })

/** The same cases in the order asked for; those without the value come last either way. */
export function sortCases(workspace: Workspace, indexes: number[], query: CaseListQuery): readonly number[] {
  const { sort, descending } = query
  const columns = workspace.columns()
  if (isStoredSort(sort)) {
    const indexOf = new Map(indexes.map((index) => [idAt(columns, index), index]))
    const ids = orderRows(workspace.reader, [...indexOf.keys()], sort, descending)
    return ids.flatMap((id) => indexOf.get(id) ?? [])
  }
  const keyOf = sortKey(columns, sort, query.metric, scopeOf(workspace, query).settings)
  const keys = new Float64Array(columns.length)
  for (const index of indexes) keys[index] = keyOf(index)
  const sign = descending ? -1 : 1
  return indexes.sort((a, b) => compareKeys(keys[a], keys[b], sign) || sign * (a - b))
}

function compareKeys(a = Number.NaN, b = Number.NaN, sign: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b))
  return sign * (a - b)
}

/** A number by which cases are put in order; NaN where the case has no such value. */
function sortKey(
  columns: CaseColumns,
  sort: Exclude<CaseColumn, StoredSort>,
  metric: CaseListQuery['metric'],
  settings: MetricSettings,
): (index: number) => number {
  const cursor = new CaseCursor(columns)
  const byCursor =
    (read: (cursor: CaseCursor) => number) =>
    (index: number): number => {
      cursor.index = index
      return read(cursor)
    }
  const byLabel = (labels: readonly string[], indexOf: (index: number) => number) => {
    const places = placesOf(labels)
    return (index: number): number => places[indexOf(index)] ?? Number.NaN
  }
  switch (sort) {
    case 'openedAt':
      return byCursor(({ openedAtMs }) => openedAtMs)
    case 'resolvedAt':
      return byCursor(({ resolvedAtMs }) => resolvedAtMs)
    case 'hoursToResolution':
      return byCursor(({ openedAtMs, resolvedAtMs }) => resolvedAtMs - openedAtMs)
    case 'kind':
      return byCursor(({ kind }) => KINDS.indexOf(kind))
    case 'asked':
      return byCursor((facts) => (facts.hasAgentMessage ? askedPlace(facts) : Number.NaN))
    case 'waited':
      return byCursor((facts) => (askedPlace(facts) > 0 ? Number(facts.waited) : Number.NaN))
    case 'answer':
      return byCursor(({ answer }) => (answer === null ? Number.NaN : ANSWER_SENSES.indexOf(answer)))
    case 'repeatCase':
      return byCursor((facts) => (isRepeated(facts, settings) ? nextCaseAtMs(facts, settings) : Number.NaN))
    case 'agent':
      return byLabel(columns.people, chargedPerson(columns, metric))
    case 'team':
      return byLabel(columns.teams, (index) => columns.teamIndexes[index] ?? -1)
    case 'category':
      return byLabel(columns.categories, (index) => columns.categoryIndexes[index] ?? -1)
    case 'channel':
      return byLabel(columns.channels, (index) => columns.channelIndexes[index] ?? -1)
    case 'priority':
      return byLabel(columns.priorities, (index) => columns.priorityIndexes[index] ?? -1)
  }
}

/** Place of each label in their alphabetical order. */
function placesOf(labels: readonly string[]): Int32Array {
  const places = new Int32Array(labels.length)
  const order = labels.map((_, at) => at).sort((a, b) => collator.compare(labels[a] ?? '', labels[b] ?? ''))
  for (const [place, at] of order.entries()) places[at] = place
  return places
}
