import { problem, type RejectProblem } from '#shared/import/reject-problems.ts'
import type { MessageFieldName } from '#shared/import/fields.ts'
import { booleanOf } from '../systems/common-words.ts'
import type { DraftMessage, RowReader, SkipReason } from '../systems/system.ts'
import type { TableRow } from '../table.ts'
import { htmlToText, looksLikeHtml } from '../transcripts/html-to-text.ts'
import { countUnknown, titleOf, type CellProblem, type MapContext, type SurveyedTable } from './context.ts'
import { RowView } from './row-view.ts'
import { TimeReader } from './time-reader.ts'
import { Words } from './words.ts'

export type MappedMessage =
  /** No message where the rows only add fields to their cases. */
  | { readonly caseKey: string; readonly message: DraftMessage | null }
  | { readonly problem: CellProblem }
  | { readonly skipped: SkipReason }

/** Makes messages of the rows of one table, by its layout and by what was decided for its columns. */
export class MessageMapper {
  readonly #table: SurveyedTable
  readonly #context: MapContext
  readonly #view: RowView
  readonly #times: TimeReader
  readonly #words: Words
  readonly #reader: RowReader
  #problem: CellProblem | null = null

  constructor(table: SurveyedTable, context: MapContext) {
    this.#table = table
    this.#context = context
    this.#view = new RowView(table.plan.header, table.plan.layout.blanks)
    this.#times = new TimeReader(table, context)
    this.#words = new Words(table.plan)
    this.#reader = {
      instant: (title) => this.#instant([title]),
      instantIn: (text, title) => this.#times.readInside(text, title),
      person: context.person,
      refuse: (title, found) => this.#refuse(title, this.#view.text(title), found),
    }
  }

  map(row: TableRow): MappedMessage {
    const { layout } = this.#table.plan
    const view = this.#view
    view.show(row)
    const skipped = layout.skip?.(view) ?? null
    if (skipped !== null) return { skipped }
    this.#problem = null
    const cell = this.#text('message_case')
    const caseKey = layout.caseKeyIn?.(cell) ?? cell
    if (caseKey === '') this.#refuse(this.#keys('message_case')[0] ?? 'message_case', '', problem('blank'))
    if (layout.addsFields === true) {
      return this.#problem === null ? { caseKey, message: null } : { problem: this.#problem }
    }
    const draft = this.#draft()
    const message =
      layout.completeMessage === undefined ? draft : layout.completeMessage(draft, view, this.#reader)
    if (this.#problem !== null) return { problem: this.#problem }
    return message === null || message.text === '' ? { skipped: 'notACase' } : { caseKey, message }
  }

  #draft(): DraftMessage {
    const text = this.#text('message_text')
    const role = this.#text('message_role')
    const found = role === '' ? null : this.#words.role(role)
    if (role !== '' && found === null) countUnknown(this.#context.tally, 'message_role', role)
    const isInternal = booleanOf(this.#text('message_internal')) === true
    return {
      role: isInternal ? 'note' : found,
      author: this.#text('message_author') || null,
      authorId: this.#text('message_author_id') || null,
      authorEmail: this.#text('message_author_email') || null,
      atMs: this.#instant(this.#keys('message_at')),
      text: looksLikeHtml(text) ? htmlToText(text) : text,
    }
  }

  #text(field: MessageFieldName): string {
    for (const key of this.#keys(field)) {
      const text = this.#view.text(key)
      if (text !== '') return text
    }
    return ''
  }

  #keys(field: MessageFieldName): readonly string[] {
    return this.#table.plan.fields.get(field) ?? []
  }

  #instant(keys: readonly string[]): number | null {
    const { key, text, instant } = this.#times.read(this.#view, keys)
    if (instant === null) return null
    if (!('problem' in instant)) return instant.atMs
    this.#refuse(key, text, instant.problem)
    return null
  }

  #refuse(key: string, value: string, found: RejectProblem): void {
    this.#problem ??= { column: titleOf(this.#table.plan, key), value, problem: found }
  }
}
