import { CASE_FIELDS, type CasePatch, type PatchValues } from '#shared/case/patch.ts'
import type { Reject } from '../store/import-records.ts'
import { OWN_COLUMNS, REQUIRED_COLUMNS, type CellContext, type OwnColumn } from './own-format.ts'

/** How much of a refused value is kept: enough to find it, little enough to list a million. */
const KEPT_VALUE_LENGTH = 200

interface KnownColumn extends OwnColumn {
  readonly index: number
  readonly name: string
}

/** Maps rows with one list of columns to patches. */
export class RowMapper {
  /** Which of the model's columns every patch of this mapper has (as `patchColumns` would say). */
  readonly columns: string
  /** Own columns that had a value in some row that was taken. */
  readonly filled = new Set<string>()
  readonly unknownColumns: readonly string[]
  readonly #known: readonly KnownColumn[]
  readonly #unknown: readonly { index: number; name: string }[]
  readonly #width: number
  readonly #context: CellContext

  constructor(header: readonly string[], context: CellContext) {
    this.#context = context
    this.#width = header.length
    const named = header.map((title, index) => ({ index, name: normaliseHeader(title), title: title.trim() }))
    this.#known = named.flatMap(({ index, name }) => {
      const column = OWN_COLUMNS.get(name)
      return column === undefined ? [] : [{ ...column, index, name }]
    })
    this.#unknown = withDistinctNames(named.filter(({ name }) => !OWN_COLUMNS.has(name)))
    this.unknownColumns = this.#unknown.map(({ name }) => name)
    const fields = new Set<string>(this.#known.map(({ field }) => field))
    this.columns = JSON.stringify(CASE_FIELDS.filter((field) => fields.has(field)))
  }

  map(row: number, cells: readonly string[]): CasePatch | Reject {
    if (cells.length !== this.#width) {
      return {
        row,
        column: null,
        value: kept(cells.join(' | ')),
        reason: `the row has ${cells.length} cells, the header ${this.#width}`,
      }
    }
    const values: Record<string, unknown> = {}
    for (const { index, name, field, read } of this.#known) {
      const cell = cells[index] ?? ''
      values[field] = read(cell, this.#context)
      if (this.#context.problem !== null) {
        const reason = this.#context.problem
        this.#context.problem = null
        return { row, column: name, value: kept(cell), reason }
      }
    }
    for (const { index, name } of this.#known) {
      if (!this.filled.has(name) && (cells[index] ?? '').trim() !== '') this.filled.add(name)
    }
    const { account, caseId, ...rest } = values
    // Every reader above returns what its field holds, and the required columns are there: see OWN_COLUMNS.
    const patchValues = { ...rest, extra: this.#extra(cells) } as unknown as PatchValues
    return { account: String(account ?? ''), caseId: String(caseId), values: patchValues }
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

export function isReject(mapped: CasePatch | Reject): mapped is Reject {
  return 'reason' in mapped
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
