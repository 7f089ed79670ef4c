import type { Match } from './matcher.ts'
import { EDGE, type Tokens } from './tokens.ts'

/** Shorter sentences ("Sure.", "One moment.") tell nothing. */
const FEWEST_WORDS_OF_AN_ANSWER = 4

/** The last word of the match that ends first, or Infinity. */
export function earliestWord(matches: readonly Match[]): number {
  return matches.reduce((earliest, { last }) => Math.min(earliest, last), Infinity)
}

/**
 * Tells whether the words before a word of this message tell anything beyond questions, greetings and holding phrases
 * (`smallTalk`).
 */
export function answersOf(
  tokens: Tokens,
  smallTalk: readonly Match[],
  isOwn: (offset: number) => boolean,
): (word: number) => boolean {
  const smallTalkFrom = firstBySentence(tokens, smallTalk)
  const answer = firstAnswer(tokens, smallTalkFrom, isOwn)
  return (word) => answer < word || leadsUpTo(word, tokens, smallTalkFrom)
}

/** By sentence: the first word of its first match. */
function firstBySentence(tokens: Tokens, matches: readonly Match[]): ReadonlyMap<number, number> {
  const firstWord = new Map<number, number>()
  for (const { first } of matches) {
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

/**
 * Does a statement run into the question within its sentence, as in a telephone transcript without marks? Where there is
 * a mark, only if a clause ends between them.
 */
function leadsUpTo(word: number, tokens: Tokens, smallTalkFrom: ReadonlyMap<number, number>): boolean {
  const sentence = tokens.sentence[word]
  const begin = word - FEWEST_WORDS_OF_AN_ANSWER
  if (sentence === undefined || begin < 0 || tokens.sentence[begin] !== sentence) return false
  if ((smallTalkFrom.get(sentence) ?? Infinity) < word) return false
  return tokens.asks[sentence] !== true || endsClause(tokens, begin, word)
}

function endsClause({ edge }: Tokens, from: number, to: number): boolean {
  for (let word = from; word < to; word++) if (((edge[word] ?? 0) & EDGE.clauseEnd) !== 0) return true
  return false
}
