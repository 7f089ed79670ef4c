import { CASE_COLUMNS, type CaseColumn } from '#shared/ipc/case-schemas.ts'

interface Layout {
  /** Least width in px, and the share of what is left over. */
  readonly minPx: number
  readonly share: number
}

export const COLUMN_LAYOUT = {
  caseId: { minPx: 92, share: 0 },
  subject: { minPx: 170, share: 1.6 },
  agent: { minPx: 130, share: 1 },
  team: { minPx: 100, share: 0.6 },
  category: { minPx: 110, share: 0.7 },
  channel: { minPx: 84, share: 0.3 },
  priority: { minPx: 84, share: 0.2 },
  kind: { minPx: 92, share: 0.2 },
  status: { minPx: 96, share: 0.2 },
  openedAt: { minPx: 98, share: 0 },
  resolvedAt: { minPx: 98, share: 0 },
  hoursToResolution: { minPx: 104, share: 0 },
  reopenCount: { minPx: 92, share: 0 },
  csat: { minPx: 84, share: 0.1 },
  asked: { minPx: 130, share: 0.3 },
  waited: { minPx: 96, share: 0 },
  answer: { minPx: 120, share: 0.2 },
  repeatCase: { minPx: 110, share: 0.1 },
} as const satisfies Readonly<Record<CaseColumn, Layout>>

const GAP_PX = 10
const PADDING_PX = 32

/** The grid of a row with these columns: its tracks, and how narrow it may become before it scrolls. */
export function gridOf(columns: readonly CaseColumn[]): { readonly tracks: string; readonly minPx: number } {
  const layouts = columns.map((column) => COLUMN_LAYOUT[column])
  const tracks = layouts.map(({ minPx, share }) =>
    share === 0 ? `${minPx}px` : `minmax(${minPx}px, ${share}fr)`,
  )
  const gaps = GAP_PX * (columns.length - 1)
  return {
    tracks: tracks.join(' '),
    minPx: layouts.reduce((sum, { minPx }) => sum + minPx, PADDING_PX + gaps),
  }
}

export function isNumberColumn(column: CaseColumn): boolean {
  return column === 'hoursToResolution' || column === 'reopenCount'
}

/** The columns with one of them shown or hidden, in the order of the list; the case id stays. */
export function withColumn(
  columns: readonly CaseColumn[],
  column: CaseColumn,
  isShown: boolean,
): CaseColumn[] {
  return CASE_COLUMNS.filter((one) => {
    if (one === 'caseId') return true
    return one === column ? isShown : columns.includes(one)
  })
}
