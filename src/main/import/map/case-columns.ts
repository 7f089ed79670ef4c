import type { CaseRecord } from '#shared/case/model.ts'
import { CASE_FIELDS, type CaseField } from '#shared/case/patch.ts'
import { CASE_FIELD_NAMES } from '#shared/import/fields.ts'
import { CASE_COLUMN_OF } from './field-readers.ts'
import { derivedFields, type TablePlan } from './plan.ts'

/**
 * Tells which of the model's columns a case has, and so may overwrite in a stored one: those of its table, blank or not,
 * and what else of the import has filled. A file without any message of a case takes none away, unless it has a column,
 * or comes with a file, where they would be.
 */
export class CaseColumns {
  readonly #always: ReadonlySet<CaseField>
  readonly #perhaps: readonly CaseField[]
  /** Lists as `patchColumns` writes them, by the fields of `#perhaps` that are filled. */
  readonly #lists = new Map<string, string>()

  /** `joined` are the tables whose rows add messages or fields to the cases. */
  constructor(plan: TablePlan, joined: readonly TablePlan[]) {
    const hasMessages = joined.some(({ layout }) => layout.addsFields !== true)
    this.#always = new Set<CaseField>([
      'status',
      'openedAtMs',
      ...fieldsOf(plan),
      ...(hasMessages ? (['messages'] as const) : []),
    ])
    const added = new Set<CaseField>(['messages', ...joined.flatMap(fieldsOf)])
    this.#perhaps = [...added].filter((field) => !this.#always.has(field))
  }

  of(record: CaseRecord): string {
    const filled = this.#perhaps.filter((field) => isFilled(record[field]))
    const key = filled.join(' ')
    const known = this.#lists.get(key)
    if (known !== undefined) return known
    const list = JSON.stringify(
      CASE_FIELDS.filter((field) => this.#always.has(field) || filled.includes(field)),
    )
    this.#lists.set(key, list)
    return list
  }
}

function fieldsOf(plan: TablePlan): CaseField[] {
  const fed = CASE_FIELD_NAMES.flatMap((field) => {
    if (field === 'case_id' || field === 'account') return []
    return plan.fields.has(field) || plan.constants[field] !== undefined ? [CASE_COLUMN_OF[field]] : []
  })
  return [...fed, ...derivedFields(plan)]
}

function isFilled(value: CaseRecord[CaseField]): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null
}
