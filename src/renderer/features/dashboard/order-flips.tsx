import { isWithinChance } from '#shared/stats/proportions.ts'
import type { TeamComparison } from '../../data/queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import type { AgentFigure } from './figures.ts'

interface Props {
  readonly agents: readonly AgentFigure[]
  readonly comparison: TeamComparison
}

/** Whose order turns about with the team's mix of cases (Simpson's paradox), in plain sentences. */
export function OrderFlips({ agents, comparison: { agents: compared, flips, flipCount } }: Props) {
  const t = useT()
  const format = useFormat()
  const crudeOf = (name: string) => agents.find(({ agent }) => agent === name)?.figure.value ?? null
  const adjustedOf = (name: string) => {
    const adjusted = compared.find(({ agent }) => agent === name)?.adjusted
    return adjusted?.kind === 'rate' ? adjusted.estimate.value : null
  }
  const percent = (rate: number | null) => (rate === null ? t('app.none') : format.percent(rate))
  if (compared.every(({ adjusted }) => adjusted.kind === 'refused')) return null
  if (flipCount === 0) return <p className="comparison-note">{t('comparison.flips.none')}</p>
  return (
    <>
      {flips.map(({ higher, lower, adjustedDifference }) => (
        <p key={`${higher}\n${lower}`} className="comparison-note">
          <strong>
            {t('comparison.flip', {
              higher,
              lower,
              crudeHigher: percent(crudeOf(higher)),
              crudeLower: percent(crudeOf(lower)),
              adjustedHigher: percent(adjustedOf(higher)),
              adjustedLower: percent(adjustedOf(lower)),
            })}
          </strong>{' '}
          {t(isWithinChance(adjustedDifference) ? 'comparison.flip.within' : 'comparison.flip.beyond')}
        </p>
      ))}
      {flipCount > flips.length ? (
        <p className="comparison-note">{t('comparison.flips.more', { count: flipCount - flips.length })}</p>
      ) : null}
    </>
  )
}
