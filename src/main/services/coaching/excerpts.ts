import { type CaseRecord, DAY_MS } from '#shared/case/model.ts'
import { resolutionInstantMs } from '#shared/case/facts.ts'
import { deriveFacts } from '#shared/case/derive.ts'
import { orderMessages } from '#shared/case/transcript.ts'
import { type Excerpt, excerptText } from '#shared/coaching/evidence.ts'
import { personalSpans } from '#shared/coaching/personal-spans.ts'
import { type ReadTalk, type Stretch, stretchOf } from '#shared/coaching/stretch.ts'
import { ClosewellError } from '#shared/failure.ts'
import type { Input, Output } from '#shared/ipc/contract.ts'
import type { MetricId } from '#shared/metrics/definition.ts'
import { casesBehind } from '#shared/metrics/engine/cases-behind.ts'
import type { CaseColumns } from '#shared/metrics/engine/columns.ts'
import { answerOf, isHeatedTalk } from '#shared/techniques/talk-bits.ts'
import { LEXICON_VERSION } from '#shared/techniques/lexicon-version.ts'
import { type CaseWithTexts, readCase } from '../../store/case-reader.ts'
import { type CaseReading, caseReading } from '../../store/case-reading.ts'
import { idAt } from '../column-cells.ts'
import { scopeOf } from '../figures.ts'
import { workspaceSettings } from '../settings.ts'
import { sha256 } from '../sha256.ts'
import type { Workspace } from '../workspace.ts'

type Shown = Pick<Excerpt, 'purpose' | 'metric' | 'isFound'>

export interface ExcerptQuery extends Omit<Input<'coaching.excerpts'>, 'limit' | 'metric'> {
  readonly metric: MetricId
  readonly purpose: Excerpt['purpose']
  readonly limit: number
}

/** Excerpts of an agent's cases that a figure counts, or doesn't; the clearest of the newest first. */
export function excerptsOf(
  workspace: Workspace,
  { limit, ...query }: Input<'coaching.excerpts'>,
  nowMs = Date.now(),
): Output<'coaching.excerpts'> {
  return chooseExcerpts(workspace, { ...query, limit, purpose: 'other' }, new Set(), nowMs)
}

/** So many cases are read at most to choose from. */
const MOST_READ = 60

/** As `excerptsOf`; of no customer in `customers` (by `CaseColumns.customerHashes`), to which those shown are added. */
export function chooseExcerpts(
  workspace: Workspace,
  { agent, metric, isFound, purpose, limit, ...input }: ExcerptQuery,
  customers: Set<number>,
  nowMs: number,
): Output<'coaching.excerpts'> {
  const columns = workspace.columns()
  const { weekStart } = workspaceSettings(workspace.reader)
  const scope = scopeOf(workspace, { ...input, filter: { ...input.filter, agents: [agent] } })
  const part = isFound ? 'counted' : 'notCounted'
  const indexes = casesBehind(columns, { ...scope, metric, group: {}, part, weekStart })
  const reading = caseReading(workspace.reader)
  const found: Candidate[] = []
  for (const index of newestCases(columns, indexes).slice(0, MOST_READ)) {
    const stored = readCase(workspace.reader, idAt(columns, index))
    const stretch = stored === null ? null : talkStretch(stored, reading, metric, isFound, agent)
    if (stored === null || stretch === null) continue
    const excerpt = freeze(stretch.talk, stored, stretch, { purpose, metric, isFound }, nowMs)
    found.push({ excerpt, index, unclear: unclearness(columns, index, excerpt) })
  }
  const excerpts: Excerpt[] = []
  for (const { excerpt, index } of found.toSorted((a, b) => a.unclear - b.unclear)) {
    const customer = columns.customerHashes[index] ?? 0
    if (excerpts.length === limit || customers.has(customer)) continue
    if (customer !== 0) customers.add(customer)
    excerpts.push(excerpt)
  }
  return { total: indexes.length, excerpts }
}

interface Candidate {
  readonly excerpt: Excerpt
  readonly index: number
  readonly unclear: number
}

/**
 * Freezes a stretch of a case's messages, in their order of time. Throws `ClosewellError`: `notFound` where the case is
 * gone, `invalidInput` where it has no such messages.
 */
export function takeExcerpt(
  workspace: Workspace,
  { case: id, firstMessage, lastMessage, ...shown }: Input<'coaching.excerpt'>,
  nowMs = Date.now(),
): Output<'coaching.excerpt'> {
  const stored = readCase(workspace.reader, id)
  if (stored === null) {
    throw new ClosewellError('notFound', 'This case is no longer stored; its import may have been undone.')
  }
  const talk = readTalkOf(stored, caseReading(workspace.reader))
  const isThere = firstMessage <= lastMessage && lastMessage < talk.messages.length
  if (!isThere || lastMessage - firstMessage >= MOST_MESSAGES) {
    throw new ClosewellError('invalidInput', 'The case has no such messages. Choose them again.')
  }
  return freeze(talk, stored, { first: firstMessage, last: lastMessage }, shown, nowMs)
}

