import type { CaseFieldName, WordField } from '#shared/import/fields.ts'
import type { TablePlan } from './plan.ts'

/** What may feed a field: the first filled one of its columns, else the constant. */
export interface Feed {
  readonly field: CaseFieldName
  readonly keys: readonly string[]
  readonly constant: string | undefined
}

export function feedOf({ fields, constants }: TablePlan, field: CaseFieldName): Feed {
  return { field, keys: fields.get(field) ?? [], constant: constants[field] }
}

/** Fields of a case whose words become the model's; the last of them holds where a column feeds several. */
const TRANSLATED_FIELDS = ['channel', 'kind', 'status'] as const satisfies readonly (WordField &
  CaseFieldName)[]
export type TranslatedField = (typeof TRANSLATED_FIELDS)[number]

/** Key of a column of words -> the field that it feeds. */
export function translatedColumns(plan: TablePlan): ReadonlyMap<string, TranslatedField> {
  return new Map(
    TRANSLATED_FIELDS.flatMap((field) => feedOf(plan, field).keys.map((key) => [key, field] as const)),
  )
}
