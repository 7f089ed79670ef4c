import type { CaseRecord } from '#shared/case/model.ts'
import type { TableFinding } from '#shared/import/inspection.ts'
import { describeProblem } from '#shared/import/reject-problems.ts'
import type { Reject } from '../../store/import-records.ts'
import { CaseMapper } from '../map/case-mapper.ts'
import { newTally, type MapContext, type SurveyedTable } from '../map/context.ts'
import { CASE_COLUMN_OF, isCaseInstant } from '../map/field-readers.ts'
import { MessageMapper } from '../map/message-mapper.ts'
import { OWN_COLUMNS, OWN_SYSTEM } from '../own-format.ts'
import { headerOf, indexesByKey, type Header } from '../recognise/header.ts'
import { normaliseHeader } from '../row-mapper.ts'
import type { DraftMessage } from '../systems/system.ts'
import type { SourceTable, TableRow } from '../table.ts'
import { OwnSource } from './own-source.ts'
import { gateRow } from './row-gate.ts'

type PreviewRow = TableFinding['preview'][number]

const PREVIEW_ROWS = 50
const SHOWN_VALUE = 200

/** The first rows of a table as they stand, and what they become by themselves: other files of the import are not looked at. */
export function previewTable(
  surveyed: SurveyedTable,
  {
    timeZone,
    people,
  }: { readonly timeZone: string | null; readonly people: Readonly<Record<string, string>> },
): PreviewRow[] {
  const { plan } = surveyed
  const context: MapContext = {
    timeZone,
    fallbackOpenedAtMs: plan.table.modifiedMs,
    person: () => null,
    staffDomains: new Set(),
    people: new Map(Object.entries(people)),
    tally: newTally(),
  }
  const preview =
    plan.rowsAre === 'messages' ? messagePreview(surveyed, context) : casePreview(surveyed, context)
  const rows: PreviewRow[] = []
  const cellsOf = cellsByKey(plan.header)
  for (const row of plan.head) {
    if (rows.length >= PREVIEW_ROWS) break
    const gated = gateRow(surveyed, context, row)
    if (gated === null) continue
    const shown = { row: row.row, cells: cellsOf(row) }
    if (gated.row !== null) rows.push({ ...shown, ...preview(gated.row) })
    else if (gated.item.kind === 'reject') rows.push({ ...shown, ...refused(gated.item.reject) })
  }
  return rows
}

type Becoming = Pick<PreviewRow, 'becomes' | 'problem'>
const NOTHING: Becoming = { becomes: null, problem: null }

function casePreview(surveyed: SurveyedTable, context: MapContext): (row: TableRow) => Becoming {
  const mapper = new CaseMapper(surveyed, context, [])
  return (row) => {
    const mapped = mapper.map(row)
    if ('skipped' in mapped) return NOTHING
    const result = 'case' in mapped ? mapper.finish(mapped.case, []) : mapped.problem
    return 'problem' in result ? refused(result) : { becomes: readable(result), problem: null }
  }
}

function messagePreview(surveyed: SurveyedTable, context: MapContext): (row: TableRow) => Becoming {
  const mapper = new MessageMapper(surveyed, context)
  return (row) => {
    const mapped = mapper.map(row)
    if ('skipped' in mapped) return NOTHING
    if ('problem' in mapped) return refused(mapped.problem)
    if (mapped.message === null) return NOTHING
    return { becomes: readableMessage(mapped.caseKey, mapped.message), problem: null }
  }
}

function refused({ column, problem }: Pick<Reject, 'column' | 'problem'>): Becoming {
  return { becomes: null, problem: { ...problem, column, reason: describeProblem(problem) } }
}

/** A case for reading: Closewell's own names of its filled columns, instants in UTC. */
function readable(record: CaseRecord): Record<string, string> {
  const shown: Record<string, string> = { case_id: record.caseId }
  for (const [name, field] of Object.entries(CASE_COLUMN_OF)) {
    const value = record[field]
    if (value === null || value === false || (Array.isArray(value) && value.length === 0)) continue
    shown[name] = shorten(textOf(value, isCaseInstant(name)))
  }
  return shown
}

