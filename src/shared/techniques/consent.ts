import { ownWords } from './own-words.ts'
import type { Span } from './spans.ts'
import { isOf, spansByMessage, type Spoken } from './talk-places.ts'
import type { Turn } from './turn.ts'
import type { Finding } from './types.ts'

/** A question that is none of these, in a message that says what can be done, asks for consent to it. */
const NO_CONSENT: ReadonlySet<string> = new Set(['ask', 'formFilling', 'paraphrase', 'followUp', 'agree'])
const MARKS = ['.', '!', '?', '\n'] as const

/** Questions behind what can be done, in its message, where the customer speaks next. */
export function consentTo(
  spoken: readonly Spoken[],
  said: readonly Turn[],
  isQuestion: (message: number, stretch: Span) => boolean,
): Finding[] {
  const offers = new Map<number, number>()
  for (const { message, start, sign } of spoken) {
    if (isOf(sign, 'canDo') && !offers.has(message)) offers.set(message, start)
  }
  const isElse = spansByMessage(spoken.filter(({ sign }) => NO_CONSENT.has(sign.rule.finds)))
  return said.flatMap(({ message, speaker, text }, turn): readonly Finding[] => {
    const offer = offers.get(message)
    if (offer === undefined || speaker !== 'agent' || said[turn + 1]?.speaker !== 'customer') return []
    const stretch = lastQuestion(text)
    if (stretch === null || stretch.end < offer) return []
    if (isQuestion(message, stretch) || isElse(message, stretch) || !ownWords(text)(stretch.start)) return []
    return [{ technique: 'agree', message, ...stretch, rule: 'order.agree' }]
  })
}

/** From the first of its words to its mark. */
function lastQuestion(text: string): Span | null {
  const mark = text.lastIndexOf('?')
  if (mark <= 0) return null
  const begin = Math.max(...MARKS.map((each) => text.lastIndexOf(each, mark - 1))) + 1
  const words = text.slice(begin, mark).trimStart()
  return words === '' ? null : { start: mark - words.length, end: mark + 1 }
}
