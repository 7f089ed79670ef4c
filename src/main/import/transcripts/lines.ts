/** The lines of a text, whatever ends them. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|[\n\r\u0085\u2028\u2029]/u)
}

/** Lines without blanks at their ends, with one blank line at most between others, and none first or last. */
export function tidyLines(lines: readonly string[]): string[] {
  const kept: string[] = []
  let wasBlank = true
  for (const line of lines) {
    const trimmed = line.trimEnd()
    const isBlank = trimmed === ''
    if (!isBlank || !wasBlank) kept.push(trimmed)
    wasBlank = isBlank
  }
  if (kept.at(-1) === '') kept.pop()
  return kept
}

/** Tidy lines as one text. */
export function joinLines(lines: readonly string[]): string {
  return tidyLines(lines).join('\n')
}
