import { isDefaultRule } from './default-rules.ts'
import { isPhraseRule } from './phrase-techniques.ts'
import { Overlaps, type Span } from './spans.ts'

/** What goes before what, by the id of a rule. */
const RANKS: readonly ((rule: string) => boolean)[] = [
  isPhraseRule,
  (rule) => !isPhraseRule(rule) && !isDefaultRule(rule),
  isDefaultRule,
]

/**
 * Of overlapping signs of one kind only one: a team's own phrase before what ships, a default after everything else, and of
 * those left the leftmost, of these the longest. In order of their place.
 */
export function signsApart<T extends Span>(
  signs: readonly T[],
  kindOf: (sign: T) => string,
  ruleOf: (sign: T) => string,
): readonly T[] {
  const sorted = signs.toSorted(
    (a, b) => a.start - b.start || b.end - a.end || (ruleOf(a) < ruleOf(b) ? -1 : 1),
  )
  const byRank = RANKS.map((isOfRank) => sorted.filter((sign) => isOfRank(ruleOf(sign))))
  if (byRank.filter(({ length }) => length > 0).length < 2) return leftmost(sorted, kindOf)
  let kept: readonly T[] = []
  for (const ofRank of byRank) {
    const before = new Overlaps(kept)
    const left = ofRank.filter((sign) => !before.with(sign).some((each) => kindOf(each) === kindOf(sign)))
    kept = [...kept, ...leftmost(left, kindOf)]
  }
  const all = new Set(kept)
  return sorted.filter((sign) => all.has(sign))
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
