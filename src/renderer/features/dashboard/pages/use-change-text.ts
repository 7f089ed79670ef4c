import type { Figure } from '#shared/metrics/definition.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'
import { useFigureText } from '../use-figure-text.ts'
import { changeOf } from './change.ts'

interface DifferenceText {
  readonly points: Readonly<Record<'value' | 'low' | 'high', string>> | null
  readonly verdict: string
}

/** The figure of the time before, and the difference in words: its size, its interval, chance or more. */
export function useChangeText() {
  const t = useT()
  const format = useFormat()
  const text = useFigureText()

  function before(figure: Figure): string {
    const { denominator } = figure
    return denominator === 0 ? t('dashboard.noCases') : text.value(figure)
  }

  /** The difference in points with its interval, null where nothing is compared; and whether it is more than chance. */
  function difference(now: Figure, then: Figure): DifferenceText {
    const change = changeOf(now, then)
    if (change.kind === 'uncompared') return { points: null, verdict: t('compare.uncompared') }
    const { value, low, high } = change.difference
    const points = { value: format.points(value), low: format.points(low), high: format.points(high) }
    return { points, verdict: t(`comparison.${change.kind}`) }
  }

  return { before, difference }
}
