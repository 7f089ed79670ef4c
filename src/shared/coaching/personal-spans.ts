/** A stretch of a text, `start` to before `end` in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

const EMAIL = /[^\s,;:"'<>()@]{1,64}@[^\s,;:"'<>()@]{1,190}\.[a-z]{2,24}/giu
/** Telephone, card, account, order and parcel numbers: from five digits on, however they are grouped. */
const NUMBER = /(?:\+\s?)?\(?\d(?:[\s().-]{0,2}\d){4,30}/gu
const WORD = /[\p{L}\p{M}'’-]+/gu
/** Of a name that is declined, so many letters may follow or take the place of its last one. */
const ENDING = 3

/**
 * Where a text names persons or holds what could find them: e-mail addresses, numbers of five digits and more, and the
 * names in `persons` (declined too, as in Polish). In order, without overlaps. It hides too much
 * rather than too little, and still finds less than a careful reader would.
 */
export function personalSpans(text: string, persons: readonly string[]): Span[] {
  const stems = persons
    .flatMap((person) => person.match(WORD) ?? [])
    .filter(({ length }) => length > 1)
    .map(stemOf)
  const found: Span[] = []
  for (const pattern of [EMAIL, NUMBER]) {
    for (const match of text.matchAll(pattern)) {
      found.push({ start: match.index, end: match.index + match[0].length })
    }
  }
  for (const match of text.matchAll(WORD)) {
    const word = folded(match[0])
    if (stems.some((stem) => isFormOf(word, stem))) {
      found.push({ start: match.index, end: match.index + match[0].length })
    }
  }
  return mergedSpans(found)
}

/** The text with every span taken out for `mark`. */
export function withoutSpans(text: string, spans: readonly Span[], mark: string): string {
  let shown = ''
  let at = 0
  for (const { start, end } of spans) {
    shown += text.slice(at, start) + mark
    at = end
  }
  return shown + text.slice(at)
}

interface Stem {
  readonly name: string
  readonly stem: string
}

/** Short names stand as they are: cut, they would be the beginning of many words. */
function stemOf(word: string): Stem {
  const name = folded(word)
  return { name, stem: name.length > 3 ? name.slice(0, -1) : name }
}

function isFormOf(word: string, { name, stem }: Stem): boolean {
  if (word === name) return true
  return name.length > 3 && word.startsWith(stem) && word.length <= name.length + ENDING
}

function folded(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[łŁ]/gu, 'l').toLowerCase()
}

/** The same stretches in order, those that meet as one. */
export function mergedSpans(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1)
    if (last === undefined || span.start >= last.end) result.push(span)
    else if (span.end > last.end) result[result.length - 1] = { start: last.start, end: span.end }
  }
  return result
}
