import { Button, Table, TextInput } from '@mantine/core'
import { ScanEye } from 'lucide-react'
import { useState } from 'react'
import { withPerson } from '../../../data/import-choices.ts'
import { changeMapping } from '../../../data/import-job.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'
import { Pager } from '../../../ui/pager.tsx'
import type { SetFinding } from './findings.ts'
import { MergeDialog } from './merge-dialog.tsx'

const PAGE_SIZE = 25

interface Props {
  readonly people: SetFinding['people']
  /** Spelling -> the name it counts for. */
  readonly merged: Readonly<Record<string, string>>
  /** Names that look like others and are not. */
  readonly lookAlikes: ReadonlySet<string>
}

/** Every agent's name with its cases, and the person it counts for. */
export function PeopleTable({ people, merged, lookAlikes }: Props) {
  const t = useT()
  const format = useFormat()
  const [query, setQuery] = useState('')
  const [page, setPage] = useState(0)
  const [merging, setMerging] = useState<string | null>(null)
  const wanted = query.trim().toLocaleLowerCase()
  const shown = people.filter(({ name }) => name.toLocaleLowerCase().includes(wanted))
  const at = Math.min(page, Math.max(0, Math.ceil(shown.length / PAGE_SIZE) - 1))
  return (
    <>
      {people.length > PAGE_SIZE ? (
        <TextInput
          className="review-find"
          label={t('review.people.find')}
          value={query}
          onChange={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      ) : null}
      <Table className="review-table" data-testid="import-people">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('review.people.name')}</Table.Th>
            <Table.Th scope="col" className="text-end">
              {t('review.people.cases')}
            </Table.Th>
            <Table.Th scope="col">{t('review.people.countsAs')}</Table.Th>
            <Table.Th scope="col">{t('imports.history.action')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.slice(at * PAGE_SIZE, (at + 1) * PAGE_SIZE).map(({ name, cases }) => {
            const target = Object.hasOwn(merged, name) ? merged[name] : undefined
            return (
              <Table.Tr key={name}>
                <Table.Th scope="row" className="review-cut">
                  <bdi>{name}</bdi>
                  {lookAlikes.has(name) ? (
                    <ScanEye size={15} className="review-flag" aria-label={t('review.lookAlike.flag')} />
                  ) : null}
                </Table.Th>
                <Table.Td className="text-end">{format.integer(cases)}</Table.Td>
                <Table.Td className="review-cut">
                  {target === undefined ? null : <bdi>{target}</bdi>}
                </Table.Td>
                <Table.Td>
                  {target === undefined ? (
                    <Button
                      size="compact-xs"
                      variant="default"
                      aria-label={t('review.merge.openOf', { name })}
                      onClick={() => setMerging(name)}
                    >
                      {t('review.merge.open')}
                    </Button>
                  ) : (
                    <Button
                      size="compact-xs"
                      variant="subtle"
                      aria-label={t('review.merge.undoOf', { name })}
                      onClick={() => changeMapping((mapping) => withPerson(mapping, name, null))}
                    >
                      {t('review.merge.undo')}
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
      {shown.length === 0 ? <p className="soft">{t('review.nothing')}</p> : null}
      <Pager page={at} size={PAGE_SIZE} total={shown.length} onPage={setPage} />
      <MergeDialog
        name={merging}
        targets={people.map((person) => person.name).filter((name) => !Object.hasOwn(merged, name))}
        onClose={() => setMerging(null)}
      />
    </>
  )
}
