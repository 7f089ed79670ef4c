import { FOLD } from '../fold.ts'
import { PHRASE_TECHNIQUES } from '../phrase-techniques.ts'
import { Overlaps, type Span } from '../spans.ts'
import type { TechniqueRule } from '../technique-rule.ts'
import type { Turn } from '../turn.ts'
import { LETTER_BITS } from '../vocabulary.ts'
import { CUE, type CueSink, ruleNumber } from './cue.ts'
import { FORM, type MessageWords, type Stretch } from './stretches.ts'

/** What rules may see in the words of a turn, by number; a promise of news is one, with a time or without. */
export const SIGNS: readonly string[] = [
  ...PHRASE_TECHNIQUES.filter((technique) => technique !== 'inform.vague'),
  ...(['proposal', 'encourager', 'formFilling', 'time'] as const satisfies readonly TechniqueRule['finds'][]),
]
const SIGN_NUMBER: ReadonlyMap<string, number> = new Map(SIGNS.map((sign, index) => [sign, index]))

/** What a rule sees: which sign (`SIGNS`), and which rule it is (`ruleNumber`). */
interface SeenSign extends Span {
  readonly sign: number
  readonly rule: number
}

const WORDS_OF_A_REPLY = 12
/** Fewer letters carry no matter. */
const SHORTEST_MATTER = 1 << (3 * LETTER_BITS)
const LETTER_MASK = (1 << LETTER_BITS) - 1
const MOST_REPEATED = 5
const QUARTERS = 4
const WORDS_A_STEP = 8
const MOST_STEPS = 3
const WORDS_A_LENGTH = 4
const LONGEST_LENGTH = 5
const MOST_LEFT = 4
const MOST_ORDER = 2
/** Of a message only the last stretches are answered. */
const STRETCHES_ANSWERED = 2
/** Who speaks next. */
const FOLLOWS = { nobody: 0, same: 1, other: 2 } as const
const NO_WORDS: readonly number[] = []

/** Reads the cues of stretches in one talk, in the order of its turns. */
export class TalkCues {
  readonly #turns: readonly Turn[]
  /** Stems of what customers have told before the turn that is read. */
  readonly #account = new Set<number>()
  #accountUntil = 0
  #toldWords = 0
  #agentTurns = 0
  /** By turn: how many turns of agents follow it, and whether one of them asks. */
  readonly #left: Int32Array
  readonly #asksLater: Uint8Array
  /** Bits of `SIGNS` seen before this turn. */
  #signsBefore = 0

  constructor(turns: readonly Turn[]) {
    this.#turns = turns
    this.#left = new Int32Array(turns.length)
    this.#asksLater = new Uint8Array(turns.length)
    for (let index = turns.length - 2; index >= 0; index--) {
      const after = turns[index + 1]
      const isAgent = after?.speaker === 'agent'
      this.#left[index] = (this.#left[index + 1] ?? 0) + (isAgent ? 1 : 0)
      this.#asksLater[index] = isAgent && after.reading.asks ? 1 : (this.#asksLater[index + 1] ?? 0)
    }
  }

  /** Hands over the stretches of the turn at this index, which must not be before that of the last call. */
  read(index: number, take: (stretch: Stretch) => CueSink): void {
    this.#goTo(index)
    const turn = this.#turns[index]
    if (turn === undefined) return
    const signs = new Overlaps(signsOf(turn))
    let seen = this.#signsBefore
    for (const [place, stretch] of turn.words.stretches.entries()) {
      const sink = take(stretch)
      addOwnWords(turn.words, stretch, sink)
      this.#addSurroundings(index, turn, place, sink)
      let here = 0
      for (const { sign, rule } of signs.with(stretch)) {
        here |= 1 << sign
        sink.add(CUE.rule, rule, 0, -1)
      }
      for (let sign = 0; sign < SIGNS.length; sign++) {
        if ((here & (1 << sign)) !== 0) sink.add(CUE.sign, sign, 0, -1)
        if ((seen & (1 << sign)) !== 0) sink.add(CUE.signBefore, sign, 0, -1)
      }
      seen |= here
    }
  }

