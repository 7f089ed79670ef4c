import { isAscii, isUtf8 } from 'node:buffer'
import { problem, type RejectProblem } from '#shared/import/reject-problems.ts'
import type { RowWarning } from '../table.ts'

/** What the rows of a file may be in, as far as it was seen when the file was read for the first time. */
export interface RowRules {
  /** Whether some bytes of the file are not UTF-8. */
  readonly mayBeDamaged: boolean
  readonly mayHaveNuls: boolean
  /** What each byte means in the encoding of rows that are not UTF-8; null where those cannot be read. */
  readonly legacy: readonly string[] | null
  /** Whether most rows are in that encoding, so that UTF-8 is the exception. */
  readonly isLegacyUsual: boolean
}

/** Those of a file in which everything is UTF-8. */
export const CLEAN_RULES: RowRules = {
  mayBeDamaged: false,
  mayHaveNuls: false,
  legacy: null,
  isLegacyUsual: false,
}

/** How the text of one row is to be read. */
export interface RowReading {
  readonly form: 'utf-8' | 'legacy'
  readonly problem: RejectProblem | null
  readonly warning: RowWarning | null
}

const AS_UTF8: RowReading = { form: 'utf-8', problem: null, warning: null }
const AS_LEGACY: RowReading = { form: 'legacy', problem: null, warning: null }
const UTF8_AMONG_OTHERS: RowReading = { ...AS_UTF8, warning: 'otherEncoding' }
const LEGACY_AMONG_OTHERS: RowReading = { ...AS_LEGACY, warning: 'otherEncoding' }
const NUL_BYTES: RowReading = { ...AS_UTF8, problem: problem('nulBytes') }
const NOT_UTF8: RowReading = { ...AS_UTF8, problem: problem('notUtf8') }

/** Whether the bytes of one row can be read under the rules of its file, and how. */
export function rowReading(bytes: Uint8Array, rules: RowRules): RowReading {
  if (rules.mayHaveNuls && bytes.includes(0)) return NUL_BYTES
  if (!rules.mayBeDamaged || isAscii(bytes)) return AS_UTF8
  if (isUtf8(bytes)) return rules.isLegacyUsual ? UTF8_AMONG_OTHERS : AS_UTF8
  if (rules.legacy === null) return NOT_UTF8
  const text = legacyText(bytes, rules.legacy)
  if (rules.isLegacyUsual) return text.includes('\uFFFD') ? NOT_UTF8 : AS_LEGACY
  return isStrayText(bytes, text) ? LEGACY_AMONG_OTHERS : NOT_UTF8
}

export function legacyText(bytes: Uint8Array, table: readonly string[]): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return text.replace(/[\x80-\xff]/gu, (byte) => table[byte.charCodeAt(0)] ?? '\uFFFD')
}

/** Runs of one or two characters that are letters or typographic marks. */
const STRAY_CHARACTERS = /^[\p{L}‘’‚“”„«»‹›–—…•·€£§©®™°º¿¡\u00a0´]{1,2}$/u

/** Whether the row makes sense in the other encoding: a UTF-8 row that is damaged does not. */
function isStrayText(bytes: Uint8Array, text: string): boolean {
  if (hasUtf8Characters(bytes)) return false
  return (text.match(/[^\0-\x7f]+/gu) ?? []).every((run) => STRAY_CHARACTERS.test(run))
}

/** Whether there is a whole character of UTF-8 beyond ASCII. */
function hasUtf8Characters(bytes: Uint8Array): boolean {
  const decoded = new TextDecoder().decode(bytes)
  return /[^\0-\x7f\uFFFD]/u.test(decoded)
}

/** The text of a row; U+FFFD stands for what cannot be decoded. */
export function decodeRow(bytes: Uint8Array, { form }: RowReading, { legacy }: RowRules): string {
  if (form === 'legacy' && legacy !== null) return legacyText(bytes, legacy)
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
}
