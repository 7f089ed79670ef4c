import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import type { MixSide } from './mix-sides.ts'

interface Props {
  readonly sides: readonly MixSide[]
  readonly team: number
}

const LISTED = 5

/** Whose rate changes sides of the team's with the mix of cases, in plain sentences. */
export function MixSentences({ sides, team }: Props) {
  const t = useT()
  const format = useFormat()
  if (sides.length === 0) return null
  return (
    <div data-testid="mix-sentences">
      {sides.slice(0, LISTED).map(({ agent, crude, adjusted, isLowerAsItIs, isWithinChance }) => (
        <p key={agent} className="comparison-note">
          <strong>
            {t(isLowerAsItIs ? 'comparison.side.lower' : 'comparison.side.higher', {
              agent,
              crude: format.percent(crude),
              adjusted: format.percent(adjusted),
              team: format.percent(team),
            })}
          </strong>{' '}
          {t(isWithinChance ? 'comparison.side.within' : 'comparison.side.beyond')}
        </p>
      ))}
      {sides.length > LISTED ? (
        <p className="comparison-note">{t('comparison.side.more', { count: sides.length - LISTED })}</p>
      ) : null}
    </div>
  )
}
