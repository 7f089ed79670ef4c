import type { MetricId } from '#shared/metrics/definition.ts'

export const PANEL_IDS = ['resolution', 'followUp', 'repeat', 'closure'] as const
export type PanelId = (typeof PANEL_IDS)[number]

/** The pages of figures: the overview and one for each theme. All share one filter in their address. */
export const FIGURE_PATHS = [
  '/dashboard',
  '/resolution',
  '/follow-up',
  '/repeat',
  '/closure',
  '/playbooks',
  '/agents',
] as const
export type FigurePath = (typeof FIGURE_PATHS)[number]

export interface PanelDefinition {
  readonly id: PanelId
  readonly path: FigurePath
  /** The first is the theme's key figure, shown unless the user chose another one. */
  readonly metrics: readonly [MetricId, ...MetricId[]]
}

export const PANELS: readonly PanelDefinition[] = [
  {
    id: 'resolution',
    path: '/resolution',
    metrics: ['resolution.lasting', 'resolution.now', 'resolution.once', 'reopen'],
  },
  { id: 'followUp', path: '/follow-up', metrics: ['followUp.completion'] },
  { id: 'repeat', path: '/repeat', metrics: ['repeat'] },
  {
    id: 'closure',
    path: '/closure',
    metrics: [
      'closure.either',
      'closure.solved',
      'closure.unresolved',
      'closure.both',
      'closure.waited',
      'closure.ignoredNo',
    ],
  },
]
