/** Keys whose text nobody typed. */
const MACHINE_MADE: ReadonlySet<string> = new Set(['id', 'excerptId', 'hash', 'metric'])

/**
 * The texts of one document that another does not have, in their order: what a person would lose by taking the other.
 * Blank texts and texts that the machine made are left out.
 */
export function wordsOnlyIn(typed: unknown, other: unknown): readonly string[] {
  const known = new Set(textsOf(other))
  return [...new Set(textsOf(typed))].filter((text) => !known.has(text))
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => (MACHINE_MADE.has(key) ? [] : textsOf(part)))
}
