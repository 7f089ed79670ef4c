import { Button, Loader, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { ArrowLeft, CalendarPlus } from 'lucide-react'
import { useState } from 'react'
import { failureOf } from '../../data/call.ts'
import { useAgentProfile } from '../../data/coaching-queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { NewSessionDialog } from '../coaching/list/new-session-dialog.tsx'
import { useToday } from '../coaching/list/use-today.ts'
import { DataGaps } from '../coaching/prepare/data-gaps.tsx'
import { filterOf } from '../dashboard/filters/filter-lists.ts'
import type { Scope } from '../dashboard/scope.ts'
import { AgentFigures } from './agent-figures.tsx'
import { AgentSessions } from './agent-sessions.tsx'
import { AgentSteps } from './agent-steps.tsx'
import { AgentWork } from './agent-work.tsx'

interface Props {
  readonly agent: string
  readonly scope: Scope
  readonly onLeave: () => void
}

/** One agent: the figures in the range of the team, what was agreed, and what to read before the next one-on-one. */
export function AgentView({ agent, scope, onLeave }: Props) {
  const t = useT()
  const format = useFormat()
  const today = useToday()
  const [planning, setPlanning] = useState<string | null>(null)
  const { agents: _, ...everybody } = scope
  const input = { from: scope.from, to: scope.to, windowDays: scope.days, filter: filterOf(everybody) }
  const { data: profile, error, refetch } = useAgentProfile({ agent, ...input })
  return (
    <div className="agent-view">
      <div className="agent-head">
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<ArrowLeft size={15} aria-hidden />}
          onClick={onLeave}
        >
          {t('agents.all')}
        </Button>
        <Title order={2} dir="auto">
          {agent}
        </Title>
        {profile === undefined ? null : (
          <p className="soft">
            {[...profile.teams, t('agents.cases', { cases: profile.cases })].join(' · ')}
          </p>
        )}
        <Button
          className="agent-plan"
          leftSection={<CalendarPlus size={16} aria-hidden />}
          onClick={() => setPlanning(today)}
        >
          {t('oneOnOnes.new')}
        </Button>
      </div>
      {error === null ? null : <FailureAlert failure={failureOf(error)} onRetry={() => void refetch()} />}
      {profile === undefined ? (
        error === null ? (
          <Loader aria-label={t('app.loading')} />
        ) : null
      ) : (
        <>
          <AgentSessions agent={agent} today={today} />
          <AgentWork profile={profile} />
          <AgentFigures profile={profile} scope={everybody} />
          <AgentSteps profile={profile} />
          <DataGaps brief={profile} agent={agent} />
          <p className="soft small">
            {t('agents.basis', {
              from: format.date(scope.from),
              asOf: profile.asOf === null ? t('app.none') : format.isoInstant(profile.asOf),
            })}
          </p>
        </>
      )}
      <Link to="/people" search={{ agent }} className="text-link small">
        {t('people.agentLink')}
      </Link>
      <NewSessionDialog on={planning} agent={agent} onClose={() => setPlanning(null)} />
    </div>
  )
}
