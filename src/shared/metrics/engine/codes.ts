import { KINDS } from '../../case/model.ts'
import { LANGUAGE_FROM, languageOf } from '../../techniques/talk-bits.ts'
import { type CaseColumns, FLAG, type Labels } from './columns.ts'

type SmallIntegers = Labels | Uint8Array | Uint16Array

/** A column of small integers: the code of a case is `(values[index] >> right) & mask`. */
export interface Codes {
  readonly values: SmallIntegers
  readonly right: number
  /** One less than a power of two. */
  readonly mask: number
}

/** What each code of a column means, by the code. A table has `mask + 1` entries. */
export type CodeTable = Int32Array

/** A column together with the texts that its codes stand for; `null` for "none named". */
export interface LabelledCodes<T> {
  readonly codes: Codes
  /** Ascending by code unit. */
  readonly labels: readonly T[]
  /** Place of a code in the labels; -1 for "none named". */
  readonly placeOf: (code: number) => number
}

/** A mask under which all of `0 .. count - 1` stay apart, and -1 from them. */
function maskFor(count: number): number {
  return 2 ** Math.ceil(Math.log2(count + 1)) - 1
}

export function codesBelow(values: SmallIntegers, count: number): Codes {
  return { values, right: 0, mask: maskFor(count) }
}

/** Of indexes into a dictionary that is in the order of code units. */
export function labelledCodes(values: Labels, labels: readonly string[]): LabelledCodes<string> {
  const placeOf = (code: number): number => (code < labels.length ? code : -1)
  return { codes: codesBelow(values, labels.length), labels, placeOf }
}

const SORTED_KINDS = KINDS.toSorted()

export function kindCodes({ flags }: CaseColumns): LabelledCodes<(typeof KINDS)[number]> {
  return {
    codes: { values: flags, right: 0, mask: FLAG.kind },
    labels: SORTED_KINDS,
    placeOf: (code) => SORTED_KINDS.findIndex((kind) => kind === KINDS[code]),
  }
}

const LANGUAGE_MASK = 0b11

/** Which codes of `languageCodes` are of the languages; `null` for none that is read. */
export function languageTable(languages: ReadonlySet<ReturnType<typeof languageOf>>): CodeTable {
  return tableOf(LANGUAGE_MASK, (code) => Number(languages.has(languageOf(code << LANGUAGE_FROM))))
}

export function languageCodes({ talkBits }: CaseColumns): Codes {
  return { values: talkBits, right: LANGUAGE_FROM, mask: LANGUAGE_MASK }
}

export function tableOf(mask: number, valueOf: (code: number) => number): CodeTable {
  const table = new Int32Array(mask + 1)
  for (let code = 0; code <= mask; code++) table[code] = valueOf(code)
  return table
}

/** 1 for the codes whose label is among the names, `null` standing for "none named". */
export function namedTable<T>(
  { codes, labels, placeOf }: LabelledCodes<T>,
  names: readonly (T | null)[],
): CodeTable {
  const wanted = new Set(names)
  return tableOf(codes.mask, (code) => {
    const place = placeOf(code)
    return Number(wanted.has(place < 0 ? null : (labels[place] ?? null)))
  })
}
