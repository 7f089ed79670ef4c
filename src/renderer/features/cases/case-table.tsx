import { Loader } from '@mantine/core'
import { useElementScrollRestoration } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, useRef } from 'react'
import type { CaseColumn } from '#shared/ipc/case-schemas.ts'
import type { CaseListRow } from '#shared/ipc/contract.ts'
import { failureOf } from '../../data/call.ts'
import { CASES_PAGE_SIZE, useCasePages } from '../../data/queries.ts'
import { useT } from '../../i18n/use-t.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { useRovingFocus } from '../../ui/use-roving-focus.ts'
import { CaseCell } from './case-cell.tsx'
import { casesInput, type CaseSearch } from './case-search.ts'
import { CaseTableHead } from './case-table-head.tsx'
import { gridOf } from './list-columns.ts'

const ROW_HEIGHT = 34
const SCROLL_ID = 'case-list'

interface Props {
  readonly search: CaseSearch
  readonly columns: readonly CaseColumn[]
}

/** A case list of any length: only the rows in view exist, only their pages are read. */
export function CaseTable({ search, columns }: Props) {
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
  const { total } = first.data
  if (total === 0) {
    const hint = search.text === undefined ? 'cases.empty.hint' : 'cases.empty.text'
    return <EmptyState title={t('cases.empty')} text={t(hint, { text: search.text ?? '' })} />
  }
  // Another list starts at its top, so it is another table.
  return <Rows key={JSON.stringify(input)} search={search} columns={columns} total={total} />
}

function Rows({ search, columns, total }: Props & { readonly total: number }) {
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
  const results = useCasePages(casesInput(search), pages)
  const loaded = new Map(results.map(({ data }, at) => [pages[at], data?.rows] as const))
  const failed = results.find(({ error }) => error !== null)
  const isActiveInView = items.some(({ index }) => index === roving.active)
  const { tracks, minPx } = gridOf(columns)
  const grid: CSSProperties = { gridTemplateColumns: tracks, minWidth: minPx }

  return (
    <>
      {failed?.error == null ? null : (
        <FailureAlert failure={failureOf(failed.error)} onRetry={() => void failed.refetch()} />
      )}
      <div
        ref={scroller}
        className="card case-table"
        id="case-list"
        role="table"
        aria-label={t('cases.list')}
        aria-rowcount={total + 1}
        aria-colcount={columns.length}
        data-scroll-restoration-id={SCROLL_ID}
        data-testid="case-list"
        data-total={total}
        onKeyDown={roving.onKeyDown}
      >
        <CaseTableHead search={search} columns={columns} grid={grid} />
        <div
          role="rowgroup"
          className="case-rows"
          style={{ height: virtualizer.getTotalSize(), minWidth: minPx }}
        >
          {items.map(({ index, start }, at) => (
            <div
              key={index}
              className="case-row"
              role="row"
              aria-rowindex={index + 2}
              style={{ ...grid, transform: `translateY(${start}px)` }}
            >
              <Row
                row={loaded.get(Math.floor(index / CASES_PAGE_SIZE))?.[index % CASES_PAGE_SIZE]}
                columns={columns}
                focus={{
                  ...roving.itemProps(index, total),
                  tabIndex: (isActiveInView ? index === roving.active : at === 0) ? 0 : -1,
                }}
              />
            </div>
          ))}
        </div>
      </div>
    </>
  )
}

interface RowProps {
  readonly row: CaseListRow | undefined
  readonly columns: readonly CaseColumn[]
  readonly focus: ReturnType<ReturnType<typeof useRovingFocus>['itemProps']>
}

function Row({ row, columns, focus }: RowProps) {
  if (row === undefined) return <span role="cell">…</span>
  return columns.map((column) => <CaseCell key={column} row={row} column={column} focus={focus} />)
}
