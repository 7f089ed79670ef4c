import { Title } from '@mantine/core'
import type { Brief, EvidenceGap } from '#shared/coaching/evidence.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { type Translate, useT } from '../../../i18n/use-t.ts'

interface Props {
  readonly brief: Pick<Brief, 'gaps' | 'mix'>
  readonly agent: string
}

/** What the figures can't say, and what the agent's kinds of cases do to them, in plain sentences. */
export function DataGaps({ brief: { gaps, mix }, agent }: Props) {
  const t = useT()
  const format = useFormat()
  return (
    <section className="card prepare-card" aria-labelledby="data-gaps">
      <Title order={2} id="data-gaps">
        {t('prepare.gaps')}
      </Title>
      <ul>
        {mix === null ? (
          <li>{t('prepare.mix.none')}</li>
        ) : (
          <li>
            {t('prepare.mix', {
              agent,
              metric: t(`metric.${mix.metric}.name`),
              crude: format.percent(mix.crude),
              adjusted: format.percent(mix.adjusted),
            })}
          </li>
        )}
        {gaps.length === 0 ? <li>{t('prepare.gaps.none')}</li> : null}
        {gaps.map((gap) => (
          <li key={`${gap.kind} ${gap.metric}`}>{gapSentence(gap, t)}</li>
        ))}
      </ul>
    </section>
  )
}

function gapSentence({ kind, metric, cases, of }: EvidenceGap, t: Translate): string {
  return t('prepare.gap.of', {
    metric: metric === null ? t('prepare.gap.words') : t(`metric.${metric}.name`),
    sentence: t(`prepare.gap.${kind}`, { cases, of }),
  })
}
