import { CHATWOOT_CONVERSATION } from './chatwoot/conversation.ts'
import { CHATWOOT_CSAT } from './chatwoot/csat.ts'
import type { HelpdeskSystem } from './system.ts'

export const CHATWOOT: HelpdeskSystem = {
  id: 'chatwoot',
  name: 'Chatwoot',
  layouts: [CHATWOOT_CONVERSATION, CHATWOOT_CSAT],
}
