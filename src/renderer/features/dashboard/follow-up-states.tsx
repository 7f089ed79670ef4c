import './follow-up-states.css'
import type { FollowUpState } from '#shared/metrics/rules/follow-up-state.ts'
import type { Figures } from '../../data/queries.ts'
import { useT } from '../../i18n/use-t.ts'
import { CaseLink, caseSearch } from '../cases/case-link.tsx'
import type { CasePart } from '../cases/case-search.ts'
import type { Scope } from './scope.ts'

/** Every state a follow-up can be in; each is the part of the figure that its case list shows. */
export const STATES = [
  'early',
  'onTime',
  'late',
  'missed',
  'notYetDue',
  'notApplicable',
  'noEvidence',
] as const satisfies readonly (FollowUpState & CasePart)[]

interface Props {
  readonly states: Figures['followUpStates']
  readonly scope: Scope
}

export function FollowUpStates({ states, scope }: Props) {
  const t = useT()
  const shown = STATES.filter((id) => states[id] > 0)
  const made = states.early + states.onTime + states.late
  if (shown.length === 0) return null
  return (
    <div className="states">
      <div className="states-bar" aria-hidden>
        {shown.map((id) => (
          <span key={id} data-state={id} style={{ flexGrow: states[id] }} />
        ))}
      </div>
      <ul aria-label={t('dashboard.states.title')}>
        {shown.map((id) => (
          <li key={id}>
            <CaseLink className="states-item" to={caseSearch(scope, 'followUp.completion', id)}>
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
