import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import type { CurvePoint } from './curve-points.ts'

/** The curve of returns in words: one day of it, and all of it in a few sentences. */
export function useCurveText() {
  const t = useT()
  const format = useFormat()

  function interval({ low, high }: CurvePoint): string {
    return low === null || high === null ? t('app.none') : `${format.percent(low)} – ${format.percent(high)}`
  }

  function day(point: CurvePoint): string {
    return t('curve.point', {
      day: point.day,
      value: format.percent(point.repeated),
      interval: interval(point),
      watched: point.atRisk,
    })
  }

  function whole(points: readonly CurvePoint[], windowDays: number, cases: number): string {
    const atWindow = points.find((point) => point.day === windowDays)
    const last = points.at(-1)
    if (last === undefined) return t('curve.tooFew')
    return [
      t('curve.summary', { days: last.day, cases }),
      ...(atWindow === undefined || atWindow === last ? [] : [day(atWindow)]),
      day(last),
    ].join(' ')
  }

  return { interval, day, whole }
}
