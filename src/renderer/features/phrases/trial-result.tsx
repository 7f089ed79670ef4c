import { Button, Loader, Progress, Table, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import type { PhraseTrial, TriedWords } from '#shared/ipc/phrase-schemas.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import type { RunningTrial } from './use-phrases.ts'

interface Props {
  readonly running: RunningTrial
  readonly onStop: () => void
}

/** What would be found otherwise with the change, in the very words of the stored cases. */
export function TrialResult({ running: { trial, isRunning, failure }, onStop }: Props) {
  const t = useT()
  const titleId = useId()
  return (
    <section className="card phrase-trial" aria-labelledby={titleId} data-testid="phrase-trial">
      <Title order={2} id={titleId}>
        {t('phrases.trial.title')}
      </Title>
      {failure === null ? null : <FailureAlert failure={failure} />}
      {trial === null ? null : (
        <>
          <p className="phrase-read" role="status">
            {t('phrases.trial.read', { read: trial.read, total: trial.total })}
            {trial.read < trial.total && !isRunning ? ` ${t('phrases.trial.partly')}` : null}
          </p>
          {isRunning ? (
            <Progress.Root>
              <Progress.Section
                value={(trial.read / Math.max(1, trial.total)) * 100}
                aria-label={t('phrases.trial.title')}
              />
            </Progress.Root>
          ) : null}
          <Counts trial={trial} isRunning={isRunning} />
          <TrialCases trial={trial} />
        </>
      )}
      {isRunning && trial === null ? <Loader size="sm" aria-label={t('app.loading')} /> : null}
      {isRunning ? (
        <Button variant="default" size="xs" onClick={onStop}>
          {t('phrases.trial.stop')}
        </Button>
      ) : null}
    </section>
  )
}

function Counts({ trial, isRunning }: { readonly trial: PhraseTrial; readonly isRunning: boolean }) {
  const t = useT()
  const format = useFormat()
  const { matched, changes } = trial
  if (changes.length === 0 && isRunning) return null
  return (
    <>
      <p>
        {t('phrases.trial.matched', { matched })}{' '}
        {changes.length === 0 ? t(matched === 0 ? 'phrases.trial.none' : 'phrases.trial.noChange') : null}
      </p>
      {changes.length === 0 ? null : (
        <Table className="phrase-counts">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('phrases.trial.technique')}</Table.Th>
              <Table.Th scope="col">{t('phrases.trial.found')}</Table.Th>
              <Table.Th scope="col">{t('phrases.trial.lost')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {changes.map(({ technique, found, lost }) => (
              <Table.Tr key={technique}>
                <Table.Th scope="row">{t(`case.finding.${technique}`)}</Table.Th>
                <Table.Td>{format.integer(found)}</Table.Td>
                <Table.Td>{format.integer(lost)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </>
  )
}

function TrialCases({ trial: { rows, affected } }: { readonly trial: PhraseTrial }) {
  const t = useT()
  const format = useFormat()
  if (rows.length === 0) return null
  const shown = rows.filter(({ words }) => words.some(({ change }) => change !== 'also')).length
  return (
    <>
      {shown < affected ? (
        <p className="soft small">{t('phrases.trial.shown', { shown, affected })}</p>
      ) : null}
      <ul className="phrase-cases">
        {rows.map(({ id, caseId, subject, openedAtMs, words }) => (
          <li key={id}>
            <Link className="text-link" to="/cases/$id" params={{ id: String(id) }}>
              {caseId}
            </Link>{' '}
            {subject ?? t('case.noSubject')} <span className="soft small">{format.day(openedAtMs)}</span>
            {words.map((each, at) => (
              <Words key={`${each.technique} ${at}`} words={each} />
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}

function Words({ words: { technique, change, text, before, after } }: { readonly words: TriedWords }) {
  const t = useT()
  return (
    <blockquote data-change={change} dir="auto">
      {before}
      <mark>{text}</mark>
      {after}
      <span className="soft small">
        {t(`case.finding.${technique}`)}:{' '}
        {t(change === 'lost' ? 'phrases.trial.lost.words' : `phrases.trial.${change}`)}
      </span>
    </blockquote>
  )
}
