import { echoOf } from './echo.ts'
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
  /** The sentence that asks last, for whoever answers in its own words. */
  readonly question: string
}

/** The customer's message. */
export interface Answering {
  readonly reading: MessageReading
  readonly text: string
}

/** A single word in answer to "anything else?" may be a mere nod. */
const FEWEST_WORDS_OF_A_WISH = 2

/**
 * How the customer's message after a closure question reads. What it says itself comes first; a bare yes or no is read by
 * what was asked, and tells nothing after both questions unless thanks go with it. Where only "anything else?" was asked,
 * whatever is neither a no, nor thanks, nor a putting off is something else; a question in answer to "is it solved?" alone
 * tells nothing.
 */
export function readAnswer({ reading, text }: Answering, asked: Asked): AnswerSense {
  const signs = (cue: Cue): readonly Sign[] => reading.signs.filter(({ rule }) => rule.finds === cue)
  const allSet = signs('answer.allSet')
  const stands = (sign: Sign): boolean => !isPartOf(sign, allSet)
  const { yesToSolved, yesToUnresolved } = asked
  const says =
    signs('answer.yes').length > 0
      ? 'yes'
      : signs('answer.no').length > 0
        ? 'no'
        : echoOf(asked.question, text)
  const onlyAsksBack = reading.asks && yesToUnresolved === null && allSet.length === 0 && says === null
  if (signs('answer.unresolved').some(stands)) return 'stillUnresolved'
  if (!onlyAsksBack && signs('answer.more').some(stands)) return 'stillUnresolved'
  if (onlyAsksBack || signs('answer.unclear').some(stands)) return 'unclear'
  if (allSet.length > 0) return 'allSet'
  const thanks = signs('answer.thanks').length > 0
  if (says !== null && (yesToSolved === null || yesToUnresolved === null)) {
    const yes = yesToSolved ?? yesToUnresolved ?? 'unclear'
    return says === 'yes' ? yes : opposite(yes)
  }
  if (reading.asks && yesToUnresolved !== null) return 'stillUnresolved'
  if (thanks) return 'allSet'
  return yesToSolved === null && reading.words >= FEWEST_WORDS_OF_A_WISH ? 'stillUnresolved' : 'unclear'
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
