import './follow-ups.css'
import { Loader, Switch, Tabs, Title } from '@mantine/core'
import { useState } from 'react'
import { FOLLOW_UP_WORK, type FollowUpWork } from '#shared/metrics/engine/follow-up-work.ts'
import { failureOf } from '../../data/call.ts'
import { useFollowUps } from '../../data/work-queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { Pager } from '../../ui/pager.tsx'
import { CaseLink, caseSearch } from '../cases/case-link.tsx'
import { filterOf } from '../dashboard/filters/filter-lists.ts'
import type { Scope } from '../dashboard/scope.ts'
import { pageInstead, usePage } from '../../ui/use-page.ts'
import { FollowUpTable } from './follow-up-table.tsx'

const PAGE_SIZE = 25

/** Follow-ups as a work list: what is still to be made by when, what was made late, and what was never made. */
export function FollowUpList({ scope }: { readonly scope: Scope }) {
  const t = useT()
  const format = useFormat()
  const [work, setWork] = useState<FollowUpWork>('thisWeek')
  const [withMarked, setWithMarked] = useState(false)
  const [page, setPage] = usePage([scope, work, withMarked])
  const { data, error, isPlaceholderData, refetch } = useFollowUps({
    from: scope.from,
    to: scope.to,
    filter: filterOf(scope),
    windowDays: scope.days,
    work,
    withMarked,
    offset: page * PAGE_SIZE,
    limit: PAGE_SIZE,
  })
  const instead = isPlaceholderData ? null : pageInstead(data, PAGE_SIZE)
  if (instead !== null) setPage(instead)
  const week = data?.week ?? null
  return (
    <section className="card work-list" aria-labelledby="follow-ups-title" data-testid="follow-ups">
      <div className="work-head">
        <Title order={2} id="follow-ups-title">
          {t('followUps.title')}
        </Title>
        <Switch
          size="xs"
          label={t('followUps.withMarked')}
          checked={withMarked}
          onChange={({ currentTarget }) => setWithMarked(currentTarget.checked)}
        />
      </div>
      <Tabs
        value={work}
        onChange={(value) => {
          const chosen = FOLLOW_UP_WORK.find((one) => one === value)
          if (chosen !== undefined) setWork(chosen)
        }}
      >
        <Tabs.List aria-label={t('followUps.lists')}>
          {FOLLOW_UP_WORK.map((one) => (
            <Tabs.Tab key={one} value={one} aria-controls="follow-up-rows" data-testid={`follow-ups-${one}`}>
              {data === undefined
                ? t(`followUps.work.${one}`)
                : t('cases.part.count', { label: t(`followUps.work.${one}`), count: data.counts[one] })}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      <p className="soft small">
        {t(`followUps.work.${work}.what`, {
          from: week === null ? '' : format.date(week.from),
          to: week === null ? '' : format.date(week.to),
        })}{' '}
        {work === 'late' || work === 'missed' ? (
          <CaseLink className="text-link" to={caseSearch(scope, 'followUp.completion', work)}>
            {t('work.asList')}
          </CaseLink>
        ) : null}
      </p>
      {data === undefined || isPlaceholderData || data.marked === 0 ? null : (
        <p className="work-note small" data-testid="follow-ups-marked">
          {t('followUps.marked', { count: data.marked, hidden: withMarked ? 'no' : 'yes' })}
        </p>
      )}
      {error === null ? null : <FailureAlert failure={failureOf(error)} onRetry={() => void refetch()} />}
      <div id="follow-up-rows">
        {data === undefined || isPlaceholderData ? (
          error === null ? (
            <Loader aria-label={t('app.loading')} />
          ) : null
        ) : data.total === 0 ? (
          <EmptyState title={t('followUps.empty')} text={t(`followUps.work.${work}.empty`)} />
        ) : (
          <>
            <FollowUpTable rows={data.rows} work={work} />
            <Pager page={page} size={PAGE_SIZE} total={data.total} onPage={setPage} />
          </>
        )}
      </div>
    </section>
  )
}
