import { createHash } from 'node:crypto'
import type { CaseRecord } from '#shared/case/model.ts'
import { blankCase, type CaseDraft, type CaseField } from '#shared/case/patch.ts'
import { CASE_FIELD_NAMES, MESSAGE_FIELD_NAMES } from '#shared/import/fields.ts'
import { problem, type RejectProblem } from '#shared/import/reject-problems.ts'
import type { Column } from '../recognise/header.ts'
import type { DraftMessage, RowReader, SkipReason } from '../systems/system.ts'
import type { TableRow } from '../table.ts'
import { CarryDown } from './carry-down.ts'
import { CaseColumns } from './case-columns.ts'
import { countUnknown, titleOf, type CellProblem, type MapContext, type SurveyedTable } from './context.ts'
import { feedOf, translatedColumns, type Feed, type TranslatedField } from './feeds.ts'
import {
  CELL_READERS,
  INSTANT_TARGETS,
  hasCellReader,
  isCaseInstant,
  type CellTools,
} from './field-readers.ts'
import { draftsInCell } from './message-cells.ts'
import { derivedFields } from './plan.ts'
import { RowView } from './row-view.ts'
import { settleCase } from './settle-case.ts'
import { TimeReader } from './time-reader.ts'
import { Words } from './words.ts'

/** A case as its own row gives it, before messages of other files have joined it. */
export interface MappedCase {
  readonly draft: CaseDraft
  /** By which files of messages name it. */
  readonly joinKey: string
  readonly messages: readonly DraftMessage[]
  /** Whether the row says how the case stands; else that is worked out when all is known. */
  readonly hasStatus: boolean
}
export type MappedRow =
  { readonly case: MappedCase } | { readonly problem: CellProblem } | { readonly skipped: SkipReason }

interface FedCell {
  readonly key: string
  readonly text: string
  /** Which cell of the row it is; -1 for a constant. */
  readonly place: number
}

/** Makes cases of the rows of one table, by its layout and by what was decided for its columns. */
export class CaseMapper {
  readonly #columns: CaseColumns
  readonly #table: SurveyedTable
  readonly #context: MapContext
  readonly #view: RowView
  readonly #carry: CarryDown
  readonly #times: TimeReader
  readonly #words: Words
  readonly #reader: RowReader
  readonly #feeds: readonly Feed[]
  readonly #statusFeed: Feed
  /** Key of a column of words -> the field that it feeds. */
  readonly #wordFields: ReadonlyMap<string, TranslatedField>
  /** The title of the column that says when cases were opened; null where the file has none. */
  readonly #openedColumn: string | null
  readonly #derived: ReadonlySet<CaseField>
  readonly #tools: CellTools
  #problem: CellProblem | null = null
  /** The field that is being read, and the column it is read from. */
  #cell: FedCell = { key: '', text: '', place: -1 }
  /** Which cells became fields, by the number of the row: they are not kept once more beside the case. */
  readonly #fedIn: number[] = []
  #rowNumber = 0
  /** Columns of which nothing is kept beside the case: those that a layout reads whole, and those of single messages. */
  readonly #readKeys: ReadonlySet<string>

