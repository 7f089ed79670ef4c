import type { WordMaps } from '../system.ts'

/** Texts by which Freshworks products say that nothing was chosen. */
export const FRESHWORKS_BLANKS = [
  'no product',
  'no group',
  'no summary',
  'no agent',
  'no company',
  'no type',
] as const

const KINDS = { incident: 'unknown', problem: 'unknown', refund: 'unknown' } as const

export const FRESHDESK_WORDS = {
  status: { 'fixed/waiting for release': 'pending' },
  kind: KINDS,
  channel: {
    'feedback widget': 'web',
    mobihelp: 'web',
    'outbound email': 'email',
    ecommerce: 'other',
    bot: 'chat',
  },
} as const satisfies WordMaps

/** Codes of the API; 6 and 7 are the two further statuses an account starts with, higher ones are its own. */
export const FRESHDESK_CODES = {
  status: {
    2: 'open',
    3: 'pending',
    4: 'resolved',
    5: 'closed',
    6: 'pending',
    7: 'pending',
  },
  kind: KINDS,
  channel: {
    1: 'email',
    2: 'web',
    3: 'phone',
    4: 'web',
    5: 'social',
    6: 'social',
    7: 'chat',
    8: 'web',
    9: 'web',
    10: 'email',
    11: 'other',
    12: 'chat',
    13: 'chat',
  },
} as const satisfies WordMaps

const PRIORITIES: Readonly<Record<string, string>> = { 1: 'Low', 2: 'Medium', 3: 'High', 4: 'Urgent' }

/** The name of a priority's code; a name stays as it is. */
export function priorityOf(code: string | null): string | null {
  return code === null ? null : (PRIORITIES[code] ?? code)
}

/** Codes of survey answers, as the CSV export words them. */
const RATINGS: Readonly<Record<string, string>> = {
  103: 'Extremely Happy',
  102: 'Very Happy',
  101: 'Happy',
  100: 'Neutral',
  '-101': 'Unhappy',
  '-102': 'Very Unhappy',
  '-103': 'Extremely Unhappy',
}

/** What the code of a survey answer says; a text stays as it is. */
export function ratingOf(code: string | null): string | null {
  return code === null ? null : (RATINGS[code] ?? code)
}
