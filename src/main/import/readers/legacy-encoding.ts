import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { CONTEXTS, type HighBytes } from './high-bytes.ts'

/** An encoding that is not Unicode: of one byte a character (ASCII among them), or of one or two. */
export interface LegacyEncoding {
  /** Lower case, as iconv-lite knows it. */
  readonly name: string
  readonly isSingleByte: boolean
}

/** In the order in which they are taken where nothing tells them apart. */
const LATIN = ['windows-1252', 'windows-1250', 'iso-8859-2', 'windows-1254', 'windows-1257'] as const
const OTHER_ALPHABETS = [
  'windows-1251',
  'koi8-r',
  'iso-8859-5',
  'windows-1253',
  'iso-8859-7',
  'windows-1255',
  'windows-1256',
] as const
const SINGLE_BYTE: readonly string[] = [...LATIN, ...OTHER_ALPHABETS]
const DOUBLE_BYTE = ['shift_jis', 'euc-jp', 'gb18030', 'big5', 'euc-kr']

/** How sure (of 100) the statistics of languages must be before they are believed. */
const SURE = 60
const SURE_OF_LANGUAGE = 40
/** The mean a byte must reach for its encoding to be believed at all; 1 is text without a blemish. */
const PLAUSIBLE = 0.5
/** Encodings whose means differ by less read a file equally well. */
const SAME = 0.005

/**
 * The encoding of text that is not UTF-8, by how well its high bytes and their neighbours make words in each of the
 * encodings, and where several do equally well, by the statistics of languages. Null where it makes sense in none.
 */
export function legacyEncodingOf(found: HighBytes): LegacyEncoding | null {
  const sample = found.sample()
  const guesses = analyse(sample).map(({ name, confidence }) => ({ name: known(name), confidence }))
  const wide = doubleByteEncoding(sample, guesses)
  if (wide !== null) return { name: wide, isSingleByte: false }
  const scored = SINGLE_BYTE.map((name) => ({ name, score: plausibility(found, name) }))
  const best = Math.max(...scored.map(({ score }) => score))
  if (best < PLAUSIBLE) return null
  const equal = scored.filter(({ score }) => score >= best - SAME).map(({ name }) => name)
  const guess = guesses.find(({ name }) => equal.includes(name))
  const isConvincing = guess !== undefined && guess.confidence >= SURE_OF_LANGUAGE
  const name = (isConvincing ? guess.name : equal[0]) ?? 'windows-1252'
  const likelier = LIKELIER[name]
  return { name: likelier !== undefined && equal.includes(likelier) ? likelier : name, isSingleByte: true }
}

/** What is met more often where both read a file equally well. */
const LIKELIER: Readonly<Record<string, string>> = {
  'iso-8859-2': 'windows-1250',
  'iso-8859-7': 'windows-1253',
}

/** The names of the statistics, each as the Windows encoding that holds all of it. */
function known(name: string): string {
  const lower = name.toLowerCase()
  const wider: Readonly<Record<string, string>> = {
    'iso-8859-1': 'windows-1252',
    'iso-8859-8': 'windows-1255',
    'iso-8859-6': 'windows-1256',
    'iso-8859-9': 'windows-1254',
  }
  return wider[lower] ?? lower
}

function doubleByteEncoding(
  sample: Uint8Array,
  guesses: readonly { readonly name: string; readonly confidence: number }[],
): string | null {
  if (isShiftJis(sample)) return 'shift_jis'
  const first = guesses[0]
  if (first === undefined || first.confidence < SURE || !DOUBLE_BYTE.includes(first.name)) return null
  return decodesWhole(sample, first.name) ? first.name : null
}

const JAPANESE_WORDS = /[\p{Script=Han}\p{Script=Hiragana}\u30a0-\u30ff\u3000-\u303f]{2,}/gu
const BEYOND_ASCII = /[^\p{ASCII}]/gu

