import { booleanOf } from './common-words.ts'
import type { SourceRow } from './system.ts'

/** The text of the first filled cell under the titles, in their order; '' where none is filled. */
export function firstText(row: SourceRow, titles: readonly string[]): string {
  for (const title of titles) {
    const text = row.text(title)
    if (text !== '') return text
  }
  return ''
}

/** Whether the cell says yes, in whatever words; a blank one does not. */
export function isTrue(row: SourceRow, title: string): boolean {
  return booleanOf(row.text(title)) === true
}

/** A name of its parts, in their order; null where none is filled. */
export function joinedName(...parts: readonly (string | null)[]): string | null {
  return parts.filter((part) => part !== null && part !== '').join(' ') || null
}

/** A row that Fivetran keeps though it was deleted or, in its tables of history, is no longer what the record is. */
export function supersededInFivetran(row: SourceRow): 'superseded' | null {
  const isActive = booleanOf(row.text('fivetran active')) !== false
  return isTrue(row, 'fivetran deleted') || !isActive ? 'superseded' : null
}
