import { Button, LoadingOverlay } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { failureOf } from '../../../data/call.ts'
import { presetRange } from '../../../data/period.ts'
import type { Figures } from '../../../data/queries.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { NO_FILTERS } from '../filter-bar.tsx'
import { FILTER_IDS } from '../filters/filter-lists.ts'
import { type FigureLists, listsOf } from '../use-dashboard.ts'
import { DefinitionsNote } from './definitions-note.tsx'
import type { PageRequest } from './figure-page.tsx'

interface Props {
  readonly request: PageRequest
  readonly figures: UseQueryResult<Figures>
  readonly children: (figures: Figures, lists: FigureLists) => ReactNode
}

/** The figures of a page once they are there; else what is in their place, and what to do. */
export function FigureContent({ request, figures, children }: Props) {
  const t = useT()
  const { data } = figures
  const lists = data === undefined ? null : listsOf(data)
  const isEmpty =
    lists !== null &&
    lists.totals.every((row) => row.denominator === 0 && Object.keys(row.excluded).length === 0)
  return (
    <>
      {figures.error === null ? null : (
        <FailureAlert failure={failureOf(figures.error)} onRetry={() => void figures.refetch()} />
      )}
      {isEmpty ? <NothingHere request={request} /> : null}
      {data === undefined || lists === null || isEmpty ? null : (
        <div className="dashboard" data-loading={figures.isPlaceholderData || undefined}>
          {children(data, lists)}
          <DefinitionsNote figures={data} scope={request.scope} />
        </div>
      )}
      <LoadingOverlay visible={figures.isLoading} loaderProps={{ 'aria-label': t('app.loading') }} />
    </>
  )
}

function NothingHere({ request: { calendar, search, scope, onChange } }: Pick<Props, 'request'>) {
  const t = useT()
  const format = useFormat()
  const all = presetRange('all', calendar)
  const isWhole = scope.from === all.from && scope.to === all.to
  const isNarrowed = FILTER_IDS.some((id) => search[id] !== undefined)
  return (
    <EmptyState
      title={t('dashboard.noCases.inPeriod')}
      text={t('dashboard.noCases.hint', {
        from: format.date(calendar.firstDate),
        to: format.date(calendar.lastDate),
      })}
    >
      <Button
        onClick={() => onChange({ period: 'all', range: undefined, ...NO_FILTERS })}
        disabled={isWhole && !isNarrowed}
      >
        {t('dashboard.noCases.action')}
      </Button>
    </EmptyState>
  )
}
