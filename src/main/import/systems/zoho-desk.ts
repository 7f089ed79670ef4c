import type { CaseDraft } from '#shared/case/patch.ts'
import { HOUR_MS } from '#shared/case/model.ts'
import type { HelpdeskSystem, Layout, SourceRow } from './system.ts'

const REOPENED = 'request reopen time'

/** `Cases__1.csv` of a backup. */
const BACKUP: Layout = {
  id: 'backup',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['request id', 'ticket owner', 'happiness rating', 'number of threads'],
      ['request id', 'ticket owner', 'created time', 'ticket closed time'],
    ],
    weak: [
      'agent responded time',
      'request reopen time',
      'sla violation type',
      'classifications',
      'is escalated',
    ],
  },
  columns: {
    case_id: ['request id', 'id'],
    subject: ['subject'],
    description: ['description'],
    kind: ['classifications'],
    category: ['category'],
    channel: ['channel'],
    priority: ['priority'],
    status: ['status'],
    customer_id: ['contact id'],
    customer_email: ['email'],
    customer_phone: ['phone'],
    customer_name: ['contact name'],
    agent: ['ticket owner'],
    team: ['team', 'team name', 'department', 'team id'],
    opened_at: ['created time'],
    first_response_at: ['agent responded time'],
    closed_at: ['ticket closed time'],
    csat: ['happiness rating'],
    follow_up_due_at: ['due date'],
  },
  words: { kind: { feature: 'request' } },
  // Below the titles a backup may have a row of the fields' other names.
  skip: (row) => (isRowOfNames(row) ? 'notACase' : null),
  derives: (has) => (has(REOPENED) ? ['reopenCount'] : []),
  complete: (draft, row, read) => {
    noteReopening(draft, row)
    draft.firstResponseAtMs ??= read.instantIn(row.text('time to respond'), 'time to respond')
  },
}

/** A report: titles with the module behind them, two to four rows in front of them, durations such as `1h 30m`. */
const REPORT: Layout = {
  id: 'report',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['ticket id', 'created time', 'ticket owner', 'ticket closed time', 'sla violation type'],
      ['ticket id', 'created time', 'ticket owner'],
      ['ticket id', 'created time', 'sla violation type'],
      ['ticket id', 'created time', 'happiness rating'],
      ['ticket id', 'ticket owner', 'ticket closed time'],
      ['ticket id', 'created time', 'resolution time in business hours'],
    ],
    weak: ['first response time', 'product name', 'team', 'happiness rating', 'ticket closed time'],
    never: ['request id', 'case owner'],
  },
  columns: {
    case_id: ['ticket id'],
    subject: ['subject'],
    description: ['description'],
    kind: ['classifications', 'classification'],
    category: ['category', 'product name'],
    channel: ['channel', 'mode'],
    priority: ['priority'],
    status: ['status'],
    customer_email: ['email', 'contact email'],
    customer_phone: ['phone'],
    customer_name: ['contact name', 'contact'],
    agent: ['ticket owner'],
    team: ['team', 'team name', 'department', 'department name'],
    opened_at: ['created time'],
    resolved_at: ['resolved time'],
    closed_at: ['ticket closed time', 'closed time'],
    csat: ['happiness rating'],
    follow_up_due_at: ['due date'],
  },
  words: { kind: { feature: 'request' } },
  derives: (has) => [
    ...(has('first response time') ? (['firstResponseAtMs'] as const) : []),
    ...(has(REOPENED) ? (['reopenCount'] as const) : []),
  ],
  complete: (draft, row, read) => {
    noteReopening(draft, row)
    const text = row.text('first response time')
    const durationMs = parseDurationMs(text)
    // There is a column of its own for business hours: this one goes by the calendar.
    if (durationMs !== null) draft.firstResponseAtMs = draft.openedAtMs + durationMs
    else if (text !== '') draft.firstResponseAtMs = read.instantIn(text, 'first response time')
  },
}

/** Cases as Zoho Analytics gives them out: `"15 Apr, 2021 23:01:19"`. */
const ANALYTICS: Layout = {
  id: 'analytics',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['case owner', 'case origin', 'days to closed', 'age in days', 'age tier'],
      ['case owner', 'case origin', 'created time', 'modified time'],
    ],
    weak: ['status', 'created time', 'modified time', 'case number', 'case id'],
  },
  columns: {
    case_id: ['case number', 'case id', 'id'],
    subject: ['subject', 'case subject'],
    description: ['description'],
    kind: ['type', 'case type'],
    category: ['case reason', 'category'],
    channel: ['case origin'],
    priority: ['priority'],
    status: ['status'],
    customer_email: ['email'],
    customer_phone: ['phone'],
    customer_name: ['reported by', 'contact name', 'account name'],
    agent: ['case owner'],
    opened_at: ['created time'],
    closed_at: ['closed time'],
  },
}

export const ZOHO_DESK: HelpdeskSystem = {
  id: 'zoho-desk',
  name: 'Zoho Desk',
  layouts: [BACKUP, REPORT, ANALYTICS],
}

function isRowOfNames(row: SourceRow): boolean {
  const texts = [row.text('request id'), row.text('created time')]
  return texts.every((text) => text !== '' && !/\d/u.test(text))
}

/** Zoho says when a ticket was last reopened, not how often: once at least. */
function noteReopening(draft: CaseDraft, row: SourceRow): void {
  if (row.has(REOPENED)) draft.reopenCount = row.text(REOPENED) === '' ? 0 : 1
}

const UNIT_MS: Readonly<Record<string, number>> = { d: 24 * HOUR_MS, h: HOUR_MS, m: HOUR_MS / 60, s: 1000 }

/** Milliseconds of `1d 2h 30m`, `1 hr 5 mins` or `27:45` (hours and minutes); null where the text is no duration. */
function parseDurationMs(text: string): number | null {
  const clock = /^(\d+):([0-5]\d)(?::([0-5]\d))?(?:\s*hrs?)?$/iu.exec(text)
  if (clock !== null) {
    const [hours, minutes, seconds] = [clock[1], clock[2], clock[3]].map((part) => Number(part ?? 0))
    return ((hours ?? 0) * 60 + (minutes ?? 0)) * 60_000 + (seconds ?? 0) * 1000
  }
  if (!/^(?:\d+\s*(?:d|h|m|s)[a-z]*\s*)+$/iu.test(text)) return null
  const parts = [...text.matchAll(/(\d+)\s*([dhms])/giu)]
  return parts.reduce(
    (sum, [, count, unit]) => sum + Number(count) * (UNIT_MS[unit?.toLowerCase() ?? ''] ?? 0),
    0,
  )
}
