import { type Asked, readAnswer } from './answer.ts'
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

/** `questions` are the closure questions found, in order. */
export function senseOfClosure(turns: readonly Turn[], questions: readonly Finding[]): ClosureSense {
  const solved = questions.some(({ technique }) => technique === 'closure.solved')
  const unresolved = questions.some(({ technique }) => technique === 'closure.unresolved')
  const last = questions.at(-1)
  const asked = last === undefined ? -1 : turns.findIndex(({ message }) => message === last.message)
  const next = asked < 0 ? undefined : turns[asked + 1]
  if (next === undefined || next.speaker === 'agent') {
    return { solved, unresolved, waited: next === undefined ? null : false, answer: null, answeredBy: null }
  }
  let first = asked
  while (turns[first - 1]?.speaker === 'agent') first--
  const was = askedIn(turns.slice(first, asked + 1), questions)
  const telling = firstTelling(turns, asked + 1, was)
  return {
    solved,
    unresolved,
    waited: true,
    answer: readAnswer(telling ?? next, was),
    answeredBy: (telling ?? next).message,
  }
}

/** Of the customer's bubbles from here on the first that leaves anything open, else the first that tells anything. */
function firstTelling(turns: readonly Turn[], from: number, asked: Asked): Turn | undefined {
  const until = turns.findIndex(({ speaker }, turn) => turn >= from && speaker === 'agent')
  const bubbles = turns.slice(from, until < 0 ? undefined : until).slice(0, MOST_BUBBLES)
  const senses = bubbles.map((turn) => readAnswer(turn, asked))
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
