import { useState } from 'react'
import { dateOfInstant } from '#shared/time/zoned-dates.ts'
import { useSettings } from '../../../data/queries.ts'

/** The date that the clock of this computer shows in the workspace's zone, as it was when the page was opened. */
export function useToday(): string {
  const timeZone = useSettings().timeZone ?? 'UTC'
  const [nowMs] = useState(() => Date.now())
  return dateOfInstant(nowMs, timeZone)
}
