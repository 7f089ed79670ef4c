import { LAST_MS } from './elapsed.ts'

/** An object out of parsed JSON. */
export type JsonObject = Readonly<Record<string, unknown>>

/** The value as an object; an empty one where it is none, so that its fields read as absent. */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : NOTHING
}

/** The objects of a JSON list; none where the value is no list. */
export function objectsOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

/** The text of a JSON string or number, trimmed; null for anything else and for blank text. */
export function textOf(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : ''
  return text === '' ? null : text
}

/** The texts of a JSON list of strings or numbers; a text that is no list is a list of one. */
export function textsOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.map(textOf).filter((text) => text !== null)
}

/** Larger numbers are milliseconds: as seconds they would be in the year 5138. */
const FIRST_MILLISECONDS = 1e11

/**
 * UTC milliseconds of a Unix time in seconds, fractions allowed, or in milliseconds; null where there is none (0 stands
 * for none, too) and for numbers that are no time.
 */
export function unixSecondsToMs(value: unknown): number | null {
  const time = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof time !== 'number' || !(time > 0)) return null
  const atMs = Math.round(time < FIRST_MILLISECONDS ? time * 1000 : time)
  return atMs <= LAST_MS ? atMs : null
}

const NOTHING: JsonObject = {}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
