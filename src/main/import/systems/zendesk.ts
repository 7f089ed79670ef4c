import type { HelpdeskSystem } from './system.ts'
import { METRICS, RATINGS } from './zendesk/added-fields.ts'
import { CHAT } from './zendesk/chat.ts'
import { COMMENTS, FIVETRAN_COMMENTS } from './zendesk/comment-rows.ts'
import { EXPLORE } from './zendesk/explore.ts'
import { FIVETRAN_TICKETS } from './zendesk/fivetran-tickets.ts'
import { TICKETS_JSON } from './zendesk/json-tickets.ts'
import { GROUPS, USERS, XML_USERS } from './zendesk/people.ts'
import { TICKET_LIST } from './zendesk/ticket-list.ts'
import { VIEW } from './zendesk/view.ts'
import { TICKETS_XML } from './zendesk/xml-tickets.ts'

export const ZENDESK: HelpdeskSystem = {
  id: 'zendesk',
  name: 'Zendesk',
  layouts: [
    VIEW,
    EXPLORE,
    TICKETS_JSON,
    COMMENTS,
    RATINGS,
    METRICS,
    USERS,
    GROUPS,
    TICKETS_XML,
    XML_USERS,
    FIVETRAN_TICKETS,
    FIVETRAN_COMMENTS,
    CHAT,
    TICKET_LIST,
  ],
}
