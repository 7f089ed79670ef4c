import type { Kind } from '../case/model.ts'
import {
  type AnswerSense,
  SCORED_TECHNIQUES,
  type ScoredTechnique,
  type TalkLanguage,
} from '../techniques/technique-ids.ts'

/** Raised whenever a definition changes its answer for any case. Printed beside every figure. */
export const DEFINITION_VERSION = 1

export type TechniqueMetricId = `technique.${ScoredTechnique}`

export function techniqueMetric(id: ScoredTechnique): TechniqueMetricId {
  return `technique.${id}`
}

export const METRIC_IDS = [
  'resolution.once',
  'resolution.now',
  'resolution.lasting',
  'reopen',
  'followUp.completion',
  'repeat',
  'closure.solved',
  'closure.unresolved',
  'closure.either',
  'closure.both',
  'closure.waited',
  'closure.ignoredNo',
  ...SCORED_TECHNIQUES.map(techniqueMetric),
] as const
export type MetricId = (typeof METRIC_IDS)[number]

export const EXCLUSION_REASONS = [
  'excludedStatus',
  'tooEarly',
  'noResolvedAt',
  'unknownCustomer',
  'notYetDue',
  'notApplicable',
  'noEvidence',
  'noTranscript',
  'noAgentMessage',
] as const
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number]

/** What a metric says of a case in its cohort: left out for a reason, in the denominator only, or counted too. */
export type CohortVerdict = 'counted' | 'notCounted' | ExclusionReason
export type Verdict = 'outside' | CohortVerdict

/** Which of a figure's cases are meant. */
export type CasePart =
  'cohort' | 'denominator' | 'counted' | 'notCounted' | { readonly reason: ExclusionReason }

export const WINDOW_DAYS = [7, 14, 30, 60, 90] as const
export type WindowDays = (typeof WINDOW_DAYS)[number]

export const FOLLOW_UP_GRACE_DAYS = [3, 5, 7, 10, 14, 30] as const
export type FollowUpGraceDays = (typeof FOLLOW_UP_GRACE_DAYS)[number]

export interface MetricSettings {
  readonly windowDays: WindowDays
  /** Whether a repeat must have the category of the first case. */
  readonly repeatCategory: 'same' | 'any'
  /** Whether a resolved complaint without a planned follow-up is due one 30 days later. */
  readonly followUpPolicy: boolean
  /** For so many days after it was due a follow-up is still on time, and nothing is said of one that is not made. */
  readonly followUpGraceDays: FollowUpGraceDays
}

/** Index of a name in a dictionary of the columns; `NOBODY` where none is named. */
export type PersonIndex = number
export const NOBODY: PersonIndex = -1

/** What a source (system + account) records at all, over every case of it, excluded ones too. */
export interface SourceFacts {
  /** Some case of the source has a reopen count. */
  readonly sourceCountsReopens: boolean
  /** Some case of the source has a follow-up recorded as done. */
  readonly sourceRecordsFollowUps: boolean
}

/**
 * The facts of one case that the rules read. Instants are UTC milliseconds; an absent instant is NaN, so that every
 * comparison with it is false.
 */
export interface CaseFacts extends SourceFacts {
  /** The instant that the case's source speaks for. */
  readonly asOfMs: number
  readonly openedAtMs: number
  /** resolved_at, or closed_at standing in for it (see `resolutionInstantMs`). */
  readonly resolvedAtMs: number
  readonly followUpDueAtMs: number
  readonly followUpDoneAtMs: number
  /** First human agent message more than 24 h after the resolution. */
  readonly laterAgentMessageAtMs: number
  /** followUpOutcome is `declined`. */
  readonly followUpDeclined: boolean
  readonly reopenCount: number
  readonly kind: Kind
  /** Status merged, spam, deleted, duplicate or excluded. */
  readonly isExcluded: boolean
  /** Status resolved or closed. */
  readonly isSolved: boolean
  readonly isAutoClosed: boolean
  readonly hasCustomer: boolean
  readonly hasMessages: boolean
  readonly hasAgentMessage: boolean
  readonly askedSolved: boolean
  readonly askedUnresolved: boolean
  readonly waited: boolean
  /** How the customer's answer to the last closure question reads; null where it was not answered. */
  readonly answer: AnswerSense | null
  /** After that answer some message of an agent offers something (`canDo`, `own`, `agree`, `facts`). */
  readonly offersAfterAnswer: boolean
  /** Packed by `packTalk`: which techniques were found in agents' words. */
  readonly talkBits: number
  /** openedAt of the customer's first other, not excluded case opened after the resolution: same category, any category. */
  readonly nextSameCategoryAtMs: number
  readonly nextAnyCategoryAtMs: number
  readonly agent: PersonIndex
  readonly resolver: PersonIndex
  readonly closingAuthor: PersonIndex
}

