import { setImmediate as nextTurn } from 'node:timers/promises'
import { DateColumnSurvey, decideTogether, type DateColumn } from '#shared/import/dates/column-survey.ts'
import type { DateOrder } from '#shared/import/dates/date-order.ts'
import { WORD_FIELDS, type FieldName } from '#shared/import/fields.ts'
import type { Column } from '../recognise/header.ts'
import type { TableRow } from '../table.ts'
import { isNullDate } from './null-dates.ts'
import { isInstantField, type TablePlan } from './plan.ts'
import type { ProgressMeter } from '../progress.ts'
import { stopIfAsked } from '../stop.ts'
import { RowView } from './row-view.ts'

/** What one pass over all rows of a table tells: what no single cell could. */
export interface TableSurvey {
  /** Rows behind the header that are not blank. */
  readonly rows: number
  /** Key of a column -> how its dates are read; also for the times inside cells that a layout names. */
  readonly dates: ReadonlyMap<string, DateColumn>
  /** Field -> word -> how often; only so many different words are told apart. Empty unless it is for a look. */
  readonly words: ReadonlyMap<FieldName, ReadonlyMap<string, number>>
  /** Key of a column -> filled cells. Empty unless it is for a look. */
  readonly filled: ReadonlyMap<string, number>
  /** The one number of cells that every row has, though the header has more; null where rows differ or agree with it. */
  readonly shortWidth: number | null
}

/** Enough for every vocabulary; a column of prose stops being counted there. */
const MOST_WORDS = 1_000
const LONGEST_WORD = 120

/** Fields whose different values are counted: the vocabularies, and the people. */
const COUNTED_FIELDS: readonly FieldName[] = [...WORD_FIELDS, 'agent', 'resolver', 'message_author']

/** The share of a column's first cells that must be dates for it to be surveyed as one though it feeds no field. */
const DATE_SHARE = 0.5

export interface SurveyOptions {
  /** Order of numeric dates that the user stated for all columns. */
  readonly dateOrder: DateOrder | null
  /** Whether a person will look at the words and at how much is filled; an import needs neither. */
  readonly isLook: boolean
  readonly meter: ProgressMeter
  readonly signal: AbortSignal
}

/** Reads the whole table once. Throws `ClosewellError` `cancelled` where `signal` said stop. */
export async function surveyTable(
  plan: TablePlan,
  { dateOrder, isLook, meter, signal }: SurveyOptions,
): Promise<TableSurvey> {
  const survey = new Surveyor(plan, isLook)
  for await (const { rows, bytes } of plan.table.read()) {
    for (const row of rows) survey.add(row)
    meter.inspect(bytes, rows.length)
    await nextTurn()
    stopIfAsked(signal)
  }
  return survey.finish(dateOrder)
}

interface DateSource {
  readonly key: string
  readonly survey: DateColumnSurvey
  readonly times: ((cell: string) => readonly string[]) | null
}

class Surveyor {
  readonly #plan: TablePlan
  readonly #view: RowView
  readonly #dates: readonly DateSource[]
  readonly #counted: readonly { field: FieldName; keys: readonly string[]; words: Map<string, number> }[]
  readonly #watched: readonly { readonly key: string; filled: number }[]
  readonly #widths = new Map<number, number>()
  readonly #headerRow: number
  #rows = 0

