import './cases.css'
import { useSearch } from '@tanstack/react-router'
import { DEFAULT_CASE_COLUMNS } from '#shared/ipc/case-schemas.ts'
import { failureOf } from '../../data/call.ts'
import { useCaseColumns } from '../../data/work-queries.ts'
import { useT } from '../../i18n/use-t.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { Page } from '../../ui/page.tsx'
import { CaseListBar } from './case-list-bar.tsx'
import { CaseTable } from './case-table.tsx'
import { useCountWords, usePartCounts, usePartLabel, useScopeWords } from './use-case-list.ts'

/** The very cases behind a figure, by what the figure says of them. */
export function CaseListPage() {
  const t = useT()
  const search = useSearch({ from: '/cases' })
  const { query, counts } = usePartCounts(search)
  const { data: { columns } = { columns: DEFAULT_CASE_COLUMNS } } = useCaseColumns()
  const partLabel = usePartLabel(search)
  const countWords = useCountWords()
  const words = [...useScopeWords(search)]
  if (counts !== null) words.push(countWords(search.part, counts))
  const metric = t(`metric.${search.metric}.name`)

  return (
    <div className="case-list-page">
      <Page
        title={
          // What a figure counts is what its name says.
          search.part === 'counted' ? metric : t('cases.heading', { metric, part: partLabel(search.part) })
        }
        lead={<span data-testid="case-scope">{words.join(' · ')}</span>}
        before={<BackLink />}
        wide
      >
        <p className="soft case-definition">
          {t(`metric.${search.metric}.definition`, { days: search.days })}
        </p>
        {query.error === null ? null : (
          <FailureAlert failure={failureOf(query.error)} onRetry={() => void query.refetch()} />
        )}
        <CaseListBar search={search} columns={columns} counts={counts} />
        <CaseTable search={search} columns={columns} />
      </Page>
    </div>
  )
}
