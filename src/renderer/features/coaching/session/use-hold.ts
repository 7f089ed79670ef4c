import { heldHead } from '#shared/coaching/session.ts'
import { dateOfInstant } from '#shared/time/zoned-dates.ts'
import { useSettings } from '../../../data/queries.ts'
import type { SessionKeeper } from './session-keeper.ts'

/** Marks a one-on-one as held, by the date in the workspace's zone at the moment of the click. */
export function useHold({ inHand, changeHead }: SessionKeeper): () => void {
  const timeZone = useSettings().timeZone ?? 'UTC'
  return () => changeHead(heldHead(inHand().session, dateOfInstant(Date.now(), timeZone)))
}
