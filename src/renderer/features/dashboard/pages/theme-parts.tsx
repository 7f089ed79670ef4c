import { IgnoredNoList } from '../../closure/ignored-no-list.tsx'
import { FollowUpList } from '../../follow-ups/follow-up-list.tsx'
import { RepeatPairs } from '../../repeats/repeat-pairs.tsx'
import type { PanelId } from '../panels.ts'
import { RepeatInsights } from '../repeat-insights.tsx'
import type { Scope } from '../scope.ts'
import { TimeDistribution } from '../time-distribution.tsx'

interface Props {
  readonly id: PanelId
  readonly scope: Scope
}

/** What belongs to one theme alone, below what all themes have. */
export function ThemeParts({ id, scope }: Props) {
  switch (id) {
    case 'resolution':
      return (
        <section className="card theme-chart">
          <TimeDistribution scope={scope} />
        </section>
      )
    case 'followUp':
      return <FollowUpList scope={scope} />
    case 'repeat':
      return (
        <>
          <RepeatInsights scope={scope} />
          <RepeatPairs scope={scope} />
        </>
      )
    case 'closure':
      return <IgnoredNoList scope={scope} />
  }
}