function textOf(value: string | number | true | CaseRecord['messages'], isInstant: boolean): string {
  if (typeof value === 'object') return String(value.length)
  return typeof value === 'number' && isInstant ? isoText(value) : String(value)
}

function readableMessage(caseKey: string, message: DraftMessage): Record<string, string> {
  const { role, author, authorEmail, authorId, atMs, text } = message
  const shown: Record<string, string | null> = {
    message_case: caseKey,
    message_at: atMs === null ? null : isoText(atMs),
    message_role: role,
    message_author: author ?? authorEmail ?? authorId,
    message_text: shorten(text),
  }
  return Object.fromEntries(
    Object.entries(shown).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  )
}

function isoText(atMs: number): string {
  return new Date(atMs).toISOString()
}

/** A row's cells in the order of the table's keys: repeated columns as one, those of records by their names. */
function cellsByKey(header: Header): (row: TableRow) => string[] {
  const ofTable = indexesByKey(header.columns)
  return ({ cells, names }) => {
    const places = names === null ? ofTable : indexesByKey(headerOf(names, null).columns)
    return [...ofTable.keys()].map((key) => {
      const filled = (places.get(key) ?? []).map((at) => cells[at] ?? '').filter((cell) => cell.trim() !== '')
      return shorten(filled.join(' | '))
    })
  }
}

function shorten(text: string): string {
  return text.length <= SHOWN_VALUE ? text : `${text.slice(0, SHOWN_VALUE)}…`
}

/** A file in Closewell's own format, which needs no mapping: its columns are what they are called. */
export async function previewOwn(table: SourceTable, timeZone: string | null): Promise<TableFinding> {
  const tally = newTally()
  const [rows, titles] = await firstRows(table)
  const read = async function* () {
    yield { rows, bytes: 0 }
  }
  const preview: PreviewRow[] = []
  const data = table.format === 'csv' || rows[0]?.names === null ? rows.slice(1) : rows
  const source = new OwnSource({ ...table, read }, { timeZone, tally, problem: null })
  let at = 0
  for await (const { items } of source.batches()) {
    for (const item of items) {
      const row = data[at]
      at += 1
      if (row === undefined) continue
      const shown = { row: row.row, cells: row.cells.map(shorten) }
      if (item.kind === 'case') preview.push({ ...shown, becomes: readable(item.record), problem: null })
      if (item.kind === 'reject') preview.push({ ...shown, ...refused(item.reject) })
    }
  }
  return {
    file: table.file,
    sheet: table.sheet,
    format: table.format,
    encoding: table.encoding,
    system: OWN_SYSTEM,
    systemName: 'Closewell',
    layout: 'cases',
    rowsAre: 'cases',
    confidence: 1,
    evidence: [...titles],
    alternatives: [],
    headerRow: rows[0]?.names === null ? (rows[0]?.row ?? null) : null,
    rows: data.length,
    columns: headerOf(titles, null).columns.map(({ title, key }) => ({
      title,
      key,
      field: ownField(title),
      filled: 0,
      examples: [],
    })),
    dates: [],
    words: [],
    preview: preview.slice(0, PREVIEW_ROWS),
  }
}

function ownField(title: string): TableFinding['columns'][number]['field'] {
  const name = normaliseHeader(title)
  return OWN_COLUMNS.has(name) ? (name as TableFinding['columns'][number]['field']) : null
}

async function firstRows(table: SourceTable): Promise<[TableRow[], readonly string[]]> {
  for await (const { rows } of table.read()) {
    const [first] = rows
    if (first === undefined) continue
    return [rows.slice(0, PREVIEW_ROWS + 1), first.names ?? first.cells]
  }
  return [[], []]
}
