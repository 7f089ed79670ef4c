import './funnel-chart.css'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import {
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts'
import type { MetricId } from '#shared/metrics/definition.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { ChartTip } from '../../ui/chart/chart-tip.tsx'
import { type ChartPoint, type PlacedPoint, PointMarks } from '../../ui/chart/point-marks.tsx'
import { caseSearch, partBehind } from '../cases/case-link.tsx'
import type { Scope } from './scope.ts'
import { type AgentFigure, scaleTo } from './figures.ts'
import { FunnelLegend } from './funnel-legend.tsx'
import { FunnelMark } from './funnel-mark.tsx'
import { type FunnelDot, funnelDots, funnelSteps, sizeTicks } from './funnel-points.ts'
import { useFigureText } from './use-figure-text.ts'

const LIMITS = [
  { key: 'inner.low', isInner: true },
  { key: 'inner.high', isInner: true },
  { key: 'outer.low', isInner: false },
  { key: 'outer.high', isInner: false },
] as const

interface Props {
  readonly metric: MetricId
  readonly agents: readonly AgentFigure[]
  /** The team's rate; null where it has too few cases for one. */
  readonly reference: number | null
  readonly scope: Scope
}

type MarkedAgent = FunnelDot & ChartPoint

/** Every agent's rate against its number of cases, within the limits that chance leaves about the team's rate. */
export function FunnelChart({ metric, agents, reference, scope }: Props) {
  const t = useT()
  const format = useFormat()
  const text = useFigureText()
  const navigate = useNavigate()
  const [shown, setShown] = useState<PlacedPoint<MarkedAgent> | null>(null)
  const dots = useMemo(() => (reference === null ? [] : funnelDots(agents, reference)), [agents, reference])
  const largest = Math.max(1, ...dots.map(({ figure }) => figure.denominator))
  const steps = useMemo(
    () => (reference === null ? [] : funnelSteps(reference, largest)),
    [reference, largest],
  )
  if (reference === null || dots.length === 0) {
    return <p className="panel-empty soft">{t('funnel.nobody')}</p>
  }

  const scale = scaleTo(Math.max(reference, ...dots.map(({ rate }) => rate)))
  const nameOf = ({ agent }: FunnelDot): string => agent ?? t('app.agent.none')
  const wordsOf = (dot: FunnelDot): string =>
    [text.whole(metric, dot.figure), t(`funnel.place.${dot.place}`)].join('. ')
  const marked = dots.map((dot) => ({
    ...dot,
    key: dot.agent ?? '',
    x: dot.figure.denominator,
    y: dot.rate,
    label: `${nameOf(dot)}: ${wordsOf(dot)}`,
  }))
  function open({ agent, figure }: FunnelDot) {
    void navigate({ to: '/cases', search: caseSearch(scope, metric, partBehind(figure), { agent }) })
  }

  return (
    <>
      <div className="funnel" data-testid={`funnel-${metric}`}>
        <ResponsiveContainer width="100%" height="100%">
          <ComposedChart
            data={[...steps]}
            margin={{ top: 14, right: 14, bottom: 2, left: 0 }}
            accessibilityLayer={false}
          >
            <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
            <XAxis
              dataKey="n"
              type="number"
              domain={[0, largest]}
              ticks={[...sizeTicks(largest)]}
              tickFormatter={format.integer}
              tick={{ fill: 'var(--ink-soft)', fontSize: 11 }}
              tickLine={false}
              axisLine={{ stroke: 'var(--rule)' }}
              height={34}
              padding={{ right: 10 }}
              label={{
                value: t('funnel.axis'),
                position: 'insideBottom',
                fill: 'var(--ink-soft)',
                fontSize: 11,
              }}
            />
            <YAxis
              domain={[0, scale.max]}
              allowDataOverflow
              ticks={[...scale.ticks]}
              tickFormatter={format.axisPercent}
              tick={{ fill: 'var(--ink-soft)', fontSize: 11 }}
              tickLine={false}
              axisLine={false}
              width={42}
            />
            <ReferenceLine
              y={reference}
              stroke="var(--chart-reference)"
              strokeDasharray="3 4"
              strokeOpacity={0.7}
            />
            {LIMITS.map(({ key, isInner }) => (
              <Line
                key={key}
                dataKey={key}
                stroke={isInner ? 'var(--chart-muted)' : 'var(--chart-reference)'}
                strokeWidth={isInner ? 2 : 1}
                dot={false}
                activeDot={false}
                isAnimationActive={false}
              />
            ))}
            <PointMarks
              label={t('funnel.summary', { metric: t(`metric.${metric}.name`), agents: dots.length })}
              points={marked}
              onShow={setShown}
              onOpen={open}
              draw={({ point, left, top }) => <FunnelMark x={left} y={top} place={point.place} />}
            />
          </ComposedChart>
        </ResponsiveContainer>
        {shown === null || !dots.some(({ agent }) => agent === shown.point.agent) ? null : (
          <ChartTip x={shown.left} y={shown.top} isRight={shown.isRight}>
            <strong>{nameOf(shown.point)}</strong>
            <div>{wordsOf(shown.point)}</div>
          </ChartTip>
        )}
      </div>
      <FunnelLegend dots={dots} agents={agents.length} reference={reference} scope={scope} />
    </>
  )
}
