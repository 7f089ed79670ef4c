import { VisuallyHidden } from '@mantine/core'
import type { Figure, Group, MetricId } from '#shared/metrics/definition.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import type { useRovingFocus } from '../../ui/use-roving-focus.ts'
import { CaseLink, caseSearch, partBehind } from '../cases/case-link.tsx'
import { type Bearing, MIN_PERCENT_N, type Scale } from './figures.ts'
import type { Scope } from './scope.ts'
import { useFigureText } from './use-figure-text.ts'

interface Props {
  readonly metric: MetricId
  readonly name: string
  readonly group: Group
  readonly figure: Figure
  readonly bearing: Bearing
  readonly differsLabel: string
  readonly reference: number | null
  readonly scale: Scale
  readonly scope: Scope
  readonly focus: ReturnType<ReturnType<typeof useRovingFocus>['itemProps']>
}

export function RateRow(props: Props) {
  const { metric, name, group, figure, bearing, differsLabel, reference, scale, scope, focus } = props
  const t = useT()
  const format = useFormat()
  const text = useFigureText()
  const words = [text.whole(metric, figure)]
  if (bearing === 'differs') words.push(differsLabel)
  if (bearing === 'uncompared') words.push(t('dashboard.agents.legend.few'))
  const at = (rate: number) => `${(Math.min(rate, scale.max) / scale.max) * 100}%`
  const { value, low, high, denominator } = figure
  const isDrawn = value !== null && low !== null && high !== null && denominator >= MIN_PERCENT_N

  return (
    <li>
      <CaseLink
        className="agent-row"
        to={caseSearch(scope, metric, partBehind(figure), group)}
        title={[name, ...words].join('\n')}
        data-bearing={bearing}
        {...focus}
      >
        <RowName name={name} />
        <span className="agent-plot" aria-hidden>
          {reference === null ? null : <span className="agent-reference" style={{ left: at(reference) }} />}
          {isDrawn ? (
            <>
              <span
                className="agent-whisker"
                data-bearing={bearing}
                style={{ left: at(low), right: `calc(100% - ${at(high)})` }}
              />
              <span
                className="agent-dot agent-dot-placed"
                data-bearing={bearing}
                style={{ left: at(value) }}
              />
            </>
          ) : null}
        </span>
        <span className="text-end" aria-hidden>
          {text.value(figure)}
        </span>
        <span className="text-end soft" aria-hidden>
          {format.integer(denominator)}
        </span>
        <VisuallyHidden>{words.join('. ')}</VisuallyHidden>
      </CaseLink>
    </li>
  )
}

/** A longer name may be cut. Names that begin alike often differ at their end, which is kept. */
const MAX_WHOLE_NAME = 32
const KEPT_END = 9
/** Never cuts a letter from its accent. */
const SEGMENTER = new Intl.Segmenter()

function RowName({ name }: { readonly name: string }) {
  if (name.length <= MAX_WHOLE_NAME) return <span className="agent-name">{name}</span>
  const letters = Array.from(SEGMENTER.segment(name), ({ segment }) => segment)
  return (
    <span className="agent-name" data-cut>
      <span>{letters.slice(0, -KEPT_END).join('')}</span>
      <span>{letters.slice(-KEPT_END).join('')}</span>
    </span>
  )
}
