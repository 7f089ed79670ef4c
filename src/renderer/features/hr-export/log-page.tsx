import { Alert, Loader, Table } from '@mantine/core'
import { ShieldAlert, ShieldCheck } from 'lucide-react'
import type { Output } from '#shared/ipc/contract.ts'
import type { LogEntry } from '#shared/ipc/hr-schemas.ts'
import { HR_METRICS } from '#shared/metrics/hr-metrics.ts'
import { failureOf } from '../../data/call.ts'
import { addDays } from '../../data/period.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { HrPage } from './hr-page.tsx'
import { useExportLog } from './use-hr.ts'

/** Everything that was saved for HR, and whether that list is whole. */
export function LogPage() {
  const t = useT()
  const { data, error, refetch } = useExportLog()
  return (
    <HrPage lead={t('hr.log.lead')}>
      {error === null ? null : <FailureAlert failure={failureOf(error)} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Loader aria-label={t('app.loading')} />
        ) : null
      ) : (
        <>
          {data.entries.length === 0 && data.firstBroken === null ? (
            <EmptyState title={t('hr.log.empty')} text={t('hr.log.empty.text')} />
          ) : (
            <Wholeness firstBroken={data.firstBroken} />
          )}
          {data.entries.length === 0 ? null : <LogTable entries={data.entries} />}
        </>
      )}
    </HrPage>
  )
}

function Wholeness({ firstBroken }: Pick<Output<'hr.log'>, 'firstBroken'>) {
  const t = useT()
  const isWhole = firstBroken === null
  return (
    <Alert
      role={isWhole ? 'status' : 'alert'}
      color={isWhole ? 'petrol' : 'ochre'}
      icon={isWhole ? <ShieldCheck size={18} aria-hidden /> : <ShieldAlert size={18} aria-hidden />}
      title={isWhole ? t('hr.log.whole') : t('hr.log.broken', { number: firstBroken })}
      data-testid="hr-log-state"
      data-whole={isWhole}
      mb="sm"
    >
      {t(isWhole ? 'hr.log.whole.text' : 'hr.log.broken.text')}
    </Alert>
  )
}

const COLUMNS = ['number', 'at', 'period', 'agents', 'metrics', 'with', 'files'] as const

function LogTable({ entries }: Pick<Output<'hr.log'>, 'entries'>) {
  const t = useT()
  const format = useFormat()
  return (
    <Table.ScrollContainer type="native" minWidth={900} className="card">
      <Table data-testid="hr-log" className="hr-log">
        <Table.Thead>
          <Table.Tr>
            {COLUMNS.map((column) => (
              <Table.Th key={column} scope="col">
                {t(`hr.log.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map(({ number, hash, content }) => (
            <Table.Tr key={number} title={hash}>
              <Table.Th scope="row">{format.integer(number)}</Table.Th>
              {content === null ? (
                <Table.Td colSpan={COLUMNS.length - 1}>{t('hr.log.unreadable')}</Table.Td>
              ) : (
                <>
                  <Table.Td className="hr-log-time">{format.isoInstant(content.generatedAt)}</Table.Td>
                  {content.kind === 'export' ? (
                    <ExportCells entry={content} />
                  ) : (
                    <Table.Td colSpan={4}>{t('hr.log.numbers')}</Table.Td>
                  )}
                  <Files files={content.files} />
                </>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

const EXTRAS = [
  ['names', 'hr.log.names'],
  ['teams', 'hr.log.teams'],
  ['includeClosure', 'hr.log.closure'],
  ['coachingLog', 'hr.log.coachingLog'],
] as const

function ExportCells({ entry }: { readonly entry: Extract<LogEntry, { kind: 'export' }> }) {
  const t = useT()
  const format = useFormat()
  const { from, to, agents, metrics } = entry
  const own = HR_METRICS.filter((id) => metrics.includes(id))
  const extras = EXTRAS.filter(([field]) => entry[field]).map(([, label]) => t(label))
  return (
    <>
      <Table.Td className="hr-log-time">
        {format.date(from)} – {format.date(addDays(to, -1))}
      </Table.Td>
      <Table.Td title={agents.references.join(', ')}>
        {agents.areAll
          ? t('hr.log.agents.all', { count: agents.references.length })
          : agents.references.join(', ')}
      </Table.Td>
      <Table.Td>
        {HR_METRICS.every((id) => metrics.includes(id))
          ? t('hr.log.metrics.all', { count: HR_METRICS.length })
          : own.map((id) => t(`metric.${id}.name`)).join(', ')}
      </Table.Td>
      <Table.Td>{extras.length === 0 ? t('app.none') : extras.join(', ')}</Table.Td>
    </>
  )
}

function Files({ files }: Pick<LogEntry, 'files'>) {
  const t = useT()
  return (
    <Table.Td>
      {files.map(({ part, sha256 }) => (
        <div key={part} className="hr-log-file">
          {t(`hr.part.${part}`)} <span className="soft hr-hash">{sha256}</span>
        </div>
      ))}
    </Table.Td>
  )
}
