import './chart.css'
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
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { ChartTip } from '../../ui/chart/chart-tip.tsx'
import { type ChartPoint, type PlacedPoint, PointMarks } from '../../ui/chart/point-marks.tsx'
import type { CurvePoint } from './curve-points.ts'
import { scaleTo } from './figures.ts'
import { useCurveText } from './use-curve-text.ts'

interface Props {
  readonly points: readonly CurvePoint[]
  readonly windowDays: number
}

const TICKS = [0, 7, 14, 30, 60, 90]
const START = { day: 0, repeated: 0, band: null }

/** The curve with its band, day by day. */
export function RepeatCurve({ points, windowDays }: Props) {
  const t = useT()
  const format = useFormat()
  const text = useCurveText()
  const [shown, setShown] = useState<PlacedPoint<ChartPoint> | null>(null)
  const last = points.at(-1)?.day ?? 0
  const scale = scaleTo(Math.max(...points.map(({ repeated, high }) => high ?? repeated)))
  const data = points.map(({ day, repeated, low, high }) => ({
    day,
    repeated,
    band: low === null || high === null ? null : [low, high],
  }))
  const marks = points.map((point) => ({
    key: String(point.day),
    x: point.day,
    y: point.repeated,
    label: text.day(point),
  }))
  return (
    <div className="repeat-curve">
      <ResponsiveContainer width="100%" height="100%">
        <ComposedChart
          data={[START, ...data]}
          margin={{ top: 14, right: 14, bottom: 2, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
          <XAxis
            dataKey="day"
            type="number"
            domain={[0, last]}
            ticks={TICKS.filter((day) => day <= last)}
            tickFormatter={format.integer}
            tick={{ fill: 'var(--ink-soft)', fontSize: 11 }}
            tickLine={false}
            axisLine={{ stroke: 'var(--rule)' }}
            height={34}
            label={{
              value: t('curve.axis'),
              position: 'insideBottom',
              fill: 'var(--ink-soft)',
              fontSize: 11,
            }}
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
          {windowDays > last ? null : (
            <ReferenceLine
              x={windowDays}
              stroke="var(--chart-reference)"
              strokeDasharray="3 4"
              strokeOpacity={0.7}
              label={{
                value: t('curve.window', { days: windowDays }),
                position: windowDays > last / 2 ? 'insideTopRight' : 'insideTopLeft',
                fill: 'var(--ink-soft)',
                fontSize: 11,
              }}
            />
          )}
          <Area
            dataKey="band"
            type="stepAfter"
            stroke="none"
            fill="var(--chart-band)"
            fillOpacity={1}
            isAnimationActive={false}
            activeDot={false}
          />
          <Line
            dataKey="repeated"
            type="stepAfter"
            stroke="var(--chart-line)"
            strokeWidth={2}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
          <PointMarks
            label={t('curve.label', { days: last })}
            points={marks}
            onShow={setShown}
            hasColumns
            draw={({ point, left, top }) =>
              shown?.point.key === point.key ? (
                <circle
                  cx={left}
                  cy={top}
                  r={4.5}
                  fill="var(--chart-line)"
                  stroke="var(--ink)"
                  strokeWidth={1.5}
                />
              ) : null
            }
          />
        </ComposedChart>
      </ResponsiveContainer>
      {shown === null ? null : (
        <ChartTip x={shown.left} y={shown.top} isRight={shown.isRight}>
          {shown.point.label}
        </ChartTip>
      )}
    </div>
  )
}
