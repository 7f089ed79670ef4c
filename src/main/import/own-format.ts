import { KINDS, type Kind, ROLES, type Message, type Role, type Status } from '#shared/case/model.ts'
import type { CaseField } from '#shared/case/patch.ts'
import { parseInstant } from './instant.ts'

/** The system whose exports carry Closewell's own columns. */
export const OWN_SYSTEM = 'closewell'

export const REQUIRED_COLUMNS = ['case_id', 'status', 'opened_at'] as const

/** What a cell's reader may need to know, and where it says what is wrong with the cell. */
export interface CellContext {
  readonly timeZone: string | null
  /** Set by a reader that cannot take the cell; the value it returns is then not used. */
  problem: string | null
  /** Local times that the clock showed twice, taken as the earlier. */
  ambiguousTimes: number
}

type CellReader = (text: string, context: CellContext) => unknown

export interface OwnColumn {
  readonly field: CaseField | 'account' | 'caseId'
  readonly read: CellReader
}

const name: CellReader = (text) => {
  const trimmed = text.trim()
  return trimmed === '' ? null : trimmed
}

const prose: CellReader = (text) => (text.trim() === '' ? null : text)

const instant: CellReader = (text, context) => {
  const trimmed = text.trim()
  if (trimmed === '') return null
  const parsed = parseInstant(trimmed, context.timeZone)
  if ('problem' in parsed) {
    context.problem = parsed.problem
    return null
  }
  if (parsed.ambiguous) context.ambiguousTimes += 1
  return parsed.atMs
}

const requiredInstant: CellReader = (text, context) => {
  const atMs = instant(text, context)
  if (atMs === null && context.problem === null) context.problem = 'is blank; every case needs it'
  return atMs
}

const STATUS_WORDS: ReadonlyMap<string, Status> = new Map([
  ['new', 'new'],
  ['open', 'open'],
  ['pending', 'pending'],
  ['resolved', 'resolved'],
  ['closed', 'closed'],
  ['excluded', 'excluded'],
  ['merged', 'excluded'],
  ['spam', 'excluded'],
  ['deleted', 'excluded'],
  ['duplicate', 'excluded'],
])

const status: CellReader = (text, context) => {
  const word = text.trim().toLowerCase()
  const found = STATUS_WORDS.get(word)
  if (found !== undefined) return found
  context.problem =
    word === '' ? 'is blank; every case needs it' : `is none of ${[...STATUS_WORDS.keys()].join(', ')}`
  return null
}

const kind: CellReader = (text, context): Kind => {
  const word = text.trim().toLowerCase()
  if (word === '') return 'unknown'
  const found = KINDS.find((each) => each === word)
  if (found === undefined) context.problem = `is none of ${KINDS.join(', ')}`
  return found ?? 'unknown'
}

const boolean: CellReader = (text, context) => {
  const word = text.trim().toLowerCase()
  if (word !== 'true' && word !== 'false' && word !== '') context.problem = 'is neither true nor false'
  return word === 'true'
}

const MAX_COUNT = 1_000_000

const wholeNumber: CellReader = (text, context) => {
  const trimmed = text.trim()
  if (trimmed === '') return null
  const value = /^\d+$/.test(trimmed) ? Number(trimmed) : Number.NaN
  if (value <= MAX_COUNT) return value
  context.problem = `is no whole number from 0 to ${MAX_COUNT}`
  return null
}

const caseId: CellReader = (text, context) => {
  const trimmed = text.trim()
  if (trimmed === '') context.problem = 'is blank; every case needs it'
  return trimmed
}

const messages: CellReader = (text, context): readonly Message[] => {
  if (text.trim() === '') return []
  const parsed = parseJson(text)
  if (!Array.isArray(parsed)) {
    context.problem = 'is no JSON array of {role, author, at, text}'
    return []
  }
  const result: Message[] = []
  for (const item of parsed) {
    const message = readMessage(item, context)
    if (message === null) {
      context.problem = `message ${result.length + 1}: ${context.problem ?? 'is no {role, author, at, text}'}`
      return []
    }
    result.push(message)
  }
  return result
}

function readMessage(item: unknown, context: CellContext): Message | null {
  if (typeof item !== 'object' || item === null || !('role' in item) || !('text' in item)) return null
  const role = roleOf(item.role)
  const author = 'author' in item ? (item.author ?? null) : null
  const at = 'at' in item ? (item.at ?? '') : ''
  if (role === undefined || typeof item.text !== 'string' || typeof at !== 'string') return null
  if (author !== null && typeof author !== 'string') return null
  const atMs = instant(at, context)
  if (context.problem !== null) return null
  return {
    role,
    author: author === null ? null : author.trim() || null,
    atMs: typeof atMs === 'number' ? atMs : null,
    text: item.text,
  }
}

function roleOf(value: unknown): Role | undefined {
  if (typeof value !== 'string') return undefined
  const word = value.trim().toLowerCase()
  return ROLES.find((each) => each === word)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Closewell's own columns, by their names in the file. */
export const OWN_COLUMNS: ReadonlyMap<string, OwnColumn> = new Map<string, OwnColumn>([
  ['case_id', { field: 'caseId', read: caseId }],
  ['account', { field: 'account', read: (text) => text.trim() }],
  ['subject', { field: 'subject', read: prose }],
  ['description', { field: 'description', read: prose }],
  ['kind', { field: 'kind', read: kind }],
  ['category', { field: 'category', read: name }],
  ['channel', { field: 'channel', read: name }],
  ['priority', { field: 'priority', read: name }],
  ['status', { field: 'status', read: status }],
  ['auto_closed', { field: 'autoClosed', read: boolean }],
  ['customer_id', { field: 'customerId', read: name }],
  ['customer_email', { field: 'customerEmail', read: name }],
  ['customer_phone', { field: 'customerPhone', read: name }],
  ['customer_name', { field: 'customerName', read: name }],
  ['agent', { field: 'agent', read: name }],
  ['resolver', { field: 'resolver', read: name }],
  ['team', { field: 'team', read: name }],
  ['opened_at', { field: 'openedAtMs', read: requiredInstant }],
  ['first_response_at', { field: 'firstResponseAtMs', read: instant }],
  ['resolved_at', { field: 'resolvedAtMs', read: instant }],
  ['closed_at', { field: 'closedAtMs', read: instant }],
  ['reopen_count', { field: 'reopenCount', read: wholeNumber }],
  ['csat', { field: 'csat', read: name }],
  ['follow_up_due_at', { field: 'followUpDueAtMs', read: instant }],
  ['follow_up_done_at', { field: 'followUpDoneAtMs', read: instant }],
  ['follow_up_outcome', { field: 'followUpOutcome', read: name }],
  ['messages', { field: 'messages', read: messages }],
])
