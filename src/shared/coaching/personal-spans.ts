/** A stretch of a text, `start` to before `end` in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

const EMAIL = /[^\s,;:"'<>()@]{1,64}@[^\s,;:"'<>()@]{1,190}\.[a-z]{2,24}/giu
/** Telephone, card, account, order and parcel numbers: from five digits on, however they are grouped. */
export const LONG_NUMBER = /(?:\+\s?)?\(?\d(?:[\s().-]{0,2}\d){4,30}/gu
const WORD = /[\p{L}\p{M}'’-]+/gu
/** Of a longer name that is declined, so many letters may follow or take the place of its last one. */
const ENDING = 3

/**
 * Where a text names persons or holds what could find them: e-mail addresses, numbers of five digits and more, and the
 * names in `persons` (declined too, as in Polish). In order, without overlaps. It hides too much
 * rather than too little, and still finds less than a careful reader would.
 */
export function personalSpans(text: string, persons: readonly string[]): Span[] {
  const stems = persons.flatMap(wordsOf).map(stemOf)
  const found: Span[] = []
  for (const pattern of [EMAIL, LONG_NUMBER]) {
    for (const match of text.matchAll(pattern)) {
      found.push({ start: match.index, end: match.index + match[0].length })
    }
  }
  for (const match of text.matchAll(WORD)) {
    if (stems.some((stem) => isFormOf(match[0], stem))) {
      found.push({ start: match.index, end: match.index + match[0].length })
    }
  }
  return mergedSpans(found)
}

/** The words by which a person is sought: initials are everybody's. */
export function wordsOf(person: string): string[] {
  return (person.match(WORD) ?? []).filter(({ length }) => length > 1)
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
  /** Every declined form of a name whose stem is too short, or changes too much, to go by its beginning. */
  readonly forms: ReadonlySet<string>
}

/** Polish cases of a name that ends in a consonant, without diacritics: Jan-a, Jan-owi, Rak-iem, Pawl-e. */
const AFTER_CONSONANT = 'a owi em iem ie u y i ow owie om ami ach'.split(' ')
/** The same in place of a last "a": Ew-y, Ew-ie, Ol-u. */
const FOR_LAST_A = 'a e i y ie o u'.split(' ')
/** "Paweł" is declined "Pawł-a", "Kozieł" "Kozł-a", "Wróbel" "Wróbl-a". */
const FLEETING_E = /i?e([bcdfghjklmnprstvwxz])$/u
/** Forms of "Ala", "Ana", "Dan", "Ida", "Rob", "Sam" that are everyday words too, where no capital says otherwise. */
const EVERYDAY = new Set('ale ani ano any dana dani danie dany ide robi robie sama sami samy'.split(' '))

/** How a word of a name is sought; one of two letters only as it is: cut, it would be the beginning of many words. */
export function stemOf(word: string): Stem {
  const name = folded(word)
  const forms = new Set<string>()
  if (name.length === 3) {
    const [stem, endings] = name.endsWith('a') ? [name.slice(0, -1), FOR_LAST_A] : [name, AFTER_CONSONANT]
    for (const ending of endings) forms.add(stem + ending)
  }
  if (name.length > 2 && FLEETING_E.test(name)) {
    const stem = name.replace(FLEETING_E, '$1')
    for (const ending of [...AFTER_CONSONANT, 'e']) forms.add(stem + ending)
  }
  return { name, stem: name.slice(0, -1), forms }
}

function isFormOf(written: string, { name, stem, forms }: Stem): boolean {
  const word = folded(written)
  if (word === name) return true
  if (name.length > 3 && word.startsWith(stem) && word.length <= name.length + ENDING) return true
  return forms.has(word) && !(EVERYDAY.has(word) && written === written.toLowerCase())
}

/** Without case and diacritics. */
export function folded(word: string): string {
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
