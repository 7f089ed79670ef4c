import { NativeSelect } from '@mantine/core'
import { WINDOW_DAYS } from '#shared/metrics/definition.ts'
import type { DataCalendar } from '../../data/period.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { NameFilter } from './name-filter.tsx'
import { PeriodPicker } from './period-picker.tsx'
import type { Scope } from './scope.ts'
import type { DashboardSearch } from './search.ts'
import type { ChangeSearch, ReadyWorkspace } from './use-dashboard.ts'

interface Props {
  readonly workspace: ReadyWorkspace
  readonly calendar: DataCalendar
  readonly search: DashboardSearch
  readonly scope: Scope
  readonly onChange: ChangeSearch
}

/** Period, teams, agents and window; all of it is kept in the address. */
export function FilterBar({ workspace, calendar, search, scope, onChange }: Props) {
  const t = useT()
  const format = useFormat()
  const { teams } = scope
  const agents = workspace.agents.filter(({ team }) => teams === undefined || teams.includes(team))
  const names = [...new Set(agents.map(({ name }) => name))].toSorted(format.compare)
  return (
    <div className="filters" role="group" aria-label={t('dashboard.filters')}>
      <PeriodPicker calendar={calendar} search={search} scope={scope} onChange={onChange} />
      <NameFilter
        label={t('dashboard.teams')}
        allLabel={t('dashboard.teams.all')}
        noneLabel={t('app.team.none')}
        names={workspace.teams.toSorted(format.compare)}
        chosen={scope.teams}
        onChange={(chosen) => onChange({ teams: chosen, agents: undefined })}
      />
      <NameFilter
        label={t('dashboard.agents')}
        allLabel={t('dashboard.agents.all')}
        noneLabel={t('app.agent.none')}
        names={names}
        chosen={scope.agents}
        onChange={(chosen) => onChange({ agents: chosen })}
      />
      <NativeSelect
        label={t('dashboard.window')}
        title={t('dashboard.window.why')}
        value={String(scope.days)}
        onChange={({ currentTarget }) =>
          onChange({ days: WINDOW_DAYS.find((days) => String(days) === currentTarget.value) })
        }
        data={WINDOW_DAYS.map((days) => ({
          value: String(days),
          label: t('dashboard.window.days', { days }),
        }))}
      />
    </div>
  )
}
