import { useState } from 'react'
import type { HrOptions, SavedFile } from '#shared/ipc/hr-schemas.ts'
import { HR_METRICS, type HrMetric } from '#shared/metrics/hr-metrics.ts'
import { type DataCalendar, type DateRange, presetRange } from '../../data/period.ts'

export const HR_STEPS = ['period', 'contents', 'format', 'preview', 'saved'] as const
export type HrStep = (typeof HR_STEPS)[number]

export const HR_PERIODS = ['lastMonth', 'lastQuarter', 'custom'] as const
export const AGENT_CHOICES = ['all', 'teams', 'chosen'] as const

/** What was said so far of an export; answers to a question stay when another answer is tried. */
export interface HrDraft {
  readonly step: HrStep
  readonly period: (typeof HR_PERIODS)[number]
  readonly ownRange: DateRange
  readonly choice: (typeof AGENT_CHOICES)[number]
  readonly teams: readonly string[]
  readonly agents: readonly string[]
  readonly metrics: readonly HrMetric[]
  readonly includeClosure: boolean
  readonly delimiter: HrOptions['delimiter']
  readonly withNames: boolean
  readonly withTeams: boolean
  readonly coachingLog: boolean
  /** The files of the last save, as long as nothing was changed since. */
  readonly saved: readonly SavedFile[] | null
}

export interface Member {
  readonly name: string
  readonly team: string | null
}

export function newDraft(calendar: DataCalendar, language: string): HrDraft {
  return {
    step: 'period',
    period: 'lastQuarter',
    ownRange: presetRange('lastQuarter', calendar),
    choice: 'all',
    teams: [],
    agents: [],
    metrics: HR_METRICS,
    includeClosure: false,
    delimiter: language === 'pl' ? ';' : ',',
    withNames: false,
    withTeams: true,
    coachingLog: false,
    saved: null,
  }
}

export function rangeOf({ period, ownRange }: HrDraft, calendar: DataCalendar): DateRange {
  return period === 'custom' ? ownRange : presetRange(period, calendar)
}

/** Who of the workspace's agents is meant. */
export function chosenMembers(
  { choice, teams, agents }: HrDraft,
  members: readonly Member[],
): readonly Member[] {
  switch (choice) {
    case 'all':
      return members
    case 'teams':
      return members.filter(({ team }) => team !== null && teams.includes(team))
    case 'chosen':
      return members.filter(({ name }) => agents.includes(name))
  }
}

/** What keeps a step from being left. */
export type DraftProblem = 'agents' | 'metrics'

export function problemOf(draft: HrDraft, members: readonly Member[]): DraftProblem | null {
  if (draft.choice !== 'all' && chosenMembers(draft, members).length === 0) return 'agents'
  return draft.metrics.length === 0 && !draft.includeClosure ? 'metrics' : null
}

export function optionsOf(draft: HrDraft, calendar: DataCalendar, members: readonly Member[]): HrOptions {
  return {
    ...rangeOf(draft, calendar),
    agents: draft.choice === 'all' ? null : chosenMembers(draft, members).map(({ name }) => name),
    metrics: [...draft.metrics],
    includeClosure: draft.includeClosure,
    delimiter: draft.delimiter,
    names: draft.withNames,
    teams: draft.withTeams,
    coachingLog: draft.coachingLog,
  }
}

let kept: HrDraft | null = null

/** The export in the making. It outlives its page, so that one may look something up on another. */
export function useHrDraft(make: () => HrDraft): readonly [HrDraft, (change: Partial<HrDraft>) => void] {
  const [draft, setDraft] = useState(() => kept ?? make())
  return [
    draft,
    (change) => {
      const isAnswer = Object.keys(change).some((key) => key !== 'step' && key !== 'saved')
      kept = { ...draft, ...(isAnswer ? { saved: null } : {}), ...change }
      setDraft(kept)
    },
  ]
}
