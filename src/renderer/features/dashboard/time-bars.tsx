import type { ResolutionTimes } from '../../data/queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { useRovingFocus } from '../../ui/use-roving-focus.ts'
import { MIN_PERCENT_N } from './figures.ts'
import { placeOf } from './time-points.ts'
import { useDurationText } from './use-duration-text.ts'

type Props = Omit<ResolutionTimes, 'openCases' | 'business'>

/** One bar a bin, with the median and the 90th percentile across them. */
export function TimeBars({ bins, resolved, medianHours, p90Hours }: Props) {
  const t = useT()
  const format = useFormat()
  const duration = useDurationText()
  const roving = useRovingFocus()
  const highest = Math.max(1, ...bins.map(({ count }) => count))
  const marks = [
    { id: 'median', hours: medianHours },
    { id: 'p90', hours: p90Hours },
  ] as const

  return (
    <div className="times" data-testid="times">
      <div className="times-plot">
        <div className="times-bars" role="group" aria-label={t('times.label')} onKeyDown={roving.onKeyDown}>
          {bins.map((bin, at) => (
            <div
              key={bin.fromHours}
              className="times-bin"
              role="img"
              aria-label={
                resolved < MIN_PERCENT_N
                  ? t('times.bin.few', { bin: duration.bin(bin), count: bin.count })
                  : t('times.bin.words', {
                      bin: duration.bin(bin),
                      count: bin.count,
                      share: format.percent(bin.count / resolved),
                    })
              }
              {...roving.itemProps(at, bins.length)}
            >
              {bin.count === 0 ? null : (
                <span className="times-bar" style={{ height: `${(bin.count / highest) * 100}%` }} />
              )}
            </div>
          ))}
        </div>
        {marks.map(({ id, hours }) =>
          hours === null ? null : (
            <span
              key={id}
              className="times-mark"
              data-mark={id}
              style={{ left: `${placeOf(hours, bins) * 100}%` }}
            >
              <span className="times-mark-label" data-right={placeOf(hours, bins) > 0.5 || undefined}>
                {t(`times.${id}.mark`, { time: duration.time(hours) })}
              </span>
            </span>
          ),
        )}
      </div>
      <div className="times-axis" aria-hidden>
        {bins.map((bin) => (
          <div key={bin.fromHours}>
            <div className="soft">{duration.bin(bin)}</div>
            <div className="times-count">{format.integer(bin.count)}</div>
          </div>
        ))}
      </div>
    </div>
  )
}
