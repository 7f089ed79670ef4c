/** What the helpdesk's record shows of a case once it has been talked through. */
import type { Arrival } from './arrivals.ts'
import { HOUR_MS, isoInstant, toInstant } from './calendar.ts'
import type { Conversation } from './conversation.ts'
import type { FollowUp } from './follow-up.ts'
import type { Random } from './random.ts'
import { messagesCell, pastInstant, type SampleRecord } from './record.ts'
import type { TranscriptEnd, TranscriptPlan } from './transcript.ts'

export interface TalkedThrough {
  readonly arrival: Arrival
  readonly caseId: string
  readonly kind: string
  readonly planned: TranscriptPlan
  readonly talk: Conversation
  readonly end: TranscriptEnd
  readonly check: FollowUp | null
  readonly comesBack: boolean
}

function csatOf(random: Random, solved: boolean, comesBack: boolean): string {
  if (!random.chance(solved ? 0.28 : 0.08)) return ''
  const low = !solved || (comesBack && random.chance(0.6))
  return String(low ? random.pick([1, 1, 2, 2, 3]) : random.pick([3, 4, 4, 5, 5, 5, 5]))
}

/** When a timer shut the case: at once for one that it ended, days after the resolution for the others. */
function shutLocalMs(random: Random, { closedLocalMs, resolvedLocalMs }: TranscriptEnd): number | null {
  if (closedLocalMs !== null) return closedLocalMs
  return resolvedLocalMs === null ? null : resolvedLocalMs + random.int(72, 120) * HOUR_MS
}

/** The record as it stands at the sample's as-of: whatever would happen later has not happened yet. */
export function writeUp(random: Random, talked: TalkedThrough): SampleRecord {
  const { arrival, planned, talk, end, check } = talked
  const { language, channel, customer, scenario } = arrival.matter
  const past = (localMs: number | null | undefined): string => pastInstant(localMs ?? null, language)

  const resolvedAt = past(end.resolvedLocalMs)
  const solved = resolvedAt !== ''
  const closedAt = past(shutLocalMs(random, end))
  // A few cases come from a form that marks them solved without saying when.
  const undated = solved && !talked.comesBack && random.chance(0.006)
  const silent = channel === 'phone' && random.chance(0.12)
  const firstResponseAt = past(talk.messages.find(({ role }) => role === 'agent')?.atLocalMs)
  const untouched = firstResponseAt === ''
  const unsolvedStatus = planned.outcome === 'pending' || planned.outcome === 'solved' ? 'pending' : 'open'
  const dueLocalMs = check?.dueLocalMs ?? null
  const doneAt = past(check?.doneLocalMs)
  const priorities = planned.heated
    ? ['normal', 'high', 'high', 'urgent']
    : ['low', 'normal', 'normal', 'normal', 'high']

  return {
    case_id: talked.caseId,
    account: 'hollin-fern',
    subject: talk.text(random.line(scenario.subject), null),
    description: end.description,
    kind: talked.kind,
    category: scenario.category,
    channel,
    priority: random.pick(priorities),
    status: closedAt !== '' && !undated ? 'closed' : solved ? 'resolved' : untouched ? 'new' : unsolvedStatus,
    auto_closed: String(planned.outcome === 'autoClosed' && closedAt !== ''),
    customer_id: customer.id,
    customer_email: customer.email,
    customer_phone: customer.phone,
    customer_name: customer.name,
    agent: untouched ? '' : planned.outcome === 'solved' ? planned.agent.name : planned.resolver.name,
    resolver: solved ? planned.resolver.name : '',
    team: planned.agent.team,
    opened_at: isoInstant(toInstant(arrival.openedLocalMs, language)),
    first_response_at: firstResponseAt,
    resolved_at: undated ? '' : resolvedAt,
    closed_at: undated ? '' : closedAt,
    reopen_count: String(solved ? planned.reopenings : 0),
    csat: csatOf(random, solved, talked.comesBack),
    follow_up_due_at: !solved || dueLocalMs === null ? '' : isoInstant(toInstant(dueLocalMs, language)),
    follow_up_done_at: doneAt,
    follow_up_outcome: check !== null && (doneAt !== '' || check.outcome === 'declined') ? check.outcome : '',
    messages: silent ? '' : messagesCell(talk.messages, language),
  }
}
