import { Button, Group, Table } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { FollowUpRow } from '#shared/ipc/work-schemas.ts'
import type { FollowUpWork } from '#shared/metrics/engine/follow-up-work.ts'
import { failureOf } from '../../data/call.ts'
import { useMarkFollowUp, useUnmarkFollowUp } from '../../data/work-queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { NotApplicableDialog } from './not-applicable-dialog.tsx'

interface Props {
  readonly rows: readonly FollowUpRow[]
  readonly work: FollowUpWork
}

export function FollowUpTable({ rows, work }: Props) {
  const t = useT()
  const mark = useMarkFollowUp()
  const unmark = useUnmarkFollowUp()
  const [asked, setAsked] = useState<FollowUpRow | null>(null)
  const failure = mark.error ?? unmark.error

  function markDone({ id, caseId }: FollowUpRow, button: HTMLElement) {
    // The row goes away, so that the keyboard would be nowhere.
    button.closest('tr')?.nextElementSibling?.querySelector('button')?.focus()
    mark.mutate(
      { id, state: 'done', reason: null },
      { onSuccess: () => notifications.show({ message: t('followUps.done.saved', { id: caseId }) }) },
    )
  }

  return (
    <>
      {failure === null ? null : <FailureAlert failure={failureOf(failure)} />}
      <Table className="work-table" aria-label={t(`followUps.work.${work}`)}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('followUps.column.due')}</Table.Th>
            <Table.Th scope="col">{t('cases.column.caseId')}</Table.Th>
            <Table.Th scope="col">{t('cases.column.subject')}</Table.Th>
            <Table.Th scope="col">{t('cases.column.agent')}</Table.Th>
            <Table.Th scope="col">{t('followUps.column.mark')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.id} data-testid={`follow-up-${row.caseId}`} data-marked={row.mark !== null}>
              <Table.Td>
                <Due row={row} work={work} />
              </Table.Td>
              <Table.Td className="work-case" title={row.caseId}>
                <Link className="text-link" to="/cases/$id" params={{ id: String(row.id) }}>
                  {row.caseId}
                </Link>
              </Table.Td>
              <Table.Td className={row.subject === null ? 'soft' : undefined}>
                {row.subject ?? t('case.noSubject')}
              </Table.Td>
              <Table.Td className={row.agent === null ? 'soft' : undefined}>
                {row.agent ?? t('app.agent.none')}
                {row.team === null ? null : <div className="soft small">{row.team}</div>}
              </Table.Td>
              <Table.Td>
                {row.mark === null ? (
                  <Group gap={6} wrap="nowrap">
                    <Button
                      variant="default"
                      size="compact-xs"
                      aria-label={t('followUps.done.of', { id: row.caseId })}
                      onClick={({ currentTarget }) => markDone(row, currentTarget)}
                    >
                      {t('followUps.done')}
                    </Button>
                    <Button
                      variant="default"
                      size="compact-xs"
                      aria-label={t('followUps.notApplicable.of', { id: row.caseId })}
                      onClick={() => setAsked(row)}
                    >
                      {t('followUps.notApplicable')}
                    </Button>
                  </Group>
                ) : (
                  <Mark mark={row.mark} caseId={row.caseId} onUndo={() => unmark.mutate(row.id)} />
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <NotApplicableDialog row={asked} onClose={() => setAsked(null)} />
    </>
  )
}

function Due({
  row: { dueAtMs, daysPastDue, doneAtMs, isByPolicy },
  work,
}: { readonly row: FollowUpRow } & Pick<Props, 'work'>) {
  const t = useT()
  const format = useFormat()
  return (
    <>
      <span title={format.instant(dueAtMs)}>{format.day(dueAtMs)}</span>
      <div className="soft small">
        {work === 'late' && doneAtMs !== null
          ? t('followUps.madeOn', { date: format.day(doneAtMs) })
          : t('followUps.past', { days: Math.abs(daysPastDue), when: daysPastDue < 0 ? 'before' : 'after' })}
        {isByPolicy ? ` · ${t('followUps.byPolicy')}` : null}
      </div>
    </>
  )
}

interface MarkProps {
  readonly mark: NonNullable<FollowUpRow['mark']>
  readonly caseId: string
  readonly onUndo: () => void
}

function Mark({ mark, caseId, onUndo }: MarkProps) {
  const t = useT()
  const format = useFormat()
  return (
    <>
      {t(`followUps.marked.${mark.state}`, { instant: format.day(mark.markedAtMs) })}{' '}
      <Button
        variant="subtle"
        size="compact-xs"
        aria-label={t('followUps.undo.of', { id: caseId })}
        onClick={onUndo}
      >
        {t('followUps.undo')}
      </Button>
      {mark.reason === null ? null : <div className="soft small">{mark.reason}</div>}
    </>
  )
}
