import { Button } from '@mantine/core'
import type { EarlierAction } from '#shared/coaching/evidence.ts'
import type { SessionDocument } from '#shared/coaching/session.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'
import { ActionList } from '../agree/agree-part.tsx'
import type { SessionPartProps } from '../session/session-part.ts'
import { otherExcerpts } from '../prepare/brief-edits.ts'
import { ExcerptView } from '../session/excerpt-view.tsx'
import { GrowFields } from './grow-fields.tsx'
import type { MeetStep } from './meet-steps.ts'
import { TopicView } from './topic-view.tsx'

interface Props extends SessionPartProps {
  readonly step: MeetStep
  readonly onHeld: () => void
}

/** One point of the agenda: the question that opens it, and what to look at together. */
export function MeetStepView({ step, session, change, onHeld }: Props) {
  const t = useT()
  const { brief, strength, priorities } = session.document
  switch (step) {
    case 'welcome':
      return (
        <>
          <p className="meet-question">{t('meet.welcome.question')}</p>
          <p className="soft">{t('meet.welcome.text')}</p>
        </>
      )
    case 'lastActions':
      return (
        <>
          <p className="meet-question">{t('meet.lastActions.question')}</p>
          <LastActions actions={brief?.lastActions ?? []} />
        </>
      )
    case 'strength':
      return strength === null ? (
        <>
          <p className="meet-question">{t('meet.strength.question')}</p>
          <p className="soft">{t('meet.strength.none', { agent: session.agent })}</p>
        </>
      ) : (
        <TopicView topic={strength} place="strength" session={session} />
      )
    case 'priorities':
      return (
        <>
          {priorities.length === 0 ? (
            <p className="meet-question">{t('meet.priorities.question')}</p>
          ) : (
            priorities.map((topic, place) => (
              <TopicView key={topic.metric} topic={topic} place={place} session={session} />
            ))
          )}
          <OtherWords document={session.document} />
          <GrowFields session={session} change={change} />
        </>
      )
    case 'agree':
      return (
        <>
          <p className="meet-question">{t('meet.agree.question')}</p>
          <ActionList session={session} change={change} />
        </>
      )
    case 'close':
      return <CloseStep session={session} onHeld={onHeld} />
  }
}

/** Words that belong to no topic and are there to be talked about. */
function OtherWords({ document }: { readonly document: SessionDocument }) {
  const t = useT()
  const excerpts = otherExcerpts(document)
  if (excerpts.length === 0) return null
  return (
    <div className="meet-topic">
      <h3>{t('prepare.others.excerpts')}</h3>
      {excerpts.map((excerpt) => (
        <ExcerptView key={excerpt.id} excerpt={excerpt} />
      ))}
    </div>
  )
}

function LastActions({ actions }: { readonly actions: readonly EarlierAction[] }) {
  const t = useT()
  const format = useFormat()
  if (actions.length === 0) return <p className="soft">{t('meet.lastActions.none')}</p>
  return (
    <ul className="meet-actions">
      {actions.map(({ sessionId, actionId, behaviour, state, reviewOn }) => (
        <li key={`${sessionId} ${actionId}`}>
          <span dir="auto">{behaviour}</span>
          <span className="soft small">
            {t(`agree.state.${state}`)}
            {reviewOn === null ? null : ` · ${t('meet.reviewOn', { date: format.date(reviewOn) })}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

function CloseStep({ session: { document, stage, agent }, onHeld }: Pick<Props, 'session' | 'onHeld'>) {
  const t = useT()
  const format = useFormat()
  return (
    <>
      <p className="meet-question">{t('meet.close.question', { agent })}</p>
      {document.actions.length === 0 ? null : (
        <>
          <p className="soft">{t('meet.close.agreed')}</p>
          <ul className="meet-actions">
            {document.actions.map(({ id, behaviour, reviewOn }) => (
              <li key={id}>
                <span dir="auto">{behaviour === '' ? t('agree.unnamed') : behaviour}</span>
                {reviewOn === null ? null : (
                  <span className="soft small">{t('meet.reviewOn', { date: format.date(reviewOn) })}</span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {stage === 'planned' ? (
        <Button onClick={onHeld} className="meet-end">
          {t('meet.end')}
        </Button>
      ) : null}
      <p className="soft small">{t('meet.end.help', { agent })}</p>
    </>
  )
}
