import { z } from 'zod'
import {
  briefSchema,
  calendarDay,
  excerptSchema,
  figureSchema,
  metricId,
  periodSchema,
  reviewEvidenceSchema,
  topicSchema,
} from './evidence.ts'

/**
 * A one-on-one, from its preparation to the review of what was agreed. All of it but what lists need is one document, so
 * that each save is whole.
 */

/** Long enough for any minutes, short enough to be written within a keystroke's pause. */
const text = z.string().max(60_000)
const line = z.string().max(2_000)
const partId = z.string().min(1).max(64)

/** In their order: prepared for, met, and finished (handed out, nothing left to write). */
export const SESSION_STAGES = ['planned', 'held', 'closed'] as const
export type SessionStage = (typeof SESSION_STAGES)[number]

export const ACTION_STATES = ['open', 'done', 'dropped'] as const
export const ACTION_OWNERS = ['agent', 'supervisor', 'both'] as const

const reviewSchema = z.object({
  reviewedAtMs: z.number(),
  /** Null where the action has no metric. */
  evidence: reviewEvidenceSchema.nullable(),
  words: text,
  decision: z.enum(['keepUp', 'goOn', 'change', 'drop']),
})
export type Review = z.infer<typeof reviewSchema>

export const actionSchema = z.object({
  id: partId,
  /** What the agent will do differently, as both would recognise it. */
  behaviour: line,
  metric: metricId.nullable(),
  baseline: figureSchema.extend(periodSchema.shape).nullable(),
  /** Share from 0 to 1. */
  target: z.number().min(0).max(1).nullable(),
  owner: z.enum(ACTION_OWNERS),
  reviewOn: calendarDay.nullable(),
  state: z.enum(ACTION_STATES),
  review: reviewSchema.nullable(),
})
export type Action = z.infer<typeof actionSchema>

/** What an agent objects to: a finding in an excerpt, a figure, or something else. */
const disputedSchema = z.union([
  z.object({ kind: z.literal('excerpt'), excerptId: partId }),
  z.object({ kind: z.literal('figure'), metric: metricId }),
  z.object({ kind: z.literal('other') }),
])

const disputeSchema = z.object({
  id: partId,
  about: disputedSchema,
  reason: line,
  madeAtMs: z.number(),
  outcome: z.enum(['open', 'upheld', 'corrected']),
  answer: line,
})
export type Dispute = z.infer<typeof disputeSchema>

const selfRatingSchema = z.object({
  /** One for each figure that the sheet asked about; 1 (rarely) to 5 (always), null where left blank. */
  answers: z.array(z.object({ metric: metricId, rating: z.int().min(1).max(5).nullable(), words: line })),
  doneAtMs: z.number().nullable(),
})

const acknowledgementSchema = z.object({
  agrees: z.enum(['yes', 'partly', 'no']),
  comment: text,
  on: calendarDay,
})

export const sessionDocument = z.object({
  brief: briefSchema.nullable(),
  strength: topicSchema.nullable(),
  priorities: z.array(topicSchema).max(2),
  excerpts: z.array(excerptSchema).max(20),
  selfRating: selfRatingSchema.nullable(),
  agentsWords: text,
  sharedNotes: text,
  /** The supervisor's alone: in no print, export or file for the agent unless she says so there. */
  privateNotes: text,
  grow: z.object({ goal: text, reality: text, options: text, will: text }),
  actions: z.array(actionSchema).max(10),
  acknowledgement: acknowledgementSchema.nullable(),
  disputes: z.array(disputeSchema).max(50),
  /** Minutes planned, and milliseconds that the clock of the meeting has run. */
  meeting: z.object({ minutes: z.int().min(5).max(240), elapsedMs: z.number().min(0) }),
  /** Both must agree before the coaching log for HR names the session. */
  inLog: z.object({ supervisor: z.boolean(), agent: z.boolean() }),
})
export type SessionDocument = z.infer<typeof sessionDocument>

const sessionHead = z.object({
  id: z.int().positive(),
  agent: z.string(),
  team: z.string().nullable(),
  plannedOn: calendarDay,
  stage: z.enum(SESSION_STAGES),
  changedAtMs: z.number(),
})

export const sessionSchema = sessionHead.extend({
  /** Raised by every save; a save that rests on an older one is refused. */
  revision: z.int().min(0),
  document: sessionDocument,
})
export type CoachingSession = z.infer<typeof sessionSchema>

/** A session in lists and calendars. */
export const sessionSummary = sessionHead.extend({
  topics: z.array(metricId),
  /** Those of the topics that shall become better. */
  priorities: z.array(metricId),
  actions: z.array(
    actionSchema.pick({ id: true, behaviour: true, metric: true, state: true, reviewOn: true }),
  ),
  isAcknowledged: z.boolean(),
  openDisputes: z.number(),
  inLog: z.boolean(),
})
export type SessionSummary = z.infer<typeof sessionSummary>

export const DEFAULT_MEETING_MINUTES = 30

/** A session about nothing yet. */
export function emptyDocument(): SessionDocument {
  return {
    brief: null,
    strength: null,
    priorities: [],
    excerpts: [],
    selfRating: null,
    agentsWords: '',
    sharedNotes: '',
    privateNotes: '',
    grow: { goal: '', reality: '', options: '', will: '' },
    actions: [],
    acknowledgement: null,
    disputes: [],
    meeting: { minutes: DEFAULT_MEETING_MINUTES, elapsedMs: 0 },
    inLog: { supervisor: false, agent: false },
  }
}

/**
 * What marking a one-on-one as held makes of its head. Its day is what reviews go by: one that was planned for later took
 * place today, one planned for an earlier day then, since records are often made afterwards. Dates are `YYYY-MM-DD`.
 */
export function heldHead(
  { plannedOn }: Pick<CoachingSession, 'plannedOn'>,
  today: string,
): Pick<CoachingSession, 'plannedOn' | 'stage'> {
  return { stage: 'held', plannedOn: plannedOn > today ? today : plannedOn }
}

export function summaryOf(session: CoachingSession): SessionSummary {
  const { id, agent, team, plannedOn, stage, changedAtMs } = session
  const { strength, priorities, actions, acknowledgement, disputes, inLog } = session.document
  return {
    id,
    agent,
    team,
    plannedOn,
    stage,
    changedAtMs,
    topics: [strength, ...priorities].flatMap((topic) => topic?.metric ?? []),
    priorities: priorities.map(({ metric }) => metric),
    actions: actions.map(briefly),
    isAcknowledged: acknowledgement !== null,
    openDisputes: disputes.filter(({ outcome }) => outcome === 'open').length,
    inLog: inLog.supervisor && inLog.agent,
  }
}

function briefly({ id, behaviour, metric, state, reviewOn }: Action): SessionSummary['actions'][number] {
  return { id, behaviour, metric, state, reviewOn }
}
