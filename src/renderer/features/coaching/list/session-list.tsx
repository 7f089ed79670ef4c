import { Tabs, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { SESSION_STAGES, type SessionStage, type SessionSummary } from '#shared/coaching/session.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'
import { SaveSessionCalendar } from './save-calendar.tsx'
import { byStage } from './session-groups.ts'

interface Props {
  readonly sessions: readonly SessionSummary[]
  readonly today: string
}

/** One-on-ones by stage: those to come, those held, and those that are finished. */
export function SessionList({ sessions, today }: Props) {
  const t = useT()
  const [chosen, setChosen] = useState<SessionStage>('planned')
  const groups = byStage(sessions)
  return (
    <section className="card coaching-card" aria-labelledby="sessions-title" data-testid="sessions">
      <Title order={2} id="sessions-title">
        {t('oneOnOnes.sessions')}
      </Title>
      <Tabs
        value={chosen}
        onChange={(value) => setChosen(SESSION_STAGES.find((stage) => stage === value) ?? chosen)}
      >
        <Tabs.List aria-label={t('oneOnOnes.sessions')}>
          {SESSION_STAGES.map((stage) => (
            <Tabs.Tab key={stage} value={stage}>
              {t('cases.part.count', { label: t(`oneOnOnes.stage.${stage}`), count: groups[stage].length })}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {SESSION_STAGES.map((stage) => (
          <Tabs.Panel key={stage} value={stage}>
            {groups[stage].length === 0 ? (
              <p className="soft coaching-none">{t(`oneOnOnes.stage.${stage}.none`)}</p>
            ) : (
              <ul className="coaching-rows">
                {groups[stage].map((session) => (
                  <SessionRow key={session.id} session={session} today={today} />
                ))}
              </ul>
            )}
          </Tabs.Panel>
        ))}
      </Tabs>
    </section>
  )
}

function SessionRow({ session, today }: { readonly session: SessionSummary; readonly today: string }) {
  const t = useT()
  const format = useFormat()
  const { id, agent, team, plannedOn, stage, topics, actions, isAcknowledged, openDisputes } = session
  const open = actions.filter(({ state }) => state === 'open').length
  const facts = [
    ...(team === null ? [] : [team]),
    ...topics.map((metric) => t(`metric.${metric}.name`)),
    ...(stage === 'planned' && topics.length === 0 ? [t('oneOnOnes.notPrepared')] : []),
    ...(stage !== 'planned' && open > 0 ? [t('oneOnOnes.openActions', { open })] : []),
    ...(stage !== 'planned' && !isAcknowledged ? [t('oneOnOnes.notAcknowledged')] : []),
    ...(openDisputes > 0 ? [t('oneOnOnes.disputes', { disputes: openDisputes })] : []),
  ]
  const isPast = stage === 'planned' && plannedOn < today
  return (
    <li className="coaching-session">
      <Link
        className="coaching-row"
        to="/coaching/$id"
        params={{ id: String(id) }}
        search={{}}
        data-testid={`session-${id}`}
      >
        <span className="coaching-date">
          {plannedOn === today ? <strong>{t('oneOnOnes.today')}</strong> : format.date(plannedOn)}
          {isPast ? <span className="coaching-late small">{t('oneOnOnes.past')}</span> : null}
        </span>
        <span>
          <strong dir="auto">{agent}</strong>
          <span className="soft small">{facts.join(' · ')}</span>
        </span>
      </Link>
      <SaveSessionCalendar session={session} today={today} />
    </li>
  )
}
