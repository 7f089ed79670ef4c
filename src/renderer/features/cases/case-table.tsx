import { Loader } from '@mantine/core'
import { Link, useElementScrollRestoration } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import type { CaseListRow } from '#shared/ipc/contract.ts'
import { failureOf } from '../../data/call.ts'
import { CASES_PAGE_SIZE, useCasePages } from '../../data/queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { useRovingFocus } from '../../ui/use-roving-focus.ts'
import { casesInput, type CaseSearch } from './case-search.ts'

const ROW_HEIGHT = 34
const SCROLL_ID = 'case-list'
const COLUMNS = ['caseId', 'subject', 'agent', 'category', 'status', 'openedAt', 'resolvedAt'] as const

/** A case list of any length: only the rows in view exist, only their pages are read. */
export function CaseTable({ search }: { readonly search: CaseSearch }) {
  const t = useT()
  const input = casesInput(search)
  const [first] = useCasePages(input, [0])
  if (first?.data === undefined) {
    return first?.error == null ? (
      <Loader aria-label={t('app.loading')} />
    ) : (
      <FailureAlert failure={failureOf(first.error)} onRetry={() => void first.refetch()} />
    )
  }
  if (first.data.total === 0) return <EmptyState title={t('cases.empty')} text={t('cases.empty.hint')} />
  // Another list starts at its top, so it is another table.
  return <Rows key={JSON.stringify(input)} search={search} total={first.data.total} />
}

function Rows({ search, total }: { readonly search: CaseSearch; readonly total: number }) {
  const t = useT()
  const roving = useRovingFocus()
  const scroller = useRef<HTMLDivElement>(null)
  const position = useElementScrollRestoration({ id: SCROLL_ID })
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    initialOffset: position?.scrollY ?? 0,
  })
  const items = virtualizer.getVirtualItems()
  const pages = [...new Set(items.map(({ index }) => Math.floor(index / CASES_PAGE_SIZE)))]
  const loaded = new Map(
    useCasePages(casesInput(search), pages).map(({ data }, at) => [pages[at], data?.rows] as const),
  )
  const isActiveInView = items.some(({ index }) => index === roving.active)

  return (
    <div
      ref={scroller}
      className="card case-table"
      id="case-list"
      role="table"
      aria-label={t('cases.list')}
      aria-rowcount={total + 1}
      data-scroll-restoration-id={SCROLL_ID}
      data-testid="case-list"
      data-total={total}
      onKeyDown={roving.onKeyDown}
    >
      <div className="case-row case-row-head" role="row" aria-rowindex={1}>
        {COLUMNS.map((column) => (
          <span
            key={column}
            role="columnheader"
            aria-sort={
              column === (search.sort ?? 'openedAt')
                ? search.ascending === true
                  ? 'ascending'
                  : 'descending'
                : undefined
            }
          >
            {t(`cases.column.${column}`)}
          </span>
        ))}
      </div>
      <div role="rowgroup" className="case-rows" style={{ height: virtualizer.getTotalSize() }}>
        {items.map(({ index, start }, at) => (
          <div
            key={index}
            className="case-row"
            role="row"
            aria-rowindex={index + 2}
            style={{ transform: `translateY(${start}px)` }}
          >
            <Row
              row={loaded.get(Math.floor(index / CASES_PAGE_SIZE))?.[index % CASES_PAGE_SIZE]}
              focus={{
                ...roving.itemProps(index, total),
                tabIndex: (isActiveInView ? index === roving.active : at === 0) ? 0 : -1,
              }}
            />
          </div>
        ))}
      </div>
    </div>
  )
}

interface RowProps {
  readonly row: CaseListRow | undefined
  readonly focus: ReturnType<ReturnType<typeof useRovingFocus>['itemProps']>
}

function Row({ row, focus }: RowProps) {
  const t = useT()
  if (row === undefined) return <span role="cell">…</span>
  const subject = row.subject ?? t('case.noSubject')
  const agent = row.agent ?? t('app.agent.none')
  return (
    <>
      <span role="cell">
        <Link
          to="/cases/$id"
          params={{ id: String(row.id) }}
          className="case-row-link"
          title={row.caseId}
          {...focus}
        >
          {row.caseId}
        </Link>
      </span>
      <span role="cell" title={subject} className={row.subject === null ? 'soft' : undefined}>
        {subject}
      </span>
      <span role="cell" title={agent} className={row.agent === null ? 'soft' : undefined}>
        {agent}
      </span>
      <span role="cell" title={row.category ?? undefined}>
        {row.category ?? t('app.none')}
      </span>
      <span role="cell" title={t(`status.${row.status}`)}>
        {t(`status.${row.status}`)}
      </span>
      <DayCell atMs={row.openedAtMs} />
      <DayCell atMs={row.resolvedAtMs} />
    </>
  )
}

/** The day alone, to leave the room to names; the time of day on hovering, and on the page of the case. */
function DayCell({ atMs }: { readonly atMs: number | null }) {
  const t = useT()
  const format = useFormat()
  return (
    <span role="cell" title={atMs === null ? undefined : format.instant(atMs)}>
      {atMs === null ? t('app.none') : format.day(atMs)}
    </span>
  )
}
