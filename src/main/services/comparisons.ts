import type { Input, Output } from '#shared/ipc/contract.ts'
import { compareAgents, MIX_DIMENSIONS } from '#shared/metrics/compare-agents.ts'
import { businessTimeToResolution } from '#shared/metrics/engine/business-times.ts'
import type { Scope } from '#shared/metrics/engine/cohort.ts'
import { BusinessClock, type BusinessHours } from '#shared/time/business-hours.ts'
import { askingEffect, repeatCurve } from '#shared/metrics/engine/repeats.ts'
import { timeToResolution } from '#shared/metrics/engine/summaries.ts'
import { proportionsOf } from '#shared/metrics/engine/tally.ts'
import { scopeOf } from './figures.ts'
import { workspaceSettings } from './settings.ts'
import type { Workspace } from './workspace.ts'

/** Agents beside the whole of the chosen teams, also where only some agents are asked for. */
export function compareTeam(
  workspace: Workspace,
  { metric, ...input }: Input<'figures.compare'>,
): Output<'figures.compare'> {
  const { agents, ...filter } = input.filter
  const { weekStart } = workspaceSettings(workspace.reader)
  const rows = proportionsOf(workspace.columns(), metric, {
    ...scopeOf(workspace, { ...input, filter }),
    by: ['agent', ...MIX_DIMENSIONS],
    weekStart,
  })
  const compared = compareAgents(rows, agents)
  return { agents: [...compared.agents], flips: [...compared.flips], flipCount: compared.flipCount }
}

/** When customers come back, and whether they do so less often where closure was asked. */
export function exploreRepeats(
  workspace: Workspace,
  input: Input<'figures.repeats'>,
): Output<'figures.repeats'> {
  const columns = workspace.columns()
  const scope = scopeOf(workspace, input)
  const { cases, points } = repeatCurve(columns, scope)
  return { asking: askingEffect(columns, scope), curve: { cases, points: [...points] } }
}

const MEDIAN_AND_P90 = [0.5, 0.9] as const

/** How long the cases opened in the period took to be resolved. */
export function resolutionTimes(
  workspace: Workspace,
  input: Input<'figures.times'>,
): Output<'figures.times'> {
  const scope = scopeOf(workspace, input)
  const times = timeToResolution(workspace.columns(), scope, MEDIAN_AND_P90)
  const [medianHours = null, p90Hours = null] = times.hours
  return {
    resolved: times.resolved,
    openCases: times.openCases,
    medianHours,
    p90Hours,
    business: businessTimes(workspace, scope),
    bins: [...times.bins],
  }
}

/** Null where no business hours are set. */
function businessTimes(workspace: Workspace, scope: Scope): Output<'figures.times'>['business'] {
  const { businessHours } = workspaceSettings(workspace.reader)
  if (businessHours === null) return null
  const clock = clockOf(businessHours, scope.period.timeZone)
  const hours = businessTimeToResolution(workspace.columns(), scope, MEDIAN_AND_P90, clock)
  const [medianHours = null, p90Hours = null] = hours
  return { medianHours, p90Hours }
}

let latest: { readonly key: string; readonly clock: BusinessClock } | null = null

/** The clock of these hours: it keeps the days it has worked out, and the hours hardly ever change. */
function clockOf(hours: BusinessHours, timeZone: string): BusinessClock {
  const key = JSON.stringify([hours, timeZone])
  if (latest?.key !== key) latest = { key, clock: new BusinessClock(hours, timeZone) }
  return latest.clock
}
