import '../follow-ups/follow-ups.css'
import './closure.css'
import { Loader, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { IgnoredNoRow } from '#shared/ipc/work-schemas.ts'
import { failureOf } from '../../data/call.ts'
import { useIgnoredNo } from '../../data/work-queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { Pager } from '../../ui/pager.tsx'
import { usePage } from '../../ui/use-page.ts'
import { CaseLink, caseSearch } from '../cases/case-link.tsx'
import { filterOf } from '../dashboard/filters/filter-lists.ts'
import type { Scope } from '../dashboard/scope.ts'
import { sentenceAround } from './sentence-around.ts'

const PAGE_SIZE = 10

/** Cases in which the agent asked, the customer said that it was not solved, and the case was ended all the same. */
export function IgnoredNoList({ scope }: { readonly scope: Scope }) {
  const t = useT()
  return (
    <section className="card work-list" aria-labelledby="ignored-no-title" data-testid="ignored-no">
      <Title order={2} id="ignored-no-title">
        {t('ignoredNo.title')}
      </Title>
      <p className="soft small">{t('ignoredNo.what')}</p>
      <Cases scope={scope} />
    </section>
  )
}

function Cases({ scope }: { readonly scope: Scope }) {
  const t = useT()
  const [page, setPage] = usePage(scope)
  const { data, error, refetch } = useIgnoredNo({
    from: scope.from,
    to: scope.to,
    filter: filterOf(scope),
    windowDays: scope.days,
    offset: page * PAGE_SIZE,
    limit: PAGE_SIZE,
  })
  if (data === undefined) {
    return error === null ? (
      <Loader aria-label={t('app.loading')} />
    ) : (
      <FailureAlert failure={failureOf(error)} onRetry={() => void refetch()} />
    )
  }
  if (data.total === 0) return <EmptyState title={t('ignoredNo.empty')} text={t('ignoredNo.empty.hint')} />
  return (
    <>
      <p className="small">
        <CaseLink className="text-link" to={caseSearch(scope, 'closure.ignoredNo', 'counted')}>
          {t('cases.count.cases', { count: data.total })}
        </CaseLink>
      </p>
      {error === null ? null : <FailureAlert failure={failureOf(error)} onRetry={() => void refetch()} />}
      <ul className="ignored-no">
        {data.rows.map((row) => (
          <Item key={row.id} row={row} />
        ))}
      </ul>
      <Pager page={page} size={PAGE_SIZE} total={data.total} onPage={setPage} />
    </>
  )
}

function Item({ row }: { readonly row: IgnoredNoRow }) {
  const t = useT()
  const format = useFormat()
  const { question, answer } = row
  return (
    <li data-testid={`ignored-no-${row.caseId}`}>
      <div>
        <Link className="text-link" to="/cases/$id" params={{ id: String(row.id) }}>
          {row.caseId}
        </Link>{' '}
        <strong>{row.subject ?? t('case.noSubject')}</strong>{' '}
        <span className="soft small">
          {row.agent ?? t('app.agent.none')} · {t('repeats.resolved', { date: format.day(row.resolvedAtMs) })}
          {row.autoClosed ? ` · ${t('case.fact.autoClosed')}` : null}
        </span>
      </div>
      {question === null ? null : (
        <blockquote>
          <span className="soft small">{t('ignoredNo.asked')}</span>{' '}
          <q>{sentenceAround(question.text, question.start, question.end)}</q>
        </blockquote>
      )}
      {answer === null ? null : (
        <blockquote>
          <span className="soft small">{t('ignoredNo.answered')}</span> <q>{answer.text}</q>
        </blockquote>
      )}
    </li>
  )
}
