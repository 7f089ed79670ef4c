import { type Asked, READ_BY, type ReadAnswer } from '../answer.ts'
import type { Reply } from '../closure-sense.ts'
import { ANSWER_SENSES, type AnswerSense } from '../technique-ids.ts'
import { CUSTOMER_CUES } from '../technique-rule.ts'
import { CUE, type CueCode, type CueSink, ruleNumber } from './cue.ts'
import type { Evidence } from './shipped-weights.ts'
import { columnNumber } from './weights.ts'

/** Longer replies say what matters in their first words. */
const MOST_WORDS = 60
const WORDS_AFTER = 12
/** What is said outright needs more against it than any other reading of the rules. */
const OUTRIGHT = 3.5
const LENGTHS = [0, 1, 2, 4, 8, 16]

/** Hands over the cues of a reply; one may come more than once. */
export function answerCues({ turns, asked, next, answer }: Reply, sink: CueSink): void {
  const cue = (code: CueCode, one: number, other = 0): void => sink.add(code, one, other, -1)
  const question = questionOf(asked)
  let before = -1
  let words = 0
  for (const { words: own, reading } of turns) {
    for (const stem of own.stem) {
      if (stem === 0 || words === MOST_WORDS) continue
      cue(CUE.answerWord, stem)
      cue(CUE.answerTo, question, stem)
      if (before < 0) cue(CUE.answerOpening, question, stem)
      else cue(CUE.answerPair, before, stem)
      before = stem
      words++
    }
    for (const { rule } of reading.signs) {
      const sign = CUSTOMER_CUES.findIndex((each) => each === rule.finds)
      if (sign < 0) continue
      cue(CUE.answerSign, question, sign)
      cue(CUE.answerRule, ruleNumber(rule.id))
    }
  }
  if (before >= 0) cue(CUE.answerPair, before, 0)
  cue(
    CUE.answerLength,
    question,
    LENGTHS.findLastIndex((length) => length <= words),
  )
  cue(CUE.answerAsks, question, turns.some(({ reading }) => reading.asks) ? 1 : 0)
  cue(CUE.answerRead, READ_BY.indexOf(answer.by), ANSWER_SENSES.indexOf(answer.sense))
  const said = next?.words.stem.slice(0, WORDS_AFTER) ?? [0]
  for (const stem of said) if (stem !== 0 || next === null) cue(CUE.answerNext, stem)
}

/** How a reply reads by the evidence; the rules' own reading speaks for itself. */
export function weighAnswer(reply: Reply, { table, scorer }: Evidence): AnswerSense {
  scorer.begin()
  answerCues(reply, scorer)
  let best: { sense: AnswerSense; points: number } = { sense: reply.answer.sense, points: -Infinity }
  for (const sense of ANSWER_SENSES) {
    const column = `answer.${sense}` as const
    const { base, rule } = table.techniques[column]
    const sum = (scorer.sums[columnNumber(column)] ?? 0) * scorer.temper
    const points =
      base + sum + (sense === reply.answer.sense ? (isOutright(reply.answer) ? OUTRIGHT : rule) : 0)
    if (points > best.points) best = { sense, points }
  }
  return best.sense
}

/** Does the customer say that it is not solved in so many words, or angrily? */
function isOutright({ sense, by }: ReadAnswer): boolean {
  return sense === 'stillUnresolved' && (by === 'said' || by === 'heat')
}

/** What was asked, as a number: whether it is solved, whether anything is left, either turned round, or both. */
function questionOf({ yesToSolved, yesToUnresolved }: Asked): number {
  if (yesToSolved !== null && yesToUnresolved !== null) return 4
  if (yesToSolved !== null) return yesToSolved === 'allSet' ? 0 : 1
  return yesToUnresolved === 'stillUnresolved' ? 2 : 3
}
