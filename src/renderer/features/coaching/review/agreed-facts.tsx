import type { Action } from '#shared/coaching/session.ts'
import { addDays } from '../../../data/period.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'
import { useEvidenceText } from '../session/evidence-figure.tsx'

/** What was agreed: the figure, where it stood, where it should go, who sees to it, and when it is looked at. */
export function AgreedFacts({
  action: { metric, baseline, target, owner, reviewOn },
}: {
  readonly action: Action
}) {
  const t = useT()
  const format = useFormat()
  const text = useEvidenceText()
  return (
    <dl className="agreed-facts">
      {metric === null ? null : (
        <div>
          <dt>{t('actionReview.figure')}</dt>
          <dd>{t(`metric.${metric}.name`)}</dd>
        </div>
      )}
      {metric === null || baseline === null ? null : (
        <div>
          <dt>{t('actionReview.baseline')}</dt>
          <dd>
            {text(metric, baseline)}
            <span className="soft small">
              {t('agree.baseline.period', {
                from: format.date(baseline.from),
                to: format.date(addDays(baseline.to, -1)),
              })}
            </span>
          </dd>
        </div>
      )}
      {target === null ? null : (
        <div>
          <dt>{t('agree.target')}</dt>
          <dd>{format.percent(target)}</dd>
        </div>
      )}
      <div>
        <dt>{t('agree.owner')}</dt>
        <dd>{t(`agree.owner.${owner}`)}</dd>
      </div>
      <div>
        <dt>{t('agree.reviewOn')}</dt>
        <dd>{reviewOn === null ? t('agree.reviewOn.none') : format.date(reviewOn)}</dd>
      </div>
    </dl>
  )
}
