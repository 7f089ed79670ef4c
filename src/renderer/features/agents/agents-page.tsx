import './agents.css'
import { useT } from '../../i18n/use-t.ts'
import { FigurePage } from '../dashboard/pages/figure-page.tsx'
import { AgentView } from './agent-view.tsx'
import { AgentsTable } from './agents-table.tsx'

/** Everybody whom cases name, or one of them: the figures of both follow the filter of the pages of figures. */
export function AgentsPage() {
  const t = useT()
  return (
    <FigurePage path="/agents" title={t('agents.title')}>
      {({ scope, search, onChange }) =>
        search.agent === undefined ? (
          <AgentsTable scope={scope} onChoose={(agent) => onChange({ agent })} />
        ) : (
          <AgentView agent={search.agent} scope={scope} onLeave={() => onChange({ agent: undefined })} />
        )
      }
    </FigurePage>
  )
}
