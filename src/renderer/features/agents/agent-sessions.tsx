import { Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useSessions } from '../../data/coaching-queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'

interface Props {
  readonly agent: string
  readonly today: string
}

/** The agent's one-on-ones as a line of time, the latest first, and the actions that are still open. */
export function AgentSessions({ agent, today }: Props) {
  const t = useT()
  const format = useFormat()
  const { data } = useSessions(agent)
  const sessions = data?.sessions ?? []
  const open = sessions.flatMap(({ id, actions }) =>
    actions.filter(({ state }) => state === 'open').map((action) => ({ session: id, ...action })),
  )
  return (
    <section className="card agents-card" aria-labelledby="agent-sessions">
      <Title order={2} id="agent-sessions">
        {t('agents.sessions')}
      </Title>
      {sessions.length === 0 ? <p className="soft">{t('agents.sessions.none')}</p> : null}
      <div className="agent-sessions">
        {open.length === 0 ? null : (
          <div>
            <h3>{t('agents.openActions')}</h3>
            <ul>
              {open.map(({ session, id, behaviour, metric, reviewOn }) => (
                <li key={`${session} ${id}`}>
                  <Link
                    to="/coaching/$id"
                    params={{ id: String(session) }}
                    search={{ part: 'review' }}
                    className="text-link"
                    dir="auto"
                  >
                    {behaviour.trim() === '' ? t('agents.unnamed') : behaviour}
                  </Link>
                  <span className="soft small">
                    {[
                      ...(metric === null ? [] : [t(`metric.${metric}.name`)]),
                      reviewOn === null
                        ? t('agents.noReview')
                        : t(reviewOn < today ? 'agents.reviewWas' : 'agents.reviewOn', {
                            date: format.date(reviewOn),
                          }),
                    ].join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
        {sessions.length === 0 ? null : (
          <ol className="agent-timeline">
            {sessions.map(({ id, plannedOn, stage, topics, isAcknowledged, openDisputes }) => (
              <li key={id} data-stage={stage}>
                <Link to="/coaching/$id" params={{ id: String(id) }} search={{}} className="text-link">
                  {format.date(plannedOn)}
                </Link>
                <span className="soft small">
                  {[
                    t(`oneOnOnes.stage.${stage}.one`),
                    ...topics.map((metric) => t(`metric.${metric}.name`)),
                    ...(isAcknowledged ? [t('agents.acknowledged')] : []),
                    ...(openDisputes > 0 ? [t('oneOnOnes.disputes', { disputes: openDisputes })] : []),
                  ].join(' · ')}
                </span>
              </li>
            ))}
          </ol>
        )}
      </div>
    </section>
  )
}
