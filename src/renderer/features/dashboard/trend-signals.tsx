import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { monthsBySignal, type TrendPoint } from './trend-points.ts'

/** What the marked months of a trend mean, in words. */
export function TrendSignals({ points }: { readonly points: readonly TrendPoint[] }) {
  const t = useT()
  const format = useFormat()
  const found = monthsBySignal(points)
  if (found.length === 0) return null
  return (
    <ul className="chart-signals">
      {found.map(([signal, months]) => (
        <li key={signal}>
          <strong>{months.map(format.month).join(', ')}</strong>: {t(`control.${signal}`)}
        </li>
      ))}
    </ul>
  )
}
