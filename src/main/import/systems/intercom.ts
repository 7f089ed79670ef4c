import { INTERCOM_CONVERSATION, INTERCOM_TICKET } from './intercom/api.ts'
import { INTERCOM_CSAT, INTERCOM_DATA_EXPORT, INTERCOM_DEMO, INTERCOM_PRODSIGHT } from './intercom/export.ts'
import { INTERCOM_FIVETRAN_CONVERSATION, INTERCOM_FIVETRAN_PART } from './intercom/fivetran.ts'
import { INTERCOM_ADMINS, INTERCOM_CONTACTS } from './intercom/people.ts'
import type { HelpdeskSystem } from './system.ts'

export const INTERCOM: HelpdeskSystem = {
  id: 'intercom',
  name: 'Intercom',
  layouts: [
    INTERCOM_DATA_EXPORT,
    INTERCOM_CSAT,
    INTERCOM_CONVERSATION,
    INTERCOM_TICKET,
    INTERCOM_FIVETRAN_CONVERSATION,
    INTERCOM_FIVETRAN_PART,
    INTERCOM_PRODSIGHT,
    INTERCOM_DEMO,
    INTERCOM_ADMINS,
    INTERCOM_CONTACTS,
  ],
}
