import { writeFile } from 'node:fs/promises'

const CLOSING = JSON.stringify([
  { role: 'customer', at: '2026-07-01T08:05:00Z', text: 'My kettle leaks again, and I am tired of writing.' },
  {
    role: 'agent',
    author: 'Amara Okafor',
    at: '2026-07-01T08:20:00Z',
    text: 'I am sorry. A new one is on its way. Does that solve it for you? Is there anything else I can help with?',
  },
  { role: 'customer', at: '2026-07-01T08:31:00Z', text: 'Yes, thank you, that was all.' },
])

const HEADER = 'case_id,status,opened_at,resolved_at,agent,customer_email,messages'
const ROWS = [
  ['N-1', 'resolved', '2026-07-01T08:00:00Z', '2026-07-01T08:31:00Z', 'Amara Okafor', CLOSING],
  ['N-2', 'solved', '2026-07-01T08:10:00Z', '', 'Amara Okafor', ''],
  ['N-3', 'open', '2026-07-01T09:30:00+01:00', '', 'Li Na', ''],
  ['N-4', 'pending', '01/07/2026 10:15', '', 'Li Na', ''],
  ['', 'open', '2026-07-01T10:20:00Z', '', 'Tom Hale', ''],
  ['N-6', 'closed', '2026-07-01T10:40:00Z', '2026-07-01T11:00:00Z', 'Tom Hale', ''],
  ['N-7', 'open', '2026-07-01T11:05:00Z', '', 'Tom Hale', 'see attachment'],
]

const GOOD_ROWS = 3

/**
 * Writes an export in which some rows cannot be read: a status of another helpdesk, a date that isn't ISO 8601, no
 * case id, and a conversation that isn't one.
 * @param {string} path
 * @returns {Promise<{ path: string, good: number, bad: number }>} how many rows hold, and how many must be rejected
 */
export async function writeFaultyExport(path) {
  const lines = ROWS.map(([id, status, opened, resolved, agent, messages], index) =>
    [id, status, opened, resolved, agent, `customer${index}@example.com`, quoted(messages)].join(','),
  )
  await writeFile(path, [HEADER, ...lines, ''].join('\r\n'))
  return { path, good: GOOD_ROWS, bad: ROWS.length - GOOD_ROWS }
}

/** A field in quotes (RFC 4180). @param {string | undefined} text */
const quoted = (text = '') => `"${text.replaceAll('"', '""')}"`
