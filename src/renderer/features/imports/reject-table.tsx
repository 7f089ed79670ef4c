import { Loader, Table } from '@mantine/core'
import { useState } from 'react'
import { failureOf } from '../../data/call.ts'
import { REJECTS_PAGE_SIZE, useRejects } from '../../data/queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { Pager } from '../../ui/pager.tsx'

/** Every row that an import refused: where it is, what it holds, and why. */
export function RejectTable({ importId }: { readonly importId: number }) {
  const t = useT()
  const format = useFormat()
  const [page, setPage] = useState(0)
  const { data, error, refetch } = useRejects(importId, page)
  if (error !== null) return <FailureAlert failure={failureOf(error)} onRetry={() => void refetch()} />
  if (data === undefined) return <Loader aria-label={t('app.loading')} />
  return (
    <>
      <Table.ScrollContainer
        type="native"
        minWidth={480}
        mah={360}
        tabIndex={0}
        role="region"
        aria-label={t('imports.result.rejects')}
      >
        <Table stickyHeader data-testid="rejects">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col" className="text-end">
                {t('imports.reject.row')}
              </Table.Th>
              <Table.Th scope="col">{t('imports.reject.column')}</Table.Th>
              <Table.Th scope="col">{t('imports.reject.value')}</Table.Th>
              <Table.Th scope="col">{t('imports.reject.reason')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.rows.map((reject, index) => (
              <Table.Tr key={`${reject.row} ${index}`}>
                <Table.Td className="text-end">{format.integer(reject.row)}</Table.Td>
                <Table.Td>{reject.column ?? t('app.none')}</Table.Td>
                <Table.Td className="import-value">{reject.value || t('app.unnamed')}</Table.Td>
                <Table.Td>{t(`reject.${reject.problem.code}`, reject.problem.parts)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Pager page={page} size={REJECTS_PAGE_SIZE} total={data.total} onPage={setPage} />
    </>
  )
}
