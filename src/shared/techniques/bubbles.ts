import type { ClosureReader } from './closure.ts'
import type { ClosureQuestion } from './closure-words.ts'
import type { MessageSenses } from './message-senses.ts'
import type { TalkLanguage } from './technique-ids.ts'
import type { Turn } from './turn.ts'

/** A sentence that goes on in the next bubble ends without a mark. */
const GOES_ON = /[\p{L}\p{N},]\s*$/u
const MOST_BUBBLES = 4
/** In UTF-16 units; longer messages are no bubbles. */
const LONGEST_BUBBLE = 80

/**
 * The closure questions that begin in an earlier bubble of the same agent and end in this turn ("Anything else I" /
 * "can do?"), as words of this turn.
 */
export function questionsOverBubbles(
  turns: readonly Turn[],
  turn: number,
  reader: ClosureReader,
  senses: MessageSenses,
  language: TalkLanguage | null,
): readonly ClosureQuestion[] {
  let first = turn
  while (turn - first < MOST_BUBBLES - 1 && isBubble(turns[first - 1])) first--
  if (first === turn || (turns[turn]?.text.length ?? 0) > LONGEST_BUBBLE) return []
  const before = turns
    .slice(first, turn)
    .map(({ text }) => `${text} `)
    .join('')
  const { closure } = senses.read('agent', before + (turns[turn]?.text ?? ''), language)
  return reader
    .read(first, closure)
    .filter(({ start, end }) => start < before.length && end > before.length)
    .map((question) => ({ ...question, start: 0, end: question.end - before.length }))
}

/** Is it a short message of an agent, after which the sentence may go on? */
function isBubble(turn: Turn | undefined): boolean {
  return (
    turn !== undefined &&
    turn.speaker === 'agent' &&
    turn.counts &&
    turn.text.length <= LONGEST_BUBBLE &&
    GOES_ON.test(turn.text)
  )
}
