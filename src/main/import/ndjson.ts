import { problem, type RejectProblem } from '#shared/import/reject-problems.ts'

export type LineCells =
  | { readonly names: readonly string[]; readonly cells: readonly string[] }
  | { readonly problem: RejectProblem }

/** A run of digits that a double may not hold exactly. */
const LONG_DIGITS = /\d{16}/

/**
 * One line of NDJSON as names and cells of text, null for a blank line. Numbers keep the digits of the file, so that a
 * long case id stays exact; arrays and objects become their JSON.
 */
export function lineCells(line: string): LineCells | null {
  const trimmed = line.replace(/^\uFEFF/u, '').trim()
  if (trimmed === '') return null
  const parsed = parse(trimmed)
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return { problem: problem('notAnObject') }
  }
  const entries = Object.entries(parsed)
  try {
    return { names: entries.map(([name]) => name), cells: entries.map(([, value]) => cellText(value)) }
  } catch (error) {
    // Written back to text, some thousand levels are more than the stack holds.
    if (error instanceof RangeError) return { problem: problem('tooDeep') }
    throw error
  }
}

function parse(text: string): unknown {
  try {
    return LONG_DIGITS.test(text) ? JSON.parse(text, keepDigits) : JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A reviver: `context.source` is the number as it stands in the text. */
function keepDigits(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  if (typeof value !== 'number' || context?.source === undefined) return value
  return Number.isSafeInteger(value) ? value : context.source
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return JSON.stringify(value)
}
