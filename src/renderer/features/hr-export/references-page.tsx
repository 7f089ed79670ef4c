import { Alert, Loader, Table } from '@mantine/core'
import { useIntl } from 'react-intl'
import { failureOf } from '../../data/call.ts'
import { useT } from '../../i18n/use-t.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { HrPage } from './hr-page.tsx'
import { SaveReferences } from './save-references.tsx'
import { useReferences } from './use-hr.ts'

/** Which agent is which number. */
export function ReferencesPage() {
  const t = useT()
  const { locale } = useIntl()
  const { data, error, refetch } = useReferences()
  return (
    <HrPage lead={t('hr.references.lead')}>
      {error === null ? null : <FailureAlert failure={failureOf(error)} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Loader aria-label={t('app.loading')} />
        ) : null
      ) : data.rows.length === 0 ? (
        <EmptyState title={t('hr.references.empty')} text={t('hr.references.empty.text')} />
      ) : (
        <>
          <Alert color="ochre" mb="sm">
            {t('hr.references.apart')}
          </Alert>
          <div className="card hr-references">
            <Table data-testid="hr-references">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t('hr.references.reference')}</Table.Th>
                  <Table.Th scope="col">{t('hr.agents.agent')}</Table.Th>
                  <Table.Th scope="col">{t('hr.agents.team')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {data.rows.map(({ reference, name, team }) => (
                  <Table.Tr key={reference}>
                    <Table.Td className="hr-reference">{reference}</Table.Td>
                    <Table.Th scope="row">{name}</Table.Th>
                    <Table.Td>{team ?? t('app.none')}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
          <p className="soft">{t('hr.references.how')}</p>
          <div className="hr-saved">
            <SaveReferences delimiter={locale.startsWith('pl') ? ';' : ','} />
          </div>
        </>
      )}
    </HrPage>
  )
}
