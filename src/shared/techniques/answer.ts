import { denies, echoOf } from './echo.ts'
import type { MessageReading, Sign } from './message-reading.ts'
import { firstEndingAfter } from './spans.ts'
import type { AnswerSense, TalkLanguage } from './technique-ids.ts'
import type { Cue } from './technique-rule.ts'

/** What was asked last, over all bubbles of the agent's turn. */
export interface Asked {
  /** What a bare "yes" means to the question whether it is solved; null where that was not asked. */
  readonly yesToSolved: AnswerSense | null
  /** The same for the question whether anything is left. */
  readonly yesToUnresolved: AnswerSense | null
  /** The sentence that asks last, for whoever answers in its own words. */
  readonly question: string
  /** Its language; null where its words don't tell. */
  readonly language: TalkLanguage | null
}

/**
 * By what an answer is read: words that say it outright, a wish, a question, a yes or no (or an echo of the question), thanks,
 * anger, or a mere statement.
 */
export const READ_BY = ['said', 'wish', 'question', 'yesOrNo', 'thanks', 'heat', 'statement'] as const

export interface ReadAnswer {
  readonly sense: AnswerSense
  readonly by: (typeof READ_BY)[number]
}

/** The customer's message. */
export interface Answering {
  readonly reading: MessageReading
  readonly text: string
}

/** Without any words they mean thanks. */
const GLAD = /[👍👌❤🙏😊😀😃😄😁🙂☺✅🎉💯🥰😍🤩👏💪🥳]/u
/** Nobody who says such things is content. */
const HEAT = ['heat.complaint', 'heat.threat', 'heat.insult'] as const
/** A single word in answer to "anything else?" may be a mere nod. */
const FEWEST_WORDS_OF_A_WISH = 2
const MOST_WORDS_OF_A_YES = 3
/** Shorter questions ask back ("which one?"), longer ones are the customer's own. */
const FEWEST_WORDS_OF_A_QUESTION = 4

/**
 * How the customer's message after a closure question reads. What it says itself comes first, and of that what is open: a
 * question of the customer's own is something more. A bare yes or no is read by what was asked, and tells nothing after
 * both questions unless thanks go with it. What is left are statements: where only "anything else?" was asked, they are
 * something else, as a complaint is anyway; else they tell how the thing is, as a no if they deny anything, a yes if not.
 */
export function readAnswer({ reading, text }: Answering, asked: Asked): ReadAnswer {
  const signs = (cue: Cue): readonly Sign[] => reading.signs.filter(({ rule }) => rule.finds === cue)
  const allSet = signs('answer.allSet')
  const stands = (sign: Sign): boolean => !isPartOf(sign, allSet)
  const { yesToSolved, yesToUnresolved } = asked
  const says = saysOf(reading, asked.question, text)
  const onlyAsksBack =
    reading.asks &&
    yesToUnresolved === null &&
    allSet.length === 0 &&
    says === null &&
    reading.words < FEWEST_WORDS_OF_A_QUESTION
  if (signs('answer.unresolved').some(stands)) return { sense: 'stillUnresolved', by: 'said' }
  if (!onlyAsksBack && signs('answer.more').some(stands)) return { sense: 'stillUnresolved', by: 'wish' }
  const contentFrom = allSet.reduce((first, { end }) => Math.min(first, end), Infinity)
  // Whoever is content first and puts something off then is content.
  const putsOff = signs('answer.unclear').some((sign) => stands(sign) && sign.start < contentFrom)
  if (putsOff) return { sense: 'unclear', by: 'said' }
  if (onlyAsksBack) return { sense: 'unclear', by: 'question' }
  if (reading.asks && reading.words >= FEWEST_WORDS_OF_A_QUESTION) {
    return { sense: 'stillUnresolved', by: 'question' }
  }
  // "It does" says that all is well, unless that is what hurts.
  const saysIsBad =
    yesToSolved === 'stillUnresolved' && says === 'yes' && reading.words <= MOST_WORDS_OF_A_YES
  if (allSet.length > 0 && !saysIsBad) return { sense: 'allSet', by: 'said' }
  const thanks = signs('answer.thanks').length > 0 || (reading.words === 0 && GLAD.test(text))
  if (says !== null && (yesToSolved === null || yesToUnresolved === null)) {
    const yes = yesToSolved ?? yesToUnresolved ?? 'unclear'
    return { sense: says === 'yes' ? yes : opposite(yes), by: 'yesOrNo' }
  }
  if (reading.asks && yesToUnresolved !== null) return { sense: 'stillUnresolved', by: 'question' }
  if (thanks) return { sense: 'allSet', by: 'thanks' }
  if (reading.words < FEWEST_WORDS_OF_A_WISH || says !== null) return { sense: 'unclear', by: 'yesOrNo' }
  if (yesToSolved === null) return { sense: 'stillUnresolved', by: 'statement' }
  if (HEAT.some((cue) => signs(cue).length > 0)) return { sense: 'stillUnresolved', by: 'heat' }
  const isDenied = denies(text, asked.language)
  return { sense: isDenied ? opposite(yesToSolved) : yesToSolved, by: 'statement' }
}

function saysOf({ signs }: MessageReading, question: string, text: string): 'yes' | 'no' | null {
  if (signs.some(({ rule }) => rule.finds === 'answer.yes')) return 'yes'
  if (signs.some(({ rule }) => rule.finds === 'answer.no')) return 'no'
  return echoOf(question, text)
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
