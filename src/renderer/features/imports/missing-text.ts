import { FIELD_NAMES, type FieldName } from '#shared/import/fields.ts'
import type { Translate } from '../../i18n/use-t.ts'

function isField(name: string): name is FieldName {
  return FIELD_NAMES.some((field) => field === name)
}

/** The columns that a figure would need (`resolved_at or closed_at, messages`), by their names in the user's language. */
export function missingText(missing: string, t: Translate): string {
  const nameOf = (column: string) => (isField(column) ? t(`field.${column}`) : column)
  return missing
    .split(', ')
    .map((group) =>
      group
        .split(' or ')
        .map(nameOf)
        .join(` ${t('review.or')} `),
    )
    .join(', ')
}
