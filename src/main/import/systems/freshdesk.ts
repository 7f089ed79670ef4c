import { ACCOUNT_EXPORT } from './freshdesk/account-export.ts'
import { API_CONVERSATIONS, API_TICKETS } from './freshdesk/api.ts'
import { AGENTS, CONTACTS, GROUPS } from './freshdesk/people.ts'
import { RATINGS } from './freshdesk/ratings.ts'
import { OLD_TICKETS, TICKETS } from './freshdesk/tickets.ts'
import type { HelpdeskSystem } from './system.ts'

export const FRESHDESK: HelpdeskSystem = {
  id: 'freshdesk',
  name: 'Freshdesk',
  layouts: [
    TICKETS,
    OLD_TICKETS,
    API_TICKETS,
    API_CONVERSATIONS,
    RATINGS,
    AGENTS,
    CONTACTS,
    GROUPS,
    ACCOUNT_EXPORT,
  ],
}
