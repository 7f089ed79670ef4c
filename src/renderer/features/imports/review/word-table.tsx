import { NativeSelect, Table } from '@mantine/core'
import { useState } from 'react'
import { CHANNELS } from '#shared/case/channels.ts'
import { KINDS, ROLES, STATUSES } from '#shared/case/model.ts'
import type { WordField } from '#shared/import/fields.ts'
import type { TableFinding, WordFinding } from '#shared/import/inspection.ts'
import { tableMappingOf, withWord } from '../../../data/import-choices.ts'
import { changeMapping, type ImportChoices } from '../../../data/import-job.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { type Translate, useT } from '../../../i18n/use-t.ts'
import { Pager } from '../../../ui/pager.tsx'

const PAGE_SIZE = 30

interface Props {
  readonly table: TableFinding
  readonly words: readonly WordFinding[]
  readonly choices: ImportChoices
}

/** Words of a file, how often each occurs, and what it is taken as. */
export function WordTable({ table, words, choices }: Props) {
  const t = useT()
  const format = useFormat()
  const [page, setPage] = useState(0)
  const at = Math.min(page, Math.max(0, Math.ceil(words.length / PAGE_SIZE) - 1))
  const stated = tableMappingOf(choices.mapping, table).words ?? {}
  return (
    <>
      <Table className="review-table review-words" data-testid="import-words">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('review.words.field')}</Table.Th>
            <Table.Th scope="col">{t('review.words.word')}</Table.Th>
            <Table.Th scope="col" className="text-end">
              {t('review.words.count')}
            </Table.Th>
            <Table.Th scope="col">{t('review.words.meaning')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {words.slice(at * PAGE_SIZE, (at + 1) * PAGE_SIZE).map(({ field, word, count, meaning }) => (
            <Table.Tr key={`${field} ${word}`}>
              <Table.Td>{t(`field.${field}`)}</Table.Td>
              <Table.Th scope="row" className="review-cut">
                <bdi>{word}</bdi>
              </Table.Th>
              <Table.Td className="text-end">{format.integer(count)}</Table.Td>
              <Table.Td>
                <NativeSelect
                  size="xs"
                  aria-label={t('review.words.meaningOf', { word })}
                  value={statedMeaning(stated[field], word) ?? meaning ?? ''}
                  data={[{ value: '', label: t(`review.words.unknown.${field}`) }, ...meaningsOf(field, t)]}
                  onChange={({ currentTarget: { value } }) =>
                    changeMapping((mapping) =>
                      withWord(mapping, table, field, word, value === '' ? null : value),
                    )
                  }
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Pager page={at} size={PAGE_SIZE} total={words.length} onPage={setPage} />
    </>
  )
}

function statedMeaning(
  words: Readonly<Record<string, string>> | undefined,
  word: string,
): string | undefined {
  return words !== undefined && Object.hasOwn(words, word) ? words[word] : undefined
}

interface Meaning {
  readonly value: string
  readonly label: string
}

/** What a word of a field can mean, in the user's language. */
function meaningsOf(field: WordField, t: Translate): readonly Meaning[] {
  switch (field) {
    case 'status':
      return STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))
    case 'kind':
      return KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))
    case 'message_role':
      return ROLES.map((value) => ({ value, label: t(`case.role.${value}`) }))
    case 'channel':
      return CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))
  }
}
