import { Button, Group, Table, Title } from '@mantine/core'
import { useState } from 'react'
import type { Topic } from '#shared/coaching/evidence.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'
import { useEvidenceText } from '../session/evidence-figure.tsx'
import type { SessionPartProps } from '../session/session-part.ts'
import { PrintSheet } from './print-sheet.tsx'
import { answerTo, isRating } from './self-rating.ts'
import { SelfRatingSheet } from './self-rating-sheet.tsx'

/** How the agent sees it, asked for before any figure is shown, and set beside the figures once it is done. */
export function SelfRatingPanel({ session, change }: SessionPartProps) {
  const t = useT()
  const format = useFormat()
  const [isOpen, setOpen] = useState(false)
  const { document, agent } = session
  const topics = [document.strength, ...document.priorities].flatMap((topic) => topic ?? [])
  const doneAtMs = document.selfRating?.doneAtMs ?? null
  const hasNoTopics = topics.length === 0
  return (
    <section
      className="card prepare-card"
      aria-labelledby="self-rating"
      data-testid="self-rating"
      data-done={doneAtMs !== null}
    >
      <Title order={2} id="self-rating">
        {t('prepare.rating')}
      </Title>
      <p className="soft">
        {doneAtMs === null
          ? t('prepare.rating.text', { agent })
          : t('prepare.rating.done', { date: format.instant(doneAtMs) })}
      </p>
      {doneAtMs === null ? null : <SideBySide session={session} topics={topics} />}
      <Group gap="xs" mt="sm">
        <Button variant="default" disabled={hasNoTopics} onClick={() => setOpen(true)}>
          {t(doneAtMs === null ? 'prepare.rating.open' : 'prepare.rating.again')}
        </Button>
        {doneAtMs === null ? <PrintSheet session={session.id} disabled={hasNoTopics} /> : null}
      </Group>
      {hasNoTopics ? <p className="soft small">{t('prepare.rating.noTopics')}</p> : null}
      <SelfRatingSheet opened={isOpen} session={session} change={change} onClose={() => setOpen(false)} />
    </section>
  )
}

interface SideBySideProps {
  readonly session: SessionPartProps['session']
  readonly topics: readonly Topic[]
}

function SideBySide({ session: { document }, topics }: SideBySideProps) {
  const t = useT()
  const text = useEvidenceText()
  return (
    <Table className="rating-table" aria-labelledby="self-rating">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('prepare.rating.column.behaviour')}</Table.Th>
          <Table.Th scope="col">{t('prepare.rating.column.own')}</Table.Th>
          <Table.Th scope="col">{t('prepare.rating.column.figure')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {topics.map(({ metric, own }) => {
          const answer = answerTo(document, metric)
          const rating = answer?.rating ?? null
          return (
            <Table.Tr key={metric}>
              <Table.Td>{t(`prepare.behaviour.${metric}`)}</Table.Td>
              <Table.Td>
                {isRating(rating) ? (
                  <strong>{t(`prepare.rating.${rating}`)}</strong>
                ) : (
                  <span className="soft">{t('prepare.rating.blank')}</span>
                )}
                {answer === null || answer.words === '' ? null : (
                  <span className="rating-words" dir="auto">
                    {answer.words}
                  </span>
                )}
              </Table.Td>
              <Table.Td>
                {t(`metric.${metric}.name`)}: {text(metric, own)}
              </Table.Td>
            </Table.Tr>
          )
        })}
      </Table.Tbody>
    </Table>
  )
}