  /** `joined` are the tables of the import whose rows add messages or fields to the cases. */
  constructor(table: SurveyedTable, context: MapContext, joined: readonly SurveyedTable[]) {
    const { header, layout, fields } = table.plan
    this.#table = table
    this.#context = context
    this.#view = new RowView(header, layout.blanks)
    this.#carry = new CarryDown(table.plan)
    this.#times = new TimeReader(table, context)
    this.#words = new Words(table.plan)
    this.#derived = derivedFields(table.plan)
    this.#feeds = CASE_FIELD_NAMES.map((field) => feedOf(table.plan, field)).filter(
      ({ keys, constant }) => keys.length > 0 || constant !== undefined,
    )
    this.#statusFeed = feedOf(table.plan, 'status')
    this.#wordFields = translatedColumns(table.plan)
    const opened = feedOf(table.plan, 'opened_at').keys.find((key) => hasDates(table, key))
    this.#openedColumn = opened === undefined ? null : titleOf(table.plan, opened)
    this.#columns = new CaseColumns(
      table.plan,
      joined.map(({ plan }) => plan),
    )
    const ofMessages = MESSAGE_FIELD_NAMES.flatMap((field) => {
      const keys = fields.get(field) ?? []
      // A case may have further names beside the one by which its messages name it.
      return field === 'message_case' ? keys.slice(0, 1) : keys
    })
    this.#readKeys = new Set([...(layout.consumed ?? []), ...ofMessages])
    this.#tools = {
      words: this.#words,
      refuse: (found) => this.#refuse(this.#cell.key, this.#cell.text, found),
      nameOf: (id) => context.person(id)?.name ?? '',
      unknown: (field, word) => countUnknown(context.tally, field, word),
    }
    this.#reader = {
      instant: (title) => this.#instant([title]),
      instantIn: (text, title) => this.#times.readInside(text, title),
      person: context.person,
      refuse: (title, found) => this.#refuse(title, this.#view.text(title), found),
    }
  }

  /** Why the row is no record, or null. */
  skips(row: TableRow): SkipReason | null {
    this.#view.show(row)
    return this.#table.plan.layout.skip?.(this.#view) ?? null
  }

  /** `caseId` is that of a row that names its case in a column of messages. */
  map(row: TableRow, caseId = ''): MappedRow {
    const { layout, isToldByContent } = this.#table.plan
    const skipped = this.skips(row)
    if (skipped !== null) return { skipped }
    const view = this.#view
    view.show(this.#carry.fill(row))
    this.#problem = null
    this.#rowNumber += 1
    const draft = blankCase()
    draft.caseId = caseId
    draft.openedAtMs = Number.NaN
    const messages: DraftMessage[] = []
    for (const feed of this.#feeds) this.#read(feed, draft, messages)
    draft.extra = this.#extra(draft)
    layout.complete?.(draft, view, this.#reader)
    messages.push(...(layout.messages?.(view, this.#reader) ?? []))
    if (draft.caseId === '' && isToldByContent) draft.caseId = contentId(row.cells)
    if (draft.caseId === '')
      this.#refuse(feedOf(this.#table.plan, 'case_id').keys[0] ?? 'case_id', '', problem('blank'))
    if (this.#problem !== null) return { problem: this.#problem }
    const hasStatus = this.#derived.has('status') || this.#fed(this.#statusFeed).text !== ''
    return { case: { draft, joinKey: this.#joinKey(draft), messages, hasStatus } }
  }

  /** Which of the model's columns a case of this table has (as `patchColumns` would say). */
  columnsOf(record: CaseRecord): string {
    return this.#columns.of(record)
  }

  /** The whole case, `joined` being its messages from other files; or why there can be none. */
  finish(mapped: MappedCase, joined: readonly DraftMessage[]): CaseRecord | CellProblem {
    return settleCase(mapped, joined, {
      layout: this.#table.plan.layout,
      context: this.#context,
      openedColumn: this.#openedColumn,
    })
  }

  #read(feed: Feed, draft: CaseDraft, messages: DraftMessage[]): void {
    const { field } = feed
    if (isCaseInstant(field)) {
      const atMs = this.#instantOf(feed)
      if (atMs !== null) draft[INSTANT_TARGETS[field]] = atMs
      return
    }
    this.#cell = this.#fed(feed)
    const { key, text, place } = this.#cell
    if (text === '') return
    this.#feed(place)
    if (hasCellReader(field)) {
      CELL_READERS[field](draft, text, this.#tools)
      return
    }
    const drafts = draftsInCell(text, (time) => this.#times.readInside(time, key))
    if (drafts !== null) messages.push(...drafts)
    // Only what the user calls a talk must be one; elsewhere it is a text like any other.
    else if (this.#table.plan.stated.has(key)) this.#tools.refuse(problem('notATalk'))
    else if (place >= 0) this.#fedIn[place] = 0
  }

  /** What feeds a field in this row, and the column it comes from. */
  #fed({ field, keys, constant = '' }: Feed): FedCell {
    for (const key of keys) {
      const place = this.#view.placeOf(key)
      if (place >= 0) return { key, place, text: this.#view.at(place) }
    }
    return { key: keys[0] ?? field, place: -1, text: constant }
  }

  #instantOf({ field, keys, constant }: Feed): number | null {
    const atMs = keys.length === 0 ? null : this.#instant(keys)
    if (atMs !== null || constant === undefined) return atMs
    return this.#times.readInside(constant, field)
  }

  #instant(keys: readonly string[]): number | null {
    const { key, text, places, instant } = this.#times.read(this.#view, keys)
    if (instant === null) return null
    for (const place of places) this.#feed(place)
    if (!('problem' in instant)) return instant.atMs
    this.#refuse(key, text, instant.problem)
    return null
  }

  #feed(place: number): void {
    if (place >= 0) this.#fedIn[place] = this.#rowNumber
  }

  #refuse(key: string, value: string, found: RejectProblem): void {
    this.#problem ??= { column: titleOf(this.#table.plan, key), value, problem: found }
  }

  #joinKey(draft: CaseDraft): string {
    for (const title of this.#table.plan.layout.joinKey ?? []) {
      const text = this.#view.text(title)
      if (text !== '') return text
    }
    return draft.caseId
  }

  /** What the model has no place for, under the titles of the file; and words that were translated, as they stood. */
  #extra(draft: CaseDraft): Record<string, string> {
    const extra: [string, string][] = []
    for (const column of this.#view.columns) {
      const isRead = this.#fedIn[column.index] === this.#rowNumber || this.#readKeys.has(column.key)
      if (isRead && !this.#isTranslated(column, draft)) continue
      const text = this.#view.at(column.index)
      if (text !== '') extra.push([column.title, text])
    }
    return withDistinctNames(extra)
  }

  #isTranslated({ key }: Column, draft: CaseDraft): boolean {
    const field = this.#wordFields.get(key)
    return field !== undefined && this.#view.text(key).toLowerCase() !== draft[field]
  }
}

/** A column of which every cell is blank says no more than no column. */
function hasDates({ survey }: SurveyedTable, key: string): boolean {
  return (survey.dates.get(key)?.proof.values ?? 0) > 0
}

const ID_LENGTH = 16

/** Rows with the same cells are the same case. */
function contentId(cells: readonly string[]): string {
  const content = JSON.stringify(cells.map((cell) => cell.trim()))
  return createHash('sha256').update(content).digest('hex').slice(0, ID_LENGTH)
}

/** Repeated titles get a number. `fromEntries` makes own properties, whatever a column is called. */
function withDistinctNames(entries: readonly (readonly [string, string])[]): Record<string, string> {
  const named = Object.fromEntries(entries)
  if (Object.keys(named).length === entries.length) return named
  const times = new Map<string, number>()
  return Object.fromEntries(
    entries.map(([title, text]) => {
      const count = (times.get(title) ?? 0) + 1
      times.set(title, count)
      return [count === 1 ? title : `${title} (${count})`, text]
    }),
  )
}
