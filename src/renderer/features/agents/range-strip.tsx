import type { EvidenceFigure } from '#shared/coaching/evidence.ts'
import type { AgentProfile } from '#shared/ipc/coaching-schemas.ts'
import { MIN_COMPARED_N, MIN_PERCENT_N } from '#shared/metrics/small-n.ts'

interface Props {
  readonly own: EvidenceFigure
  readonly others: EvidenceFigure
  /** Rates of the others, without names. */
  readonly range: AgentProfile['figures'][number]['range']
  /** The rate at the right end. */
  readonly max: number
}

/** The agent's rate with its interval among those of the others. The words beside it say the same. */
export function RangeStrip({ own, others, range, max }: Props) {
  const at = (rate: number): string => `${(Math.min(rate, max) / max) * 100}%`
  const { value, low, high, denominator } = own
  const isShown = value !== null && low !== null && high !== null && denominator >= MIN_PERCENT_N
  return (
    <span className="range-strip" aria-hidden>
      {range.map((one, index) => (
        <span key={index} className="range-other" style={{ left: at(one.value) }} />
      ))}
      {others.value === null || others.denominator < MIN_PERCENT_N ? null : (
        <span className="range-team" style={{ left: at(others.value) }} />
      )}
      {isShown ? (
        <>
          <span className="range-whisker" style={{ left: at(low), right: `calc(100% - ${at(high)})` }} />
          <span
            className="range-own"
            data-few={denominator < MIN_COMPARED_N || undefined}
            style={{ left: at(value) }}
          />
        </>
      ) : null}
    </span>
  )
}
