import { JIRA_API } from './jira/api.ts'
import { JIRA_CSV } from './jira/csv.ts'
import { JIRA_FIVETRAN_COMMENT, JIRA_FIVETRAN_ISSUE, JIRA_FIVETRAN_USER } from './jira/fivetran.ts'
import type { HelpdeskSystem } from './system.ts'

export const JIRA: HelpdeskSystem = {
  id: 'jira',
  name: 'Jira and Jira Service Management',
  layouts: [JIRA_CSV, JIRA_API, JIRA_FIVETRAN_ISSUE, JIRA_FIVETRAN_COMMENT, JIRA_FIVETRAN_USER],
}
