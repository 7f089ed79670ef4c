import { type Asked, readAnswer } from './answer.ts'
import type { AnswerSense } from './technique-ids.ts'
import type { Turn } from './turn.ts'
import type { Finding } from './types.ts'

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
  const answer = readAnswer(next.reading, askedIn(turns.slice(first, asked + 1), questions))
  return { solved, unresolved, waited: true, answer, answeredBy: next.message }
}

/** What was asked in these turns, the bubbles of one agent's message. */
function askedIn(turns: readonly Turn[], questions: readonly Finding[]): Asked {
  const yesTo = (technique: Finding['technique'], yes: AnswerSense, reversed: AnswerSense) => {
    const question = questions.findLast(
      (each) => each.technique === technique && each.message >= (turns[0]?.message ?? 0),
    )
    if (question === undefined) return null
    const signs = turns.find(({ message }) => message === question.message)?.reading.signs ?? []
    const isReversed = signs.some(
      ({ rule, start, end }) =>
        rule.finds === 'question.reversed' && start < question.end && question.start < end,
    )
    return isReversed ? reversed : yes
  }
  return {
    yesToSolved: yesTo('closure.solved', 'allSet', 'stillUnresolved'),
    yesToUnresolved: yesTo('closure.unresolved', 'stillUnresolved', 'allSet'),
  }
}
