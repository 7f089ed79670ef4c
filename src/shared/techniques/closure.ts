import { CompiledLexicon, type QuestionReading } from './compiled-lexicon.ts'
import { EarlierTalk, type Utterance } from './earlier-talk.ts'
import type { ClosureRule } from './lexicon.ts'
import { LEXICONS } from './lexicons/index.ts'
import { ownWords } from './own-words.ts'
import { SentenceSigns } from './sentence-signs.ts'
import type { Finding } from './types.ts'

/** A finding within one message. */
export type ClosureQuestion = Omit<Finding, 'message'>

interface Candidate extends ClosureQuestion {
  readonly needs: ClosureRule['needs']
  /** The index of its first word. */
  readonly first: number
}

const NONE: readonly ClosureQuestion[] = []
let shipped: CompiledLexicon | undefined

/** Compiled at the first use, as that takes some time. */
function shippedLexicon(): CompiledLexicon {
  return (shipped ??= new CompiledLexicon(LEXICONS))
}

/** Finds the closure questions of one talk; read its messages in their order. */
export class ClosureReader {
  readonly #messages: readonly Utterance[]
  readonly #lexicon: CompiledLexicon
  readonly #earlier: EarlierTalk
  #gathers: boolean | null = null

  constructor(messages: readonly Utterance[], lexicon: CompiledLexicon = shippedLexicon()) {
    this.#messages = messages
    this.#lexicon = lexicon
    this.#earlier = new EarlierTalk(messages, (text) => lexicon.readTalk(text))
  }

  /** The questions in the agent's message at this index, in order; none for any other role. */
  read(index: number): readonly ClosureQuestion[] {
    const message = this.#messages[index]
    if (message?.role !== 'agent' || !this.#lexicon.mayAsk(message.text)) return NONE
    const reading = this.#lexicon.readQuestions(message.text)
    const candidates = candidatesOf(reading)
    if (candidates.length === 0) return NONE
    const isOwn = ownWords(message.text)
    const talk = reading.talk()
    const acts = (first: number): boolean => talk.actsBefore(first) || this.#earlier.hasActionBefore(index)
    const isGrounded = ({ needs, first }: Candidate): boolean => {
      switch (needs) {
        case 'nothing':
          return true
        case 'answer':
          return (
            talk.answersBefore(first) ||
            this.#earlier.hasAnswerBefore(index) ||
            acts(first) ||
            !(this.#isGathering() || (this.#isOpening(index) && talk.greetsBefore(first)))
          )
        case 'action':
          return acts(first)
        case 'actionHere':
          return talk.actsBefore(first)
      }
    }
    const found = candidates.filter((candidate) => isOwn(candidate.start) && isGrounded(candidate))
    return leftmostLongest(found).map(({ technique, start, end, rule }) => ({ technique, start, end, rule }))
  }

  /** Does the agent ask about anything else in this talk? Until something was told, such questions gather facts. */
  #isGathering(): boolean {
    this.#gathers ??= this.#messages.some(({ role, text }) => role === 'agent' && this.#asksOther(text))
    return this.#gathers
  }

  #asksOther(text: string): boolean {
    if (!text.includes('?')) return false
    return !this.#lexicon.mayAsk(text) || candidatesOf(this.#lexicon.readQuestions(text)).length === 0
  }

  #isOpening(index: number): boolean {
    return !this.#messages.slice(0, index).some(({ role }) => role === 'customer')
  }
}

/**
 * The closure questions in an agent's message, given what was said `earlier` in the same talk (in order). `start` and
 * `end` are UTF-16 offsets of the very words. Time is linear in the text.
 */
export function findClosureQuestions(
  text: string,
  earlier: readonly Utterance[],
  lexicon: CompiledLexicon = shippedLexicon(),
): readonly ClosureQuestion[] {
  return new ClosureReader([...earlier, { role: 'agent', text }], lexicon).read(earlier.length)
}

/** The matches of rules that nothing around them makes a statement or another question. */
function candidatesOf({ tokens, signs }: QuestionReading): readonly Candidate[] {
  const around = new SentenceSigns(tokens, signs)
  return signs.flatMap(({ sign, first, last }): readonly Candidate[] => {
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

/** Of overlapping matches of one kind the leftmost, of those the longest; one sentence may ask both. */
function leftmostLongest(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort(
    (a, b) => a.start - b.start || b.end - a.end || (a.rule < b.rule ? -1 : 1),
  )
  const kept: Candidate[] = []
  for (const candidate of sorted) {
    const last = kept.findLast(({ technique }) => technique === candidate.technique)
    if (candidate.start >= (last?.end ?? 0)) kept.push(candidate)
  }
  return kept
}
