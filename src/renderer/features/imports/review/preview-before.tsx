import { Table, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { TableFinding } from '#shared/import/inspection.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'

/** More columns at once can neither be read nor drawn without delay; the others are found by their titles. */
const MOST_COLUMNS = 40

/** The first rows of a table as they stand in the file. */
export function PreviewBefore({ table }: { readonly table: TableFinding }) {
  const t = useT()
  const format = useFormat()
  const [query, setQuery] = useState('')
  const wanted = query.trim().toLocaleLowerCase()
  const isLong = table.columns.length > MOST_COLUMNS
  const columns = table.columns
    .map(({ title, field }, at) => ({ title, field, at }))
    .filter(({ title }) => title.toLocaleLowerCase().includes(wanted))
  const shown = columns.slice(0, MOST_COLUMNS)
  return (
    <>
      {isLong ? (
        <div className="review-tools">
          <TextInput
            label={t('review.columns.find')}
            value={query}
            onChange={({ currentTarget }) => setQuery(currentTarget.value)}
          />
          <p className="soft">{t('review.preview.columns', { shown: shown.length, all: columns.length })}</p>
        </div>
      ) : null}
      <Table.ScrollContainer
        type="native"
        minWidth={600}
        mah={420}
        tabIndex={0}
        role="region"
        aria-label={t('review.preview.before')}
      >
        <Table stickyHeader className="review-preview" data-testid="preview-before">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col" className="text-end">
                {t('imports.reject.row')}
              </Table.Th>
              {shown.map(({ title, at }) => (
                <Table.Th key={at} scope="col">
                  <bdi>{title}</bdi>
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {table.preview.map(({ row, cells, problem }) => (
              <Table.Tr key={row} className={problem === null ? undefined : 'review-refused'}>
                <Table.Th scope="row" className="text-end">
                  {format.integer(row)}
                </Table.Th>
                {shown.map(({ at }) => (
                  <Table.Td key={at} className="review-cell" title={cells[at]}>
                    <bdi>{cells[at]}</bdi>
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  )
}
