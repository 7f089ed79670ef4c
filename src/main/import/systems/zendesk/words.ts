import type { WordMaps } from '../system.ts'

/** Beside the words common to all systems. */
export const ZENDESK_WORDS = {
  kind: { incident: 'unknown', problem: 'unknown', task: 'unknown' },
  channel: {
    'web service (api)': 'api',
    'help center post': 'web',
    'phone call (incoming)': 'phone',
    'phone call (outgoing)': 'phone',
    chat_transcript: 'chat',
  },
} as const satisfies WordMaps

/** What a survey says while nobody has answered it. */
export const NO_ANSWER = ['not offered', 'offered', 'unoffered'] as const

/** Codes of the first API, which the XML export still writes. */
export const XML_WORDS = {
  status: {
    0: 'new',
    1: 'open',
    2: 'pending',
    3: 'resolved',
    4: 'closed',
    5: 'excluded',
    6: 'pending',
  },
  kind: { 1: 'question', 2: 'unknown', 3: 'unknown', 4: 'unknown' },
  channel: { 0: 'web', 4: 'email', 5: 'api', 29: 'chat', 33: 'phone', 34: 'phone', 35: 'phone', 45: 'phone' },
} as const satisfies WordMaps

export const XML_PRIORITIES: Readonly<Record<string, string>> = {
  1: 'Low',
  2: 'Normal',
  3: 'High',
  4: 'Urgent',
}

export const XML_TYPES: Readonly<Record<string, string>> = {
  1: 'Question',
  2: 'Incident',
  3: 'Problem',
  4: 'Task',
}