  #goTo(index: number): void {
    for (; this.#accountUntil < index; this.#accountUntil++) {
      const turn = this.#turns[this.#accountUntil]
      if (turn === undefined) continue
      if (turn.speaker === 'customer') {
        for (const stem of turn.words.stem) if (isMatter(stem)) this.#account.add(stem)
        continue
      }
      this.#agentTurns++
      for (const { form, firstWord, endWord } of turn.words.stretches) {
        if (form !== FORM.question) this.#toldWords += endWord - firstWord
      }
      for (const { sign } of signsOf(turn)) this.#signsBefore |= 1 << sign
    }
  }

  #addSurroundings(index: number, turn: Turn, place: number, sink: CueSink): void {
    const { stem, stretches } = turn.words
    const stretch = stretches[place]
    if (stretch === undefined) return
    const { form, isLast, order } = stretch
    const next = this.#turns[index + 1]
    const follows =
      next === undefined ? FOLLOWS.nobody : FOLLOWS[next.speaker === turn.speaker ? 'same' : 'other']
    sink.add(CUE.form, form, 0, -1)
    sink.add(CUE.last, form, isLast ? 1 : 0, -1)
    sink.add(CUE.next, form, follows, -1)
    sink.add(CUE.turn, Math.min(MOST_STEPS, this.#agentTurns), 0, -1)
    sink.add(CUE.left, form, Math.min(MOST_LEFT, this.#left[index] ?? 0), -1)
    sink.add(CUE.asksLater, form, this.#asksLater[index] ?? 0, -1)
    sink.add(CUE.order, Math.min(MOST_ORDER, order), 0, -1)
    sink.add(CUE.told, Math.min(MOST_STEPS, Math.floor(this.#toldWords / WORDS_A_STEP)), 0, -1)
    if (follows === FOLLOWS.other && place >= stretches.length - STRETCHES_ANSWERED) {
      const reply = next?.words.stem ?? NO_WORDS
      const end = Math.min(WORDS_OF_A_REPLY, reply.length)
      for (let word = 0; word < end; word++) {
        const own = reply[word] ?? 0
        if (own !== 0) sink.add(CUE.reply, form, own, -1)
      }
      sink.add(CUE.replyOpening, reply[0] ?? 0, reply[1] ?? 0, -1)
    }
    this.#addRepeated(stem, stretch, sink)
  }

  /** How much of it customers have told. */
  #addRepeated(stem: readonly number[], { firstWord, endWord, form }: Stretch, sink: CueSink): void {
    let matter = 0
    let repeated = 0
    for (let word = firstWord; word < endWord; word++) {
      const own = stem[word] ?? 0
      if (!isMatter(own)) continue
      matter++
      if (this.#account.has(own)) repeated++
    }
    const share = Math.round((QUARTERS * repeated) / Math.max(1, matter))
    sink.add(CUE.repeated, Math.min(MOST_REPEATED, repeated), 0, -1)
    sink.add(CUE.repeatedShare, share * 2 + (repeated > 2 ? 1 : 0), form, -1)
  }
}

function addOwnWords({ spelling, stem }: MessageWords, stretch: Stretch, sink: CueSink): void {
  const { firstWord, endWord } = stretch
  let before = 0
  let seen = 0
  for (let word = firstWord; word < endWord; word++) {
    const own = stem[word] ?? 0
    if (own === 0) continue
    const whole = spelling[word] ?? 0
    sink.add(CUE.word, whole, 0, word)
    if (own !== whole) sink.add(CUE.stem, own, 0, word)
    if (seen === 0) sink.add(CUE.opening, own, 0, word)
    else sink.add(CUE.pair, before, own, word)
    if (seen === 1) sink.add(CUE.openingPair, before, own, word)
    before = own
    seen++
  }
  sink.add(CUE.pair, before, 0, endWord - 1)
  sink.add(CUE.length, Math.min(LONGEST_LENGTH, Math.floor(seen / WORDS_A_LENGTH)), 0, -1)
}

/** Words of some letters; numbers are data, and repeating them tells nothing of having heard. */
function isMatter(stem: number): boolean {
  return stem >= SHORTEST_MATTER && (stem & LETTER_MASK) !== FOLD.digit + 1
}

/** What rules see in the words of a turn, with its place. */
function signsOf({ reading, closure }: Turn): SeenSign[] {
  const signs: SeenSign[] = []
  for (const { rule, start, end } of reading.signs) {
    const sign = SIGN_NUMBER.get(rule.finds)
    if (sign !== undefined) signs.push({ sign, rule: ruleNumber(rule.id), start, end })
  }
  for (const { technique, rule, start, end } of closure.candidates) {
    signs.push({ sign: SIGN_NUMBER.get(technique) ?? 0, rule: ruleNumber(rule), start, end })
  }
  return signs
}
