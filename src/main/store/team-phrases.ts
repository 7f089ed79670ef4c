import { PHRASE_FORMS, PHRASE_TECHNIQUES, type TeamPhrase } from '#shared/techniques/phrase-techniques.ts'
import { TALK_LANGUAGES } from '#shared/techniques/technique-ids.ts'
import type { Reader, Writer } from './connection.ts'

export interface StoredPhrase extends TeamPhrase {
  readonly id: number
  readonly savedAtMs: number
}

type Handle = Pick<Reader, 'sqlite'> | Pick<Writer, 'sqlite'>

interface Row extends Record<Exclude<keyof StoredPhrase, 'id' | 'savedAtMs'>, string> {
  readonly id: number
  readonly savedAtMs: number
}

/** The team's own phrases; those of a technique that this version does not know are left out. */
export function teamPhrases({ sqlite }: Handle): readonly StoredPhrase[] {
  return sqlite
    .prepare<[], Row>(
      'SELECT id, language, technique, pattern, form, saved_at AS savedAtMs FROM team_phrases ORDER BY id',
    )
    .all()
    .flatMap((row) => {
      const language = TALK_LANGUAGES.find((one) => one === row.language)
      const technique = PHRASE_TECHNIQUES.find((one) => one === row.technique)
      const form = PHRASE_FORMS.find((one) => one === row.form)
      if (language === undefined || technique === undefined || form === undefined) return []
      return [{ ...row, language, technique, form }]
    })
}

/** How often the team's phrases have changed. */
export function phraseRevision({ sqlite }: Handle): number {
  return sqlite.prepare<[], number>('SELECT revision FROM team_lexicon').pluck().get() ?? 0
}

/** Keeps a phrase, in place of `id` where one is given; false where the same is kept already, or `id` is not. */
export function savePhrase(
  { sqlite }: Writer,
  id: number | null,
  phrase: TeamPhrase,
  savedAtMs: number,
): boolean {
  const values = { id, ...phrase, savedAtMs }
  const sql =
    id === null
      ? `INSERT OR IGNORE INTO team_phrases (language, technique, pattern, form, saved_at)
         VALUES (@language, @technique, @pattern, @form, @savedAtMs)`
      : `UPDATE OR IGNORE team_phrases SET language = @language, technique = @technique, pattern = @pattern,
         form = @form, saved_at = @savedAtMs WHERE id = @id`
  return changing(sqlite, () => sqlite.prepare(sql).run(values).changes > 0)
}

/** False where there is no such phrase. */
export function deletePhrase({ sqlite }: Writer, id: number): boolean {
  return changing(sqlite, () => sqlite.prepare('DELETE FROM team_phrases WHERE id = ?').run(id).changes > 0)
}

function changing(sqlite: Writer['sqlite'], change: () => boolean): boolean {
  return sqlite.transaction(() => {
    const isChanged = change()
    if (isChanged) sqlite.exec('UPDATE team_lexicon SET revision = revision + 1')
    return isChanged
  })()
}
