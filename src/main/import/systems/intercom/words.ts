import type { Role, Status } from '#shared/case/model.ts'

export const INTERCOM_STATES: Readonly<Record<string, Status>> = {
  open: 'open',
  closed: 'closed',
  snoozed: 'pending',
}

/** A conversation's source where it is none of the usual channels: the Messenger. */
export const INTERCOM_CHANNELS: Readonly<Record<string, string>> = { conversation: 'chat', push: 'chat' }

/** Types of author; `operator` is Intercom's own bot. */
export const INTERCOM_AUTHORS: Readonly<Record<string, Role>> = {
  user: 'customer',
  lead: 'customer',
  contact: 'customer',
  visitor: 'customer',
  admin: 'agent',
  team: 'agent',
  bot: 'bot',
  operator: 'bot',
  workflow: 'bot',
}

/** Kinds of part that carry words; the others (assignments, closings, ...) only do when somebody wrote something along. */
export function roleOfPart(partType: string, authorType: string): Role | null {
  const type = partType.toLowerCase()
  if (type.startsWith('note') || type.startsWith('assign')) return 'note'
  return INTERCOM_AUTHORS[authorType.toLowerCase()] ?? null
}
