import type { CaseRecord, Message, Role } from '#shared/case/model.ts'
import { blankCase } from '#shared/case/patch.ts'

/** A whole case for comparing: all that is not said is blank. */
export function expectedCase(values: Partial<CaseRecord>): CaseRecord {
  return { ...blankCase(), ...values }
}

/** `2026-03-02T10:15:00+01:00` as UTC milliseconds. */
export function ms(instant: string): number {
  return Date.parse(instant)
}

export function expectedMessage(
  role: Role,
  author: string | null,
  instant: string | null,
  text: string,
): Message {
  return { role, author, atMs: instant === null ? null : ms(instant), text }
}

/** A record that lacks some of its fields, as exports leave them out. */
export function without(record: object, ...fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !fields.includes(name)))
}
