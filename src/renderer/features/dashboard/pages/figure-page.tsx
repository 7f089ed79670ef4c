import '../dashboard.css'
import { type ReactNode, useMemo } from 'react'
import type { DataCalendar } from '../../../data/period.ts'
import { useSettings, useWorkspace } from '../../../data/queries.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'
import { Page } from '../../../ui/page.tsx'
import { WelcomePage } from '../../welcome/welcome-page.tsx'
import { FilterBar } from '../filter-bar.tsx'
import type { FigurePath } from '../panels.ts'
import type { Scope } from '../scope.ts'
import type { DashboardSearch } from '../search.ts'
import {
  type ChangeSearch,
  dataCalendar,
  type ReadyWorkspace,
  useDashboardSearch,
  useScope,
} from '../use-dashboard.ts'

/** What a page of figures is asked for. */
export interface PageRequest {
  readonly calendar: DataCalendar
  readonly search: DashboardSearch
  readonly scope: Scope
  readonly onChange: ChangeSearch
}

interface Props {
  readonly path: FigurePath
  readonly title: string
  readonly children: (request: PageRequest) => ReactNode
}

/** The frame of every page of figures: the as-of, and the filter that they share. */
export function FigurePage(props: Props) {
  const { data: workspace } = useWorkspace()
  const timeZone = useSettings().timeZone ?? 'UTC'
  const calendar = useMemo(
    () => (workspace.kind === 'ready' ? dataCalendar(workspace, timeZone) : null),
    [workspace, timeZone],
  )
  if (workspace.kind !== 'ready') return null
  if (calendar === null) return <WelcomePage />
  return <Ready {...props} workspace={workspace} calendar={calendar} />
}

interface ReadyProps extends Props {
  readonly workspace: ReadyWorkspace
  readonly calendar: DataCalendar
}

function Ready({ path, title, workspace, calendar, children }: ReadyProps) {
  const t = useT()
  const format = useFormat()
  const { search, change, replace } = useDashboardSearch(path)
  const scope = useScope(search, calendar)
  return (
    <Page
      title={title}
      lead={
        workspace.asOf === null ? undefined : (
          <span title={t('app.asOf.why')}>
            {t('app.asOf', { instant: format.isoInstant(workspace.asOf) })}
          </span>
        )
      }
      wide
    >
      <FilterBar
        workspace={workspace}
        calendar={calendar}
        search={search}
        scope={scope}
        onChange={change}
        onReplace={replace}
      />
      {children({ calendar, search, scope, onChange: change })}
    </Page>
  )
}
