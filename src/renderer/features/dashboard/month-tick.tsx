import { useFormat } from '../../i18n/language-provider.tsx'

interface Props {
  readonly x?: number
  readonly y?: number
  readonly index?: number
  readonly visibleTicksCount?: number
  readonly payload?: { readonly value: string; readonly index: number }
}

/** Month below the axis; the year under the first tick and under each January. */
export function MonthTick({ x = 0, y = 0, index, payload }: Props) {
  const format = useFormat()
  if (payload === undefined) return null
  const showsYear = index === 0 || payload.value.endsWith('-01')
  return (
    <text x={x} y={y + 11} textAnchor="middle" fill="var(--ink-soft)" fontSize={11}>
      <tspan x={x}>{format.shortMonth(payload.value)}</tspan>
      {showsYear ? (
        <tspan x={x} dy={13} fontWeight={600}>
          {payload.value.slice(0, 4)}
        </tspan>
      ) : null}
    </text>
  )
}
