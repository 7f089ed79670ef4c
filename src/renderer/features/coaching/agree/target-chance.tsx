import type { Action } from '#shared/coaching/session.ts'
import { useSettings } from '../../../data/queries.ts'
import { useT } from '../../../i18n/use-t.ts'
import { checkTarget } from './target-check.ts'

/** From here on "one time in so many" says nothing any more. */
const MOST_TIMES = 100
/** Below, chance reaches the target about every second time or more often. */
const EVERY_SECOND_TIME = 2.5
/** Below, chance seldom fails to reach it: the target is where things stand already, or behind it. */
const NEARLY_ALWAYS = 1.25

interface Props {
  readonly action: Action
  /** The day of the talk. */
  readonly sessionOn: string
}

/** Calls a target out that chance alone may well reach. */
export function TargetChance({ action, sessionOn }: Props) {
  const t = useT()
  const check = checkTarget(action, sessionOn, useSettings())
  switch (check.kind) {
    case 'open':
      return null
    case 'tooSoon':
      return (
        <p className="action-chance" role="status" data-testid="target-chance" data-likely="true">
          {t('agree.chance.tooSoon')}
        </p>
      )
    case 'chance': {
      const { cases, oneIn, isLikely } = check
      const times = Math.round(oneIn)
      const chance =
        oneIn < NEARLY_ALWAYS
          ? t('agree.chance.always')
          : oneIn < EVERY_SECOND_TIME
            ? t('agree.chance.often')
            : times > MOST_TIMES
              ? t('agree.chance.hardly')
              : t('agree.chance.oneIn', { times })
      return (
        <p className="action-chance" role="status" data-testid="target-chance" data-likely={isLikely}>
          {t('agree.chance.cases', { cases })} {isLikely ? <strong>{chance}</strong> : chance}{' '}
          {isLikely ? t(oneIn < NEARLY_ALWAYS ? 'agree.chance.behind' : 'agree.chance.advice') : null}
        </p>
      )
    }
  }
}
