import { Table } from '@mantine/core'
import type { ImportReport } from '#shared/ipc/contract.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'

interface Props {
  readonly rows: ImportReport['rejects']
}

/** Refused rows: where each is, what it holds, and why it was not taken. */
export function RejectRows({ rows }: Props) {
  const t = useT()
  const format = useFormat()
  const isInParts = rows.some(({ part }) => part !== null)
  return (
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
            {isInParts ? <Table.Th scope="col">{t('imports.reject.part')}</Table.Th> : null}
            <Table.Th scope="col" className="text-end">
              {t('imports.reject.row')}
            </Table.Th>
            <Table.Th scope="col">{t('imports.reject.column')}</Table.Th>
            <Table.Th scope="col">{t('imports.reject.value')}</Table.Th>
            <Table.Th scope="col">{t('imports.reject.reason')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((reject, index) => (
            <Table.Tr key={`${reject.row} ${index}`}>
              {isInParts ? (
                <Table.Td>
                  <bdi>{reject.part ?? t('app.none')}</bdi>
                </Table.Td>
              ) : null}
              <Table.Td className="text-end">{format.integer(reject.row)}</Table.Td>
              <Table.Td>
                <bdi>{reject.column ?? t('app.none')}</bdi>
              </Table.Td>
              <Table.Td className="import-value">
                <bdi>{reject.value || t('app.unnamed')}</bdi>
              </Table.Td>
              <Table.Td>{t(`reject.${reject.problem.code}`, reject.problem.parts)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
