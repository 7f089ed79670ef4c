import { type Asked, type ReadAnswer, readAnswer } from './answer.ts'
import type { AnswerSense } from './technique-ids.ts'
import type { AgentCue } from './technique-rule.ts'
import type { Turn } from './turn.ts'
import type { Finding } from './types.ts'

/** In UTF-16 units. */
const LONGEST_QUESTION = 200
/** So many messages in a row may be one answer. */
const MOST_BUBBLES = 3

/** Closure, as the questions and the answer to the last of them show it. */
export interface ClosureSense {
  readonly solved: boolean
  readonly unresolved: boolean
  /** Who spoke next: the customer (true) or an agent (false); null where nothing was asked or the talk ends there. */
  readonly waited: boolean | null
  readonly answer: AnswerSense | null
  /** The customer's message that answers. */
  readonly answeredBy: number | null
}

/** What a customer says to a closure question. */
export interface Reply {
  /** Its bubbles. */
  readonly turns: readonly Turn[]
  readonly asked: Asked
  /** The agent's turn after it, if it counts. */
  readonly next: Turn | null
  /** As rules read it. */
  readonly answer: ReadAnswer
  /** The message that tells it. */
  readonly message: number
}

/** `questions` are the closure questions found, in order; `weigh` reads a reply by all that speaks for each sense. */
export function senseOfClosure(
  turns: readonly Turn[],
  questions: readonly Finding[],
  weigh: (reply: Reply) => AnswerSense,
): ClosureSense {
  const solved = questions.some(({ technique }) => technique === 'closure.solved')
  const unresolved = questions.some(({ technique }) => technique === 'closure.unresolved')
  const reply = replyTo(turns, questions)
  const answer = reply === null || reply === 'agent' ? null : weigh(reply)
  return {
    solved,
    unresolved,
    waited: reply === null ? null : reply !== 'agent',
    answer,
    answeredBy: reply === null || reply === 'agent' ? null : reply.message,
  }
}

/** The reply to the last question; `agent` where an agent speaks next, null where nothing was asked or nobody speaks. */
export function replyTo(turns: readonly Turn[], questions: readonly Finding[]): Reply | 'agent' | null {
  const last = questions.at(-1)
  const at = last === undefined ? -1 : turns.findIndex(({ message }) => message === last.message)
  const first = at < 0 ? undefined : turns[at + 1]
  if (first === undefined) return null
  if (first.speaker === 'agent') return 'agent'
  let begin = at
  while (turns[begin - 1]?.speaker === 'agent') begin--
  const asked = askedIn(turns.slice(begin, at + 1), questions)
  const until = turns.findIndex(({ speaker }, turn) => turn > at && speaker === 'agent')
  const bubbles = turns.slice(at + 1, until < 0 ? undefined : until).slice(0, MOST_BUBBLES)
  const telling = firstTelling(bubbles, asked) ?? first
  return {
    turns: bubbles,
    asked,
    next: turns[until]?.counts === true ? turns[until] : null,
    answer: readAnswer(telling, asked),
    message: telling.message,
  }
}

/** Of the customer's bubbles the first that leaves anything open, else the first that tells anything. */
function firstTelling(bubbles: readonly Turn[], asked: Asked): Turn | undefined {
  const senses = bubbles.map((turn) => readAnswer(turn, asked).sense)
  const open = senses.indexOf('stillUnresolved')
  return bubbles[open < 0 ? senses.indexOf('allSet') : open]
}

/** What was asked in these turns, the bubbles of one agent's message. */
function askedIn(turns: readonly Turn[], questions: readonly Finding[]): Asked {
  const yesTo = (
    technique: Finding['technique'],
    yes: AnswerSense,
    reversing: AgentCue,
    reversed: AnswerSense,
  ) => {
    const question = questions.findLast(
      (each) => each.technique === technique && each.message >= (turns[0]?.message ?? 0),
    )
    if (question === undefined) return null
    const signs = turns.find(({ message }) => message === question.message)?.reading.signs ?? []
    const isReversed = signs.some(
      ({ rule, start, end }) => rule.finds === reversing && start < question.end && question.start < end,
    )
    return isReversed ? reversed : yes
  }
  const last = questions.at(-1)
  const asking = turns.find(({ message }) => message === last?.message)
  return {
    question: last === undefined ? '' : sentenceFrom(asking?.text ?? '', last.start),
    language: asking?.reading.language ?? null,
    yesToSolved: yesTo('closure.solved', 'allSet', 'question.stillWrong', 'stillUnresolved'),
    yesToUnresolved: yesTo('closure.unresolved', 'stillUnresolved', 'question.allDone', 'allSet'),
  }
}

/** From its beginning to its mark, or as far as one sentence may go. */
function sentenceFrom(text: string, start: number): string {
  const end = text.indexOf('?', start)
  return text.slice(start, Math.min(end < 0 ? Infinity : end, start + LONGEST_QUESTION))
}
