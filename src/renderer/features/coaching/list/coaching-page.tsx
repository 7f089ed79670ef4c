import './coaching-list.css'
import { Button, Loader, Select } from '@mantine/core'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { CalendarPlus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { SessionSummary } from '#shared/coaching/session.ts'
import { failureOf } from '../../../data/call.ts'
import { useSessions } from '../../../data/coaching-queries.ts'
import { useWorkspace } from '../../../data/queries.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { Page } from '../../../ui/page.tsx'
import { CoachingCalendar } from './coaching-calendar.tsx'
import { NewSessionDialog } from './new-session-dialog.tsx'
import { ReviewsDue } from './reviews-due.tsx'
import { SessionList } from './session-list.tsx'
import { useToday } from './use-today.ts'

/** All one-on-ones: what comes next, what was agreed and is to be looked at again, and the calendar of both. */
export function CoachingPage() {
  const t = useT()
  const today = useToday()
  const { data: workspace } = useWorkspace()
  const { data, error, refetch } = useSessions(null)
  const { agent = null } = useSearch({ from: '/coaching' })
  /** The day that a new one-on-one is planned for; null while none is. */
  const [planning, setPlanning] = useState<string | null>(null)
  const hasCases = workspace.kind === 'ready' && workspace.asOf !== null
  const sessions = data?.sessions ?? []
  const shown = agent === null ? sessions : sessions.filter((session) => session.agent === agent)
  const newButton = (
    <Button leftSection={<CalendarPlus size={16} aria-hidden />} onClick={() => setPlanning(today)}>
      {t('oneOnOnes.new')}
    </Button>
  )
  return (
    <Page title={t('oneOnOnes.title')} lead={t('oneOnOnes.lead')}>
      {error === null ? null : <FailureAlert failure={failureOf(error)} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Loader aria-label={t('app.loading')} />
        ) : null
      ) : sessions.length === 0 ? (
        <NoSessions hasCases={hasCases}>{newButton}</NoSessions>
      ) : (
        <>
          <div className="coaching-bar">
            <AgentFilter sessions={sessions} agent={agent} />
            {hasCases ? newButton : null}
          </div>
          <div className="coaching-columns">
            <SessionList sessions={shown} today={today} />
            <ReviewsDue sessions={shown} today={today} />
          </div>
          <CoachingCalendar sessions={shown} today={today} onPlan={hasCases ? setPlanning : null} />
        </>
      )}
      <NewSessionDialog on={planning} agent={agent} onClose={() => setPlanning(null)} />
    </Page>
  )
}

interface NoSessionsProps {
  readonly hasCases: boolean
  readonly children: ReactNode
}

function NoSessions({ hasCases, children }: NoSessionsProps) {
  const t = useT()
  if (!hasCases) {
    return (
      <EmptyState title={t('oneOnOnes.needsCases')} text={t('oneOnOnes.needsCases.text')}>
        <Link className="text-link" to="/imports">
          {t('welcome.import.action')}
        </Link>
      </EmptyState>
    )
  }
  return (
    <EmptyState title={t('oneOnOnes.empty')} text={t('oneOnOnes.empty.text')}>
      <ol className="coaching-steps">
        {(['prepare', 'meet', 'agree', 'review'] as const).map((step) => (
          <li key={step}>
            <strong>{t(`oneOnOnes.step.${step}`)}</strong> {t(`oneOnOnes.step.${step}.text`)}
          </li>
        ))}
      </ol>
      {children}
    </EmptyState>
  )
}

interface FilterProps {
  readonly sessions: readonly SessionSummary[]
  readonly agent: string | null
}

function AgentFilter({ sessions, agent }: FilterProps) {
  const t = useT()
  const { compare } = useFormat()
  const navigate = useNavigate({ from: '/coaching' })
  const names = new Set([...sessions.map((session) => session.agent), ...(agent === null ? [] : [agent])])
  return (
    <Select
      aria-label={t('oneOnOnes.agent')}
      placeholder={t('oneOnOnes.agent.all')}
      data={[...names].toSorted(compare)}
      value={agent}
      onChange={(name) =>
        void navigate({ search: name === null ? {} : { agent: name }, replace: true, resetScroll: false })
      }
      searchable
      clearable
      w={260}
    />
  )
}
