/**
 * One class for every UTF-16 unit, so that text is read in a single pass without copying it: letters lose case and
 * diacritics, all apostrophes become one, and offsets stay those of the original.
 */
export const FOLD = {
  /** 0 to 25 are the letters a to z. */
  digit: 26,
  otherLetter: 27,
  /** A combining mark belongs to the letter before it, so that composed and decomposed text read the same. */
  mark: 28,
  /** Apostrophes and invisible characters inside a word: don't = dont. */
  ignored: 29,
  space: 30,
  newline: 31,
  clause: 32,
  stop: 33,
  exclamation: 34,
  question: 35,
} as const

export const LAST_LETTER_CLASS = 25
export const LAST_WORD_CLASS = FOLD.otherLetter

const UNITS = 0x10000
/** So many units are classified at once, which is faster than one by one. */
const BLOCK = 0x1000
const LETTER_A = 'a'.charCodeAt(0)
/** Letters whose stroke Unicode does not decompose. */
const STROKED: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', ħ: 'h', ŧ: 't', ı: 'i' }
const KINDS: readonly (readonly [RegExp, number])[] = [
  [/\p{L}+/gu, FOLD.otherLetter],
  [/\p{N}+/gu, FOLD.digit],
  [/\p{M}+/gu, FOLD.mark],
]
const PUNCTUATION: readonly (readonly [string, number])[] = [
  ["'`´‘’ʼʻ′＇\u00ad\u200b\u200c\u200d\u2060\ufeff", FOLD.ignored],
  ['\n\r\u2028\u2029', FOLD.newline],
  [',;:()[]{}–—|•，；：', FOLD.clause],
  ['.…。', FOLD.stop],
  ['!！', FOLD.exclamation],
  ['?？', FOLD.question],
]

/** Decomposing is dear, and outside these blocks no letter folds to a Latin one. */
function mayFoldToLatin(unit: number): boolean {
  return unit < 0x250 || (unit >= 0x1e00 && unit < 0x1f00) || (unit >= 0xff10 && unit <= 0xff5a)
}

/** The letter a to z that a unit folds to, as its class; null where there is none. */
function latinClass(unit: number): number | null {
  const base = String.fromCharCode(unit).normalize('NFKD').charAt(0).toLowerCase()
  const latin = (STROKED[base] ?? base).charCodeAt(0) - LETTER_A
  return latin >= 0 && latin < 26 ? latin : null
}

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(UNITS).fill(FOLD.space)
  const units = Uint16Array.from({ length: BLOCK }, (_, unit) => unit)
  for (let block = 0; block < UNITS; block += BLOCK) {
    const text = String.fromCharCode(...units.map((unit) => block + unit))
    for (const [kind, fold] of KINDS) {
      for (const { 0: run, index } of text.matchAll(kind)) {
        classes.fill(fold, block + index, block + index + run.length)
      }
    }
  }
  for (let unit = 0; unit < UNITS; unit++) {
    if (mayFoldToLatin(unit)) classes[unit] = latinClass(unit) ?? classes[unit] ?? FOLD.space
  }
  for (const [characters, fold] of PUNCTUATION) {
    for (const character of characters) classes[character.charCodeAt(0)] = fold
  }
  return classes
}

/** Class of each UTF-16 unit, by its code. */
export const CLASS_OF_UNIT: Uint8Array = buildClasses()

/** The classes of a word's letters, as the matcher sees them; throws where the text is no single word. */
export function foldWord(word: string): number[] {
  const letters: number[] = []
  for (let i = 0; i < word.length; i++) {
    const fold = CLASS_OF_UNIT[word.charCodeAt(i)] ?? FOLD.space
    if (fold <= LAST_WORD_CLASS) letters.push(fold)
    else if (fold !== FOLD.mark && fold !== FOLD.ignored) throw new Error(`Not a single word: ${word}`)
  }
  if (letters.length === 0) throw new Error('A word needs a letter or a digit')
  return letters
}

/** Whether `foldWord` takes the text. */
export function isWord(text: string): boolean {
  try {
    return foldWord(text).length > 0
  } catch {
    return false
  }
}
