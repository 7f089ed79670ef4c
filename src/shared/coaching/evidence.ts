import { z } from 'zod'
import { ROLES } from '../case/model.ts'
import { METRIC_IDS, WINDOW_DAYS } from '../metrics/definition.ts'
import { TECHNIQUE_IDS } from '../techniques/technique-ids.ts'
import { EFFECT_VERDICTS } from './effect.ts'
import { CERTAINTIES } from './priorities.ts'

/** What a coaching session rests on: figures and words as they were when they were taken, kept inside the session. */

export const calendarDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
export const metricId = z.enum(METRIC_IDS)
const proportion = z.object({ numerator: z.number(), denominator: z.number() })
const estimate = z.object({ value: z.number(), low: z.number(), high: z.number() })

/** A rate with its counts; `value`, `low` and `high` (95 %, Wilson) are null without cases. */
export const figureSchema = proportion.extend({
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
})
export type EvidenceFigure = z.infer<typeof figureSchema>

/** Days from `from` up to, not including, `to`, in the workspace's zone. */
export const periodSchema = z.object({ from: calendarDay, to: calendarDay })

const measuredFigure = z.object({
  metric: metricId,
  own: figureSchema,
  /** All other agents of the agent's team together. */
  others: figureSchema,
  /** The agent's rate at the team's mix of cases; null where that can't be said. */
  adjusted: z.number().nullable(),
})
export type MeasuredFigure = z.infer<typeof measuredFigure>

/** What the figures can't say, and of how many cases. */
export const GAP_KINDS = ['noTranscript', 'unknownCustomer', 'tooEarly', 'fewCases', 'unread'] as const
const gapSchema = z.object({
  kind: z.enum(GAP_KINDS),
  metric: metricId.nullable(),
  cases: z.number(),
  of: z.number(),
})
export type EvidenceGap = z.infer<typeof gapSchema>

/** An action of an earlier session as it stood when the brief was made. */
const earlierAction = z.object({
  sessionId: z.number(),
  actionId: z.string(),
  behaviour: z.string(),
  metric: metricId.nullable(),
  state: z.enum(['open', 'done', 'dropped']),
  reviewOn: calendarDay.nullable(),
  verdict: z.enum(EFFECT_VERDICTS).nullable(),
})
export type EarlierAction = z.infer<typeof earlierAction>

/** An agent's objection to a figure, or to words that were shown for it; it goes with the figure until it is answered. */
const objection = z.object({
  metric: metricId,
  sessionId: z.number(),
  reason: z.string(),
  madeAtMs: z.number(),
})
export type Objection = z.infer<typeof objection>

/** The state of the data that a session was prepared from. */
export const briefSchema = z.object({
  madeAtMs: z.number(),
  asOf: z.string().nullable(),
  period: periodSchema,
  timeZone: z.string(),
  windowDays: z.literal([...WINDOW_DAYS]),
  definitionVersion: z.number(),
  settingsVersion: z.number(),
  lexiconVersion: z.number(),
  figures: z.array(measuredFigure),
  gaps: z.array(gapSchema),
  /** The figure whose reading the agent's mix of cases changes most; null where it changes none. */
  mix: z.object({ metric: metricId, crude: z.number(), adjusted: z.number() }).nullable(),
  lastActions: z.array(earlierAction),
  /** Those of earlier one-on-ones that are open. */
  objections: z.array(objection).default([]),
})
export type Brief = z.infer<typeof briefSchema>

/** What a session is about: a figure, by the rule of `chooseTopics` or by the supervisor's own choice. */
export const topicSchema = z.object({
  metric: metricId,
  own: figureSchema,
  others: figureSchema,
  /** Null where the supervisor chose. */
  certainty: z.enum(CERTAINTIES).nullable(),
  /** The supervisor's reason for her own choice; blank for the rule's. */
  why: z.string().max(2_000),
  /** The question that opens this part of the talk; blank for the one that ships. */
  question: z.string().max(2_000),
})
export type Topic = z.infer<typeof topicSchema>

const excerptMessage = z.object({
  role: z.enum(ROLES),
  author: z.string().nullable(),
  atMs: z.number().nullable(),
  text: z.string(),
  marks: z.array(z.object({ start: z.number(), end: z.number(), technique: z.enum(TECHNIQUE_IDS) })),
  /** Where the text names the customer or holds numbers and addresses: not shown where it leaves the computer. */
  personal: z.array(z.object({ start: z.number(), end: z.number() })),
})

export const REDACTION_CAUSES = ['customer', 'agent', 'case'] as const

/** Words of a case, frozen: they stay as they were whatever becomes of the case, unless a person is erased. */
export const excerptSchema = z.object({
  id: z.string().min(1).max(64),
  /** Shows a strength, a priority, or is there to talk about. */
  purpose: z.enum(['strength', 'priority', 'other']),
  metric: metricId.nullable(),
  /** Whether what the metric counts is there, or is missed. */
  isFound: z.boolean(),
  case: z.object({
    system: z.string(),
    account: z.string(),
    caseId: z.string(),
    subject: z.string().nullable(),
  }),
  messages: z.array(excerptMessage).max(200),
  note: z.string().max(2_000),
  takenAtMs: z.number(),
  lexiconVersion: z.number(),
  /** SHA-256 in hex of the case and its messages as they were taken (see `excerptText`). */
  hash: z.string().length(64),
  /** Set when a person was erased: the words are gone then, and the place says so. */
  redacted: z.object({ atMs: z.number(), cause: z.enum(REDACTION_CAUSES) }).nullable(),
})
export type Excerpt = z.infer<typeof excerptSchema>

/** The text that an excerpt's hash is taken of. */
export function excerptText({ case: of, messages }: Pick<Excerpt, 'case' | 'messages'>): string {
  return JSON.stringify([
    of.system,
    of.account,
    of.caseId,
    messages.map(({ role, author, atMs, text }) => [role, author, atMs, text]),
  ])
}

const periodFigure = figureSchema.extend(periodSchema.shape)

/** What became of a figure after coaching, as `coachingEffect` judges it, with everything it was judged by. */
export const reviewEvidenceSchema = z.object({
  metric: metricId,
  asOf: z.string().nullable(),
  timeZone: z.string(),
  windowDays: z.literal([...WINDOW_DAYS]),
  definitionVersion: z.number(),
  settingsVersion: z.number(),
  lexiconVersion: z.number(),
  before: periodFigure,
  after: periodFigure,
  /** Days after the one-on-one that count for neither side. */
  washOutDays: z.number(),
  othersBefore: figureSchema,
  othersAfter: figureSchema,
  /** How many agents, not coached on it, the others are. */
  otherAgents: z.number(),
  change: estimate.nullable(),
  beyondOthers: estimate.nullable(),
  expectedByChance: z.number().nullable(),
  verdict: z.enum(EFFECT_VERDICTS),
})
export type ReviewEvidence = z.infer<typeof reviewEvidenceSchema>
