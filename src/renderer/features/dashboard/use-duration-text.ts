import { useT } from '../../i18n/use-t.ts'
import { durationOf, HOURS_A_DAY, type TimeBin } from './time-points.ts'

const MINUTES_AN_HOUR = 60

/** Times and bins of times in words. */
export function useDurationText() {
  const t = useT()

  function time(hours: number): string {
    const { unit, value } = durationOf(hours)
    return t(`times.${unit}`, { value })
  }

  /** Business hours don't add up to days of 24. */
  function openTime(hours: number): string {
    return hours < 1
      ? t('times.minutes', { value: Math.round(hours * MINUTES_AN_HOUR) })
      : t('times.hours', { value: Math.round(hours * 10) / 10 })
  }

  function bin({ fromHours, toHours }: TimeBin): string {
    if (toHours === null) return t('times.bin.over', { from: fromHours / HOURS_A_DAY })
    if (fromHours === 0) return t('times.bin.under', { to: toHours })
    return toHours > HOURS_A_DAY
      ? t('times.bin.days', { from: fromHours / HOURS_A_DAY, to: toHours / HOURS_A_DAY })
      : t('times.bin.hours', { from: fromHours, to: toHours })
  }

  return { time, openTime, bin }
}
