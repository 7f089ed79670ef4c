import './repeat-insights.css'
import { failureOf } from '../../data/call.ts'
import { useRepeatInsights } from '../../data/queries.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { filterOf } from './filters/filter-lists.ts'
import { AskingPanel } from './asking-panel.tsx'
import { RepeatCurvePanel } from './repeat-curve-panel.tsx'
import type { Scope } from './scope.ts'

/** What repeats have to do with time and with asking. */
export function RepeatInsights({ scope }: { readonly scope: Scope }) {
  const insights = useRepeatInsights({
    from: scope.from,
    to: scope.to,
    windowDays: scope.days,
    filter: filterOf(scope),
  })
  if (insights.error !== null) {
    return <FailureAlert failure={failureOf(insights.error)} onRetry={() => void insights.refetch()} />
  }
  if (insights.data === undefined) return null
  return (
    <div className="insights">
      <RepeatCurvePanel curve={insights.data.curve} scope={scope} />
      <AskingPanel asking={insights.data.asking} scope={scope} />
    </div>
  )
}
