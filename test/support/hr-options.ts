import type { HrOptions } from '#shared/ipc/hr-schemas.ts'
import { HR_METRICS } from '#shared/metrics/hr-metrics.ts'

/** An export of March 2026: all agents, without names, everything that is off by default left off. */
export const HR_OPTIONS: HrOptions = {
  from: '2026-03-01',
  to: '2026-04-01',
  agents: null,
  metrics: [...HR_METRICS],
  includeClosure: false,
  delimiter: ',',
  names: false,
  teams: true,
  coachingLog: false,
}
