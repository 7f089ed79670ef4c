import type { FoundSign } from './compiled-rules.ts'
import type { ClosureRule } from './lexicon.ts'
import { EDGE, type Tokens } from './tokens.ts'

/** What stands around the questions of a message, laid out by word so that each question is judged in constant time. */
export class SentenceSigns {
  readonly #tokens: Tokens
  /** Words that undo any question, or (by rule) those of one rule. */
  readonly #collecting = new Set<number>()
  readonly #unless = new Map<ClosureRule, Set<number>>()
  /** By last word, which may be the question's first: statements such as "let me know if". */
  readonly #leads = new Set<number>()
  /** Sentences that begin with a call to action. */
  readonly #calls = new Set<number>()
  /** By word: does a statement lead stand before it in the same clause? Filled when asked for. */
  #ledByStatement: Uint8Array | null = null

  constructor(tokens: Tokens, signs: readonly FoundSign[]) {
    this.#tokens = tokens
    for (const { sign, first, last } of signs) {
      switch (sign.kind) {
        case 'question':
          break
        case 'statementLead':
          this.#leads.add(last)
          break
        case 'collecting':
          addRange(this.#collecting, first, last)
          break
        case 'unless':
          addRange(this.#wordsUndoing(sign.rule), first, last)
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
    const own = this.#unless.get(rule)
    for (let word = first; word <= last; word++) {
      if (this.#collecting.has(word) || own?.has(word) === true) return true
    }
    return false
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

  #wordsUndoing(rule: ClosureRule): Set<number> {
    const known = this.#unless.get(rule) ?? new Set<number>()
    this.#unless.set(rule, known)
    return known
  }
}

function addRange(words: Set<number>, first: number, last: number): void {
  for (let word = first; word <= last; word++) words.add(word)
}