/** A definition in plain English, as documents and definition files print it. */
export interface MetricDefinition {
  readonly name: string
  readonly cohort: string
  readonly leftOut: string
  readonly counted: string
  readonly chargedTo: string
}

/** Columns of Closewell's own format that a definition can need. */
export type NeededColumn =
  | 'status'
  | 'opened_at'
  | 'resolved_at'
  | 'closed_at'
  | 'reopen_count'
  | 'follow_up_due_at'
  | 'follow_up_done_at'
  | 'messages'
  | 'customer_id'
  | 'customer_email'
  | 'customer_phone'
  | 'customer_name'

/** One metric, stated once. Charts, lists, prints, command line and CSV all follow its three functions. */
export interface MetricRule {
  readonly id: MetricId
  readonly theme: 'resolution' | 'followUp' | 'repeat' | 'closure' | 'technique'
  /** Whether the window W enters the definition. */
  readonly usesWindow: boolean
  readonly definition: MetricDefinition
  /** Every reason that `judge` can give, in the order in which they are tried. */
  readonly reasons: readonly ExclusionReason[]
  /** All of the groups, and any column of each group. */
  readonly needs: readonly (readonly NeededColumn[])[]
  /** Whether a source records what the metric counts; cases of other sources are outside the cohort. */
  readonly supportsSource?: (source: SourceFacts) => boolean
  /** The instant that places a case in a period; NaN where the case is not in the cohort. */
  readonly instantMs: (facts: CaseFacts, settings: MetricSettings) => number
  /** Asked only of cases in the cohort. */
  readonly judge: (facts: CaseFacts, settings: MetricSettings) => CohortVerdict
  readonly chargedTo: (facts: CaseFacts) => PersonIndex
}

export const DIMENSIONS = [
  'agent',
  'team',
  'month',
  'week',
  'day',
  'category',
  'channel',
  'kind',
  'priority',
] as const
export type Dimension = (typeof DIMENSIONS)[number]
export type WeekStart = 'mon' | 'sun' | 'sat'

/** Half-open period of calendar dates `[from, to)`, each `YYYY-MM-DD`, in an IANA zone. */
export interface Period {
  readonly from: string
  readonly to: string
  readonly timeZone: string
}

/** Restricts the cases of a figure; `null` inside a list stands for "none named". Empty or missing lists do not restrict. */
export interface CaseFilter {
  /** Compared with the person charged by the metric at hand. */
  readonly agents?: readonly (string | null)[] | undefined
  readonly teams?: readonly (string | null)[] | undefined
  readonly channels?: readonly (string | null)[] | undefined
  readonly categories?: readonly (string | null)[] | undefined
  readonly priorities?: readonly (string | null)[] | undefined
  readonly kinds?: readonly Kind[] | undefined
  /** The language that most words of the case are in; `null` for cases without words and for languages that are not read. */
  readonly languages?: readonly (TalkLanguage | null)[] | undefined
}

export interface Figure {
  readonly numerator: number
  readonly denominator: number
  /** numerator / denominator, unrounded; null when the denominator is 0. */
  readonly value: number | null
  /** 95 % Wilson score interval; null when the denominator is 0. */
  readonly low: number | null
  readonly high: number | null
  /** Cases of the cohort that were left out, by reason; only reasons above 0. */
  readonly excluded: Readonly<Partial<Record<ExclusionReason, number>>>
}

export type Group = Readonly<Partial<Record<Dimension, string | null>>>

export interface FigureRow extends Figure {
  readonly metric: MetricId
  readonly group: Group
}