/**
 * Short texts are beyond statistics, but what decodes whole to words of Japanese is no accident: an apostrophe of
 * Windows-1252 and the letter behind it are a character too, but never several in a row.
 */
function isShiftJis(sample: Uint8Array): boolean {
  const text = iconv.decode(Buffer.from(sample), 'shift_jis')
  if (text.includes('\uFFFD')) return false
  const inWords = (text.match(JAPANESE_WORDS) ?? []).join('').length
  return inWords >= 0.8 * (text.match(BEYOND_ASCII) ?? []).length
}

function decodesWhole(sample: Uint8Array, name: string): boolean {
  return !iconv.decode(Buffer.from(sample), name).includes('\uFFFD')
}

/**
 * The mean, over all high bytes, of how well they stand where they do: 1 as letters do in words, 0 or less as they never
 * do; less what capitals behind other letters take away.
 */
function plausibility(found: HighBytes, name: string): number {
  const isLatin = LATIN.some((latin) => latin === name)
  const characters = byteTable(name)
  let total = 0
  let sum = 0
  for (const { byte, next, count } of found.pairs()) {
    sum -= count * unlikeliness(characters[byte] ?? '', characters[next] ?? '')
  }
  for (const { before, byte, after, count } of found.contexts()) {
    total += count
    sum += count * fit(characters[byte] ?? '\uFFFD', before, after, isLatin)
  }
  return total === 0 ? 0 : sum / total
}

/** How much a pair of letters takes away: lower case goes before capitals in no word, capitals before capitals in few. */
function unlikeliness(letter: string, next: string): number {
  if (!/\p{Lu}/u.test(next)) return 0
  if (/\p{Ll}/u.test(letter)) return 2
  return /\p{Lu}/u.test(letter) ? 0.1 : 0
}

/** A letter of next to no word in any language, but a byte of a frequent one in other encodings (ź). */
const SELDOM = 'Ÿ'

/** What stands at the edge of words. */
const MARKS = /[‘’‚“”„«»‹›–—…•¿¡\u00a0´]/u
/** What stands beside numbers, or by itself; never inside of a word. */
const SIGNS = /[€£§©®™°]/u

function fit(character: string, before: number, after: number, isLatin: boolean): number {
  if (character === '\uFFFD' || /\p{Cc}/u.test(character)) return -1
  const letterNeighbours = Number(isLetter(before)) + Number(isLetter(after))
  if (MARKS.test(character)) return letterNeighbours === 2 && character !== '’' ? 0 : 1
  if (SIGNS.test(character)) return letterNeighbours === 2 ? -1 : 1 - letterNeighbours / 2
  if (!/\p{L}/u.test(character)) return letterNeighbours === 2 ? -1 : 0
  if (character === SELDOM) return 0.5
  const isOwnAlphabet = /\p{Script=Latin}/u.test(character) === isLatin
  if (!isOwnAlphabet) return 0
  // Few words of Latin letters have three with marks in a row (żółty); all words of other alphabets have.
  if (isLatin && before === CONTEXTS.high && after === CONTEXTS.high) return 0.25
  if (!isLatin && (isAscii(before) || isAscii(after))) return -1
  if (before === CONTEXTS.lower && /\p{Lu}/u.test(character)) return -1
  return letterNeighbours > 0 ? 1 : 0.9
}

const isAscii = (context: number): boolean => context === CONTEXTS.lower || context === CONTEXTS.upper
const isLetter = (context: number): boolean => isAscii(context) || context === CONTEXTS.high

const tables = new Map<string, readonly string[]>()

/** What each of the 256 bytes means in an encoding of single bytes; U+FFFD where nothing. */
export function byteTable(name: string): readonly string[] {
  const table =
    tables.get(name) ?? Array.from({ length: 256 }, (_, byte) => iconv.decode(Buffer.of(byte), name))
  tables.set(name, table)
  return table
}
