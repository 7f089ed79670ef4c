import { SERVICENOW_API, SERVICENOW_API_RAW, SERVICENOW_JOURNAL, SERVICENOW_USERS } from './servicenow/api.ts'
import { SERVICENOW_FIVETRAN, SERVICENOW_FIVETRAN_USERS } from './servicenow/fivetran.ts'
import { SERVICENOW_LIST } from './servicenow/list.ts'
import type { HelpdeskSystem } from './system.ts'

export const SERVICENOW: HelpdeskSystem = {
  id: 'servicenow',
  name: 'ServiceNow',
  layouts: [
    SERVICENOW_LIST,
    SERVICENOW_API,
    SERVICENOW_API_RAW,
    SERVICENOW_JOURNAL,
    SERVICENOW_USERS,
    SERVICENOW_FIVETRAN,
    SERVICENOW_FIVETRAN_USERS,
  ],
}
