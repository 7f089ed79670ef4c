import { CFPB } from './cfpb.ts'
import { CHATWOOT } from './chatwoot.ts'
import { CRISP } from './crisp.ts'
import { DIXA } from './dixa.ts'
import { DYNAMICS_365 } from './dynamics-365.ts'
import { FREESCOUT } from './freescout.ts'
import { FRESHDESK } from './freshdesk.ts'
import { FRESHSERVICE } from './freshservice.ts'
import { FRONT } from './front.ts'
import { GENERIC_SYSTEM } from './generic.ts'
import { GITHUB } from './github.ts'
import { GORGIAS } from './gorgias.ts'
import { GROOVE } from './groove.ts'
import { HELP_SCOUT } from './help-scout.ts'
import { HUBSPOT } from './hubspot.ts'
import { INTERCOM } from './intercom.ts'
import { JIRA } from './jira.ts'
import { KAGGLE_TICKETS } from './kaggle-tickets.ts'
import { KUSTOMER } from './kustomer.ts'
import { LIVEAGENT } from './liveagent.ts'
import { NYC_311 } from './nyc-311.ts'
import { OSTICKET } from './osticket.ts'
import { OTRS } from './otrs.ts'
import { REQUEST_TRACKER } from './request-tracker.ts'
import { SALESFORCE } from './salesforce.ts'
import { SERVICENOW } from './servicenow.ts'
import type { HelpdeskSystem } from './system.ts'
import { TIDIO } from './tidio.ts'
import { UVDESK } from './uvdesk.ts'
import { WHMCS } from './whmcs.ts'
import { ZAMMAD } from './zammad.ts'
import { ZENDESK } from './zendesk.ts'
import { ZOHO_DESK } from './zoho-desk.ts'

/** All systems whose exports are recognised, by id. */
export const SYSTEMS: readonly HelpdeskSystem[] = [
  CFPB,
  CHATWOOT,
  CRISP,
  KAGGLE_TICKETS,
  DIXA,
  DYNAMICS_365,
  FREESCOUT,
  FRESHDESK,
  FRESHSERVICE,
  FRONT,
  GENERIC_SYSTEM,
  GITHUB,
  GORGIAS,
  GROOVE,
  HELP_SCOUT,
  HUBSPOT,
  INTERCOM,
  JIRA,
  KUSTOMER,
  LIVEAGENT,
  NYC_311,
  OSTICKET,
  OTRS,
  REQUEST_TRACKER,
  SALESFORCE,
  SERVICENOW,
  TIDIO,
  UVDESK,
  WHMCS,
  ZAMMAD,
  ZENDESK,
  ZOHO_DESK,
]
