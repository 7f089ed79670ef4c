import { Button, Table } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Columns2 } from 'lucide-react'
import { useState } from 'react'
import type { RepeatPair } from '#shared/ipc/work-schemas.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { CauseTagger } from './cause-tagger.tsx'
import { PairDialog } from './pair-dialog.tsx'

export function PairTable({ pairs }: { readonly pairs: readonly RepeatPair[] }) {
  const t = useT()
  const [shown, setShown] = useState<RepeatPair | null>(null)
  return (
    <>
      <Table className="work-table pair-table" aria-label={t('repeats.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('repeats.column.first')}</Table.Th>
            <Table.Th scope="col">{t('repeats.column.next')}</Table.Th>
            <Table.Th scope="col">{t('repeats.column.days')}</Table.Th>
            <Table.Th scope="col">{t('cases.column.agent')}</Table.Th>
            <Table.Th scope="col">{t('repeats.column.cause')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {pairs.map((pair) => (
            <Table.Tr key={pair.first.id} data-testid={`pair-${pair.first.caseId}`}>
              <CaseCells paired={pair.first} atMs={pair.resolvedAtMs} message="repeats.resolved" />
              <CaseCells paired={pair.next} atMs={pair.nextOpenedAtMs} message="repeats.opened" />
              <Table.Td>
                {t('repeats.days', { days: Math.floor(pair.days) })}
                <Button
                  className="pair-beside"
                  variant="default"
                  size="compact-xs"
                  leftSection={<Columns2 size={13} aria-hidden />}
                  aria-label={t('repeats.beside.of', { first: pair.first.caseId, next: pair.next.caseId })}
                  onClick={() => setShown(pair)}
                >
                  {t('repeats.beside')}
                </Button>
              </Table.Td>
              <Table.Td className={pair.agent === null ? 'soft' : undefined}>
                {pair.agent ?? t('app.agent.none')}
              </Table.Td>
              <Table.Td>
                <CauseTagger key={`${pair.cause ?? ''} ${pair.note ?? ''}`} pair={pair} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <PairDialog pair={shown} onClose={() => setShown(null)} />
    </>
  )
}

interface CellsProps {
  readonly paired: RepeatPair['first']
  readonly atMs: number
  readonly message: 'repeats.resolved' | 'repeats.opened'
}

function CaseCells({ paired, atMs, message }: CellsProps) {
  const t = useT()
  const format = useFormat()
  return (
    <Table.Td>
      <Link className="text-link" to="/cases/$id" params={{ id: String(paired.id) }}>
        {paired.caseId}
      </Link>{' '}
      <span className="soft small">{t(message, { date: format.day(atMs) })}</span>
      <div className={paired.subject === null ? 'soft' : undefined}>
        {paired.subject ?? t('case.noSubject')}
      </div>
    </Table.Td>
  )
}