  constructor(plan: TablePlan, isLook: boolean) {
    this.#plan = plan
    this.#view = new RowView(plan.header, plan.layout.blanks)
    this.#headerRow = plan.header.row ?? 0
    this.#dates = dateKeys(plan).map((key) => ({
      key,
      survey: new DateColumnSurvey(),
      times: plan.layout.times?.[key] ?? null,
    }))
    this.#counted = (isLook ? COUNTED_FIELDS : []).flatMap((field) => {
      const keys = plan.fields.get(field)
      return keys === undefined ? [] : [{ field, keys, words: new Map<string, number>() }]
    })
    const keys = new Set(isLook ? plan.header.columns.map(({ key }) => key) : [])
    this.#watched = [...keys].map((key) => ({ key, filled: 0 }))
  }

  add(row: TableRow): void {
    if (row.row <= this.#headerRow || row.problem !== null) return
    const view = this.#view
    view.show(row)
    if (isBlankRow(view)) return
    this.#rows += 1
    this.#widths.set(row.cells.length, (this.#widths.get(row.cells.length) ?? 0) + 1)
    if (this.#plan.layout.skip?.(view) != null) return
    for (const { key, survey, times } of this.#dates) {
      for (const place of view.placesOf(key)) {
        const cell = view.at(place)
        if (times === null) addDate(survey, cell)
        else for (const text of times(cell)) survey.add(text)
      }
    }
    for (const { keys, words } of this.#counted) this.#count(keys, words)
    for (const column of this.#watched) if (view.placeOf(column.key) >= 0) column.filled += 1
  }

  finish(statedOrder: DateOrder | null): TableSurvey {
    const { header, layout, dateOrders } = this.#plan
    const stated = (key: string): DateOrder | null => dateOrders.get(key) ?? statedOrder
    const surveys = new Map(this.#dates.map(({ key, survey }) => [key, survey]))
    const [width] = this.#widths.size === 1 ? [...this.#widths.keys()] : []
    return {
      rows: this.#rows,
      dates: withUsualOrder(decideTogether(surveys, stated), surveys, layout.dateOrder ?? null),
      words: new Map(this.#counted.map(({ field, words }) => [field, words])),
      filled: new Map(this.#watched.map(({ key, filled }) => [key, filled])),
      shortWidth:
        header.row !== null && width !== undefined && width < header.columns.length && this.#rows > 1
          ? width
          : null,
    }
  }

  #count(keys: readonly string[], words: Map<string, number>): void {
    for (const key of keys) {
      const word = this.#view.text(key)
      if (word === '') continue
      const times = words.get(word)
      if (times !== undefined) words.set(word, times + 1)
      else if (words.size < MOST_WORDS && word.length <= LONGEST_WORD) words.set(word, 1)
      return
    }
  }
}

function addDate(survey: DateColumnSurvey, cell: string): void {
  if (!isNullDate(cell)) survey.add(cell)
}

/** What the values leave open is as the system always writes it; against their own proof nothing is. */
function withUsualOrder(
  decided: ReadonlyMap<string, DateColumn>,
  surveys: ReadonlyMap<string, DateColumnSurvey>,
  usual: DateOrder | null,
): ReadonlyMap<string, DateColumn> {
  if (usual === null) return decided
  return new Map(
    [...decided].map(([key, column]) => {
      const taken = column.decision === 'undecided' ? surveys.get(key)?.decide(usual) : undefined
      if (taken === undefined) return [key, column]
      return [key, { ...taken, decision: 'decided', proof: { ...taken.proof, decidedBy: null } }]
    }),
  )
}

/** The columns whose dates are decided: those that feed an instant, those a layout names, and those that look like dates. */
function dateKeys(plan: TablePlan): string[] {
  const keys = new Set<string>(Object.keys(plan.layout.times ?? {}))
  for (const [field, feeding] of plan.fields)
    if (isInstantField(field)) for (const key of feeding) keys.add(key)
  for (const column of plan.header.columns) if (looksLikeDates(plan, column)) keys.add(column.key)
  return [...keys]
}

function looksLikeDates(plan: TablePlan, { key }: Column): boolean {
  const view = new RowView(plan.header, plan.layout.blanks)
  const survey = new DateColumnSurvey()
  let filled = 0
  for (const row of plan.head) {
    view.show(row)
    const cell = view.text(key)
    if (cell === '') continue
    filled += 1
    survey.add(cell)
  }
  if (filled === 0) return false
  const { instants, locals, datesOnly } = survey.decide('dmy').kinds
  return instants + locals + datesOnly >= DATE_SHARE * filled
}

export function isBlankRow(view: RowView): boolean {
  return view.cells.every((cell) => cell.trim() === '')
}
