import { Table, Title } from '@mantine/core'
import type { CaseDetail } from '#shared/ipc/contract.ts'
import { useT } from '../../i18n/use-t.ts'

type Verdict = CaseDetail['verdicts'][number]

/** What every metric says of one case, and why. */
export function VerdictTable({ verdicts }: { readonly verdicts: readonly Verdict[] }) {
  const t = useT()

  function words({ metric, verdict }: Verdict) {
    if (verdict === 'counted' || verdict === 'notCounted') return t(`metric.${metric}.${verdict}`)
    if (verdict === 'outside') return <span className="soft">{t('verdict.outside')}</span>
    return (
      <>
        {t('cases.part.leftOut', { reason: t(`reason.${verdict}`) })}
        <div className="soft small">{t(`reason.${verdict}.why`)}</div>
      </>
    )
  }

  return (
    <section className="card case-section" aria-labelledby="verdicts-title">
      <Title order={2} id="verdicts-title">
        {t('case.verdicts')}
      </Title>
      <Table className="verdicts">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('case.verdicts.metric')}</Table.Th>
            <Table.Th scope="col">{t('case.verdicts.verdict')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {verdicts.map((row) => (
            <Table.Tr key={row.metric} data-testid={`verdict-${row.metric}`} data-verdict={row.verdict}>
              <Table.Th scope="row">{t(`metric.${row.metric}.name`)}</Table.Th>
              <Table.Td>
                {words(row)}
                {row.verdict === 'outside' ? null : (
                  <div className="soft small">
                    {t('case.verdicts.chargedTo', { agent: row.chargedTo ?? t('app.agent.none') })}
                  </div>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
