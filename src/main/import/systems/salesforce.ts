import { SALESFORCE_APPOPS, SALESFORCE_CASE } from './salesforce/case.ts'
import { SALESFORCE_CASE_COMMENT, SALESFORCE_EMAIL_MESSAGE } from './salesforce/messages.ts'
import {
  SALESFORCE_ACCOUNT,
  SALESFORCE_CONTACT,
  SALESFORCE_GROUP,
  SALESFORCE_USER,
} from './salesforce/people.ts'
import { SALESFORCE_COMMENT_REPORT, SALESFORCE_REPORT } from './salesforce/report.ts'
import type { HelpdeskSystem } from './system.ts'

export const SALESFORCE: HelpdeskSystem = {
  id: 'salesforce',
  name: 'Salesforce Service Cloud',
  layouts: [
    SALESFORCE_REPORT,
    SALESFORCE_CASE,
    SALESFORCE_EMAIL_MESSAGE,
    SALESFORCE_CASE_COMMENT,
    SALESFORCE_COMMENT_REPORT,
    SALESFORCE_USER,
    SALESFORCE_CONTACT,
    SALESFORCE_ACCOUNT,
    SALESFORCE_GROUP,
    SALESFORCE_APPOPS,
  ],
}
