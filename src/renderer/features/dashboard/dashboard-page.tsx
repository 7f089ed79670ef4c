import './dashboard.css'
import { Button, LoadingOverlay } from '@mantine/core'
import { useMemo } from 'react'
import { failureOf } from '../../data/call.ts'
import { presetRange } from '../../data/period.ts'
import { useSettings, useWorkspace } from '../../data/queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { Page } from '../../ui/page.tsx'
import { WelcomePage } from '../welcome/welcome-page.tsx'
import { FilterBar } from './filter-bar.tsx'
import { MetricPanel } from './metric-panel.tsx'
import { PANELS } from './panels.ts'
import { RepeatInsights } from './repeat-insights.tsx'
import { SummaryStrip } from './summary-strip.tsx'
import {
  dataCalendar,
  listsOf,
  type ReadyWorkspace,
  useDashboardFigures,
  useDashboardSearch,
  useScope,
} from './use-dashboard.ts'

export function DashboardPage() {
  const { data: workspace } = useWorkspace()
  if (workspace.kind !== 'ready') return null
  return workspace.cases === 0 ? <WelcomePage /> : <Dashboard workspace={workspace} />
}

function Dashboard({ workspace }: { readonly workspace: ReadyWorkspace }) {
  const timeZone = useSettings().timeZone ?? 'UTC'
  const calendar = useMemo(() => dataCalendar(workspace, timeZone), [workspace, timeZone])
  return calendar === null ? <WelcomePage /> : <Figures workspace={workspace} calendar={calendar} />
}

interface Props {
  readonly workspace: ReadyWorkspace
  readonly calendar: NonNullable<ReturnType<typeof dataCalendar>>
}

function Figures({ workspace, calendar }: Props) {
  const t = useT()
  const format = useFormat()
  const [search, change] = useDashboardSearch()
  const scope = useScope(search, calendar)
  const { chosen, team } = useDashboardFigures(scope)
  const lists = chosen.data === undefined ? null : listsOf(chosen.data)
  const isEmpty =
    lists !== null &&
    lists.totals.every((row) => row.denominator === 0 && Object.keys(row.excluded).length === 0)

  return (
    <Page
      title={t('dashboard.title')}
      lead={
        workspace.asOf === null ? undefined : (
          <span title={t('app.asOf.why')}>
            {t('app.asOf', { instant: format.isoInstant(workspace.asOf) })}
          </span>
        )
      }
      wide
    >
      <FilterBar workspace={workspace} calendar={calendar} search={search} scope={scope} onChange={change} />
      {chosen.error === null ? null : (
        <FailureAlert failure={failureOf(chosen.error)} onRetry={() => void chosen.refetch()} />
      )}
      {isEmpty ? (
        <EmptyState
          title={t('dashboard.noCases.inPeriod')}
          text={t('dashboard.noCases.hint', {
            from: format.date(calendar.firstDate),
            to: format.date(calendar.lastDate),
          })}
        >
          <Button
            onClick={() => change({ period: 'all', range: undefined, teams: undefined, agents: undefined })}
            disabled={
              isSameRange(scope, presetRange('all', calendar)) &&
              search.agents === undefined &&
              search.teams === undefined
            }
          >
            {t('dashboard.noCases.action')}
          </Button>
        </EmptyState>
      ) : null}
      {lists === null || chosen.data === undefined || isEmpty ? null : (
        <div className="dashboard" data-loading={chosen.isPlaceholderData || undefined}>
          <SummaryStrip totals={lists.totals} scope={scope} search={search} />
          <div className="panels">
            {PANELS.map((panel) => (
              <MetricPanel
                key={panel.id}
                panel={panel}
                lists={lists}
                figures={chosen.data}
                reference={team.data?.results[0] ?? []}
                scope={scope}
                search={search}
                onChange={change}
              />
            ))}
          </div>
          <RepeatInsights scope={scope} />
          <p className="soft small">
            {t('dashboard.footer', {
              version: chosen.data.definitionVersion,
              timeZone: chosen.data.timeZone,
            })}{' '}
            {t('dashboard.agents.mixNote')}
          </p>
        </div>
      )}
      <LoadingOverlay visible={chosen.isLoading} loaderProps={{ 'aria-label': t('app.loading') }} />
    </Page>
  )
}

function isSameRange(a: { from: string; to: string }, b: { from: string; to: string }): boolean {
  return a.from === b.from && a.to === b.to
}
