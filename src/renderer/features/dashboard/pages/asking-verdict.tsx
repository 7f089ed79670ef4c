import { useRepeatInsights } from '../../../data/queries.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'
import { filterOf } from '../filters/filter-lists.ts'
import type { Scope } from '../scope.ts'

/** Whether asking for closure goes with fewer repeats, in a sentence; the page of repeats has the rest. */
export function AskingVerdict({ scope }: { readonly scope: Scope }) {
  const t = useT()
  const format = useFormat()
  const { data } = useRepeatInsights({
    from: scope.from,
    to: scope.to,
    windowDays: scope.days,
    filter: filterOf(scope),
  })
  if (data === undefined) return null
  const { oddsRatio, verdict } = data.asking
  const odds =
    oddsRatio === null
      ? {}
      : {
          ratio: format.ratio(oddsRatio.value),
          low: format.ratio(oddsRatio.low),
          high: format.ratio(oddsRatio.high),
        }
  return (
    <p className="theme-verdict">
      <strong>{t('asking.title')}</strong>
      {t(`asking.${verdict}`, odds)}
    </p>
  )
}
