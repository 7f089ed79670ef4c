import { LONG_NUMBER, mergedSpans, personalSpans, type Span } from '../coaching/personal-spans.ts'

/** Words of one name that stand side by side. */
interface NameRun extends Span {
  readonly words: number
}

const BETWEEN_WORDS = /^[\s.,_'’-]{1,3}$/u

/**
 * Where a text has words of a name, declined too and inside of addresses; neighbours are one run. A name with a figure
 * in it ("Agent 7") is found only as a whole. In order.
 */
export function nameRuns(text: string, name: string): NameRun[] {
  if (/\d/u.test(name)) return wholeRuns(text, name.trim())
  // Without these signs nothing but the name is found, at the same places.
  const words = personalSpans(text.replaceAll(/[@\d]/gu, ' '), [name])
  const runs: NameRun[] = []
  for (const word of words) {
    const last = runs.at(-1)
    if (last !== undefined && BETWEEN_WORDS.test(text.slice(last.end, word.start))) {
      runs[runs.length - 1] = { start: last.start, end: word.end, words: last.words + 1 }
    } else runs.push({ ...word, words: 1 })
  }
  return runs
}

function wholeRuns(text: string, name: string): NameRun[] {
  const literal = name.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`)
  const found = text.matchAll(new RegExp(String.raw`(?<![\p{L}\d])${literal}(?![\p{L}\d])`, 'giu'))
  return Array.from(found, ({ 0: { length }, index }) => ({ start: index, end: index + length, words: 1 }))
}

/** Those runs that can only mean this person: two words of the name at least, if it has so many. */
export function fullNameRuns(text: string, name: string): NameRun[] {
  const least = Math.min(2, nameRuns(name, name)[0]?.words ?? 1)
  return nameRuns(text, name).filter(({ words }) => words >= least)
}

/** By what a customer could be found. */
export interface KnownPerson {
  readonly names: readonly string[]
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly ids: readonly string[]
}

/** An id that is shorter would be found in every text. */
const SHORTEST_ID = 4

/**
 * Where a text holds what finds a customer: addresses, telephone numbers however grouped, ids, full names; with
 * `isTheirs`, single words of the names too, as in a text about nobody but them. In order, without overlaps.
 */
export function customerSpans(text: string, person: KnownPerson, isTheirs: boolean): Span[] {
  const found: Span[] = []
  const lower = text.toLowerCase()
  // Letters that change their length with their case would shift what is found: then it is sought as it is written.
  const sought = lower.length === text.length ? lower : text
  for (const term of [...person.emails, ...person.ids.filter(({ length }) => length >= SHORTEST_ID)]) {
    const wanted = sought === lower ? term.toLowerCase() : term
    for (let at = sought.indexOf(wanted); at !== -1; at = sought.indexOf(wanted, at + 1)) {
      found.push({ start: at, end: at + wanted.length })
    }
  }
  const phones = person.phones.map(digitsOf).filter(({ length }) => length > 4)
  for (const match of text.matchAll(LONG_NUMBER)) {
    const digits = digitsOf(match[0])
    if (phones.some((phone) => digits.endsWith(phone) || phone.endsWith(digits))) {
      found.push({ start: match.index, end: match.index + match[0].length })
    }
  }
  for (const name of person.names) found.push(...(isTheirs ? nameRuns : fullNameRuns)(text, name))
  return mergedSpans(found)
}

/** As customers' keys compare telephone numbers. */
function digitsOf(phone: string): string {
  return phone.replaceAll(/\D/gu, '').replace(/^00/u, '')
}
