import { isPhraseRule } from './phrase-techniques.ts'
import { Overlaps, type Span } from './spans.ts'

/**
 * Of overlapping signs of one kind only one: a team's own phrase before what ships, else the leftmost, of those the longest.
 * In order of their place.
 */
export function signsApart<T extends Span>(
  signs: readonly T[],
  kindOf: (sign: T) => string,
  ruleOf: (sign: T) => string,
): readonly T[] {
  const sorted = signs.toSorted(
    (a, b) => a.start - b.start || b.end - a.end || (ruleOf(a) < ruleOf(b) ? -1 : 1),
  )
  const phrases = sorted.filter((sign) => isPhraseRule(ruleOf(sign)))
  if (phrases.length === 0) return leftmost(sorted, kindOf)
  const own = new Overlaps(leftmost(phrases, kindOf))
  const kept = sorted.filter(
    (sign) => isPhraseRule(ruleOf(sign)) || !own.with(sign).some((phrase) => kindOf(phrase) === kindOf(sign)),
  )
  return leftmost(kept, kindOf)
}

/** The first of those that overlap, of spans that are sorted. */
function leftmost<T extends Span>(sorted: readonly T[], kindOf: (sign: T) => string): readonly T[] {
  const ends = new Map<string, number>()
  return sorted.filter((sign) => {
    const kind = kindOf(sign)
    if (sign.start < (ends.get(kind) ?? 0)) return false
    ends.set(kind, sign.end)
    return true
  })
}
