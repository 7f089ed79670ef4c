import { desc, eq } from 'drizzle-orm'
import { type PracticeExample, practiceExample } from '#shared/coaching/example.ts'
import type { Reader, Writer } from './connection.ts'
import { practiceExamples } from './schema.ts'

export interface StoredExample extends PracticeExample {
  readonly id: number
  readonly savedAtMs: number
}

/** All examples, the newest first; those that this version does not understand are left out. */
export function listExamples(reader: Reader): StoredExample[] {
  const rows = reader.query.select().from(practiceExamples).orderBy(desc(practiceExamples.id)).all()
  return rows.flatMap(({ id, savedAtMs, example }) => {
    const { data } = practiceExample.safeParse(JSON.parse(example))
    return data === undefined ? [] : [{ id, savedAtMs, ...data }]
  })
}

/** Keeps an example, unless it is kept already. */
export function keepExample(writer: Writer, example: PracticeExample, savedAtMs: number): void {
  const text = JSON.stringify(example)
  const known = writer.query
    .select({ id: practiceExamples.id })
    .from(practiceExamples)
    .where(eq(practiceExamples.example, text))
    .get()
  if (known !== undefined) return
  writer.query.insert(practiceExamples).values({ sign: example.technique, example: text, savedAtMs }).run()
}

/** Whether there was one. */
export function removeExample(writer: Writer, id: number): boolean {
  return writer.query.delete(practiceExamples).where(eq(practiceExamples.id, id)).run().changes > 0
}
