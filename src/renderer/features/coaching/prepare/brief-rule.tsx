import { useT } from '../../../i18n/use-t.ts'

/** The rule that the brief chooses by, in words, for whoever wants to know. */
export function BriefRule() {
  const t = useT()
  return (
    <details className="brief-rule">
      <summary>{t('prepare.rule')}</summary>
      <p>{t('prepare.rule.figures')}</p>
      <p>{t('prepare.rule.distance')}</p>
      <p>{t('prepare.rule.choice')}</p>
      <p>{t('prepare.rule.words')}</p>
    </details>
  )
}
