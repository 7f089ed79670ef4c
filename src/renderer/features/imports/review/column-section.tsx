import { NativeSelect, SegmentedControl, Table, TextInput } from '@mantine/core'
import { useState } from 'react'
import { FIELD_NAMES } from '#shared/import/fields.ts'
import type { ColumnFinding, TableFinding } from '#shared/import/inspection.ts'
import { tableMappingOf, withColumn } from '../../../data/import-choices.ts'
import { changeMapping, type ImportReview } from '../../../data/import-job.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'
import { Pager } from '../../../ui/pager.tsx'
import { fieldGroups } from './field-groups.ts'
import { isOwnFormat, tablesOf } from './findings.ts'
import { TablePicker, useChosenTable } from './table-picker.tsx'
import { isUsed } from './used-columns.ts'

const PAGE_SIZE = 40
const SHOWN = ['all', 'used', 'unused'] as const
type Shown = (typeof SHOWN)[number]

/** Every column of a table, and what it is taken as. */
export function ColumnSection({ review }: { readonly review: ImportReview }) {
  const t = useT()
  const tables = tablesOf(review.inspection).filter(({ set }) => !isOwnFormat(set))
  const { chosen, choose } = useChosenTable(tables)
  const [query, setQuery] = useState('')
  const [shown, setShown] = useState<Shown>('all')
  const [page, setPage] = useState(0)
  if (chosen === undefined) return null
  const { table } = chosen
  const stated = tableMappingOf(review.choices.mapping, table).columns ?? {}
  const wanted = query.trim().toLocaleLowerCase()
  const columns = table.columns.filter(
    (column) =>
      column.title.toLocaleLowerCase().includes(wanted) &&
      (shown === 'all' || isUsed(column) === (shown === 'used')),
  )
  const last = Math.max(0, Math.ceil(columns.length / PAGE_SIZE) - 1)
  const at = Math.min(page, last)

  return (
    <>
      <div className="review-tools">
        <TablePicker tables={tables} chosen={chosen} onChange={choose} />
        <TextInput
          label={t('review.columns.find')}
          value={query}
          onChange={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        <SegmentedControl
          aria-label={t('review.columns.shown')}
          value={shown}
          onChange={(value) => setShown(SHOWN.find((one) => one === value) ?? 'all')}
          data={SHOWN.map((value) => ({ value, label: t(`review.columns.${value}`) }))}
        />
      </div>
      <Table.ScrollContainer type="native" minWidth={760}>
        <Table data-testid="import-columns" className="review-table" layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('review.columns.title')}</Table.Th>
              <Table.Th scope="col">{t('review.columns.field')}</Table.Th>
              <Table.Th scope="col" className="text-end review-narrow">
                {t('review.columns.filled')}
              </Table.Th>
              <Table.Th scope="col">{t('review.columns.examples')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {columns.slice(at * PAGE_SIZE, (at + 1) * PAGE_SIZE).map((column) => (
              <ColumnRow
                key={column.key}
                table={table}
                column={column}
                stated={Object.hasOwn(stated, column.key) ? (stated[column.key] ?? null) : column.field}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {columns.length === 0 ? <p className="soft">{t('review.nothing')}</p> : null}
      <Pager page={at} size={PAGE_SIZE} total={columns.length} onPage={setPage} />
    </>
  )
}

interface RowProps {
  readonly table: TableFinding
  readonly column: ColumnFinding
  /** What the column is taken as, also where the file was not looked at again yet. */
  readonly stated: ColumnFinding['field']
}

function ColumnRow({ table, column, stated }: RowProps) {
  const t = useT()
  const format = useFormat()
  return (
    <Table.Tr>
      <Table.Th scope="row" className="review-cut" title={column.title}>
        <bdi>{column.title}</bdi>
      </Table.Th>
      <Table.Td>
        <NativeSelect
          size="xs"
          aria-label={t('review.columns.fieldOf', { column: column.title })}
          className={stated === null ? 'review-unused' : undefined}
          value={stated ?? ''}
          data={[{ value: '', label: t('review.columns.keep') }, ...fieldGroups(table.rowsAre, t)]}
          onChange={({ currentTarget }) => {
            const field = FIELD_NAMES.find((name) => name === currentTarget.value) ?? null
            changeMapping((mapping) => withColumn(mapping, table, column.key, field))
          }}
        />
      </Table.Td>
      <Table.Td className="text-end review-narrow">{format.integer(column.filled)}</Table.Td>
      <Table.Td className="review-cut soft" title={column.examples.join('\n')}>
        {column.examples.map((example, index) => (
          <span key={index}>
            {index === 0 ? null : ' · '}
            <bdi>{example}</bdi>
          </span>
        ))}
      </Table.Td>
    </Table.Tr>
  )
}
