import { addDays, type DateRange } from '../../../data/period.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'

/** A range as people say it, with its last day instead of the day after. */
export function useRangeWords(): (range: DateRange) => string {
  const format = useFormat()
  return ({ from, to }) => `${format.date(from)} – ${format.date(addDays(to, -1))}`
}
