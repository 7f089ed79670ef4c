import type { useRovingFocus } from '../../ui/use-roving-focus.ts'

interface Props {
  readonly x: number
  readonly y: number
  /** Without a rate the mark is hollow and stands on the axis. */
  readonly hasRate: boolean
  readonly label: string
  readonly onOpen: () => void
  readonly focus: ReturnType<ReturnType<typeof useRovingFocus>['itemProps']>
}

/** One month on the trend: a mark that leads to its cases, by pointer and by keyboard. */
export function MonthMark({ x, y, hasRate, label, onOpen, focus }: Props) {
  return (
    <g
      role="link"
      className="month-mark"
      aria-label={label}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onOpen()
      }}
      {...focus}
    >
      <circle cx={x} cy={y} r={11} fill="transparent" />
      <circle
        className="month-mark-dot"
        cx={x}
        cy={y}
        r={hasRate ? 3.5 : 3}
        fill={hasRate ? 'var(--chart-line)' : 'var(--surface)'}
        stroke={hasRate ? 'var(--surface)' : 'var(--chart-muted)'}
        strokeWidth={1.5}
      />
    </g>
  )
}
