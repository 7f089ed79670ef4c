import { coachingEffect } from '#shared/coaching/effect.ts'
import { figureOf } from '#shared/coaching/figure.ts'
import {
  daysLeftOpen,
  daysToJudge,
  type DateSpan,
  reviewWindows,
  WASH_OUT_DAYS,
} from '#shared/coaching/review-windows.ts'
import type { Action, CoachingSession } from '#shared/coaching/session.ts'
import { DAY_MS } from '#shared/case/model.ts'
import { ClosewellError } from '#shared/failure.ts'
import type { Input, Output } from '#shared/ipc/contract.ts'
import { DEFINITION_VERSION, type MetricId, type MetricSettings } from '#shared/metrics/definition.ts'
import { asOfMs, type CaseColumns } from '#shared/metrics/engine/columns.ts'
import { proportionsOf } from '#shared/metrics/engine/tally.ts'
import type { Proportion } from '#shared/stats/proportions.ts'
import { LEXICON_VERSION } from '#shared/techniques/lexicon-version.ts'
import { dateOfInstant, firstInstantOfDateMs } from '#shared/time/zoned-dates.ts'
import { settingsVersion } from '../../store/settings-versions.ts'
import { isoInstant } from '../figures.ts'
import { metricSettings, workspaceSettings, zoneOf } from '../settings.ts'
import type { Workspace } from '../workspace.ts'
import { peersOf } from './peers.ts'
import { getSession, listSessions } from './sessions.ts'

/**
 * What became of the figure of an action: the agent's before and after the one-on-one, beside agents who were not coached
 * on it. Throws `ClosewellError`: `notFound`, `invalidInput` where there is nothing to review.
 */
export function reviewOf(
  workspace: Workspace,
  { session: id, action: actionId }: Input<'coaching.review'>,
): Output<'coaching.review'> {
  const session = getSession(workspace, id)
  const action = actionOf(session, actionId)
  const { metric } = action
  const columns = workspace.columns()
  const stored = workspaceSettings(workspace.reader)
  const timeZone = zoneOf(stored)
  const settings = metricSettings(stored, session.document.brief?.windowDays)
  const asOf = latestWord(columns, firstInstantOfDateMs(session.plannedOn, timeZone))
  const { before, after } = reviewWindows(
    session.plannedOn,
    endOfAfter(session, action, { metric, settings, timeZone, asOf }),
    daysLeftOpen(metric, settings),
  )

  const ratesIn = (span: DateSpan) => ratesByAgent(workspace, metric, { ...span, timeZone }, settings)
  const earlier = ratesIn(before)
  const later = ratesIn(after)
  const coached = coachedOn(workspace, metric, before.from, after.to)
  const others = peersOf(
    columns,
    session.agent,
    (name) => !coached.has(name) && earlier.has(name) && later.has(name),
  )
  const pairs = others.map((name) => ({
    before: earlier.get(name) ?? NOTHING,
    after: later.get(name) ?? NOTHING,
  }))
  const own = { before: earlier.get(session.agent) ?? NOTHING, after: later.get(session.agent) ?? NOTHING }
  const { othersBefore, othersAfter, ...effect } = coachingEffect({ ...own, others: pairs })
  return {
    metric,
    asOf: isoInstant(asOf),
    timeZone,
    windowDays: settings.windowDays,
    definitionVersion: DEFINITION_VERSION,
    settingsVersion: settingsVersion(workspace.reader),
    lexiconVersion: LEXICON_VERSION,
    before: { ...figureOf(own.before), ...before },
    after: { ...figureOf(own.after), ...after },
    washOutDays: WASH_OUT_DAYS,
    othersBefore: figureOf(othersBefore),
    othersAfter: figureOf(othersAfter),
    otherAgents: pairs.length,
    ...effect,
  }
}

const NOTHING: Proportion = { numerator: 0, denominator: 0 }

function actionOf(session: CoachingSession, id: string): Action & { readonly metric: MetricId } {
  const action = session.document.actions.find((each) => each.id === id)
  if (action === undefined) throw new ClosewellError('notFound', 'This action is no longer there.')
  if (session.stage === 'planned') {
    throw new ClosewellError('invalidInput', 'This one-on-one was not held yet. Review it afterwards.')
  }
  const { metric } = action
  if (metric === null) {
    throw new ClosewellError('invalidInput', 'No figure belongs to this action. Judge it by what you see.')
  }
  return { ...action, metric }
}

/**
 * The instant up to which the data speak for the time after an instant: the earliest as-of of the sources that go on
 * after it, since those that had ended say nothing of either side; of all, where none goes on.
 */
function latestWord(columns: CaseColumns, afterMs: number): number | null {
  const going = columns.sources.filter((source) => source.asOfMs > afterMs)
  return asOfMs(going.length === 0 ? columns : { ...columns, sources: going })
}

interface Judging {
  readonly metric: MetricId
  readonly settings: MetricSettings
  readonly timeZone: string
  readonly asOf: number | null
}

/** The day before which the time after ends: the review's, or the first one with cases that can't be judged yet. */
function endOfAfter(
  { plannedOn }: CoachingSession,
  { reviewOn }: Action,
  { metric, settings, timeZone, asOf }: Judging,
): string {
  if (asOf === null) return plannedOn
  const unjudged = dateOfInstant(asOf - daysToJudge(metric, settings) * DAY_MS, timeZone)
  return reviewOn !== null && reviewOn < unjudged ? reviewOn : unjudged
}

/** Whoever has a case in the figure. */
function ratesByAgent(
  workspace: Workspace,
  metric: MetricId,
  period: DateSpan & { readonly timeZone: string },
  settings: MetricSettings,
): ReadonlyMap<string, Proportion> {
  const { weekStart } = workspaceSettings(workspace.reader)
  const rows = proportionsOf(workspace.columns(), metric, {
    period,
    filter: {},
    settings,
    by: ['agent'],
    weekStart,
  })
  return new Map(
    rows.flatMap(({ group: { agent }, numerator, denominator }) =>
      typeof agent === 'string' && denominator > 0 ? [[agent, { numerator, denominator }] as const] : [],
    ),
  )
}

/** Everybody who had a one-on-one in these days with the figure among its priorities, or an action on it. */
function coachedOn(workspace: Workspace, metric: MetricId, from: string, to: string): ReadonlySet<string> {
  const { sessions } = listSessions(workspace, { agent: null })
  const within = sessions.filter(
    ({ stage, plannedOn, priorities, actions }) =>
      stage !== 'planned' &&
      plannedOn >= from &&
      plannedOn < to &&
      (priorities.includes(metric) || actions.some((action) => action.metric === metric)),
  )
  return new Set(within.map(({ agent }) => agent))
}
