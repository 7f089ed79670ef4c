import { Table, Title } from '@mantine/core'
import type { CaseDetail } from '#shared/ipc/contract.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { chargedWords } from './charged-words.ts'
import { TechniqueVerdicts } from './technique-verdicts.tsx'
import { type CaseVerdict, verdictWords } from './verdict-words.ts'

/** What every metric says of one case and why, and whom it charges with it. */
export function VerdictTable({ detail }: { readonly detail: CaseDetail }) {
  const t = useT()
  const { windowDays, repeatCategory, followUpPolicy } = detail.settings
  const isTechnique = ({ metric }: CaseVerdict) => metric.startsWith('technique.')
  return (
    <section className="card case-section" aria-labelledby="verdicts-title">
      <Title order={2} id="verdicts-title">
        {t('case.verdicts')}
      </Title>
      <p className="soft small">
        {t('case.verdicts.settings', {
          days: windowDays,
          scope: repeatCategory,
          policy: followUpPolicy ? 'on' : 'off',
        })}
      </p>
      <Table className="verdicts">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('case.verdicts.metric')}</Table.Th>
            <Table.Th scope="col">{t('case.verdicts.verdict')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {detail.verdicts
            .filter((verdict) => !isTechnique(verdict))
            .map((verdict) => (
              <VerdictRow key={verdict.metric} verdict={verdict} detail={detail} />
            ))}
        </Table.Tbody>
      </Table>
      <TechniqueVerdicts verdicts={detail.verdicts.filter(isTechnique)} detail={detail} />
    </section>
  )
}

interface RowProps {
  readonly verdict: CaseVerdict
  readonly detail: CaseDetail
}

function VerdictRow({ verdict: row, detail }: RowProps) {
  const t = useT()
  const format = useFormat()
  const { metric, verdict } = row
  const context = { t, format, detail }
  return (
    <Table.Tr data-testid={`verdict-${metric}`} data-verdict={verdict}>
      <Table.Th scope="row">{t(`metric.${metric}.name`)}</Table.Th>
      <Table.Td>
        <VerdictName verdict={verdict} />
        <div className="small">{verdictWords(row, context)}</div>
        {verdict === 'outside' ? null : <div className="soft small">{chargedWords(row, context)}</div>}
      </Table.Td>
    </Table.Tr>
  )
}

/** Counted, not counted, left out, or none of the figure's cases. */
export function VerdictName({ verdict }: Pick<CaseVerdict, 'verdict'>) {
  const t = useT()
  switch (verdict) {
    case 'outside':
      return <span className="soft">{t('verdict.outside')}</span>
    case 'counted':
    case 'notCounted':
      return <strong>{t(`case.verdict.${verdict}`)}</strong>
    default:
      return t('cases.part.leftOut', { reason: t(`reason.${verdict}`) })
  }
}
