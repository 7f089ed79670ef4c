import './pages.css'
import { useT } from '../../../i18n/use-t.ts'
import { type PanelId, PANELS } from '../panels.ts'
import { useOverviewFigures, usePreviousFigures } from '../use-dashboard.ts'
import { FigureContent } from './figure-content.tsx'
import { FigurePage, type PageRequest } from './figure-page.tsx'
import { ThemeCard } from './theme-card.tsx'

/** A theme with many figures above or below one with few. */
const COLUMNS: readonly (readonly PanelId[])[] = [
  ['resolution', 'repeat'],
  ['followUp', 'closure'],
]

const METRICS = PANELS.flatMap(({ metrics }) => metrics)

/** The four themes on one page, each with the way to its own. */
export function OverviewPage() {
  const t = useT()
  return (
    <FigurePage path="/dashboard" title={t('dashboard.title')}>
      {(request) => <Overview request={request} />}
    </FigurePage>
  )
}

function Overview({ request }: { readonly request: PageRequest }) {
  const { scope, search } = request
  const chosen = useOverviewFigures(scope, METRICS)
  const previous = usePreviousFigures(scope, METRICS, search.compare ?? false)
  return (
    <FigureContent request={request} figures={chosen}>
      {(figures, lists) => (
        <div className="theme-cards">
          {COLUMNS.map((column) => (
            <div key={column.join()} className="theme-column">
              {PANELS.filter(({ id }) => column.includes(id)).map((panel) => (
                <ThemeCard
                  key={panel.id}
                  panel={panel}
                  figures={figures}
                  lists={lists}
                  previous={previous}
                  scope={scope}
                  search={search}
                />
              ))}
            </div>
          ))}
        </div>
      )}
    </FigureContent>
  )
}
