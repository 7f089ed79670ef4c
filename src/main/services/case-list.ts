import type { CaseListRow, Input, Output } from '#shared/ipc/contract.ts'
import { ASKED } from '#shared/ipc/case-schemas.ts'
import type { MetricSettings } from '#shared/metrics/definition.ts'
import { CaseCursor } from '#shared/metrics/engine/case-cursor.ts'
import { casesBehind } from '#shared/metrics/engine/cases-behind.ts'
import type { CaseColumns } from '#shared/metrics/engine/columns.ts'
import { isRepeated } from '#shared/metrics/rules/common.ts'
import { followUpState } from '#shared/metrics/rules/follow-up-state.ts'
import { HOUR_MS } from '#shared/case/model.ts'
import { caseSummaries, type CaseSummary, rowsWithText } from '../store/case-reader.ts'
import { type CaseListQuery, sortCases } from './case-sort.ts'
import { askedPlace, chargedPerson, idAt, labelAt, orNull } from './column-cells.ts'
import { scopeOf } from './figures.ts'
import { workspaceSettings } from './settings.ts'
import type { Workspace } from './workspace.ts'

/** The list that was asked for last: its pages are asked for one by one. */
const lastLists = new WeakMap<CaseColumns, { readonly key: string; readonly indexes: readonly number[] }>()

/** A page of the very cases behind a figure. */
export function listCasesBehind(
  workspace: Workspace,
  { offset, limit, ...query }: Input<'cases.behind'>,
): Output<'cases.behind'> {
  const indexes = orderedCases(workspace, query)
  const rows = caseRows(workspace, query, indexes.slice(offset, offset + limit)).map(({ row }) => row)
  return { total: indexes.length, rows }
}

/** The cases of a list in their order, as indexes in the columns. */
export function orderedCases(workspace: Workspace, query: CaseListQuery): readonly number[] {
  const columns = workspace.columns()
  const scope = scopeOf(workspace, query)
  const { weekStart } = workspaceSettings(workspace.reader)
  // Subjects and ratings are no columns: the database says by this number that something else was written.
  const written = workspace.reader.sqlite.pragma('data_version', { simple: true })
  const key = JSON.stringify([query, scope, weekStart, written])
  const last = lastLists.get(columns)
  if (last?.key === key) return last.indexes

  const { metric, group, part } = query
  const isState = typeof part === 'object' && 'followUpState' in part
  const found = casesBehind(columns, { ...scope, metric, group, weekStart, part: isState ? 'cohort' : part })
  const wanted = isState ? found.filter(inState(columns, part.followUpState, scope.settings)) : found
  const matching = withText(workspace, Array.from(wanted), query)
  const indexes = sortCases(workspace, matching, query)
  lastLists.set(columns, { key, indexes })
  return indexes
}

function inState(
  columns: CaseColumns,
  state: ReturnType<typeof followUpState>,
  settings: MetricSettings,
): (index: number) => boolean {
  const cursor = new CaseCursor(columns)
  return (index) => {
    cursor.index = index
    return !cursor.isExcluded && followUpState(cursor, settings) === state
  }
}

/** Those in which the text occurs: in case id, subject, or a name of agent, team, category, channel or priority. */
function withText(workspace: Workspace, indexes: number[], { text, metric }: CaseListQuery): number[] {
  const wanted = text.trim().toLowerCase()
  if (wanted === '') return indexes
  const columns = workspace.columns()
  const personOf = chargedPerson(columns, metric)
  const matches = (names: readonly string[]): boolean[] =>
    names.map((name) => name.toLowerCase().includes(wanted))
  const people = matches(columns.people)
  const others = [
    [matches(columns.teams), columns.teamIndexes],
    [matches(columns.categories), columns.categoryIndexes],
    [matches(columns.channels), columns.channelIndexes],
    [matches(columns.priorities), columns.priorityIndexes],
  ] as const
  const ids = indexes.map((index) => idAt(columns, index))
  const rows = rowsWithText(workspace.reader, ids, wanted)
  return indexes.filter(
    (index) =>
      rows.has(idAt(columns, index)) ||
      people[personOf(index)] === true ||
      others.some(([names, labels]) => names[labels[index] ?? -1] === true),
  )
}

/** The rows of these cases, and what the store knows of each; a case that is no longer stored has none. */
export function caseRows(
  workspace: Workspace,
  query: Pick<CaseListQuery, 'metric' | 'windowDays' | 'from' | 'to' | 'filter'>,
  indexes: readonly number[],
): { readonly row: CaseListRow; readonly summary: CaseSummary }[] {
  const columns = workspace.columns()
  const { settings } = scopeOf(workspace, query)
  const summaries = caseSummaries(
    workspace.reader,
    indexes.map((index) => idAt(columns, index)),
  )
  const cursor = new CaseCursor(columns)
  const repeats = repeatsOf(workspace, indexes, settings)
  const personOf = chargedPerson(columns, query.metric)
  return indexes.flatMap((index) => {
    const summary = summaries.get(idAt(columns, index))
    if (summary === undefined) return []
    cursor.index = index
    const row = {
      id: summary.id,
      caseId: summary.caseId,
      subject: summary.subject,
      status: summary.status,
      reopenCount: summary.reopenCount,
      csat: summary.csat,
      kind: cursor.kind,
      category: labelAt(columns.categories, columns.categoryIndexes, index),
      channel: labelAt(columns.channels, columns.channelIndexes, index),
      priority: labelAt(columns.priorities, columns.priorityIndexes, index),
      team: labelAt(columns.teams, columns.teamIndexes, index),
      agent: columns.people[personOf(index)] ?? null,
      openedAtMs: cursor.openedAtMs,
      resolvedAtMs: orNull(cursor.resolvedAtMs),
      hoursToResolution: orNull((cursor.resolvedAtMs - cursor.openedAtMs) / HOUR_MS),
      asked: cursor.hasAgentMessage ? (ASKED[askedPlace(cursor)] ?? null) : null,
      waited: askedPlace(cursor) > 0 ? cursor.waited : null,
      answer: cursor.answer,
      repeatCase: repeats.get(index) ?? null,
    } satisfies CaseListRow
    return [{ row, summary }]
  })
}

/** The next case of each customer that came back within the window. */
function repeatsOf(
  workspace: Workspace,
  indexes: readonly number[],
  settings: MetricSettings,
): ReadonlyMap<number, CaseListRow['repeatCase']> {
  const columns = workspace.columns()
  const next = settings.repeatCategory === 'same' ? columns.nextSameCategory : columns.nextAnyCategory
  const cursor = new CaseCursor(columns)
  const repeated = indexes.filter((index) => {
    cursor.index = index
    return isRepeated(cursor, settings)
  })
  const summaries = caseSummaries(
    workspace.reader,
    repeated.map((index) => idAt(columns, next[index] ?? -1)),
  )
  return new Map(
    repeated.map((index) => {
      const other = next[index] ?? -1
      const summary = summaries.get(idAt(columns, other))
      if (summary === undefined) return [index, null]
      return [
        index,
        { id: summary.id, caseId: summary.caseId, openedAtMs: columns.openedAtMs[other] ?? Number.NaN },
      ]
    }),
  )
}
