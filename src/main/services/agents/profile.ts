import { figureOf } from '#shared/coaching/figure.ts'
import { UNMEASURED_SIGNS } from '#shared/coaching/measures.ts'
import { openObjections } from '#shared/coaching/objections.ts'
import { mixNote } from '#shared/coaching/topics.ts'
import type { AgentProfile } from '#shared/ipc/coaching-schemas.ts'
import type { Input, Output } from '#shared/ipc/contract.ts'
import { METRIC_IDS, type MetricId, techniqueMetric } from '#shared/metrics/definition.ts'
import type { Scope } from '#shared/metrics/engine/cohort.ts'
import { asOfMs } from '#shared/metrics/engine/columns.ts'
import { playbookGrid } from '#shared/metrics/engine/playbook-grid.ts'
import { tally } from '#shared/metrics/engine/tally.ts'
import { MIN_PERCENT_N } from '#shared/metrics/small-n.ts'
import type { Proportion } from '#shared/stats/proportions.ts'
import { type Playbook, STEP_SIGNS, type StepSign } from '#shared/techniques/playbooks.ts'
import { SCORED_TECHNIQUES } from '#shared/techniques/technique-ids.ts'
import { formatDate } from '#shared/time/calendar-date.ts'
import { dayBuckets, dayOf } from '#shared/time/time-buckets.ts'
import { sessionsOf } from '../../store/coaching-sessions.ts'
import { gapsOf } from '../coaching/gaps.ts'
import { type AgentFigures, asEvidence, casesIn, type Measured, measureAgent } from '../coaching/measured.ts'
import { teamOf } from '../coaching/peers.ts'
import { isoInstant } from '../figures.ts'
import { workspaceSettings } from '../settings.ts'
import type { Workspace } from '../workspace.ts'
import { casesToRead, followUpsDue, promisesMissed } from './work-of-agent.ts'

/** An agent's figures in the range of the others, and what to read before a one-on-one. Nothing that ranks. */
export function agentProfile(workspace: Workspace, input: Input<'agents.profile'>): Output<'agents.profile'> {
  const { agent } = input
  const measured = measureAgent(workspace, input)
  const own = { ...measured.scope, filter: { ...measured.scope.filter, agents: [agent] } }
  const months = monthsOf(workspace, own)
  const objections = openObjections(sessionsOf(workspace.reader, agent))
  return {
    agent,
    teams: teamsOf(workspace, own, agent),
    asOf: isoInstant(asOfMs(workspace.columns())),
    cases: casesOf(measured.figures),
    figures: measured.figures.map((figure) => ({
      ...asEvidence(figure),
      range: rangeOf(figure),
      months: months(figure.metric),
      disputes: objections.filter(({ metric }) => metric === figure.metric).length,
    })),
    steps: stepsOf(workspace, measured, agent),
    mix: mixNote(measured.figures),
    gaps: gapsOf(workspace, agent, measured),
    casesToRead: casesToRead(workspace, own),
    promisesMissed: promisesMissed(workspace, own, agent),
    followUpsDue: followUpsDue(workspace, own),
  }
}

function casesOf(figures: readonly Measured[]): number {
  const figure = figures.find(({ metric }) => metric === 'closure.either')
  return figure === undefined ? 0 : casesIn({ ...figure.own, excluded: figure.excluded })
}

function rangeOf({ each }: Measured): { value: number; denominator: number }[] {
  return each
    .filter(({ denominator }) => denominator >= MIN_PERCENT_N)
    .map(({ numerator, denominator }) => ({ value: numerator / denominator, denominator }))
    .toSorted((a, b) => a.value - b.value)
}

/** The teams that the agent's cases of the scope name: first the one with most of all the agent's cases, then by cases. */
function teamsOf(workspace: Workspace, scope: Scope, agent: string): string[] {
  const { weekStart } = workspaceSettings(workspace.reader)
  const columns = workspace.columns()
  const rows = tally(columns, { ...scope, metrics: ['closure.either'], by: ['team'], weekStart })
  const named = rows.toSorted((a, b) => casesIn(b) - casesIn(a)).flatMap(({ group }) => group.team ?? [])
  const main = teamOf(columns, agent)
  return [...new Set(main === null ? named : [main, ...named])]
}

const MONTHS_BEFORE = 11

/** A metric's figures of each calendar month of the scope's period and the eleven before its first. */
function monthsOf(
  workspace: Workspace,
  scope: Scope,
): (metric: MetricId) => AgentProfile['figures'][number]['months'] {
  const { weekStart } = workspaceSettings(workspace.reader)
  const from = firstMonth(scope.period.from)
  const { labels } = dayBuckets('month', dayOf(from), dayOf(scope.period.to), weekStart)
  const rows = tally(workspace.columns(), {
    ...scope,
    period: { ...scope.period, from },
    metrics: METRIC_IDS,
    by: ['month'],
    weekStart,
  })
  const byMonth = new Map(rows.map((row) => [`${row.metric} ${row.group.month}`, row]))
  return (metric) =>
    labels.map((month) => ({ month, ...figureOf(byMonth.get(`${metric} ${month}`) ?? NOTHING) }))
}

const NOTHING: Proportion = { numerator: 0, denominator: 0 }

function firstMonth(date: string): string {
  const month = new Date(`${date.slice(0, 7)}-01`)
  month.setUTCMonth(month.getUTCMonth() - MONTHS_BEFORE)
  return formatDate(dayOf(month.toISOString().slice(0, 10)))
}

/** Signs that no metric looks for. */
const UNMEASURED: Playbook = {
  id: 'unmeasured',
  steps: [{ id: 'unmeasured', signs: UNMEASURED_SIGNS }],
}

/** The metric that counts the same as a sign of a playbook; null where none does. */
function metricOfSign(sign: StepSign): MetricId | null {
  if (sign === 'closure') return 'closure.either'
  if (sign === 'closure.wait') return 'closure.waited'
  const technique = SCORED_TECHNIQUES.find((id) => id === sign)
  return technique === undefined ? null : techniqueMetric(technique)
}

/** Every sign that cases show, in the order of the signs. */
function stepsOf(workspace: Workspace, { scope, peers, figures }: AgentFigures, agent: string): Steps {
  const team = { ...scope, filter: { ...scope.filter, agents: [agent, ...peers] } }
  const { all, agents } = playbookGrid(workspace.columns(), team, UNMEASURED)
  const own = agents.find((row) => row.agent === agent)?.signs
  return STEP_SIGNS.flatMap((sign): Steps => {
    const metric = metricOfSign(sign)
    const figure = figures.find((each) => each.metric === metric)
    if (figure !== undefined) return [{ sign, own: figure.own, others: figure.others }]
    const whole = all.signs.find((use) => use.sign === sign)
    if (whole === undefined) return []
    const { numerator, denominator } = own?.find((use) => use.sign === sign) ?? NOTHING
    const others = { numerator: whole.numerator - numerator, denominator: whole.denominator - denominator }
    return [{ sign, own: figureOf({ numerator, denominator }), others: figureOf(others) }]
  })
}

type Steps = AgentProfile['steps']
