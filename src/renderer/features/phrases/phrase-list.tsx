import { ActionIcon, Button, Table, Title } from '@mantine/core'
import { Pencil, Trash2 } from 'lucide-react'
import { useId } from 'react'
import { failureOf } from '../../data/call.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { type Phrase, type Trials, useRemovePhrase } from './use-phrases.ts'

interface Props {
  readonly phrases: readonly Phrase[]
  /** Whose removal is being tried; it is asked for in its row. */
  readonly removed: number | null
  readonly trials: Trials
  readonly onEdit: (phrase: Phrase) => void
  readonly onRemoved: (id: number) => void
}

/** The phrases that the team has added. */
export function PhraseList({ phrases, removed, trials, onEdit, onRemoved }: Props) {
  const t = useT()
  const format = useFormat()
  const titleId = useId()
  const remove = useRemovePhrase()
  return (
    <section className="card phrase-list" aria-labelledby={titleId} data-testid="phrase-list">
      <Title order={2} id={titleId}>
        {t('phrases.list')}
      </Title>
      {phrases.length === 0 ? <p className="soft">{t('phrases.list.none')}</p> : null}
      {remove.error === null ? null : <FailureAlert failure={failureOf(remove.error)} />}
      {phrases.length === 0 ? null : (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('phrases.pattern')}</Table.Th>
              <Table.Th scope="col">{t('phrases.technique')}</Table.Th>
              <Table.Th scope="col">{t('phrases.language')}</Table.Th>
              <Table.Th scope="col">{t('phrases.saved')}</Table.Th>
              <Table.Th scope="col" aria-label={t('phrases.actions')} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {phrases.map((phrase) => (
              <Table.Tr key={phrase.id}>
                <Table.Th scope="row">
                  <code dir="auto">{phrase.pattern}</code>
                  {phrase.form === 'question' ? (
                    <div className="soft small">{t('phrases.form.question.short')}</div>
                  ) : null}
                </Table.Th>
                <Table.Td>{t(`case.finding.${phrase.technique}`)}</Table.Td>
                <Table.Td>{t(`phrases.language.${phrase.language}`)}</Table.Td>
                <Table.Td>{format.day(phrase.savedAtMs)}</Table.Td>
                <Table.Td>
                  {removed === phrase.id ? (
                    <div className="phrase-row-actions">
                      <Button
                        size="xs"
                        loading={remove.isPending}
                        onClick={() => remove.mutate(phrase.id, { onSuccess: () => onRemoved(phrase.id) })}
                      >
                        {t('phrases.remove')}
                      </Button>
                      <Button size="xs" variant="default" onClick={trials.drop}>
                        {t('phrases.keep')}
                      </Button>
                    </div>
                  ) : (
                    <div className="phrase-row-actions">
                      <ActionIcon
                        variant="subtle"
                        aria-label={t('phrases.edit.of', { phrase: phrase.pattern })}
                        onClick={() => onEdit(phrase)}
                      >
                        <Pencil size={16} aria-hidden />
                      </ActionIcon>
                      <ActionIcon
                        variant="subtle"
                        aria-label={t('phrases.remove.of', { phrase: phrase.pattern })}
                        onClick={() => trials.start({ id: phrase.id, phrase: null })}
                      >
                        <Trash2 size={16} aria-hidden />
                      </ActionIcon>
                    </div>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  )
}
