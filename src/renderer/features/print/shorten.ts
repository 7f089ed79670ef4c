/** A word is cut only where leaving it out would leave less than this of the room. */
const WHOLE_WORDS = 0.5

/** The text, or its beginning with an ellipsis where it is longer than `most` characters. */
export function shorten(text: string, most: number): string {
  const clean = text.trim()
  if (clean.length <= most) return clean
  const cut = clean.slice(0, Math.max(0, most - 1))
  const space = cut.search(/\s\S*$/u)
  const end = space > most * WHOLE_WORDS ? space : cut.length
  // Half of a character that takes two units would be a box on the paper.
  return `${cut
    .slice(0, end)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .replace(/[\s.,;:…]+$/u, '')}…`
}
