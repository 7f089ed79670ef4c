import { UnstyledButton } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { CSSProperties } from 'react'
import type { CaseColumn } from '#shared/ipc/case-schemas.ts'
import { useT } from '../../i18n/use-t.ts'
import { type CaseSearch, isAscendingAtFirst, sortOf } from './case-search.ts'
import { isNumberColumn } from './list-columns.ts'

interface Props {
  readonly search: CaseSearch
  readonly columns: readonly CaseColumn[]
  readonly grid: CSSProperties
}

/** The names of the columns; each sorts the list by itself, and the other way round when pressed again. */
export function CaseTableHead({ search, columns, grid }: Props) {
  const t = useT()
  const navigate = useNavigate()
  const sorted = sortOf(search)

  function sortBy(column: CaseColumn) {
    const ascending = column === sorted.column ? !sorted.isAscending : isAscendingAtFirst(column)
    void navigate({ to: '/cases', search: { ...search, sort: column, ascending }, replace: true })
  }

  return (
    <div className="case-row case-row-head" role="row" aria-rowindex={1} style={grid}>
      {columns.map((column) => {
        const isSorted = column === sorted.column
        const direction = sorted.isAscending ? 'ascending' : 'descending'
        const Arrow = sorted.isAscending ? ArrowUp : ArrowDown
        return (
          <span key={column} role="columnheader" aria-sort={isSorted ? direction : undefined}>
            <UnstyledButton
              className="case-sort"
              data-number={isNumberColumn(column)}
              title={t('cases.sortBy', { column: t(`cases.column.${column}`) })}
              onClick={() => sortBy(column)}
            >
              <span>{t(`cases.column.${column}`)}</span>
              {isSorted ? <Arrow size={13} aria-hidden /> : null}
            </UnstyledButton>
          </span>
        )
      })}
    </div>
  )
}
