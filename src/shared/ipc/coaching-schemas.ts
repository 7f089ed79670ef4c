import { z } from 'zod'
import { STEP_SIGNS } from '../techniques/playbooks.ts'
import {
  briefSchema,
  excerptSchema,
  figureSchema,
  metricId,
  reviewEvidenceSchema,
  topicSchema,
} from '../coaching/evidence.ts'
import { sessionDocument, sessionSchema, sessionSummary, SESSION_STAGES } from '../coaching/session.ts'
import { calendarDate, labelSchema, rowId, scopeInput } from './scope-schemas.ts'

/** One agent's figures are always looked at beside the agent's team; the filter's own agents play no part. */
const agentScope = { agent: labelSchema.min(1), ...scopeInput }

const caseToRead = z.object({
  id: rowId,
  caseId: z.string(),
  subject: z.string().nullable(),
  resolvedAtMs: z.number(),
  why: z.enum(['turnedRound', 'toldNo', 'repeatAfterSkillGap']),
})

const promiseMissed = z.object({
  id: rowId,
  caseId: z.string(),
  subject: z.string().nullable(),
  words: z.string(),
  dueAtMs: z.number().nullable(),
})

const followUpDue = z.object({
  id: rowId,
  caseId: z.string(),
  subject: z.string().nullable(),
  dueAtMs: z.number(),
})

const agentFigure = z.object({
  metric: metricId,
  own: figureSchema,
  others: figureSchema,
  adjusted: z.number().nullable(),
  /** The other agents' rates, from the lowest up and without their names: the range that the agent stands in. */
  range: z.array(z.object({ value: z.number(), denominator: z.number() })),
  /** By calendar month of the period and the eleven before it, the oldest first. */
  months: z.array(figureSchema.extend({ month: z.string() })),
  /** Of open disputes in sessions that object to this figure. */
  disputes: z.number(),
})

export const agentProfileSchema = z.object({
  agent: z.string(),
  teams: z.array(z.string()),
  asOf: z.string().nullable(),
  /** Cases resolved in the period that are charged to the agent. */
  cases: z.number(),
  figures: z.array(agentFigure),
  steps: z.array(
    z.object({
      sign: z.enum(STEP_SIGNS),
      own: figureSchema,
      others: figureSchema,
    }),
  ),
  mix: briefSchema.shape.mix,
  gaps: briefSchema.shape.gaps,
  casesToRead: z.array(caseToRead),
  promisesMissed: z.array(promiseMissed),
  followUpsDue: z.array(followUpDue),
})
export type AgentProfile = z.infer<typeof agentProfileSchema>

export const coachingChannels = {
  /** Everybody to whom some case is charged, by name, with the team and what was agreed with them. */
  'agents.list': {
    input: z.object(scopeInput),
    output: z.object({
      agents: z.array(
        z.object({
          agent: z.string(),
          team: z.string().nullable(),
          cases: z.number(),
          openActions: z.number(),
          lastSessionOn: z.string().nullable(),
          nextSessionOn: z.string().nullable(),
          nextReviewOn: z.string().nullable(),
        }),
      ),
    }),
  },
  'agents.profile': { input: z.object(agentScope), output: agentProfileSchema },
  /** All sessions, or one agent's, the newest first. */
  'coaching.sessions': {
    input: z.object({ agent: labelSchema.nullable() }),
    output: z.object({ sessions: z.array(sessionSummary) }),
  },
  'coaching.session': { input: z.object({ id: rowId }), output: sessionSchema },
  'coaching.create': {
    input: z.object({ agent: labelSchema.min(1), plannedOn: calendarDate }),
    output: sessionSchema,
  },
  /** Saves a whole session. Refused (`conflict`) when `revision` is not the stored one. */
  'coaching.save': {
    input: z.object({
      id: rowId,
      revision: z.int().min(0),
      plannedOn: calendarDate,
      stage: z.enum(SESSION_STAGES),
      document: sessionDocument,
    }),
    output: z.object({ revision: z.number(), changedAtMs: z.number() }),
  },
  'coaching.remove': { input: z.object({ id: rowId }), output: z.object({}) },
  /**
   * A brief of a period, with what the rule would talk about and words that show it. Where `session` names the one-on-one
   * that it is for, what was agreed in that one and in later ones is left out. Nothing is stored.
   */
  'coaching.brief': {
    input: z.object({ ...agentScope, session: rowId.nullish() }),
    output: z.object({
      brief: briefSchema,
      strength: topicSchema.nullable(),
      priorities: z.array(topicSchema),
      excerpts: z.array(excerptSchema),
    }),
  },
  /** Excerpts to choose from that show a figure counted (`isFound`) or missed. Nothing is stored. */
  'coaching.excerpts': {
    input: z.object({ ...agentScope, metric: metricId, isFound: z.boolean(), limit: z.int().min(1).max(20) }),
    output: z.object({ total: z.number(), excerpts: z.array(excerptSchema) }),
  },
  /** Freezes a chosen stretch of a case's messages as an excerpt. Nothing is stored. */
  'coaching.excerpt': {
    input: z.object({
      case: rowId,
      firstMessage: z.int().min(0),
      lastMessage: z.int().min(0),
      purpose: excerptSchema.shape.purpose,
      metric: metricId.nullable(),
      isFound: z.boolean(),
    }),
    output: excerptSchema,
  },
  /** What became of an action's figure: equal windows before the session and after it. Nothing is stored. */
  'coaching.review': {
    input: z.object({ session: rowId, action: z.string().min(1).max(64) }),
    output: reviewEvidenceSchema,
  },
} as const