const MOST_MESSAGES = 200

/** The last resolved first; cases without a resolution by when they were opened. */
function newestCases(columns: CaseColumns, indexes: Int32Array): number[] {
  const atMs = (index: number): number => {
    const resolvedAtMs = columns.resolvedAtMs[index] ?? NaN
    return Number.isNaN(resolvedAtMs) ? (columns.openedAtMs[index] ?? 0) : resolvedAtMs
  }
  return Array.from(indexes).sort((a, b) => atMs(b) - atMs(a) || a - b)
}

function talkStretch(
  stored: CaseWithTexts,
  reading: CaseReading,
  metric: MetricId,
  isFound: boolean,
  agent: string,
): (Stretch & { readonly talk: ReadTalk }) | null {
  // Erased with their customer: there is nothing left to read.
  if (stored.record.messages.every(({ text }) => text === '')) return null
  const talk = readTalkOf(stored, reading)
  const stretch = stretchOf(talk, metric, isFound, agent)
  return stretch === null ? null : { ...stretch, talk }
}

function readTalkOf({ record, system, sourceId }: CaseWithTexts, reading: CaseReading): ReadTalk {
  const { transcript } = deriveFacts(record, system, reading.optionsOf({ sourceId, caseId: record.caseId }))
  const resolvedAtMs = resolutionInstantMs(record)
  return {
    messages: orderMessages(record.messages),
    findings: transcript.findings,
    heat: transcript.heat,
    closingEndMs: resolvedAtMs === null ? Infinity : resolvedAtMs + DAY_MS,
  }
}

/** Lengths, in UTF-16 units, up to which a stretch is read at a glance, and with some patience. */
const SHORT = 700
const LONG = 2_000

/** What an agent says to a customer's feelings shows best where there are some. */
const OF_FEELINGS: ReadonlySet<MetricId> = new Set([
  'technique.acknowledge',
  'technique.acknowledgeFirst',
  'technique.apologise',
])

/**
 * The lower the better to show: short, with words before or after, without notes and automatic messages between, and not of
 * a customer whom nothing could calm, unless it is about feelings.
 */
function unclearness({ talkBits }: CaseColumns, index: number, { messages, metric }: Excerpt): number {
  const bits = talkBits[index] ?? 0
  const length = messages.reduce((sum, { text }) => sum + text.length, 0)
  const isHeated = isHeatedTalk(bits)
  const isOfFeelings = metric !== null && OF_FEELINGS.has(metric)
  const isUnfit = isOfFeelings ? !isHeated : isHeated && answerOf(bits) !== 'allSet'
  const isInterrupted = messages.some(({ role }) => role !== 'customer' && role !== 'agent')
  const faults = [length > SHORT, length > LONG, length > LONG, messages.length < 2, isInterrupted, isUnfit]
  return faults.filter(Boolean).length
}

function freeze(
  { messages, findings }: ReadTalk,
  { record, system }: { readonly record: CaseRecord; readonly system: string },
  { first, last }: Stretch,
  shown: Shown,
  nowMs: number,
): Excerpt {
  const { account, caseId, subject } = record
  const taken = {
    case: { system, account, caseId, subject },
    messages: messages.slice(first, last + 1).map((message, at) => ({
      ...message,
      marks: findings
        .filter((finding) => finding.message === first + at)
        .map(({ start, end, technique }) => ({ start, end, technique })),
      personal: personalSpans(message.text, customerNames(record, messages)),
    })),
  }
  const text = excerptText(taken)
  return {
    ...taken,
    // The same words shown for the same reason are the same excerpt.
    id: sha256(JSON.stringify([shown.purpose, shown.metric, shown.isFound, text])).slice(0, 32),
    purpose: shown.purpose,
    metric: shown.metric,
    isFound: shown.isFound,
    note: '',
    takenAtMs: nowMs,
    lexiconVersion: LEXICON_VERSION,
    hash: sha256(text),
    redacted: null,
  }
}

/** The customer, by whatever name the case and its messages give; an agent who signs is no customer. */
function customerNames({ customerName }: CaseRecord, messages: ReadTalk['messages']): string[] {
  const authors = messages.flatMap(({ role, author }) =>
    role === 'customer' && author !== null ? [author] : [],
  )
  return [...(customerName === null ? [] : [customerName]), ...new Set(authors)]
}
