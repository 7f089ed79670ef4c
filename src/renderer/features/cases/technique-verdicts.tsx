import type { CaseDetail } from '#shared/ipc/contract.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { chargedWords } from './charged-words.ts'
import { type CaseVerdict, verdictWords } from './verdict-words.ts'

interface Props {
  readonly verdicts: readonly CaseVerdict[]
  readonly detail: CaseDetail
}

/** The figures about techniques, which all judge the same cases: what was found, what was not, or why nothing is said. */
export function TechniqueVerdicts({ verdicts, detail }: Props) {
  const t = useT()
  const format = useFormat()
  const [first] = verdicts
  if (first === undefined) return null
  const context = { t, format, detail }
  const names = (verdict: CaseVerdict['verdict']) =>
    verdicts
      .filter((one) => one.verdict === verdict)
      .map(({ metric }) => t(`metric.${metric}.name`))
      .join(' · ')
  const isJudged = first.verdict === 'counted' || first.verdict === 'notCounted'
  return (
    <div className="technique-verdicts" data-testid="technique-verdicts">
      <h3>{t('case.techniques')}</h3>
      {isJudged ? (
        <>
          <dl className="facts">
            <div>
              <dt>{t('case.techniques.found')}</dt>
              <dd>{names('counted') || t('case.techniques.nothing')}</dd>
            </div>
            <div>
              <dt>{t('case.techniques.notFound')}</dt>
              <dd className="soft">{names('notCounted') || t('case.techniques.nothing')}</dd>
            </div>
          </dl>
          <p className="soft small">{chargedWords(first, context)}</p>
        </>
      ) : (
        <p className="soft small">{verdictWords(first, context)}</p>
      )}
    </div>
  )
}
