import type { PlaybookGrid } from '#shared/ipc/playbook-schemas.ts'
import { MIN_PERCENT_N } from '#shared/metrics/small-n.ts'
import { wilsonInterval } from '#shared/stats/wilson.ts'
import { isAvoided } from '#shared/techniques/playbooks.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import type { ChosenExample } from './examples-panel.tsx'
import type { StepText } from './use-playbook-text.ts'

type Row = PlaybookGrid['all']
type Proportion = Row['signs'][number]

interface Props {
  readonly agent: string
  readonly step: StepText
  readonly use: Row['steps'][number] | null
  readonly row: Row
  readonly onChoose: (example: Omit<ChosenExample, 'agent'>) => void
}

/** What one person's cases show of one step: what it asks for, and apart from it what it warns of. */
export function StepCell({ agent, step, use, row, onChoose }: Props) {
  const t = useT()
  if (step.signs.includes('breather')) return <BreatherCell breather={row.breather} />
  const { used = null, avoided = null } = use ?? {}
  const part = (isWarning: boolean, { numerator, denominator }: Omit<Proportion, 'sign'>) => (
    <button
      type="button"
      className="playbook-cell"
      data-avoided={isWarning || undefined}
      aria-label={t(isWarning ? 'playbooks.cell.avoided.label' : 'playbooks.cell.label', {
        agent,
        step: step.name,
        found: numerator,
        of: denominator,
      })}
      onClick={() =>
        onChoose({ step, sign: step.signs.find((sign) => isAvoided(sign) === isWarning) ?? 'closure' })
      }
    >
      {isWarning ? (
        t('playbooks.cell.avoided', { found: numerator, of: denominator })
      ) : (
        <Share numerator={numerator} denominator={denominator} />
      )}
    </button>
  )
  return (
    <>
      {used === null ? null : part(false, used)}
      {avoided === null ? null : part(true, avoided)}
    </>
  )
}

/** The count, and from five cases on the rate with its interval as a bar under it. */
function Share({ numerator, denominator }: Omit<Proportion, 'sign'>) {
  const t = useT()
  const format = useFormat()
  const interval = wilsonInterval(numerator, denominator)
  if (interval === null) return <span className="soft">{t('playbooks.cell.notAsked')}</span>
  const count = t('playbooks.cell.found', { found: numerator, of: denominator })
  if (denominator < MIN_PERCENT_N) return <span title={t('playbooks.cell.small')}>{count}</span>
  const [low, high] = [interval.low, interval.high]
  return (
    <span title={t('playbooks.cell.interval', { low: format.percent(low), high: format.percent(high) })}>
      <strong>{format.axisPercent(numerator / denominator)}</strong> <span className="soft">{count}</span>
      <svg className="playbook-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
        <rect className="playbook-band" x={low * 100} width={(high - low) * 100} y={1} height={4} />
        <rect className="playbook-point" x={(numerator / denominator) * 98} width={2} y={0} height={6} />
      </svg>
    </span>
  )
}

function BreatherCell({ breather: { heatedCases, pauses, medianMinutes } }: Pick<Row, 'breather'>) {
  const t = useT()
  if (medianMinutes === null) {
    return <span className="soft">{heatedCases === 0 ? t('playbooks.breather.none') : '–'}</span>
  }
  return (
    <span>
      {t('playbooks.breather', { minutes: Math.round(medianMinutes) })}{' '}
      <span className="soft small">{t('playbooks.breather.n', { n: pauses })}</span>
    </span>
  )
}
