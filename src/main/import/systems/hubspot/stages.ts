import type { Status } from '#shared/case/model.ts'

/** The stages of the pipeline that every portal starts with, by label and by number; others are the portal's own. */
export const HUBSPOT_STAGES: Readonly<Record<string, Status>> = {
  new: 'new',
  'waiting on contact': 'pending',
  'waiting on us': 'open',
  closed: 'closed',
  '1': 'new',
  '2': 'pending',
  '3': 'open',
  '4': 'closed',
}
