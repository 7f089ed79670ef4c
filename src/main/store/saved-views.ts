import { asc, eq } from 'drizzle-orm'
import { type SavedView, savedViewSchema } from '#shared/ipc/view-schemas.ts'
import type { Reader, Writer } from './connection.ts'
import { savedViews } from './schema.ts'

/** By name; those that this version does not understand are left out. */
export function listViews(reader: Reader): SavedView[] {
  const rows = reader.query.select().from(savedViews).orderBy(asc(savedViews.name)).all()
  return rows.flatMap(({ id, name, view }) => {
    const parsed = savedViewSchema.safeParse({ id, name, view: JSON.parse(view) as unknown })
    return parsed.success ? [parsed.data] : []
  })
}

/** Saves a view under a name, over the one that had it. */
export function saveView(writer: Writer, name: string, view: SavedView['view'], savedAtMs: number): void {
  const values = { name, view: JSON.stringify(view), savedAtMs }
  writer.query
    .insert(savedViews)
    .values(values)
    .onConflictDoUpdate({ target: savedViews.name, set: values })
    .run()
}

export function renameView(writer: Writer, id: number, name: string): void {
  writer.query.update(savedViews).set({ name }).where(eq(savedViews.id, id)).run()
}

export function removeView(writer: Writer, id: number): void {
  writer.query.delete(savedViews).where(eq(savedViews.id, id)).run()
}
