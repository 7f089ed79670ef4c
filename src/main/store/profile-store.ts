import { asc, eq } from 'drizzle-orm'
import { profileSchema, type ImportProfile } from '#shared/import/inspection.ts'
import type { ImportMapping } from '#shared/import/mapping.ts'
import type { Reader, Writer } from './connection.ts'
import { importProfiles } from './schema.ts'

/** Saved mappings of imports by name; those that this version does not understand are left out. */
export function listProfiles(reader: Reader): ImportProfile[] {
  const rows = reader.query.select().from(importProfiles).orderBy(asc(importProfiles.name)).all()
  return rows.flatMap(({ id, name, savedAtMs, mapping }) => {
    const parsed = profileSchema.safeParse({
      id,
      name,
      savedAt: new Date(savedAtMs).toISOString(),
      mapping: JSON.parse(mapping) as unknown,
    })
    return parsed.success ? [parsed.data] : []
  })
}

/** Saves a mapping under a name, over the one that had it. Returns its id. */
export function saveProfile(writer: Writer, name: string, mapping: ImportMapping, savedAtMs: number): number {
  const values = { name, savedAtMs, mapping: JSON.stringify({ ...mapping, name }) }
  return writer.query
    .insert(importProfiles)
    .values(values)
    .onConflictDoUpdate({ target: importProfiles.name, set: values })
    .returning({ id: importProfiles.id })
    .get().id
}

export function deleteProfile(writer: Writer, id: number): void {
  writer.query.delete(importProfiles).where(eq(importProfiles.id, id)).run()
}
