import type { MessageReading } from './message-reading.ts'
import { ownWords } from './own-words.ts'
import type { Cue } from './technique-rule.ts'

/** From so many points on a customer's words are heated. */
export const HEATED_FROM = 2

const POINTS: Readonly<Partial<Record<Cue, number>>> = {
  'heat.complaint': 1,
  'heat.threat': 2,
  'heat.insult': 2,
}
/** Without a complaint these show a customer who is glad: marks and capitals are joy then. */
const GLAD: ReadonlySet<string> = new Set(['answer.allSet', 'answer.thanks', 'answer.yes'])
const MAY_SHOUT = /[A-ZÀ-ÞĄĆĘŁŃŚŹŻ]{2}|[!?]{2}/
/** So many words in capitals are no abbreviation. */
const SHOUTED_WORDS = 3
/** So long a word in capitals is no abbreviation either. */
const STRESSED_LETTERS = 5
const SHOUTED_WORD = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu
const REPEATED_MARKS = /[!?]{2,}/g
const STRONG_MARKS = 3

/**
 * How heated a customer's message is, in points: complaint words 1, threats and insults 2 each, words in capitals 2, or 1
 * where few of them stress a complaint,
 * repeated marks 1, or 2 where there are three and more. Praise has no heat, neither have the marks and capitals of one who
 * is glad. `text` is the written words of the reading.
 */
export function heatOf(reading: MessageReading, text: string): number {
  let points = 0
  for (const { rule } of reading.signs) {
    if (rule.finds !== 'time') points += POINTS[rule.finds as Cue] ?? 0
  }
  const finds = (test: (finds: string) => boolean): boolean =>
    reading.signs.some(({ rule }) => test(rule.finds))
  if (finds((found) => found === 'advocate') && !finds((found) => found === 'heat.insult')) return 0
  if (points === 0 && finds((found) => GLAD.has(found)) && !finds((found) => found === 'answer.unresolved')) {
    return 0
  }
  if (!MAY_SHOUT.test(text)) return points
  const isOwn = ownWords(text)
  const isOwnMatch = ({ index }: RegExpExecArray): boolean => isOwn(index)
  const words = [...text.matchAll(SHOUTED_WORD)].filter(isOwnMatch)
  const shouted = words.length
  const isStressed = shouted > 1 || words.some(([word]) => word.length >= STRESSED_LETTERS)
  const isAllShouted = shouted > 1 && shouted * 2 > reading.words
  const marks = [...text.matchAll(REPEATED_MARKS)].filter(isOwnMatch)
  const longest = marks.reduce((most, [mark]) => Math.max(most, mark.length), 0)
  return (
    points +
    (shouted >= SHOUTED_WORDS || isAllShouted ? 2 : points > 0 && isStressed ? 1 : 0) +
    (longest >= STRONG_MARKS ? 2 : Math.min(longest, 1))
  )
}
