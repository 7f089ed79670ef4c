import type { FoundWords, QuestionSign, Speaker } from './compiled-rules.ts'
import type { ClosureRule } from './lexicon.ts'
import { SentenceSigns } from './sentence-signs.ts'
import { answersOf, earliestWord } from './talk.ts'
import { EDGE, type Tokens } from './tokens.ts'
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
  readonly form: ClosureRule['form']
  /** The indices of its first and last word. */
  readonly first: number
  readonly last: number
}

const END_MARKS = /[.!?…]/
/** Longer sentences tell more than they ask; rules for any sentence let them be. */
const MOST_WORDS_OF_A_SENTENCE = 14
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
  const places = questions.some(isQuestion) ? placesOf(tokens, questions, text) : []
  const actionWord = earliestWord(cues.action.filter(({ first }) => isOwn(tokens.start[first] ?? 0)))
  const greetingWord = earliestWord(cues.smallTalk)
  const answersBefore = answersOf(tokens, cues.smallTalk, isOwn)
  return {
    candidates: places
      .filter(({ start }) => isOwn(start))
      .map(({ technique, rule, needs, start, end, first }) => ({
        technique,
        rule,
        needs,
        start,
        end,
        acts: actionWord < first,
        answers: answersBefore(first),
        greets: greetingWord < first,
      })),
    acts: actionWord < Infinity,
    answers: answersBefore(Infinity),
    settles: false,
    asksOther: places.every(({ needs }) => needs === 'told' || needs === 'action') && text.includes('?'),
  }
}

function isQuestion({ sign }: { readonly sign: QuestionSign }): boolean {
  return sign.kind === 'question'
}

/** The matches of rules that nothing around them makes a statement or another question. */
function placesOf(tokens: Tokens, signs: FoundWords['questions'], text: string): readonly Place[] {
  const around = new SentenceSigns(tokens, signs)
  const isUnmarked = unmarkedSentences(text, tokens)
  const places = signs.flatMap(({ sign, first, last }): readonly Place[] => {
    if (sign.kind !== 'question') return []
    const { rule } = sign
    const hasMark = tokens.asks[tokens.sentence[last] ?? 0] === true
    if (rule.form === 'sentence' && last - first >= MOST_WORDS_OF_A_SENTENCE) return []
    const asks = rule.form === 'order' || hasMark || (rule.form === 'unmarked' && isUnmarked(last))
    if (!asks || (rule.form !== 'order' && around.isRhetorical(last))) return []
    if ((rule.form !== 'order' || !hasMark) && around.isLedByStatement(first)) return []
    if (around.isUndone(rule, first, last)) return []
    const start = tokens.start[first] ?? 0
    const end = tokens.end[last] ?? start
    const { technique, id, needs, form } = rule
    return [{ technique, rule: id, needs, form, start, end, first, last }]
  })
  return withoutLooser(places, tokens.count)
}

/** Tells of a word whether its sentence ends without any mark, as in a call or a chat. */
function unmarkedSentences(text: string, { edge, end, sentence, count }: Tokens): (word: number) => boolean {
  let unmarked: Set<number> | null = null
  const read = (): Set<number> => {
    const found = new Set<number>()
    for (let word = 0; word < count; word++) {
      if (word < count - 1 && ((edge[word] ?? 0) & EDGE.sentenceEnd) === 0) continue
      if (!END_MARKS.test(text.charAt(end[word] ?? 0))) found.add(sentence[word] ?? 0)
    }
    return found
  }
  return (word) => (unmarked ??= read()).has(sentence[word] ?? 0)
}

/**
 * A rule for any sentence gives way to those that know words of it. Right behind the question whether anything is left it
 * only gives examples ("Is there more? Prices, times?").
 */
function withoutLooser(places: readonly Place[], words: number): readonly Place[] {
  if (places.every(({ form }) => form !== 'sentence')) return places
  const isKnown = new Uint8Array(words)
  const endingAt = new Map<number, Set<Place['technique']>>()
  for (const { form, technique, first, last } of places) {
    if (form === 'sentence') continue
    isKnown.fill(1, first, last + 1)
    endingAt.set(last, (endingAt.get(last) ?? new Set()).add(technique))
  }
  return places.filter(({ form, technique, first, last }) => {
    if (form !== 'sentence') return true
    const before = endingAt.get(first - 1)
    const followsAnother = before !== undefined && (before.size > 1 || !before.has(technique))
    return !followsAnother && isKnown.subarray(first, last + 1).every((known) => known === 0)
  })
}
