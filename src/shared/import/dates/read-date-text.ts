import type { DateText } from './date-text.ts'
import { refused } from './date-text.ts'
import { DateScanner } from './date-scanner.ts'
import { foldText, isRelative } from './date-words.ts'
import { readIso } from './iso-text.ts'

const BARE_NUMBER = /^(\d{1,15})(?:[.,](\d{1,20}))?$/u

/** What a trimmed text says about a time by itself. It never throws. */
export function readDateText(text: string): DateText {
  const iso = readIso(text)
  if (iso !== null) return iso
  const number = BARE_NUMBER.exec(text)
  if (number !== null) {
    const [, whole = '', fraction = ''] = number
    const value = Number(`${whole}.${fraction}`)
    return { kind: 'number', value, digits: whole.length, decimals: fraction.length }
  }
  if (text.length > MAX_LENGTH) return refused('notAnInstant')
  const folded = foldText(text)
  const scanned = new DateScanner(folded).read()
  if (scanned.kind === 'refused' && scanned.code === 'notAnInstant' && isRelative(folded)) {
    return refused('relativeTime')
  }
  return scanned
}

/** No date is written longer; spares the look at whole mails in a column that holds no dates. */
const MAX_LENGTH = 100
