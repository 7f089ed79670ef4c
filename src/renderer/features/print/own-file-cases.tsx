import type { OwnCase, OwnFile } from '#shared/ipc/people-schemas.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { casesByMonth } from './own-file-months.ts'

/** All cases of an agent: how many by month, and then each by its id. */
export function OwnFileCases({ file: { cases, messagesWritten } }: { readonly file: OwnFile }) {
  const t = useT()
  const format = useFormat()
  const months = casesByMonth(cases)
  const having = (part: OwnCase['parts'][number]): number =>
    cases.filter(({ parts }) => parts.includes(part)).length
  return (
    <section className="own-file-part">
      <h2>{t('ownFile.cases')}</h2>
      <p>
        {t('ownFile.cases.lead', {
          cases: cases.length,
          messages: messagesWritten,
          owner: having('owner'),
          resolver: having('resolver'),
          closedTalk: having('closedTalk'),
          wrote: having('wrote'),
        })}
      </p>
      {months.length === 0 ? null : (
        <>
          <table className="sheet-table own-file-table">
            <thead>
              <tr>
                <th scope="col">{t('ownFile.column.month')}</th>
                <th scope="col">{t('ownFile.column.opened')}</th>
                <th scope="col">{t('ownFile.column.resolved')}</th>
                <th scope="col">{t('ownFile.column.messages')}</th>
              </tr>
            </thead>
            <tbody>
              {months.map(({ month, caseIds, resolved, messages }) => (
                <tr key={month}>
                  <td>{format.month(month)}</td>
                  <td>{format.integer(caseIds.length)}</td>
                  <td>{format.integer(resolved)}</td>
                  <td>{format.integer(messages)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <h3>{t('ownFile.cases.all')}</h3>
          <div className="own-file-ids">
            {months.map(({ month, caseIds }) => (
              <p key={month}>
                <strong>{format.month(month)}</strong>{' '}
                {caseIds.map((caseId) => (
                  <span key={caseId}>{caseId} </span>
                ))}
              </p>
            ))}
          </div>
        </>
      )}
    </section>
  )
}
