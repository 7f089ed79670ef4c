import '../follow-ups/follow-ups.css'
import './repeats.css'
import { Chip, Group, Loader, Title } from '@mantine/core'
import { useState } from 'react'
import { REPEAT_CAUSES, repeatCauseFilter, type RepeatCauseFilter } from '#shared/ipc/work-schemas.ts'
import { failureOf } from '../../data/call.ts'
import { useRepeatPairs } from '../../data/work-queries.ts'
import { useT } from '../../i18n/use-t.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { Pager } from '../../ui/pager.tsx'
import { pageInstead, usePage } from '../../ui/use-page.ts'
import { CaseLink, caseSearch } from '../cases/case-link.tsx'
import { filterOf } from '../dashboard/filters/filter-lists.ts'
import type { Scope } from '../dashboard/scope.ts'
import { PairTable } from './pair-table.tsx'

const PAGE_SIZE = 25

interface Props {
  readonly scope: Scope
}

/** The pairs of cases behind the repeat rate, and why the customers came back as far as somebody has judged it. */
export function RepeatPairs({ scope }: Props) {
  const t = useT()
  return (
    <section className="card work-list" aria-labelledby="repeats-title" data-testid="repeat-pairs">
      <Title order={2} id="repeats-title">
        {t('repeats.title')}
      </Title>
      <p className="soft small">
        {t('repeats.what', { days: scope.days })}{' '}
        <CaseLink className="text-link" to={caseSearch(scope, 'repeat', 'counted')}>
          {t('work.asList')}
        </CaseLink>
      </p>
      <Pairs scope={scope} />
    </section>
  )
}

function Pairs({ scope }: Props) {
  const t = useT()
  const [cause, setCause] = useState<RepeatCauseFilter>('all')
  const [page, setPage] = usePage([scope, cause])
  const { data, error, isPlaceholderData, refetch } = useRepeatPairs({
    from: scope.from,
    to: scope.to,
    filter: filterOf(scope),
    windowDays: scope.days,
    cause,
    offset: page * PAGE_SIZE,
    limit: PAGE_SIZE,
  })
  const instead = isPlaceholderData ? null : pageInstead(data, PAGE_SIZE)
  if (instead !== null) setPage(instead)
  if (data === undefined) {
    return error === null ? (
      <Loader aria-label={t('app.loading')} />
    ) : (
      <FailureAlert failure={failureOf(error)} onRetry={() => void refetch()} />
    )
  }
  const pairs = REPEAT_CAUSES.reduce((sum, one) => sum + data.causes[one], data.untagged)
  if (pairs === 0) return <EmptyState title={t('repeats.empty')} text={t('repeats.empty.hint')} />
  const countOf = (one: RepeatCauseFilter): number => {
    if (one === 'all') return pairs
    return one === 'untagged' ? data.untagged : data.causes[one]
  }
  return (
    <>
      <Chip.Group
        value={cause}
        onChange={(value) => {
          const chosen = repeatCauseFilter.options.find((one) => one === value)
          if (chosen !== undefined) setCause(chosen)
        }}
      >
        <Group gap={6} role="group" aria-label={t('repeats.causes')}>
          {repeatCauseFilter.options.map((one) => (
            <Chip key={one} value={one} size="xs" data-testid={`cause-${one}`}>
              {t('cases.part.count', { label: t(`repeats.cause.${one}`), count: countOf(one) })}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <p className="soft small">{t('repeats.coaching')}</p>
      {error === null ? null : <FailureAlert failure={failureOf(error)} onRetry={() => void refetch()} />}
      {isPlaceholderData ? (
        <Loader aria-label={t('app.loading')} />
      ) : data.total === 0 ? (
        <EmptyState title={t('repeats.none')} text={t('repeats.none.hint')} />
      ) : (
        <>
          <PairTable pairs={data.rows} />
          <Pager page={page} size={PAGE_SIZE} total={data.total} onPage={setPage} />
        </>
      )}
    </>
  )
}
