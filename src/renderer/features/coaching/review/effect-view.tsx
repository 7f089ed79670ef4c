import type { ReviewEvidence } from '#shared/coaching/evidence.ts'
import { isHigherBetter } from '#shared/coaching/measures.ts'
import { addDays } from '../../../data/period.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'
import { FigureRows } from '../prepare/figure-rows.tsx'

interface Props {
  readonly agent: string
  readonly evidence: ReviewEvidence
  /** Share that was agreed on. */
  readonly target: number | null
}

/** Before and after, of the agent and of the others, and what can be said of it. */
export function EffectView({ agent, evidence, target }: Props) {
  const t = useT()
  const format = useFormat()
  const { metric, before, after, othersBefore, othersAfter, otherAgents, verdict } = evidence
  const days = ({ from, to }: { readonly from: string; readonly to: string }): string =>
    t('agree.baseline.period', { from: format.date(from), to: format.date(addDays(to, -1)) })
  const others = t('actionReview.others', { agents: otherAgents })
  const asOf = evidence.asOf === null ? '' : t('app.asOf', { instant: format.isoInstant(evidence.asOf) })
  if (after.from >= after.to) {
    return (
      <div className="effect" data-testid="effect" data-verdict="noData">
        <p className="effect-verdict">
          <strong>{t('actionReview.tooSoon')}</strong> {t('actionReview.tooSoon.what')} {asOf}
        </p>
      </div>
    )
  }
  return (
    <div className="effect" data-testid="effect" data-verdict={verdict}>
      <p className="effect-verdict">
        <strong>{t(`actionReview.verdict.${verdict}`)}</strong> <VerdictWords evidence={evidence} />
      </p>
      <FigureRows
        metric={metric}
        label={t(`metric.${metric}.name`)}
        target={target}
        rows={[
          {
            name: t('actionReview.before', { who: agent }),
            detail: days(before),
            figure: before,
            isOwn: true,
          },
          { name: t('actionReview.after', { who: agent }), detail: days(after), figure: after, isOwn: true },
          ...(otherAgents === 0
            ? []
            : [
                { name: t('actionReview.before', { who: others }), figure: othersBefore, isOwn: false },
                { name: t('actionReview.after', { who: others }), figure: othersAfter, isOwn: false },
              ]),
        ]}
      />
      <EffectSentences evidence={evidence} />
      <p className="soft small">
        {[
          ...(target === null ? [] : [t('actionReview.target.line', { target: format.percent(target) })]),
          t('actionReview.washOut', { days: evidence.washOutDays }),
          asOf,
        ].join(' ')}
      </p>
      <p className="soft small">
        {t('actionReview.readWith', {
          definition: evidence.definitionVersion,
          settings: evidence.settingsVersion,
          lexicon: evidence.lexiconVersion,
          days: evidence.windowDays,
          zone: evidence.timeZone,
        })}
      </p>
    </div>
  )
}

function VerdictWords({ evidence: { metric, verdict } }: { readonly evidence: ReviewEvidence }) {
  const t = useT()
  if (verdict === 'tooFew' || verdict === 'noClearChange') return t(`actionReview.verdict.${verdict}.what`)
  const isBetter = isHigherBetter(metric) === (verdict === 'higher')
  return t(isBetter ? 'actionReview.verdict.better' : 'actionReview.verdict.worse')
}

/** The change, the change beyond the others', and how much of it chance alone would bring, each where it is known. */
function EffectSentences({ evidence }: { readonly evidence: ReviewEvidence }) {
  const t = useT()
  const format = useFormat()
  const { change, beyondOthers, expectedByChance } = evidence
  const inPoints = ({ value, low, high }: NonNullable<ReviewEvidence['change']>) => ({
    value: format.points(value),
    low: format.points(low),
    high: format.points(high),
  })
  return (
    <ul className="effect-sentences">
      {change === null ? null : <li>{t('actionReview.change', inPoints(change))}</li>}
      {beyondOthers === null ? null : <li>{t('actionReview.beyond', inPoints(beyondOthers))}</li>}
      {expectedByChance === null ? null : (
        <li>{t('actionReview.byChance', { value: format.points(expectedByChance) })}</li>
      )}
    </ul>
  )
}
