import { failureOf } from '../../data/call.ts'
import { useErasures } from '../../data/people-queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'

/** What was erased so far; it names nobody. */
export function PastErasures() {
  const t = useT()
  const format = useFormat()
  const { data, error } = useErasures()
  if (error !== null) return <FailureAlert failure={failureOf(error)} />
  if (data === undefined) return null
  if (data.erasures.length === 0) return <p className="soft">{t('people.past.none')}</p>
  return (
    <ul className="people-list" data-testid="past-erasures">
      {data.erasures.map(({ id, erasedAtMs, report }) => (
        <li key={id}>
          <span className="soft">{format.instant(erasedAtMs)}</span>
          <span>
            {report.kind === 'customer'
              ? t('people.past.customer', { cases: report.counts.cases, excerpts: report.counts.excerpts })
              : t('people.past.agent', {
                  standIn: report.standIn,
                  cases: report.counts.cases,
                  sessions: report.counts.sessions,
                })}
          </span>
        </li>
      ))}
    </ul>
  )
}
