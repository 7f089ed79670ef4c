import './chart.css'
import { useNavigate } from '@tanstack/react-router'
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import type { Figure, MetricId } from '#shared/metrics/definition.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { caseSearch, partBehind } from '../cases/case-link.tsx'
import { MIN_PERCENT_N, type MonthFigure, scaleFor } from './figures.ts'
import type { Scope } from './scope.ts'
import { MonthMarks } from './month-marks.tsx'
import { MonthTick } from './month-tick.tsx'
import { tickMonths, type TrendPoint } from './trend-points.ts'
import { TrendSignals } from './trend-signals.tsx'
import { useFigureText } from './use-figure-text.ts'

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
  const text = useFigureText()
  const navigate = useNavigate()
  const scale = scaleFor(
    points.map(({ figure }) => figure),
    Math.max(0, ...points.map(({ limits }) => limits?.high ?? 0)),
  )
  const summary = t('dashboard.trend.summary', {
    metric: t(`metric.${metric}.name`),
    months: points.filter(({ mark }) => mark !== null).length,
  })
  const hasControl = points.some(({ limits }) => limits !== null)
  const hasReference = total.denominator >= MIN_PERCENT_N

  function open({ month, figure }: MonthFigure) {
    void navigate({ to: '/cases', search: caseSearch(scope, metric, partBehind(figure), { month }) })
  }
  function label({ month, figure, signals }: TrendPoint): string {
    const words = `${format.month(month)}: ${text.whole(metric, figure)}`
    return [words, ...signals.map((signal) => t(`control.${signal}`))].join('. ')
  }

  return (
    <figure className="chart">
      <figcaption>
        <strong>{t('dashboard.trend.title')}</strong>
        <span className="soft small">{t('dashboard.trend.unit')}</span>
      </figcaption>
      <div className="trend">
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
            <Tooltip
              isAnimationActive={false}
              cursor={{ stroke: 'var(--rule)' }}
              content={({ active, label: month }) => {
                const point = points.find((one) => one.month === month)
                return active && point !== undefined && point.mark !== null ? (
                  <div className="chart-tooltip">{label(point)}</div>
                ) : null
              }}
            />
            <MonthMarks summary={summary} points={points} labelOf={label} onOpen={open} />
          </ComposedChart>
        </ResponsiveContainer>
      </div>
      <div className="chart-legend soft small">
        {hasReference && total.value !== null ? (
          <span>
            <i className="legend-line" data-across aria-hidden />
            {t('dashboard.trend.reference', { value: format.percent(total.value) })}
          </span>
        ) : null}
        {hasControl ? (
          <span>
            <i className="legend-line" data-control aria-hidden />
            {t('control.limits')}
          </span>
        ) : null}
        {points.some(({ rate, mark }) => rate === null && mark !== null) ? (
          <span>{t('dashboard.trend.few')}</span>
        ) : null}
      </div>
      <TrendSignals points={points} />
    </figure>
  )
}
