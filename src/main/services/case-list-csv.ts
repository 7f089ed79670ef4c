import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify'
import { ClosewellError } from '#shared/failure.ts'
import type { CaseColumn } from '#shared/ipc/case-schemas.ts'
import type { CaseListRow, Input } from '#shared/ipc/contract.ts'
import type { CaseSummary } from '../store/case-reader.ts'
import { caseRows, orderedCases } from './case-list.ts'
import type { Workspace } from './workspace.ts'

type Cell = string | number | null

interface CsvColumn {
  readonly name: string
  readonly cell: (row: CaseListRow, summary: CaseSummary) => Cell
}

const instant = (atMs: number | null): string | null => (atMs === null ? null : new Date(atMs).toISOString())

/** Columns of the list under the names of Closewell's own format, where it has them. Instants are ISO 8601 in UTC. */
const COLUMNS = {
  caseId: { name: 'case_id', cell: ({ caseId }) => caseId },
  subject: { name: 'subject', cell: ({ subject }) => subject },
  agent: { name: 'agent_charged', cell: ({ agent }) => agent },
  team: { name: 'team', cell: ({ team }) => team },
  category: { name: 'category', cell: ({ category }) => category },
  channel: { name: 'channel', cell: ({ channel }) => channel },
  priority: { name: 'priority', cell: ({ priority }) => priority },
  kind: { name: 'kind', cell: ({ kind }) => kind },
  status: { name: 'status', cell: ({ status }) => status },
  openedAt: { name: 'opened_at', cell: ({ openedAtMs }) => instant(openedAtMs) },
  resolvedAt: { name: 'resolved_at', cell: ({ resolvedAtMs }) => instant(resolvedAtMs) },
  hoursToResolution: {
    name: 'hours_to_resolution',
    cell: ({ hoursToResolution: hours }) => (hours === null ? null : Number(hours.toFixed(2))),
  },
  reopenCount: { name: 'reopen_count', cell: ({ reopenCount }) => reopenCount },
  csat: { name: 'csat', cell: ({ csat }) => csat },
  asked: { name: 'closure_asked', cell: ({ asked }) => asked },
  waited: { name: 'closure_waited', cell: ({ waited }) => (waited === null ? null : String(waited)) },
  answer: { name: 'closure_answer', cell: ({ answer }) => answer },
  repeatCase: { name: 'repeat_case_id', cell: ({ repeatCase }) => repeatCase?.caseId ?? null },
} as const satisfies Readonly<Record<CaseColumn, CsvColumn>>

/** Only where they are asked for. The subject is a customer's own words, so it is one of them. */
const CUSTOMER_COLUMNS: readonly CsvColumn[] = [
  COLUMNS.subject,
  { name: 'customer_id', cell: (_, { customerId }) => customerId },
  { name: 'customer_name', cell: (_, { customerName }) => customerName },
  { name: 'customer_email', cell: (_, { customerEmail }) => customerEmail },
  { name: 'customer_phone', cell: (_, { customerPhone }) => customerPhone },
]

const PAGE = 500

/**
 * Writes a list of cases as CSV, in its order, with the columns chosen: without customers' data unless they are asked
 * for. Cells that a spreadsheet would take for a formula get an apostrophe. The whole file or none: throws
 * `ClosewellError` `writeFailed`.
 */
export async function writeCaseListCsv(
  workspace: Workspace,
  { columns: chosen, withCustomer, ...query }: Input<'cases.saveCsv'>,
  path: string,
): Promise<{ rows: number }> {
  const shown = chosen.filter((column) => column !== 'subject').map((column): CsvColumn => COLUMNS[column])
  const columns = withCustomer ? [...shown, ...CUSTOMER_COLUMNS] : shown
  const indexes = orderedCases(workspace, query)
  let rows = 0
  function* records(): Generator<Cell[]> {
    for (let from = 0; from < indexes.length; from += PAGE) {
      for (const { row, summary } of caseRows(workspace, query, indexes.slice(from, from + PAGE))) {
        rows += 1
        yield columns.map(({ cell }) => trimmed(cell(row, summary)))
      }
    }
  }
  const csv = stringify({
    bom: true,
    header: true,
    columns: columns.map(({ name }) => name),
    record_delimiter: 'windows',
    escape_formulas: true,
  })
  const partial = `${path}.part`
  try {
    await pipeline(records(), csv, createWriteStream(partial))
    await rename(partial, path)
  } catch (error) {
    await rm(partial, { force: true })
    if (!(error instanceof Error) || !('syscall' in error)) throw error
    const file = basename(path)
    throw new ClosewellError('writeFailed', `${file} could not be written. Choose another folder.`, { file })
  }
  return { rows }
}

/** White space in front could hide a formula from the escaping. */
function trimmed(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.trim() : cell
}
