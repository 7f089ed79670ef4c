import { hashOfPair, hashOfText } from '../hash.ts'

/**
 * What a cue is of. Words of the stretch itself: `word`, `stem`, `pair` (of stems next to each other), `opening`,
 * `openingPair`. Words around it: `reply`, the first of the customer's next message. Then come its place and form, what rules
 * see in it (`sign`, and which `rule` it is) or before it, and how much it repeats of what the customer has told. Those of a
 * customer's answer tell its words beside what was asked, how rules read them (`answerRead`, `answerRule`), and what the agent
 * says to it (`answerNext`).
 */
export const CUE = {
  word: 1,
  stem: 2,
  pair: 3,
  opening: 4,
  openingPair: 5,
  reply: 6,
  replyOpening: 7,
  form: 8,
  last: 9,
  next: 10,
  turn: 11,
  left: 12,
  asksLater: 13,
  length: 14,
  order: 15,
  told: 16,
  repeated: 17,
  repeatedShare: 18,
  sign: 19,
  signBefore: 20,
  answerWord: 21,
  answerPair: 22,
  answerTo: 23,
  answerOpening: 24,
  answerLength: 25,
  answerAsks: 26,
  answerSign: 27,
  answerNext: 28,
  answerRead: 29,
  rule: 30,
  answerRule: 31,
} as const
export type CueKind = keyof typeof CUE
export type CueCode = (typeof CUE)[CueKind]

/** What the two numbers of a cue are: words, rules (`ruleNumber`), or small whole numbers. */
export const OPERANDS = {
  word: ['word'],
  stem: ['stem'],
  pair: ['stem', 'stem'],
  opening: ['stem'],
  openingPair: ['stem', 'stem'],
  reply: ['number', 'stem'],
  replyOpening: ['stem', 'stem'],
  form: ['number'],
  last: ['number', 'number'],
  next: ['number', 'number'],
  turn: ['number'],
  left: ['number', 'number'],
  asksLater: ['number', 'number'],
  length: ['number'],
  order: ['number'],
  told: ['number'],
  repeated: ['number'],
  repeatedShare: ['number', 'number'],
  sign: ['number'],
  signBefore: ['number'],
  answerWord: ['stem'],
  answerPair: ['stem', 'stem'],
  answerTo: ['number', 'stem'],
  answerOpening: ['number', 'stem'],
  answerLength: ['number', 'number'],
  answerAsks: ['number', 'number'],
  answerSign: ['number', 'number'],
  answerNext: ['stem'],
  answerRead: ['number', 'number'],
  rule: ['rule'],
  answerRule: ['rule'],
} as const satisfies Readonly<Record<CueKind, readonly ('word' | 'stem' | 'rule' | 'number')[]>>

const KINDS = Object.keys(CUE) as readonly CueKind[]

export function kindOfCode(code: CueCode): CueKind {
  const kind = KINDS[code - 1]
  if (kind === undefined) throw new RangeError(`No cue has the code ${code}`)
  return kind
}

export function codeOfKind(kind: string | undefined): CueCode | null {
  return KINDS.some((each) => each === kind) ? CUE[kind as CueKind] : null
}

/** One number for a cue; never 0. */
export function cueOf(code: CueCode, one: number, other: number): number {
  return hashOfPair(hashOfPair(code, one, 32), other, 32) | 0 || 1
}

const RULE_NUMBERS = new Map<string, number>()

/** The number of a rule, by its id. */
export function ruleNumber(id: string): number {
  const known = RULE_NUMBERS.get(id)
  if (known !== undefined) return known
  const number = hashOfText(id)
  RULE_NUMBERS.set(id, number)
  return number
}

/** Takes cues. */
export interface CueSink {
  /** `word`: the index of the word of the stretch that completes the cue, or -1 for what stands around it. */
  add(code: CueCode, one: number, other: number, word: number): void
}
