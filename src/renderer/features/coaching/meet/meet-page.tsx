import '../session/session.css'
import './meet.css'
import { Button } from '@mantine/core'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { ArrowLeft, ArrowRight, X } from 'lucide-react'
import { useEffect } from 'react'
import { useT } from '../../../i18n/use-t.ts'
import { SaveSign } from '../session/save-sign.tsx'
import { SaveTrouble } from '../session/save-trouble.tsx'
import { NoSession } from '../session/session-page.tsx'
import { SessionNotes } from '../session/session-notes.tsx'
import type { SessionPart } from '../session/session-search.ts'
import { useHold } from '../session/use-hold.ts'
import { type UsedSession, useKeeper, useSession } from '../session/use-session.ts'
import { MeetAgenda } from './meet-agenda.tsx'
import { MeetStepView } from './meet-step-view.tsx'
import { MEET_STEPS, type MeetStep, stepAfter } from './meet-steps.ts'
import { MeetingClock } from './meeting-clock.tsx'
import { useMeetKeys } from './use-meet-keys.ts'

const route = getRouteApi('/coaching/$id/meet')

/** The meeting: one screen for two people, the agenda at the left, what is written down at the right. */
export function MeetPage() {
  const { id } = route.useParams()
  const used = useSession(Number(id))
  return used.state === 'open' ? <Meeting key={id} used={used} /> : <NoSession used={used} />
}

/** Each step begins at its top, for the eyes and for the keyboard. */
function focus(heading: HTMLHeadingElement | null): void {
  heading?.focus({ preventScroll: true })
}

function Meeting({ used }: { readonly used: Extract<UsedSession, { state: 'open' }> }) {
  const t = useT()
  const navigate = useNavigate()
  const { keeper } = used
  const inHand = useKeeper(used)
  const { session, save } = inHand
  const { step = 'welcome' } = route.useSearch()
  const { change } = keeper
  const hold = useHold(keeper)
  const title = t('session.title', { agent: session.agent })

  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`
  }, [title, t])
  const goTo = (next: MeetStep): void =>
    void navigate({ from: '/coaching/$id/meet', to: '.', search: { step: next }, replace: true })
  const leave = (part: SessionPart = 'prepare'): void =>
    void navigate({ to: '/coaching/$id', params: { id: String(session.id) }, search: { part } })
  useMeetKeys({ step, onStep: goTo, onLeave: leave })

  const number = MEET_STEPS.indexOf(step) + 1
  return (
    <div className="meet" onBlur={keeper.flush}>
      <header className="meet-bar">
        <h1 dir="auto">{title}</h1>
        <SaveSign save={save} />
        <MeetingClock session={session} change={change} />
        <Button
          variant="default"
          size="xs"
          leftSection={<X size={15} aria-hidden />}
          onClick={() => leave()}
          title={t('meet.leave.key')}
        >
          {t('meet.leave')}
        </Button>
      </header>
      <MeetAgenda step={step} onStep={goTo} />
      <div className="meet-main">
        <SaveTrouble keeper={keeper} inHand={inHand} />
        <div className="meet-body" key={step}>
          <section className="meet-step" aria-labelledby="meet-step-title" data-testid={`step-${step}`}>
            <h2 id="meet-step-title" ref={focus} tabIndex={-1}>
              {t(`meet.step.${step}`)}
            </h2>
            <MeetStepView
              step={step}
              session={session}
              change={change}
              onHeld={() => {
                hold()
                leave('acknowledge')
              }}
            />
          </section>
          <footer className="meet-turn">
            {number === 1 ? null : (
              <Button
                variant="subtle"
                leftSection={<ArrowLeft size={15} aria-hidden />}
                onClick={() => goTo(stepAfter(step, -1))}
              >
                {t('meet.back')}
              </Button>
            )}
            {number === MEET_STEPS.length ? null : (
              <Button
                variant="light"
                className="meet-next"
                rightSection={<ArrowRight size={15} aria-hidden />}
                onClick={() => goTo(stepAfter(step, 1))}
              >
                {t('meet.next', { step: t(`meet.step.${stepAfter(step, 1)}`) })}
              </Button>
            )}
          </footer>
        </div>
      </div>
      <aside className="meet-notes" aria-label={t('meet.notes')}>
        <SessionNotes session={session} change={change} />
      </aside>
    </div>
  )
}
