import type { EvidenceFigure } from '#shared/coaching/evidence.ts'
import type { MetricId } from '#shared/metrics/definition.ts'
import { useT } from '../../../i18n/use-t.ts'
import { useFigureText } from '../../dashboard/use-figure-text.ts'
import { asFigure } from '../prepare/figure-rows.tsx'

interface Props {
  readonly metric: MetricId
  readonly own: EvidenceFigure
}

/** A figure of the evidence in one quiet line, with its counts and its interval. */
export function EvidenceLine({ metric, own }: Props) {
  const t = useT()
  const text = useEvidenceText()
  return (
    <p className="evidence-line" data-testid={`evidence-${metric}`}>
      <strong>{t(`metric.${metric}.name`)}</strong> <span>{text(metric, own)}</span>
    </p>
  )
}

/** How a figure of the evidence is said in words. */
export function useEvidenceText(): (metric: MetricId, figure: EvidenceFigure) => string {
  const { whole } = useFigureText()
  return (metric, figure) => whole(metric, asFigure(figure))
}
