import type { Input, Output } from '#shared/ipc/contract.ts'
import { compareAgents, MIX_DIMENSIONS } from '#shared/metrics/compare-agents.ts'
import { askingEffect, repeatCurve } from '#shared/metrics/engine/repeats.ts'
import { tally } from '#shared/metrics/engine/tally.ts'
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
  const rows = tally(workspace.columns(), {
    ...scopeOf(workspace, { ...input, filter }),
    metrics: [metric],
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
