import { ClosewellError } from '#shared/failure.ts'
import { orderMessages } from '#shared/case/transcript.ts'
import type { CaseDetail, CaseListRow, Input, Output } from '#shared/ipc/contract.ts'
import { CaseCursor } from '#shared/metrics/engine/case-cursor.ts'
import { casesBehind } from '#shared/metrics/engine/cases-behind.ts'
import type { CaseColumns } from '#shared/metrics/engine/columns.ts'
import { explainCase } from '#shared/metrics/engine/explain.ts'
import { metricById } from '#shared/metrics/registry.ts'
import { caseSummaries, orderByCaseId, readCase } from '../store/case-reader.ts'
import { scopeOf } from './figures.ts'
import { metricSettings, workspaceSettings } from './settings.ts'
import type { Workspace } from './workspace.ts'

/** A page of the very cases behind a figure. */
export function listCasesBehind(workspace: Workspace, input: Input<'cases.behind'>): Output<'cases.behind'> {
  const columns = workspace.columns()
  const { weekStart } = workspaceSettings(workspace.reader)
  const { metric, group, part } = input
  const found = casesBehind(columns, { ...scopeOf(workspace, input), metric, group, part, weekStart })
  const sorted = sortCases(workspace, found, input)
  const page = sorted.slice(input.offset, input.offset + input.limit)
  const summaries = caseSummaries(
    workspace.reader,
    page.map((index) => idAt(columns, index)),
  )
  const charged = chargedPerson(columns, input.metric)
  const rows = page.flatMap((index): CaseListRow[] => {
    const id = idAt(columns, index)
    const summary = summaries.get(id)
    if (summary === undefined) return []
    return [
      {
        id,
        caseId: summary.caseId,
        subject: summary.subject,
        status: summary.status,
        category: columns.categories[columns.categoryIndexes[index] ?? -1] ?? null,
        channel: columns.channels[columns.channelIndexes[index] ?? -1] ?? null,
        agent: charged(index),
        team: columns.teams[columns.teamIndexes[index] ?? -1] ?? null,
        openedAtMs: columns.openedAtMs[index] ?? Number.NaN,
        resolvedAtMs: instantAt(columns.resolvedAtMs, index),
      },
    ]
  })
  return { total: found.length, rows }
}

function sortCases(
  workspace: Workspace,
  found: Int32Array,
  { metric, sort, descending }: Input<'cases.behind'>,
): number[] {
  const columns = workspace.columns()
  const sorted = Array.from(found)
  switch (sort) {
    case 'openedAt':
    case 'resolvedAt': {
      const instants = sort === 'openedAt' ? columns.openedAtMs : columns.resolvedAtMs
      sorted.sort((a, b) => byInstant(instants[a], instants[b]) || a - b)
      break
    }
    case 'agent': {
      const charged = chargedPerson(columns, metric)
      sorted.sort((a, b) => (charged(a) ?? '').localeCompare(charged(b) ?? '') || a - b)
      break
    }
    case 'caseId': {
      const indexOf = new Map(sorted.map((index) => [idAt(columns, index), index]))
      const ordered = orderByCaseId(workspace.reader, [...indexOf.keys()])
      sorted.splice(0, sorted.length, ...ordered.flatMap((id) => indexOf.get(id) ?? []))
      break
    }
  }
  return descending ? sorted.reverse() : sorted
}

/** Cases without the instant come last in ascending order. */
function byInstant(a = Number.NaN, b = Number.NaN): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b))
  return a - b
}

function chargedPerson(columns: CaseColumns, metric: Input<'cases.behind'>['metric']) {
  const rule = metricById(metric)
  const cursor = new CaseCursor(columns)
  return (index: number): string | null => {
    cursor.index = index
    return columns.people[rule.chargedTo(cursor)] ?? null
  }
}

/** A case with everything that is known of it, and what each metric says of it. Throws `notFound`. */
export function getCase(workspace: Workspace, id: number): CaseDetail {
  const stored = readCase(workspace.reader, id)
  const columns = workspace.columns()
  const index = columns.ids.indexOf(id)
  if (stored === null || index === -1) {
    throw new ClosewellError('notFound', 'This case is no longer stored; its import may have been undone.')
  }
  const { record, ...rest } = stored
  const { account, customerId, customerEmail, customerPhone, customerName, ...facts } = record
  return {
    ...rest,
    ...facts,
    id,
    account,
    customer: { id: customerId, email: customerEmail, phone: customerPhone, name: customerName },
    messages: [...orderMessages(record.messages)],
    findings: [...stored.findings],
    asOfMs: columns.sources[columns.sourceIndexes[index] ?? -1]?.asOfMs ?? record.openedAtMs,
    verdicts: explainCase(columns, index, metricSettings(workspaceSettings(workspace.reader))),
    nextSameCategory: reference(workspace, columns.nextSameCategory[index] ?? -1),
    nextAnyCategory: reference(workspace, columns.nextAnyCategory[index] ?? -1),
  }
}

function reference(workspace: Workspace, index: number): CaseDetail['nextSameCategory'] {
  if (index === -1) return null
  const columns = workspace.columns()
  const id = idAt(columns, index)
  const caseId = caseSummaries(workspace.reader, [id]).get(id)?.caseId
  return caseId === undefined ? null : { id, caseId, openedAtMs: columns.openedAtMs[index] ?? Number.NaN }
}

function idAt(columns: CaseColumns, index: number): number {
  return columns.ids[index] ?? Number.NaN
}

function instantAt(instants: Float64Array, index: number): number | null {
  const atMs = instants[index] ?? Number.NaN
  return Number.isNaN(atMs) ? null : atMs
}
