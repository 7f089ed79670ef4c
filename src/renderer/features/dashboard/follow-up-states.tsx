import './follow-up-states.css'
import type { Figures } from '../../data/queries.ts'
import { useT } from '../../i18n/use-t.ts'
import { CaseLink, caseSearch } from '../cases/case-link.tsx'
import type { CasePart } from '../cases/case-search.ts'
import type { Scope } from './scope.ts'

/** Every state a follow-up can be in, and the case list that holds it. */
const STATES = [
  { id: 'early', part: 'counted' },
  { id: 'onTime', part: 'counted' },
  { id: 'late', part: 'notCounted' },
  { id: 'missed', part: 'notCounted' },
  { id: 'notYetDue', part: 'notYetDue' },
  { id: 'notApplicable', part: 'notApplicable' },
  { id: 'noEvidence', part: 'noEvidence' },
] as const satisfies readonly { id: keyof Figures['followUpStates']; part: CasePart }[]

interface Props {
  readonly states: Figures['followUpStates']
  readonly scope: Scope
}

export function FollowUpStates({ states, scope }: Props) {
  const t = useT()
  const shown = STATES.filter(({ id }) => states[id] > 0)
  const made = states.early + states.onTime + states.late
  if (shown.length === 0) return null
  return (
    <div className="states">
      <div className="states-bar" aria-hidden>
        {shown.map(({ id }) => (
          <span key={id} data-state={id} style={{ flexGrow: states[id] }} />
        ))}
      </div>
      <ul aria-label={t('dashboard.states.title')}>
        {shown.map(({ id, part }) => (
          <li key={id}>
            <CaseLink className="states-item" to={caseSearch(scope, 'followUp.completion', part)}>
              <i data-state={id} aria-hidden />
              {t('dashboard.states.item', { state: t(`dashboard.states.${id}`), count: states[id] })}
            </CaseLink>
          </li>
        ))}
      </ul>
      {made === 0 ? null : (
        <div className="soft small">{t('dashboard.states.inferred', { count: states.inferred })}</div>
      )}
    </div>
  )
}
