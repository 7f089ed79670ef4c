import type { FoundWords, QuestionSign, Speaker } from './compiled-rules.ts'
import type { ClosureRule } from './lexicon.ts'
import { SentenceSigns } from './sentence-signs.ts'
import { answersOf, earliestWord } from './talk.ts'
import type { Tokens } from './tokens.ts'
import type { Finding } from './types.ts'

/** A finding within one message. */
export type ClosureQuestion = Omit<Finding, 'message'>

/** What may be a closure question, with what stands before it in its message. */
export interface ClosureCandidate extends ClosureQuestion {
  readonly needs: ClosureRule['needs']
  /** The words before it act, tell something, or greet. */
  readonly acts: boolean
  readonly answers: boolean
  readonly greets: boolean
}

/** What the words of one message mean for closure, whatever stands around the message. */
export interface ClosureWords {
  /** What may ask for closure, of the author's own words, in order of the place. */
  readonly candidates: readonly ClosureCandidate[]
  /** It tells of something done, or advises a remedy. */
  readonly acts: boolean
  /** It tells anything beyond questions, greetings and holding phrases. */
  readonly answers: boolean
  /** It is a customer's short word of thanks or consent. */
  readonly settles: boolean
  /** It asks anything that is no closure question. */
  readonly asksOther: boolean
}

interface Place extends ClosureQuestion {
  readonly needs: ClosureRule['needs']
  /** The index of its first word. */
  readonly first: number
}

/** Longer messages are accounts of the problem, whatever thanks are in them. */
const MOST_WORDS_OF_A_SETTLEMENT = 12

/** `isOwn` tells which words, by their offset, are the author's own. In time linear in the text. */
export function closureWords(
  speaker: Speaker,
  text: string,
  tokens: Tokens,
  { questions, cues }: FoundWords,
  isOwn: (offset: number) => boolean,
): ClosureWords {
  if (speaker === 'customer') {
    const settles = cues.settled.length > 0 && tokens.count <= MOST_WORDS_OF_A_SETTLEMENT
    return { candidates: [], acts: false, answers: false, settles, asksOther: false }
  }
  const places = questions.some(isQuestion) ? placesOf(tokens, questions) : []
  const actionWord = earliestWord(cues.action.filter(({ first }) => isOwn(tokens.start[first] ?? 0)))
  const greetingWord = earliestWord(cues.smallTalk)
  const answersBefore = answersOf(tokens, cues.smallTalk, isOwn)
  return {
    candidates: places
      .filter(({ start }) => isOwn(start))
      .map(({ first, ...question }) => ({
        ...question,
        acts: actionWord < first,
        answers: answersBefore(first),
        greets: greetingWord < first,
      })),
    acts: actionWord < Infinity,
    answers: answersBefore(Infinity),
    settles: false,
    asksOther: places.length === 0 && text.includes('?'),
  }
}

function isQuestion({ sign }: { readonly sign: QuestionSign }): boolean {
  return sign.kind === 'question'
}

/** The matches of rules that nothing around them makes a statement or another question. */
function placesOf(tokens: Tokens, signs: FoundWords['questions']): readonly Place[] {
  const around = new SentenceSigns(tokens, signs)
  return signs.flatMap(({ sign, first, last }): readonly Place[] => {
    if (sign.kind !== 'question') return []
    const { rule } = sign
    const hasMark = tokens.asks[tokens.sentence[last] ?? 0] === true
    if (rule.form === 'mark' && (!hasMark || around.isRhetorical(last))) return []
    if ((rule.form === 'mark' || !hasMark) && around.isLedByStatement(first)) return []
    if (around.isUndone(rule, first, last)) return []
    const start = tokens.start[first] ?? 0
    const end = tokens.end[last] ?? start
    return [{ technique: rule.technique, rule: rule.id, needs: rule.needs, start, end, first }]
  })
}
