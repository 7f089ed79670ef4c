import { Button, Loader, Modal, Table, Text, Title } from '@mantine/core'
import { modals } from '@mantine/modals'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { Output } from '#shared/ipc/contract.ts'
import { failureOf } from '../../data/call.ts'
import { forgetImport, isBusy, useImportJob } from '../../data/import-job.ts'
import { useImports, useUndoImport } from '../../data/queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { systemName } from '../../ui/system-name.ts'
import { RejectTable } from './reject-table.tsx'
import { SaveRejects } from './save-rejects.tsx'

type HistoryRow = Output<'imports.list'>['imports'][number]

/** Every import so far, each of which can be taken back whole. */
export function ImportHistory() {
  const t = useT()
  const { data, error, refetch } = useImports()
  const undo = useUndoImport()
  const job = useImportJob()
  const [inspected, setInspected] = useState<HistoryRow | null>(null)

  function confirmUndo(row: HistoryRow) {
    modals.openConfirmModal({
      title: t('imports.undo.title'),
      children: (
        <Text>
          {[
            t('imports.undo.text', { file: row.file }),
            ...(row.inserted === 0 ? [] : [t('imports.undo.inserted', { inserted: row.inserted })]),
            ...(row.updated === 0 ? [] : [t('imports.undo.updated', { updated: row.updated })]),
            t('imports.undo.others'),
          ].join(' ')}
        </Text>
      ),
      labels: { confirm: t('imports.undo.confirm'), cancel: t('app.cancel') },
      closeButtonProps: { 'aria-label': t('app.close') },
      onConfirm: () =>
        undo.mutate(row.id, {
          onSuccess: ({ removed, restored }) => {
            forgetImport(row.id)
            const done = [
              ...(removed === 0 ? [] : [t('imports.undo.removed', { removed })]),
              ...(restored === 0 ? [] : [t('imports.undo.restored', { restored })]),
            ]
            notifications.show({ message: done.length === 0 ? t('imports.undo.nothing') : done.join(' ') })
          },
        }),
    })
  }

  return (
    <section className="import-history" aria-labelledby="import-history-title">
      <Title order={2} id="import-history-title">
        {t('imports.history')}
      </Title>
      {error === null ? null : <FailureAlert failure={failureOf(error)} onRetry={() => void refetch()} />}
      {undo.error === null ? null : <FailureAlert failure={failureOf(undo.error)} />}
      {data === undefined ? (
        <Loader aria-label={t('app.loading')} />
      ) : data.imports.length === 0 ? (
        <p className="soft">{t('imports.history.empty')}</p>
      ) : (
        <HistoryTable
          rows={data.imports}
          isLocked={undo.isPending || isBusy(job)}
          onUndo={confirmUndo}
          onInspect={setInspected}
        />
      )}
      <Modal
        opened={inspected !== null}
        onClose={() => setInspected(null)}
        title={t('imports.rejects.title', { file: inspected?.file ?? '' })}
        closeButtonProps={{ 'aria-label': t('app.close') }}
        size="xl"
      >
        {inspected === null ? null : (
          <>
            <div className="import-head">
              <SaveRejects importId={inspected.id} />
            </div>
            <RejectTable importId={inspected.id} />
          </>
        )}
      </Modal>
    </section>
  )
}

const NUMBERS = ['rows', 'inserted', 'updated', 'rejected'] as const

interface TableProps {
  readonly rows: readonly HistoryRow[]
  readonly isLocked: boolean
  readonly onUndo: (row: HistoryRow) => void
  readonly onInspect: (row: HistoryRow) => void
}

function HistoryTable({ rows, isLocked, onUndo, onInspect }: TableProps) {
  const t = useT()
  const format = useFormat()
  return (
    <Table.ScrollContainer type="native" minWidth={760} className="card">
      <Table data-testid="import-history">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('imports.history.file')}</Table.Th>
            <Table.Th scope="col">{t('imports.history.system')}</Table.Th>
            <Table.Th scope="col">{t('imports.history.at')}</Table.Th>
            <Table.Th scope="col">{t('imports.history.asOf')}</Table.Th>
            {NUMBERS.map((number) => (
              <Table.Th key={number} scope="col" className="text-end">
                {t(`imports.history.${number}`)}
              </Table.Th>
            ))}
            <Table.Th scope="col">{t('imports.history.action')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.id} className={row.undoneAt === null ? undefined : 'import-undone'}>
              <Table.Th scope="row" className="import-name" title={row.file}>
                {row.file}
              </Table.Th>
              <Table.Td>{systemName(row.system, t)}</Table.Td>
              <Table.Td className="import-instant">{format.isoInstant(row.importedAt)}</Table.Td>
              <Table.Td className="import-instant">
                {row.asOf === null ? t('app.none') : format.isoInstant(row.asOf)}
              </Table.Td>
              {NUMBERS.map((number) => (
                <Table.Td key={number} className="text-end">
                  {number === 'rejected' && row.rejected > 0 ? (
                    <button
                      type="button"
                      className="link-button"
                      aria-label={t('imports.history.showRejects', {
                        file: row.file,
                        rejected: row.rejected,
                      })}
                      onClick={() => onInspect(row)}
                    >
                      {format.integer(row.rejected)}
                    </button>
                  ) : (
                    format.integer(row[number])
                  )}
                </Table.Td>
              ))}
              <Table.Td>
                {row.undoneAt === null ? (
                  <Button
                    variant="default"
                    size="compact-xs"
                    disabled={isLocked}
                    aria-label={t('imports.history.undoOf', { file: row.file })}
                    onClick={() => onUndo(row)}
                  >
                    {t('imports.history.undo')}
                  </Button>
                ) : (
                  t('imports.history.undone', { instant: format.isoInstant(row.undoneAt) })
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
