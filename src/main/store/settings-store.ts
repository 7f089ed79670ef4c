import { settings } from './schema.ts'
import type { Reader, Writer } from './connection.ts'

/** All settings of the workspace as they are stored: a JSON value by key. */
export function readSettings({ query }: Pick<Reader, 'query'>): Record<string, unknown> {
  const rows = query.select().from(settings).all()
  return Object.fromEntries(rows.map(({ key, value }): [string, unknown] => [key, JSON.parse(value)]))
}

/** The zone in which days begin; null as long as none is set. */
export function storedTimeZone({ sqlite }: Pick<Reader, 'sqlite'>): string | null {
  return (
    sqlite
      .prepare<[], string | null>(`SELECT value ->> '$' FROM settings WHERE key = 'timeZone'`)
      .pluck()
      .get() ?? null
  )
}

export function writeSettings(writer: Writer, values: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(values)) {
    const json = JSON.stringify(value)
    writer.query
      .insert(settings)
      .values({ key, value: json })
      .onConflictDoUpdate({ target: settings.key, set: { value: json } })
      .run()
  }
}
