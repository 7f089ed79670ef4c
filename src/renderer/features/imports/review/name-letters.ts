const MOST_LETTERS = 6

/** The characters of a name that another one has not, each once, with its number in Unicode: `а U+0430`. */
export function lettersOnlyIn(name: string, other: string): readonly string[] {
  const others = new Set(other)
  const letters = [...new Set(name)].filter((letter) => !others.has(letter))
  return letters.slice(0, MOST_LETTERS).map((letter) => {
    const number = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return /[\p{L}\p{N}\p{P}]/u.test(letter) ? `${letter} U+${number}` : `U+${number}`
  })
}
