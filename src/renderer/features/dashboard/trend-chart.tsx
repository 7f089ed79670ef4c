import './chart.css'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts'
import type { Figure, MetricId } from '#shared/metrics/definition.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { ChartFrame } from '../../ui/chart/chart-frame.tsx'
import { ChartTip } from '../../ui/chart/chart-tip.tsx'
import type { PlacedPoint } from '../../ui/chart/point-marks.tsx'
import { caseSearch, partBehind } from '../cases/case-link.tsx'
import { FigureTable } from './figure-table.tsx'
import { MIN_PERCENT_N, scaleFor } from './figures.ts'
import type { Scope } from './scope.ts'
import { EarlyMonths, type MarkedMonth, MonthMarks } from './month-marks.tsx'
import { MonthTick } from './month-tick.tsx'
import { TrendLegend } from './trend-legend.tsx'
import { tickMonths, type TrendPoint } from './trend-points.ts'
import { TrendSignals } from './trend-signals.tsx'
import { useChartHeading } from './use-chart-heading.ts'
import { useTrendText } from './use-trend-text.ts'

interface Props {
  readonly metric: MetricId
  readonly points: readonly TrendPoint[]
  readonly total: Figure
  readonly scope: Scope
}

const CONTROL_LINE = {
  type: 'step',
  stroke: 'var(--chart-muted)',
  strokeWidth: 1,
  dot: false,
  activeDot: false,
  isAnimationActive: false,
} as const

/** The rate month by month with its 95 % interval and its control limits; every month leads to its cases. */
export function TrendChart({ metric, points, total, scope }: Props) {
  const t = useT()
  const format = useFormat()
  const heading = useChartHeading()
  const text = useTrendText(metric)
  const navigate = useNavigate()
  const [shown, setShown] = useState<PlacedPoint<MarkedMonth> | null>(null)
  const scale = scaleFor(
    points.map(({ figure }) => figure),
    Math.max(0, ...points.map(({ limits }) => limits?.high ?? 0)),
  )
  const months = points.flatMap((point): MarkedMonth[] =>
    point.mark === null
      ? []
      : [{ ...point, key: point.month, x: point.month, y: point.mark, label: text.month(point).join('. ') }],
  )
  const marksLabel = t('dashboard.trend.summary', {
    metric: t(`metric.${metric}.name`),
    months: months.length,
  })
  const hasControl = points.some(({ limits }) => limits !== null)
  const hasReference = total.denominator >= MIN_PERCENT_N

  function open({ month, figure }: MarkedMonth) {
    void navigate({ to: '/cases', search: caseSearch(scope, metric, partBehind(figure), { month }) })
  }

  return (
    <ChartFrame
      title={t('dashboard.trend.title')}
      unit={t('dashboard.trend.unit')}
      n={total.denominator}
      heading={heading.ofMetric(metric, scope)}
      summary={text.whole(points, total)}
      table={<FigureTable metric={metric} by="month" rows={points} total={total} scope={scope} />}
    >
      <div className="trend" data-testid={`trend-${metric}`}>
        <ResponsiveContainer width="100%" height="100%">
          <ComposedChart
            data={[...points]}
            margin={{ top: 14, right: 14, bottom: 2, left: 0 }}
            accessibilityLayer={false}
          >
            <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
            <XAxis
              dataKey="month"
              tick={<MonthTick />}
              tickLine={false}
              axisLine={{ stroke: 'var(--rule)' }}
              height={34}
              ticks={[...tickMonths(points.map(({ month }) => month))]}
              interval={0}
              padding={{ left: 10, right: 10 }}
            />
            <YAxis
              domain={[0, scale.max]}
              ticks={[...scale.ticks]}
              tickFormatter={format.axisPercent}
              tick={{ fill: 'var(--ink-soft)', fontSize: 11 }}
              tickLine={false}
              axisLine={false}
              width={42}
            />
            <EarlyMonths points={points} />
            {!hasReference || total.value === null ? null : (
              <ReferenceLine
                y={total.value}
                stroke="var(--chart-reference)"
                strokeDasharray="3 4"
                strokeOpacity={0.7}
              />
            )}
            <Area
              dataKey="band"
              stroke="none"
              fill="var(--chart-band)"
              fillOpacity={1}
              isAnimationActive={false}
              activeDot={false}
            />
            {hasControl ? (
              <>
                <Line dataKey="limits.low" {...CONTROL_LINE} />
                <Line dataKey="limits.high" {...CONTROL_LINE} />
              </>
            ) : null}
            <Line
              dataKey="rate"
              type="linear"
              stroke="var(--chart-line)"
              strokeWidth={2}
              dot={false}
              activeDot={false}
              isAnimationActive={false}
            />
            {/* Not seen: without a number to draw there would be no axis for the marks to stand on. */}
            <Line dataKey="mark" stroke="none" dot={false} activeDot={false} isAnimationActive={false} />
            <MonthMarks label={marksLabel} months={months} onShow={setShown} onOpen={open} />
          </ComposedChart>
        </ResponsiveContainer>
        {shown === null ? null : (
          <ChartTip x={shown.left} y={shown.top} isRight={shown.isRight}>
            {text.month(shown.point).map((line, at) => (
              <div key={line}>{at === 0 ? <strong>{line}</strong> : line}</div>
            ))}
          </ChartTip>
        )}
      </div>
      <TrendLegend points={points} total={total} />
      <TrendSignals points={points} />
    </ChartFrame>
  )
}
