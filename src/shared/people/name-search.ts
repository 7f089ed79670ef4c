import { folded, stemOf, wordsOf } from '../coaching/personal-spans.ts'

/**
 * A quick look for a full name, also into JSON: false only where no string of it has two words of the name (one, if the
 * name has no more). Most of a million texts need no closer look.
 */
export function nameSearch(name: string): (text: string) => boolean {
  const words = /\d/u.test(name) ? [] : wordsOf(name)
  const beginnings = words.map((word) => beginningOf(word))
  const least = Math.min(2, beginnings.length)
  const whole = JSON.stringify(name.trim()).slice(1, -1).toLowerCase()
  return (text) =>
    least === 0
      ? text.toLowerCase().includes(whole)
      : beginnings.filter((beginning) => beginning.test(text)).length >= least
}

/** Matches what all forms of a word of a name begin with, in any case and with any diacritics. */
function beginningOf(word: string): RegExp {
  const { name, stem, forms } = stemOf(word)
  const shared = [...forms, ...(name.length > 3 ? [stem] : [])].reduce(sharedBeginning, name)
  return new RegExp(Array.from(shared, letterClass).join(''), 'iu')
}

function sharedBeginning(one: string, other: string): string {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return one.slice(0, length)
}

/** Latin letters with diacritics, by the letter that is left without them. */
const VARIANTS = variants()

function letterClass(letter: string): string {
  const escaped = letter === '-' ? String.raw`\-` : letter
  return `[${escaped}${VARIANTS.get(letter) ?? ''}]\\p{M}*`
}

function variants(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [from, to] of [
    [0xc0, 0x24f],
    [0x1e00, 0x1eff],
  ] as const) {
    for (let code = from; code <= to; code += 1) {
      const variant = String.fromCodePoint(code)
      const base = folded(variant)
      if (base.length === 1 && base !== variant) found.set(base, (found.get(base) ?? '') + variant)
    }
  }
  return found
}
