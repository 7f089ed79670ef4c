import type { Arrival } from './arrivals.ts'
import { MINUTE_MS } from './calendar.ts'
import { createConversation, type Matter } from './conversation.ts'
import type { Random } from './random.ts'
import { messagesCell, pastInstant, type SampleRecord } from './record.ts'

type Junk = 'spam' | 'deleted' | 'duplicate' | 'merged'

function emptyRecord(matter: Matter, caseId: string, openedAt: string, status: Junk): SampleRecord {
  return {
    case_id: caseId,
    account: 'hollin-fern',
    subject: '',
    description: '',
    kind: '',
    category: '',
    channel: matter.channel,
    priority: 'normal',
    status,
    auto_closed: 'false',
    customer_id: '',
    customer_email: '',
    customer_phone: '',
    customer_name: '',
    agent: '',
    resolver: '',
    team: matter.language === 'pl' ? 'Polska' : 'Online orders',
    opened_at: openedAt,
    first_response_at: '',
    resolved_at: '',
    closed_at: '',
    reopen_count: '0',
    csat: '',
    follow_up_due_at: '',
    follow_up_done_at: '',
    follow_up_outcome: '',
    messages: '',
  }
}

/** A second case that the same customer opened minutes later by mistake; null when that fell after the as-of. */
export function duplicateOf(
  random: Random,
  arrival: Arrival,
  original: SampleRecord,
  caseId: string,
): SampleRecord | null {
  const { matter } = arrival
  const openedLocalMs = arrival.openedLocalMs + random.int(4, 50) * MINUTE_MS
  const openedAt = pastInstant(openedLocalMs, matter.language)
  if (openedAt === '') return null
  const status = random.chance(0.5) ? 'duplicate' : 'merged'
  const talk = createConversation(random, matter, openedLocalMs)
  const words = talk.text(random.line(matter.phrases.duplicate), null)
  talk.say('customer', original.customer_name === '' ? null : original.customer_name, words)
  talk.moveTo(openedLocalMs + random.int(5, 90) * MINUTE_MS)
  talk.say('system', 'System', matter.phrases.system[status])
  return {
    ...emptyRecord(matter, caseId, openedAt, status),
    subject: original.subject,
    description: words,
    kind: original.kind,
    category: original.category,
    customer_id: original.customer_id,
    customer_email: original.customer_email,
    customer_phone: original.customer_phone,
    customer_name: original.customer_name,
    team: original.team,
    messages: messagesCell(talk.messages, matter.language),
  }
}

/** An advertisement in the inbox, thrown out by hand; null when it came after the as-of. */
export function junkMail(
  random: Random,
  arrival: Arrival,
  caseId: string,
  sender: number,
): SampleRecord | null {
  const matter: Matter = { ...arrival.matter, channel: 'email' }
  const openedLocalMs = arrival.openedLocalMs + random.int(1, 40) * MINUTE_MS
  const openedAt = pastInstant(openedLocalMs, matter.language)
  if (openedAt === '') return null
  const { subject, text } = random.pick(matter.phrases.spam)
  const talk = createConversation(random, matter, openedLocalMs)
  talk.say('customer', null, text)
  return {
    ...emptyRecord(matter, caseId, openedAt, random.chance(0.75) ? 'spam' : 'deleted'),
    subject,
    description: text,
    customer_email: `offers${sender}@ads.example.com`,
    messages: messagesCell(talk.messages, matter.language),
  }
}
