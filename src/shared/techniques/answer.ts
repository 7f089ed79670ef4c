import type { MessageReading, Sign } from './message-reading.ts'
import { firstEndingAfter } from './spans.ts'
import type { AnswerSense } from './technique-ids.ts'
import type { Cue } from './technique-rule.ts'

/** What was asked last, over all bubbles of the agent's turn. */
export interface Asked {
  /** What a bare "yes" means to the question whether it is solved; null where that was not asked. */
  readonly yesToSolved: AnswerSense | null
  /** The same for the question whether anything is left. */
  readonly yesToUnresolved: AnswerSense | null
}

/**
 * How the customer's message after a closure question reads. What it says itself comes first; a bare yes or no is read by
 * what was asked, and tells nothing after both questions unless thanks go with it.
 */
export function readAnswer(reading: MessageReading, asked: Asked): AnswerSense {
  const signs = (cue: Cue): readonly Sign[] => reading.signs.filter(({ rule }) => rule.finds === cue)
  const allSet = signs('answer.allSet')
  const saysMore = [...signs('answer.unresolved'), ...signs('answer.more')]
  if (saysMore.some((sign) => !isPartOf(sign, allSet))) return 'stillUnresolved'
  if (signs('answer.unclear').length > 0) return 'unclear'
  if (allSet.length > 0) return 'allSet'
  const says = signs('answer.yes').length > 0 ? 'yes' : signs('answer.no').length > 0 ? 'no' : null
  const thanks = signs('answer.thanks').length > 0
  const { yesToSolved, yesToUnresolved } = asked
  if (says !== null && (yesToSolved === null || yesToUnresolved === null)) {
    const yes = yesToSolved ?? yesToUnresolved ?? 'unclear'
    return says === 'yes' ? yes : opposite(yes)
  }
  if (reading.asks && yesToUnresolved !== null) return 'stillUnresolved'
  return thanks ? 'allSet' : 'unclear'
}

/** Do they overlap a longer sign, which says the contrary ("nothing is still broken")? */
function isPartOf({ start, end }: Sign, others: readonly Sign[]): boolean {
  for (let i = firstEndingAfter(others, start); (others[i]?.start ?? Infinity) < end; i++) {
    const other = others[i]
    if (other !== undefined && other.end - other.start > end - start) return true
  }
  return false
}

function opposite(sense: AnswerSense): AnswerSense {
  switch (sense) {
    case 'allSet':
      return 'stillUnresolved'
    case 'stillUnresolved':
      return 'allSet'
    case 'unclear':
      return 'unclear'
  }
}
