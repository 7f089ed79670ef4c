import type { ScoredTechnique, ShownTechnique } from './technique-ids.ts'

/** What rules find in the agent's words; the other techniques follow from the order of these. */
export type WordTechnique =
  Exclude<ScoredTechnique, 'listen' | 'acknowledgeFirst'> | Extract<ShownTechnique, 'followUp' | 'advocate'>

/** Signs in an agent's words that are no technique in themselves. */
export const AGENT_CUES = [
  'proposal',
  'encourager',
  'formFilling',
  'canned',
  // A closure question to which yes means the contrary: "Does it still hurt?", "Will that be all?"
  'question.stillWrong',
  'question.allDone',
] as const
export type AgentCue = (typeof AGENT_CUES)[number]

/** Signs in a customer's words. */
export const CUSTOMER_CUES = [
  'heat.complaint',
  'heat.threat',
  'heat.insult',
  'alreadySaid',
  'notFinished',
  'answer.yes',
  'answer.no',
  'answer.allSet',
  'answer.unresolved',
  'answer.more',
  'answer.unclear',
  'answer.thanks',
] as const
export type CustomerCue = (typeof CUSTOMER_CUES)[number]

export type Cue = AgentCue | CustomerCue

/**
 * What must hold where the words stand. `customerSpoke`: a customer's message stands before. `proposed`: the agent has
 * proposed something before. `time`, `noTime`: the sentence, or a short one after it, names a time or none. `retold`: the
 * sentence repeats much of what the customer has told. `plain`: no technique but an explanation stands in the sentence.
 */
export type RuleNeed = 'customerSpoke' | 'proposed' | 'time' | 'noTime' | 'retold' | 'plain'

interface RuleBase {
  /** Unique across languages; it names the rule in a finding. */
  readonly id: string
  readonly patterns: readonly string[]
  /** Patterns that undo a match which they overlap. */
  readonly unless?: readonly string[]
  /** Patterns that undo every match in their sentence. */
  readonly unlessSentence?: readonly string[]
  /** `question`: the sentence ends in a question mark, or the message has no marks at all. */
  readonly form?: 'any' | 'question' | 'statement'
  readonly needs?: readonly RuleNeed[]
  readonly matches: readonly string[]
  readonly rejects: readonly string[]
}

export type TimeUnit = 'minute' | 'hour' | 'day' | 'workday' | 'week' | 'month'

/** How the words of a time are read. A missing `count` is the last number among them, else 1. */
export type TimeMeaning =
  | { readonly kind: 'within'; readonly unit: TimeUnit; readonly count?: number }
  | { readonly kind: 'day' | 'week' | 'month'; readonly offset: number }
  /** 1 is Monday. */
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'clock' | 'date' }

/** Data that a form asks for, told apart where the customer may have given it before. */
export type AskedDatum = 'email' | 'phone' | 'reference'

export type WordRule = RuleBase & { readonly finds: WordTechnique | Exclude<Cue, 'formFilling'> }
export type FormRule = RuleBase & { readonly finds: 'formFilling'; readonly asks?: AskedDatum }
export type TimeRule = RuleBase & { readonly finds: 'time'; readonly time: TimeMeaning }

/** Words that are a technique, a cue or a time. Every rule brings the examples by which it is tested. */
export type TechniqueRule = WordRule | FormRule | TimeRule
