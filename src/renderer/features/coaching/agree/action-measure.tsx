import { NumberInput } from '@mantine/core'
import type { Action } from '#shared/coaching/session.ts'
import { isHigherBetter } from '#shared/coaching/measures.ts'
import type { MetricId } from '#shared/metrics/definition.ts'
import { addDays } from '../../../data/period.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'
import { useEvidenceText } from '../session/evidence-figure.tsx'
import { TargetChance } from './target-chance.tsx'

interface Props {
  readonly action: Action
  /** The day of the talk. */
  readonly sessionOn: string
  readonly onTarget: (target: number | null) => void
}

/** Where the figure stands, where it shall go, and how far chance alone would take it. */
export function ActionMeasure({ action, sessionOn, onTarget }: Props) {
  const t = useT()
  const { metric, baseline, target } = action
  if (metric === null) return <p className="soft small">{t('agree.measure.none')}</p>
  return (
    <div className="action-measure">
      <Baseline metric={metric} baseline={baseline} />
      <NumberInput
        label={t('agree.target')}
        description={t(isHigherBetter(metric) ? 'agree.target.atLeast' : 'agree.target.atMost')}
        // A share in percent, to the tenth.
        value={target === null ? '' : Math.round(target * 1_000) / 10}
        onChange={(value) => onTarget(typeof value === 'number' ? value / 100 : null)}
        min={0}
        max={100}
        clampBehavior="strict"
        decimalScale={1}
        suffix=" %"
        step={5}
        w={220}
      />
      <TargetChance action={action} sessionOn={sessionOn} />
    </div>
  )
}

interface BaselineProps {
  readonly metric: MetricId
  readonly baseline: Action['baseline']
}

function Baseline({ metric, baseline }: BaselineProps) {
  const t = useT()
  const format = useFormat()
  const text = useEvidenceText()
  return (
    <div className="action-baseline">
      <span className="field-label">{t('agree.baseline')}</span>
      {baseline === null ? (
        <span className="soft">{t('agree.baseline.unknown')}</span>
      ) : (
        <>
          <span data-testid="baseline">{text(metric, baseline)}</span>
          <span className="soft small">
            {t('agree.baseline.period', {
              from: format.date(baseline.from),
              to: format.date(addDays(baseline.to, -1)),
            })}
          </span>
        </>
      )}
    </div>
  )
}
