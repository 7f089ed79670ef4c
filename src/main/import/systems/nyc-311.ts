import { commonKind } from './common-words.ts'
import type { HelpdeskSystem } from './system.ts'

/** Titles since 2025 name the old ones in parentheses. */
const COMPLAINT_TYPE = ['complaint type', 'problem (formerly complaint type)', 'problem'] as const
const DESCRIPTOR = ['descriptor', 'problem detail (formerly descriptor)', 'problem detail'] as const

/** What the channel column says where nobody noted it. */
const NO_CHANNEL = 'unknown'

/**
 * New York City's service requests, as the portal (titles) and its API (names) give them; both normalise to the same.
 * Callers are not published: its cases have no customer.
 */
export const NYC_311: HelpdeskSystem = {
  id: 'nyc-311',
  name: 'NYC 311 Service Requests',
  layouts: [
    {
      id: 'requests',
      rowsAre: 'cases',
      signature: {
        strong: [
          ['unique key', 'complaint type'],
          ['unique key', 'complaint type', 'descriptor', 'agency'],
          ['unique key', 'problem (formerly complaint type)'],
          ['unique key', 'open data channel type'],
          ['unique key', 'resolution action updated date'],
        ],
        weak: [
          'agency',
          'agency name',
          'descriptor',
          'incident zip',
          'community board',
          'borough',
          'resolution description',
        ],
        shapes: { 'unique key': /^\d{6,9}$/u },
      },
      columns: {
        case_id: ['unique key'],
        subject: DESCRIPTOR,
        category: COMPLAINT_TYPE,
        channel: ['open data channel type'],
        status: ['status'],
        team: ['agency name', 'agency'],
        opened_at: ['created date'],
        closed_at: ['closed date'],
        // By when the agency is to tell what it did, and when it last did so.
        follow_up_due_at: ['due date'],
      },
      words: {
        status: {
          assigned: 'open',
          started: 'open',
          unspecified: 'open',
          'email sent': 'closed',
          'closed - testing': 'closed',
          draft: 'new',
          cancel: 'excluded',
        },
        channel: { online: 'web', mobile: 'web' },
      },
      dateOrder: 'mdy',
      derives: (has) => ['kind', ...(has('due date') ? (['followUpDoneAtMs'] as const) : [])],
      complete: (draft, row, read) => {
        draft.kind = commonKind(draft.category ?? '') ?? 'unknown'
        if (draft.channel?.toLowerCase() === NO_CHANNEL) draft.channel = null
        if (draft.followUpDueAtMs !== null)
          draft.followUpDoneAtMs = read.instant('resolution action updated date')
      },
    },
  ],
}
