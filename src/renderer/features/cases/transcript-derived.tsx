import type { CaseDetail } from '#shared/ipc/contract.ts'
import { useT } from '../../i18n/use-t.ts'

const DERIVED = ['listen', 'acknowledgeFirst', 'note', 'triage'] as const

/** Techniques that follow from the order of the talk or the record of the case, each with its reason. */
export function TranscriptDerived({ detail }: { readonly detail: CaseDetail }) {
  const t = useT()
  const present = DERIVED.filter((technique) =>
    technique === 'triage'
      ? detail.isTriaged
      : detail.findings.some((one) => one.technique === technique && one.rule.startsWith('order.')),
  )
  if (present.length === 0) return null
  return (
    <details className="transcript-derived small">
      <summary className="soft">{t('transcript.derived')}</summary>
      <dl className="facts">
        {present.map((technique) => (
          <div key={technique}>
            <dt>{t(`case.finding.${technique}`)}</dt>
            <dd>{t(`transcript.derived.${technique}`, { category: detail.category ?? '' })}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
