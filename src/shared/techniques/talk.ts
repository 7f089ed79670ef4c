import type { Matcher } from './matcher.ts'
import { ownWords } from './own-words.ts'
import { EDGE, type Tokens } from './tokens.ts'

/** What is said around questions. */
export interface TalkMatchers {
  readonly smallTalk: Matcher
  readonly action: Matcher
  readonly settled: Matcher
}

/** Shorter sentences ("Sure.", "One moment.") tell nothing. */
const FEWEST_WORDS_OF_AN_ANSWER = 4
/** Longer messages are accounts of the problem, whatever thanks are in them. */
const MOST_WORDS_OF_A_SETTLEMENT = 12

/** What a message tells, found out when asked for; in time linear in the text, while the tokens hold. */
export class TalkReading {
  readonly #tokens: Tokens
  readonly #matchers: TalkMatchers
  readonly #isOwn: (offset: number) => boolean
  #answer: { readonly word: number; readonly smallTalkFrom: ReadonlyMap<number, number> } | null = null
  #actionWord: number | null = null
  #greetingWord: number | null = null

  constructor(text: string, tokens: Tokens, matchers: TalkMatchers) {
    this.#tokens = tokens
    this.#matchers = matchers
    this.#isOwn = ownWords(text)
  }

  /** Do the words before this one tell anything beyond questions, greetings and holding phrases? */
  answersBefore(word: number): boolean {
    if (this.#answer === null) {
      const smallTalkFrom = firstBySentence(this.#tokens, this.#matchers.smallTalk)
      this.#answer = { word: firstAnswer(this.#tokens, smallTalkFrom, this.#isOwn), smallTalkFrom }
    }
    return this.#answer.word < word || leadsUpTo(word, this.#tokens, this.#answer.smallTalkFrom)
  }

  /** Is there a greeting, an introduction or a holding phrase before this word? */
  greetsBefore(word: number): boolean {
    this.#greetingWord ??= this.#matchers.smallTalk
      .run(this.#tokens)
      .reduce((earliest, { last }) => Math.min(earliest, last), Infinity)
    return this.#greetingWord < word
  }

  /** Do the words before this one tell of something done, or advise a remedy? */
  actsBefore(word: number): boolean {
    this.#actionWord ??= this.#matchers.action
      .run(this.#tokens)
      .filter(({ first }) => this.#isOwn(this.#tokens.start[first] ?? 0))
      .reduce((earliest, { last }) => Math.min(earliest, last), Infinity)
    return this.#actionWord < word
  }

  /** Is it a short word of thanks or consent? */
  settles(): boolean {
    const { count } = this.#tokens
    return count <= MOST_WORDS_OF_A_SETTLEMENT && this.#matchers.settled.run(this.#tokens).length > 0
  }
}

/** By sentence: the first word of its first match. */
function firstBySentence(tokens: Tokens, matcher: Matcher): ReadonlyMap<number, number> {
  const firstWord = new Map<number, number>()
  for (const { first } of matcher.run(tokens)) {
    const sentence = tokens.sentence[first] ?? 0
    firstWord.set(sentence, Math.min(first, firstWord.get(sentence) ?? Infinity))
  }
  return firstWord
}

/** The last word of the first statement that tells something, or Infinity. */
function firstAnswer(
  tokens: Tokens,
  smallTalkFrom: ReadonlyMap<number, number>,
  isOwn: (offset: number) => boolean,
): number {
  let words = 0
  for (let word = 0; word < tokens.count; word++) {
    const sentence = tokens.sentence[word] ?? 0
    if (!smallTalkFrom.has(sentence) && tokens.asks[sentence] !== true && isOwn(tokens.start[word] ?? 0))
      words++
    const isLast = ((tokens.edge[word] ?? 0) & EDGE.sentenceEnd) !== 0
    if (isLast && words >= FEWEST_WORDS_OF_AN_ANSWER) return word
    if (isLast) words = 0
  }
  return Infinity
}

/** Does a statement run into the question within its sentence, as in a telephone transcript without marks? */
function leadsUpTo(word: number, tokens: Tokens, smallTalkFrom: ReadonlyMap<number, number>): boolean {
  const sentence = tokens.sentence[word]
  const begin = word - FEWEST_WORDS_OF_AN_ANSWER
  if (sentence === undefined || begin < 0 || tokens.sentence[begin] !== sentence) return false
  return (smallTalkFrom.get(sentence) ?? Infinity) >= word
}
