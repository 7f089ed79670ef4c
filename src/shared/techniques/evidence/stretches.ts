import type { Span } from '../spans.ts'
import type { Tokens } from '../tokens.ts'

/** How a stretch ends: with a question mark, without one, or in a message without any mark, which may be either. */
export const FORM = { question: 0, statement: 1, unmarked: 2 } as const
export type Form = (typeof FORM)[keyof typeof FORM]

/** A sentence of a message, or a window of a long one; `first` to `end` (exclusive) are words of `MessageWords`. */
export interface Stretch extends Span {
  readonly firstWord: number
  readonly endWord: number
  readonly form: Form
  /** Its sentence is the last of the message. */
  readonly isLast: boolean
  /** Which sentence of the message it is, from 0. */
  readonly order: number
}

/** The words of a message as they are spelt, and its author's own stretches. */
export interface MessageWords {
  readonly spelling: readonly number[]
  readonly stem: readonly number[]
  /** UTF-16 offsets. */
  readonly start: readonly number[]
  readonly end: readonly number[]
  readonly stretches: readonly Stretch[]
}

const MARKS = /[.!?…]/
/** Longer sentences, such as those of telephone transcripts, are looked at in overlapping windows. */
const MOST_WORDS = 36
const WINDOW = 24

/** `isOwn` tells which words, by their offset, are the author's own. The result holds on after the next text is read. */
export function messageWords(text: string, tokens: Tokens, isOwn: (offset: number) => boolean): MessageWords {
  const { count } = tokens
  const isMarked = MARKS.test(text)
  const sentences = tokens.asks.length
  const stretches: Stretch[] = []
  for (let from = 0, to = 0; from < count; from = to) {
    const sentence = tokens.sentence[from] ?? 0
    while (to < count && tokens.sentence[to] === sentence) to++
    if (!isOwn(tokens.start[from] ?? 0)) continue
    const isLast = sentence === sentences - 1
    const asks = tokens.asks[sentence] === true
    for (const [firstWord, endWord] of windows(from, to)) {
      stretches.push({
        firstWord,
        endWord,
        start: tokens.start[firstWord] ?? 0,
        end: tokens.end[endWord - 1] ?? 0,
        form: asks ? FORM.question : isMarked ? FORM.statement : FORM.unmarked,
        isLast: isLast && endWord === to,
        order: sentence,
      })
    }
  }
  return {
    spelling: firstOf(tokens.spelling, count),
    stem: firstOf(tokens.stem, count),
    start: firstOf(tokens.start, count),
    end: firstOf(tokens.end, count),
    stretches,
  }
}

function windows(from: number, to: number): readonly (readonly [from: number, to: number])[] {
  if (to - from <= MOST_WORDS) return [[from, to]]
  const found: [number, number][] = []
  for (let at = from; ; at += WINDOW / 2) {
    found.push([at, Math.min(at + WINDOW, to)])
    if (at + WINDOW >= to) return found
  }
}

/** A plain array: most messages are so short that a typed one costs more than it saves. */
function firstOf(numbers: Int32Array, count: number): number[] {
  const first = new Array<number>(count)
  for (let at = 0; at < count; at++) first[at] = numbers[at] ?? 0
  return first
}
