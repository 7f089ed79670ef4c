import type { FoundSign } from './compiled-rules.ts'
import type { ClosureRule } from './lexicon.ts'
import { overlapsOne } from './spans.ts'
import { EDGE, type Tokens } from './tokens.ts'

/** Words `start` to `end` (exclusive). */
interface Stretch {
  start: number
  end: number
}

/** What stands around the questions of a message, laid out by word so that each question is judged in constant time. */
export class SentenceSigns {
  readonly #tokens: Tokens
  /** Words that undo any question, or (by rule) those of one rule. */
  readonly #collecting: Stretch[] = []
  readonly #unless = new Map<ClosureRule, Stretch[]>()
  /** By last word, which may be the question's first: statements such as "let me know if". */
  readonly #leads = new Set<number>()
  /** Sentences that begin with a call to action. */
  readonly #calls = new Set<number>()
  /** By word: does a statement lead stand before it in the same clause? Filled when asked for. */
  #ledByStatement: Uint8Array | null = null

  constructor(tokens: Tokens, signs: readonly FoundSign[]) {
    this.#tokens = tokens
    // Where the language is unknown, the signs of one stand behind those of the other.
    for (const { sign, first, last } of signs.toSorted((a, b) => a.first - b.first)) {
      switch (sign.kind) {
        case 'question':
          break
        case 'statementLead':
          this.#leads.add(last)
          break
        case 'collecting':
          addTo(this.#collecting, first, last)
          break
        case 'unless':
          addTo(this.#stretchesUndoing(sign.rule), first, last)
          break
        case 'callToAction': {
          const sentence = tokens.sentence[first] ?? 0
          if (first === 0 || tokens.sentence[first - 1] !== sentence) this.#calls.add(sentence)
        }
      }
    }
  }

  /** Does a sign that undoes the rule's matches overlap these words? */
  isUndone(rule: ClosureRule, first: number, last: number): boolean {
    const words = { start: first, end: last + 1 }
    return overlapsOne(this.#collecting, words) || overlapsOne(this.#unless.get(rule) ?? [], words)
  }

  /** Does the next sentence call to action ("Any questions? Call us.")? */
  isRhetorical(word: number): boolean {
    return this.#calls.has((this.#tokens.sentence[word] ?? 0) + 1)
  }

  /** Does a statement lead stand before this word in the same clause, or end with it? */
  isLedByStatement(word: number): boolean {
    this.#ledByStatement ??= this.#followLeads()
    return this.#ledByStatement[word] === 1
  }

  #followLeads(): Uint8Array {
    const led = new Uint8Array(this.#tokens.count)
    let isLed = false
    for (let word = 0; word < led.length; word++) {
      if (this.#leads.has(word)) isLed = true
      if (isLed) led[word] = 1
      if (((this.#tokens.edge[word] ?? 0) & EDGE.clauseEnd) !== 0) isLed = false
    }
    return led
  }

  #stretchesUndoing(rule: ClosureRule): Stretch[] {
    const known = this.#unless.get(rule) ?? []
    this.#unless.set(rule, known)
    return known
  }
}

/** Adds words to stretches that are in order and apart; none begins before the last one does. */
function addTo(stretches: Stretch[], first: number, last: number): void {
  const newest = stretches.at(-1)
  if (newest !== undefined && first <= newest.end) newest.end = Math.max(newest.end, last + 1)
  else stretches.push({ start: first, end: last + 1 })
}
