import { Loader, TextInput, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { failureOf } from '../../data/call.ts'
import { useAgents } from '../../data/coaching-queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { filterOf } from '../dashboard/filters/filter-lists.ts'
import type { Scope } from '../dashboard/scope.ts'

interface Props {
  readonly scope: Scope
  readonly onChoose: (agent: string) => void
}

/** From so many agents on, one looks for a name. */
const SEARCHED_FROM = 12

/** All agents by name, with what comes next with each. */
export function AgentsTable({ scope, onChoose }: Props) {
  const t = useT()
  const format = useFormat()
  const [text, setText] = useState('')
  const input = { from: scope.from, to: scope.to, windowDays: scope.days, filter: filterOf(scope) }
  const { data, error, refetch } = useAgents(input)
  if (error !== null) return <FailureAlert failure={failureOf(error)} onRetry={() => void refetch()} />
  if (data === undefined) return <Loader aria-label={t('app.loading')} />
  if (data.agents.length === 0) return <EmptyState title={t('agents.none')} text={t('agents.none.text')} />
  const wanted = text.trim().toLocaleLowerCase()
  const shown = data.agents
    .filter(({ agent, team }) => `${agent} ${team ?? ''}`.toLocaleLowerCase().includes(wanted))
    .toSorted((a, b) => format.compare(a.agent, b.agent))
  const date = (day: string | null): string => (day === null ? t('app.none') : format.date(day))
  return (
    <section className="card agents-card" aria-label={t('agents.title')}>
      <p className="soft">{t('agents.lead')}</p>
      {data.agents.length < SEARCHED_FROM ? null : (
        <TextInput
          label={t('agents.find')}
          value={text}
          onChange={({ currentTarget: { value } }) => setText(value)}
          maw={320}
        />
      )}
      <div className="agents-scroll">
        <table className="agents-table" data-testid="agents">
          <thead>
            <tr>
              <th scope="col">{t('agents.column.agent')}</th>
              <th scope="col">{t('agents.column.team')}</th>
              <th scope="col" className="text-end">
                {t('agents.column.cases')}
              </th>
              <th scope="col" className="text-end">
                {t('agents.column.openActions')}
              </th>
              <th scope="col">{t('agents.column.last')}</th>
              <th scope="col">{t('agents.column.next')}</th>
              <th scope="col">{t('agents.column.review')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ agent, team, cases, openActions, lastSessionOn, nextSessionOn, nextReviewOn }) => (
              <tr key={agent}>
                <th scope="row">
                  <UnstyledButton className="text-link" onClick={() => onChoose(agent)} dir="auto">
                    {agent}
                  </UnstyledButton>
                </th>
                <td>{team ?? t('app.none')}</td>
                <td className="text-end">{format.integer(cases)}</td>
                <td className="text-end">
                  {openActions === 0 ? t('app.none') : format.integer(openActions)}
                </td>
                <td>{date(lastSessionOn)}</td>
                <td>{date(nextSessionOn)}</td>
                <td>{date(nextReviewOn)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length === 0 ? <p className="soft">{t('agents.find.none')}</p> : null}
    </section>
  )
}
