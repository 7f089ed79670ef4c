import type { CaseRecord } from '#shared/case/model.ts'
import { CASE_FIELDS, blankCase } from '#shared/case/patch.ts'
import { problem } from '#shared/import/reject-problems.ts'
import type { Reject } from '../store/import-records.ts'
import { OWN_COLUMNS, REQUIRED_COLUMNS, type CellContext, type OwnColumn } from './own-format.ts'

/** A row that could not be taken; which file it stands in is its reader's to say. */
export type RowReject = Omit<Reject, 'part'>

/** How much of a refused value is kept: enough to find it, little enough to list a million. */
const KEPT_VALUE_LENGTH = 200

interface KnownColumn extends OwnColumn {
  readonly index: number
  readonly name: string
}

/** Maps rows with one list of columns to cases, blank in the columns that the rows lack. */
export class RowMapper {
  /** Which of the model's columns every row of this mapper has (as `patchColumns` would say). */
  readonly columns: string
  /** Own columns that had a value in some row that was taken. */
  readonly filled = new Set<string>()
  #notFilled: readonly KnownColumn[]
  readonly unknownColumns: readonly string[]
  readonly #known: readonly KnownColumn[]
  readonly #unknown: readonly { index: number; name: string }[]
  readonly width: number
  readonly #context: CellContext

  constructor(header: readonly string[], context: CellContext) {
    this.#context = context
    this.width = header.length
    const named = header.map((title, index) => ({ index, name: normaliseHeader(title), title: title.trim() }))
    this.#known = named.flatMap(({ index, name }) => {
      const column = OWN_COLUMNS.get(name)
      return column === undefined ? [] : [{ ...column, index, name }]
    })
    this.#notFilled = this.#known
    this.#unknown = withDistinctNames(named.filter(({ name }) => !OWN_COLUMNS.has(name)))
    this.unknownColumns = this.#unknown.map(({ name }) => name)
    const fields = new Set<string>(this.#known.map(({ field }) => field))
    this.columns = JSON.stringify(CASE_FIELDS.filter((field) => fields.has(field)))
  }

  map(row: number, cells: readonly string[]): CaseRecord | RowReject {
    if (cells.length !== this.width) {
      return {
        row,
        column: null,
        value: kept(cells.join(' | ')),
        problem: problem('wrongWidth', { cells: cells.length, columns: this.width }),
      }
    }
    const draft = blankCase()
    for (const { index, name, read } of this.#known) {
      const cell = cells[index] ?? ''
      read(draft, cell, this.#context)
      const found = this.#context.problem
      if (found !== null) {
        this.#context.problem = null
        return { row, column: name, value: kept(cell), problem: found }
      }
    }
    if (this.#unknown.length > 0) draft.extra = this.#extra(cells)
    this.#noteFilled(cells)
    return draft
  }

  /** Looks only at the columns that were blank so far: soon they are few. */
  #noteFilled(cells: readonly string[]): void {
    const isBlank = ({ index }: KnownColumn): boolean => (cells[index] ?? '').trim() === ''
    if (this.#notFilled.every(isBlank)) return
    for (const column of this.#notFilled) if (!isBlank(column)) this.filled.add(column.name)
    this.#notFilled = this.#notFilled.filter(isBlank)
  }

  #extra(cells: readonly string[]): Record<string, string> {
    const filled = this.#unknown.map(({ index, name }) => [name, cells[index] ?? ''] as const)
    return Object.fromEntries(filled)
  }
}

/** Header names compare without case, outer space and a stray byte order mark. */
export function normaliseHeader(title: string): string {
  return title.replaceAll('\uFEFF', '').trim().toLowerCase()
}

/** The required columns that a header lacks. */
export function missingColumns(header: readonly string[]): string[] {
  const names = new Set(header.map(normaliseHeader))
  return REQUIRED_COLUMNS.filter((name) => !names.has(name))
}

/** Columns of the model that a header names more than once: which of them holds cannot be known. */
export function repeatedColumns(header: readonly string[]): string[] {
  const names = header.map(normaliseHeader).filter((name) => OWN_COLUMNS.has(name))
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))]
}

export function isReject(mapped: CaseRecord | RowReject): mapped is RowReject {
  return 'problem' in mapped
}

/** Unknown columns keep their titles; a blank one is named by its place, a repeated one by its number. */
function withDistinctNames(
  columns: readonly { index: number; title: string }[],
): { index: number; name: string }[] {
  const seen = new Map<string, number>()
  return columns.map(({ index, title }) => {
    const base = title === '' ? `column ${index + 1}` : title
    const times = (seen.get(base) ?? 0) + 1
    seen.set(base, times)
    return { index, name: times === 1 ? base : `${base} (${times})` }
  })
}

function kept(value: string): string {
  return value.length <= KEPT_VALUE_LENGTH ? value : `${value.slice(0, KEPT_VALUE_LENGTH)}…`
}
