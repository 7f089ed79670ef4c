import type { MetricId } from '#shared/metrics/definition.ts'

export const PANEL_IDS = ['resolution', 'followUp', 'repeat', 'closure'] as const
export type PanelId = (typeof PANEL_IDS)[number]

export interface PanelDefinition {
  readonly id: PanelId
  /** The first is shown unless the user chose another one. */
  readonly metrics: readonly [MetricId, ...MetricId[]]
}

export const PANELS: readonly PanelDefinition[] = [
  { id: 'resolution', metrics: ['resolution.lasting', 'resolution.now', 'resolution.once', 'reopen'] },
  { id: 'followUp', metrics: ['followUp.completion'] },
  { id: 'repeat', metrics: ['repeat'] },
  {
    id: 'closure',
    metrics: ['closure.either', 'closure.solved', 'closure.unresolved', 'closure.both', 'closure.waited'],
  },
]
