import type { PatchValues } from '#shared/case/patch.ts'
import { problem } from '#shared/import/reject-problems.ts'
import type { StoredCase } from '../../store/case-store.ts'
import type { ImportStaging } from '../../store/import-staging.ts'
import { CaseMapper, type MappedCase } from '../map/case-mapper.ts'
import { titleOf, type CellProblem, type MapContext, type SurveyedTable } from '../map/context.ts'
import { MessageMapper } from '../map/message-mapper.ts'
import { PersonMapper } from '../map/person-mapper.ts'
import { settleMessages, withOpeningWords } from '../map/settle-case.ts'
import type { DraftMessage, SkipReason } from '../systems/system.ts'
import { nameOf } from './name-of-table.ts'
import { dataRows, type GatedRow } from './row-gate.ts'
import { StaffDomains } from './staff-domains.ts'
import { FilledColumns, type SetBatch, type SetItem, type SetSource } from './set-source.ts'
import { additionOf, fillBlanks, mergeDrafts, readDraft, writeDraft } from './staged-drafts.ts'

export interface MappedSourceOptions {
  readonly tables: readonly SurveyedTable[]
  readonly context: MapContext
  readonly staging: ImportStaging
  /** A stored case of this system, by the key that its files of messages use. */
  readonly storedCase: (table: SurveyedTable, caseKey: string) => StoredCase | null
}

const SHOWN_VALUE = 200
/** Cases that are put together from rows of messages, at a time. */
const BATCH = 200
const PASSED: SetItem = { kind: 'passed' }
const NOTHING_ADDED: PatchValues = { extra: {} }

/** Reads the tables of one import in the order in which they need each other: people, messages, cases. */
export class MappedSource implements SetSource {
  readonly #options: MappedSourceOptions
  readonly #filled = new FilledColumns()
  readonly #domains = new StaffDomains()
  #context: MapContext

  constructor(options: MappedSourceOptions) {
    this.#options = options
    this.#context = options.context
  }

  async *batches(): AsyncGenerator<SetBatch> {
    for (const table of this.#tables('people')) yield* this.#people(table)
    this.#context = { ...this.#options.context, staffDomains: this.#domains.ofStaffOnly() }
    for (const table of this.#tables('messages')) yield* this.#messages(table)
    for (const table of this.#tables('cases')) yield* this.#cases(table)
    yield* this.#unmetCases()
  }

  filled(): ReadonlySet<string> {
    const { openedAtAssumed, statusAssumed } = this.#options.context.tally
    const found = new Set(this.#filled.found)
    if (openedAtAssumed === 0) found.add('opened_at')
    if (statusAssumed === 0) found.add('status')
    return found
  }

  unknownColumns(): readonly string[] {
    const unknown = this.#tables('cases').flatMap(({ plan: { header, used, layout } }) =>
      header.columns.filter(({ key }) => !used.has(key) && !(layout.consumed?.includes(key) ?? false)),
    )
    return [...new Set(unknown.map(({ title }) => title))]
  }

  #tables(rowsAre: SurveyedTable['plan']['rowsAre']): SurveyedTable[] {
    return this.#options.tables.filter(({ plan }) => plan.rowsAre === rowsAre)
  }

  async *#people(table: SurveyedTable): AsyncGenerator<SetBatch> {
    const { staging, context } = this.#options
    const mapper = new PersonMapper(table.plan)
    for await (const { rows, bytes } of dataRows(table, context)) {
      for (const { row } of rows) {
        const person = row === null ? null : mapper.map(row)
        if (person === null) continue
        staging.putPerson(person.id, JSON.stringify(person))
        this.#domains.note(person)
      }
      yield { items: [], bytes, isRecount: false }
    }
  }

  async *#messages(table: SurveyedTable): AsyncGenerator<SetBatch> {
    const { staging, tables } = this.#options
    const context = this.#context
    const { standsAlone = false, addsFields = false } = table.plan.layout
    const mapper = new MessageMapper(table, context)
    const cases = standsAlone || addsFields ? new CaseMapper(table, context, []) : null
    const part = tables.indexOf(table)
    const take = (gated: GatedRow): SetItem => {
      if (gated.row === null) return gated.item
      const mapped = mapper.map(gated.row)
      if ('skipped' in mapped) return this.#skipped(mapped.skipped)
      if ('problem' in mapped) return this.#rejected(table, gated.row.row, mapped.problem)
      const { caseKey, message } = mapped
      const about = cases?.map(gated.row, caseKey)
      if (about !== undefined && 'problem' in about)
        return this.#rejected(table, gated.row.row, about.problem)
      staging.putMessage({ caseKey, part, row: gated.row.row, json: JSON.stringify(message) })
      if (about !== undefined && 'case' in about) {
        const staged = { ...about.case, messages: undefined, standsAlone }
        staging.putCase(caseKey, (earlier) => writeDraft(mergeDrafts(earlier, staged)))
      }
      return PASSED
    }
    const skips = cases?.skips.bind(cases)
    for await (const { rows, bytes } of dataRows(table, context, skips)) {
      yield { items: each(rows, take), bytes, isRecount: false }
    }
  }

