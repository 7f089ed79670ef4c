import type { Figure } from '#shared/metrics/definition.ts'
import { useT } from '../../../i18n/use-t.ts'
import { useChangeText } from './use-change-text.ts'

interface Props {
  readonly now: Figure
  readonly before: Figure
  /** The time before, in words. */
  readonly when: string
}

/** A figure beside that of the time before. It has no colour: more is not better in every figure. */
export function FigureChange({ now, before, when }: Props) {
  const t = useT()
  const text = useChangeText()
  const { points, verdict } = text.difference(now, before)
  return (
    <p className="figure-change" data-testid="change">
      {t('compare.before', { when, value: text.before(before), n: before.denominator })}{' '}
      <strong>
        {points === null ? t('compare.tooFew') : t('compare.difference', { ...points, verdict })}
      </strong>
    </p>
  )
}
