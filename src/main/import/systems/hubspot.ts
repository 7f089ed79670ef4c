import { HUBSPOT_API, HUBSPOT_FIVETRAN_STAGE, HUBSPOT_FIVETRAN_TICKET } from './hubspot/connectors.ts'
import { HUBSPOT_OWNERS } from './hubspot/people.ts'
import { HUBSPOT_PORTAL } from './hubspot/portal.ts'
import type { HelpdeskSystem } from './system.ts'

export const HUBSPOT: HelpdeskSystem = {
  id: 'hubspot',
  name: 'HubSpot Service Hub',
  layouts: [HUBSPOT_PORTAL, HUBSPOT_API, HUBSPOT_FIVETRAN_TICKET, HUBSPOT_FIVETRAN_STAGE, HUBSPOT_OWNERS],
}
