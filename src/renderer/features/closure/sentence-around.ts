const ENDS = /[.!?…\n]/u

/** The whole sentence or line in which `text.slice(start, end)` stands, in its very words. */
export function sentenceAround(text: string, start: number, end: number): string {
  let from = start
  while (from > 0 && !ENDS.test(text[from - 1] ?? '')) from -= 1
  let to = end
  while (to < text.length && !ENDS.test(text[to] ?? '')) to += 1
  while (to < text.length && ENDS.test(text[to] ?? '') && text[to] !== '\n') to += 1
  return text.slice(from, to).trim()
}
