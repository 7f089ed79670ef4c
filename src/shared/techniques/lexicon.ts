import type { Phrases } from './pattern.ts'
import type { ClosureTechnique } from './technique-ids.ts'

/**
 * How a rule tells a question from a statement. `order`: its word order asks already, the question mark may be missing.
 * `mark`: the words alone could be a statement, so the sentence must end in a question mark. `unmarked`: the same, but its
 * sentence may also end without a mark, as in the transcript of a call. `sentence`: every short sentence that ends in a
 * question mark, whatever its words; such a rule has no patterns, only `unless`.
 */
export type QuestionForm = 'order' | 'mark' | 'unmarked' | 'sentence'

/**
 * What the agent must have said before, else the same words only gather facts. `answer`: told the customer anything
 * beyond greetings and questions, where the talk shows at all that facts are gathered or that it has just begun.
 * `nothing`: the words name the remedy or the end of the talk themselves. `told`: told the customer anything beyond greetings and questions, or done something.
 * `action`: done or advised something. `actionHere`: the same, in this very message.
 */
export type Precondition = 'nothing' | 'answer' | 'told' | 'action' | 'actionHere'

/** A way of asking for closure. Every rule brings the examples by which it is tested. */
export interface ClosureRule {
  /** Unique across languages; it names the rule in a finding. */
  readonly id: string
  readonly technique: ClosureTechnique
  readonly form: QuestionForm
  readonly needs: Precondition
  readonly patterns: readonly string[]
  /** Patterns that undo a match they overlap: words that look alike and ask something else. */
  readonly unless?: readonly string[]
  readonly matches: readonly string[]
  readonly rejects: readonly string[]
}

/** Signs that say something about a sentence or message without being findings themselves. */
export interface Cues {
  /** Before a question in the same clause they make it a statement ("let me know if ..."). */
  readonly statementLead: readonly string[]
  /** The agent gathers facts: undoes any closure question it overlaps. */
  readonly collecting: readonly string[]
  /** Greetings, introductions, holding phrases: no answer to anything. */
  readonly smallTalk: readonly string[]
  /** The agent has done something or advises a remedy. */
  readonly action: readonly string[]
  /** The customer says that it is settled. */
  readonly settled: readonly string[]
  /** Right after an elliptical question: it was rhetorical ("Any questions? Call us."). */
  readonly callToAction: readonly string[]
}

/** Everything the reading of one language needs, as data. */
export interface Lexicon {
  readonly language: 'en' | 'pl'
  /** Contraction -> the words it stands for; spellings without apostrophe are covered. */
  readonly contractions: Readonly<Record<string, string>>
  readonly phrases: Phrases
  readonly cues: Cues
  readonly rules: readonly ClosureRule[]
}
