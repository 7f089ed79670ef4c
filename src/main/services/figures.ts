import type { Input, Output } from '#shared/ipc/contract.ts'
import { DEFINITION_VERSION } from '#shared/metrics/definition.ts'
import { asOfMs } from '#shared/metrics/engine/columns.ts'
import type { Scope } from '#shared/metrics/engine/cohort.ts'
import { followUpStates, openCases } from '#shared/metrics/engine/summaries.ts'
import { tally } from '#shared/metrics/engine/tally.ts'
import { settingsVersion } from '../store/settings-versions.ts'
import { lexiconState } from './lexicon-phrases.ts'
import { metricSettings, workspaceSettings, zoneOf } from './settings.ts'
import type { Workspace } from './workspace.ts'

/** The figures of one screen, all from the same columns and settings. */
export function queryFigures(workspace: Workspace, input: Input<'figures.query'>): Output<'figures.query'> {
  const columns = workspace.columns()
  const settings = workspaceSettings(workspace.reader)
  const scope = scopeOf(workspace, input)
  return {
    asOf: isoInstant(asOfMs(columns)),
    timeZone: zoneOf(settings),
    windowDays: input.windowDays,
    definitionVersion: DEFINITION_VERSION,
    settingsVersion: settingsVersion(workspace.reader),
    lexicon: lexiconState(workspace),
    results: input.queries.map(({ metrics, by }) =>
      tally(columns, { ...scope, metrics, by, weekStart: settings.weekStart }),
    ),
    openCases: openCases(columns, scope),
    followUpStates: followUpStates(columns, scope),
  }
}

/** The cases and definitions that a screen asks about, under the workspace's settings. */
export function scopeOf(
  workspace: Workspace,
  input: Pick<Input<'figures.query'>, 'from' | 'to' | 'filter' | 'windowDays'>,
): Scope {
  const settings = workspaceSettings(workspace.reader)
  return {
    period: { from: input.from, to: input.to, timeZone: zoneOf(settings) },
    filter: input.filter,
    settings: metricSettings(settings, input.windowDays),
  }
}

export function isoInstant(atMs: number | null): string | null {
  return atMs === null ? null : new Date(atMs).toISOString()
}