  async *#cases(table: SurveyedTable): AsyncGenerator<SetBatch> {
    const context = this.#context
    const joined = this.#tables('messages')
    const mapper = new CaseMapper(table, context, joined)
    const take = (gated: GatedRow): SetItem => {
      if (gated.row === null) return gated.item
      const mapped = mapper.map(gated.row)
      if ('skipped' in mapped) return this.#skipped(mapped.skipped)
      if ('problem' in mapped) return this.#rejected(table, gated.row.row, mapped.problem)
      const messages = joined.length > 0 ? this.#join(mapped.case) : []
      return this.#finished(table, gated.row.row, mapper, mapped.case, messages)
    }
    const skips = mapper.skips.bind(mapper)
    for await (const { rows, bytes } of dataRows(table, context, skips)) {
      yield { items: each(rows, take), bytes, isRecount: false }
    }
  }

  /** Messages whose cases were in no file of this import: of stored cases, or cases by themselves. */
  async *#unmetCases(): AsyncGenerator<SetBatch> {
    const { staging } = this.#options
    const context = this.#context
    const joined = this.#tables('messages')
    const [table] = joined
    if (table === undefined) return
    const mapper = new CaseMapper(table, context, joined)
    let items: SetItem[] = []
    for (const unmet of staging.unmet()) {
      items.push(...this.#unmet(table, mapper, unmet.caseKey, unmet.case))
      if (items.length < BATCH) continue
      yield { items, bytes: 0, isRecount: true }
      items = []
    }
    yield { items, bytes: 0, isRecount: true }
  }

  #unmet(table: SurveyedTable, mapper: CaseMapper, caseKey: string, draft: string | null): SetItem[] {
    const { staging, storedCase, tables } = this.#options
    const messages = this.#messagesOf(caseKey)
    const known = draft === null ? null : readDraft(draft)
    const places = staging.placesOf(caseKey)
    const isWhole = known !== null && known.standsAlone
    // A talk whose rows do not say how it ended leaves a stored case as it is, but for its messages.
    const stored = isWhole && known.hasStatus ? null : storedCase(table, caseKey)
    if (stored !== null) {
      const settled = settleMessages(messages, { ...stored.record }, table.plan.layout, this.#context)
      const added = known === null || known.standsAlone ? NOTHING_ADDED : additionOf(known.draft)
      const talk = withOpeningWords(stored.record, settled)
      const values = settled.length === 0 ? added : { ...added, messages: talk }
      return [{ kind: 'addition', caseRow: stored.row, values }]
    }
    if (isWhole) return [this.#finished(table, places[0]?.row ?? 0, mapper, known, messages)]
    const found = problem('noSuchCase')
    return places.map(({ part, row }) => {
      const of = tables[part] ?? table
      return this.#rejected(of, row, { column: columnOfCase(of), value: caseKey, problem: found })
    })
  }

  /** What other files of the import say of a case: its messages, and fields that it lacks. */
  #join({ draft, joinKey }: MappedCase): DraftMessage[] {
    const added = this.#options.staging.caseOf(joinKey)
    if (added !== null) fillBlanks(draft, readDraft(added).draft)
    return this.#messagesOf(joinKey)
  }

  #finished(
    table: SurveyedTable,
    row: number,
    mapper: CaseMapper,
    mapped: MappedCase,
    joined: readonly DraftMessage[],
  ): SetItem {
    const result = mapper.finish(mapped, joined)
    if ('problem' in result) return this.#rejected(table, row, result)
    this.#filled.note(result)
    return { kind: 'case', record: result, columns: mapper.columnsOf(result) }
  }

  #messagesOf(caseKey: string): DraftMessage[] {
    const staged = this.#options.staging.messagesOf(caseKey)
    return staged.map((json) => JSON.parse(json) as DraftMessage | null).filter((message) => message !== null)
  }

  #skipped(reason: SkipReason): SetItem {
    this.#options.context.tally.skipped[reason] += 1
    return PASSED
  }

  #rejected({ plan }: SurveyedTable, row: number, { column, value, problem: found }: CellProblem): SetItem {
    const shown = value.length <= SHOWN_VALUE ? value : `${value.slice(0, SHOWN_VALUE)}…`
    return { kind: 'reject', reject: { part: nameOf(plan.table), row, column, value: shown, problem: found } }
  }
}

function columnOfCase({ plan }: SurveyedTable): string {
  return titleOf(plan, plan.fields.get('message_case')?.[0] ?? 'message_case')
}

/** Maps one by one as they are asked for, so that what comes of a row is stored before the next is read. */
function* each(rows: readonly GatedRow[], take: (row: GatedRow) => SetItem): Generator<SetItem> {
  for (const row of rows) yield take(row)
}
