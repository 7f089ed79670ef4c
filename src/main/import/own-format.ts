import { KINDS, type Kind, ROLES, type Message, type Role, type Status } from '#shared/case/model.ts'
import type { CaseDraft, CaseField } from '#shared/case/patch.ts'
import { problem, type RejectProblem } from '#shared/import/reject-problems.ts'
import type { MapTally } from './map/context.ts'
import { parseInstant } from './instant.ts'
import { parseUtcInstant } from './utc-instant.ts'

/** The system whose exports carry Closewell's own columns. */
export const OWN_SYSTEM = 'closewell'

export const REQUIRED_COLUMNS = ['case_id', 'status', 'opened_at'] as const

/** What a cell's reader may need to know, and where it says what is wrong with the cell. */
export interface CellContext {
  readonly timeZone: string | null
  /** Set by a reader that cannot take the cell; the value it returns is then not used. */
  problem: RejectProblem | null
  /** Counts what was understood by a rule. */
  readonly tally: Pick<MapTally, 'ambiguousTimes' | 'otherEncoding' | 'duplicateKeys'>
}

type CellReader<T> = (text: string, context: CellContext) => T

type OwnField = CaseField | 'account' | 'caseId'

export interface OwnColumn {
  readonly field: OwnField
  /** Reads a cell of the column into its field of the case. */
  readonly read: (draft: CaseDraft, text: string, context: CellContext) => void
}

const name: CellReader<string | null> = (text) => {
  const trimmed = text.trim()
  return trimmed === '' ? null : trimmed
}

const prose: CellReader<string | null> = (text) => (text.trim() === '' ? null : text)

const instant: CellReader<number | null> = (text, context) => {
  const trimmed = text.trim()
  if (trimmed === '') return null
  const utcMs = parseUtcInstant(trimmed)
  if (utcMs !== null) return utcMs
  const parsed = parseInstant(trimmed, context.timeZone)
  if ('problem' in parsed) {
    context.problem = parsed.problem
    return null
  }
  if (parsed.ambiguous) context.tally.ambiguousTimes += 1
  return parsed.atMs
}

const requiredInstant: CellReader<number> = (text, context) => {
  const atMs = instant(text, context)
  if (atMs === null) context.problem ??= problem('blank')
  return atMs ?? 0
}

const notAmong = (words: readonly string[]): RejectProblem =>
  problem('notAmong', { choices: words.join(', ') })

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

const status: CellReader<Status> = (text, context) => {
  const word = text.trim().toLowerCase()
  const found = STATUS_WORDS.get(word)
  if (found !== undefined) return found
  context.problem = word === '' ? problem('blank') : notAmong([...STATUS_WORDS.keys()])
  return 'new'
}

const kind: CellReader<Kind> = (text, context) => {
  const word = text.trim().toLowerCase()
  if (word === '') return 'unknown'
  const found = KINDS.find((each) => each === word)
  if (found === undefined) context.problem = notAmong(KINDS)
  return found ?? 'unknown'
}

const boolean: CellReader<boolean> = (text, context) => {
  const word = text.trim().toLowerCase()
  if (word !== 'true' && word !== 'false' && word !== '') context.problem = problem('notTrueOrFalse')
  return word === 'true'
}

const MAX_COUNT = 1_000_000

const wholeNumber: CellReader<number | null> = (text, context) => {
  const trimmed = text.trim()
  if (trimmed === '') return null
  const value = /^\d+$/.test(trimmed) ? Number(trimmed) : Number.NaN
  if (value <= MAX_COUNT) return value
  context.problem = problem('notAWholeNumber', { max: MAX_COUNT })
  return null
}

const caseId: CellReader<string> = (text, context) => {
  const trimmed = text.trim()
  if (trimmed === '') context.problem = problem('blank')
  return trimmed
}

const messages: CellReader<readonly Message[]> = (text, context) => {
  if (text.trim() === '') return []
  const parsed = parseJson(text)
  if (!Array.isArray(parsed)) {
    context.problem = problem('notMessages')
    return []
  }
  const result: Message[] = []
  for (const item of parsed) {
    const message = readMessage(item, context)
    if (message === null) {
      const code = context.problem === null ? 'notAMessage' : 'messageTime'
      context.problem = problem(code, { number: result.length + 1 })
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

function into<Field extends OwnField>(field: Field, read: CellReader<CaseDraft[Field]>): OwnColumn {
  return {
    field,
    read: (draft, text, context) => {
      draft[field] = read(text, context)
    },
  }
}

/** Closewell's own columns, by their names in the file. */
export const OWN_COLUMNS: ReadonlyMap<string, OwnColumn> = new Map<string, OwnColumn>([
  ['case_id', into('caseId', caseId)],
  ['account', into('account', (text) => text.trim())],
  ['subject', into('subject', prose)],
  ['description', into('description', prose)],
  ['kind', into('kind', kind)],
  ['category', into('category', name)],
  ['channel', into('channel', name)],
  ['priority', into('priority', name)],
  ['status', into('status', status)],
  ['auto_closed', into('autoClosed', boolean)],
  ['customer_id', into('customerId', name)],
  ['customer_email', into('customerEmail', name)],
  ['customer_phone', into('customerPhone', name)],
  ['customer_name', into('customerName', name)],
  ['agent', into('agent', name)],
  ['resolver', into('resolver', name)],
  ['team', into('team', name)],
  ['opened_at', into('openedAtMs', requiredInstant)],
  ['first_response_at', into('firstResponseAtMs', instant)],
  ['resolved_at', into('resolvedAtMs', instant)],
  ['closed_at', into('closedAtMs', instant)],
  ['reopen_count', into('reopenCount', wholeNumber)],
  ['csat', into('csat', name)],
  ['follow_up_due_at', into('followUpDueAtMs', instant)],
  ['follow_up_done_at', into('followUpDoneAtMs', instant)],
  ['follow_up_outcome', into('followUpOutcome', name)],
  ['messages', into('messages', messages)],
])

const OWN_NAMES: ReadonlyMap<OwnField, string> = new Map(
  [...OWN_COLUMNS].map(([title, { field }]) => [field, title] as const),
)

/** Closewell's own name of the column that holds a field of the model. */
export function ownNameOf(field: CaseField): string {
  return OWN_NAMES.get(field) ?? field
}
