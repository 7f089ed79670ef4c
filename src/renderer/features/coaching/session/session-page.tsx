import './session.css'
import { Button, Loader, Tabs } from '@mantine/core'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useT } from '../../../i18n/use-t.ts'
import { BackLink } from '../../../ui/back-link.tsx'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { Page } from '../../../ui/page.tsx'
import { AcknowledgePart } from '../acknowledge/acknowledge-part.tsx'
import { AgreePart } from '../agree/agree-part.tsx'
import { PreparePart } from '../prepare/prepare-part.tsx'
import { HandOutPart } from '../../print/hand-out-part.tsx'
import { ReviewPart } from '../review/review-part.tsx'
import { SaveTrouble } from './save-trouble.tsx'
import { SessionHead } from './session-head.tsx'
import type { SessionKeeper } from './session-keeper.ts'
import { SESSION_PARTS, type SessionPart } from './session-search.ts'
import { useHold } from './use-hold.ts'
import { type UsedSession, useKeeper, useSession } from './use-session.ts'

const route = getRouteApi('/coaching/$id')

/** A one-on-one: what it rests on, what was agreed, what the agent says to it, and what became of it. */
export function SessionPage() {
  const { id } = route.useParams()
  const used = useSession(Number(id))
  return used.state === 'open' ? <OpenSession key={id} used={used} /> : <NoSession used={used} />
}

interface NoSessionProps {
  readonly used: Exclude<UsedSession, { state: 'open' }>
}

/** In the place of a session that is not read yet, or cannot be. */
export function NoSession({ used }: NoSessionProps) {
  const t = useT()
  return (
    <div className="page">
      <BackLink />
      {used.state === 'failed' ? (
        <FailureAlert failure={used.failure} onRetry={used.retry} />
      ) : (
        <Loader aria-label={t('app.loading')} />
      )}
    </div>
  )
}

function OpenSession({ used }: { readonly used: Extract<UsedSession, { state: 'open' }> }) {
  const t = useT()
  const navigate = useNavigate()
  const { keeper } = used
  const inHand = useKeeper(used)
  const { part = 'prepare' } = route.useSearch()
  const { session } = inHand
  const choose = (next: SessionPart): void =>
    void navigate({ from: '/coaching/$id', to: '.', search: { part: next }, replace: true })
  return (
    <Page title={t('session.title', { agent: session.agent })} lead={session.team} before={<BackLink />}>
      {/* Whoever leaves a field has finished a thought: it is saved then. */}
      <div onBlur={keeper.flush}>
        <SessionHead keeper={keeper} inHand={inHand} />
        <SaveTrouble keeper={keeper} inHand={inHand} />
        <Tabs
          value={part}
          onChange={(value) => {
            const next = SESSION_PARTS.find((one) => one === value)
            if (next !== undefined) choose(next)
          }}
          keepMounted={false}
          className="session-parts"
        >
          <Tabs.List aria-label={t('session.parts')}>
            {SESSION_PARTS.map((one) => (
              <Tabs.Tab key={one} value={one}>
                {t(`session.part.${one}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {SESSION_PARTS.map((one) => (
            <Tabs.Panel key={one} value={one}>
              <PartOfSession part={one} keeper={keeper} session={session} onPart={choose} />
            </Tabs.Panel>
          ))}
        </Tabs>
      </div>
    </Page>
  )
}

interface PartProps {
  readonly part: SessionPart
  readonly keeper: SessionKeeper
  readonly session: ReturnType<SessionKeeper['inHand']>['session']
  readonly onPart: (part: SessionPart) => void
}

function PartOfSession({ part, keeper, session, onPart }: PartProps) {
  const { change, changeHead } = keeper
  const hold = useHold(keeper)
  const isClosed = session.stage === 'closed'
  if (part === 'handOut') return <HandOutPart session={session} />
  if (part === 'review') return <ReviewPart session={session} change={change} />
  return (
    <>
      {isClosed ? <ClosedNote onReopen={() => changeHead({ stage: 'held' })} /> : null}
      <fieldset className="session-fields" disabled={isClosed}>
        {part === 'prepare' ? <PreparePart session={session} change={change} /> : null}
        {part === 'agree' ? (
          <AgreePart
            session={session}
            change={change}
            onHeld={() => {
              hold()
              onPart('acknowledge')
            }}
          />
        ) : null}
        {part === 'acknowledge' ? (
          <AcknowledgePart
            session={session}
            change={change}
            onClose={() => {
              changeHead({ stage: 'closed' })
              onPart('review')
            }}
          />
        ) : null}
      </fieldset>
    </>
  )
}

function ClosedNote({ onReopen }: { readonly onReopen: () => void }) {
  const t = useT()
  return (
    <div className="closed-note" role="status">
      <span>{t('session.closed')}</span>
      <Button size="compact-sm" variant="default" onClick={onReopen}>
        {t('session.reopen')}
      </Button>
    </div>
  )
}
