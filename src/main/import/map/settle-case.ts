import type { CaseRecord, Message } from '#shared/case/model.ts'
import type { CaseDraft } from '#shared/case/patch.ts'
import { problem } from '#shared/import/reject-problems.ts'
import type { DraftMessage, Layout } from '../systems/system.ts'
import { settleRole } from '../transcripts/settle-roles.ts'
import { splitQuoted } from '../transcripts/split-quoted.ts'
import type { MappedCase } from './case-mapper.ts'
import type { CellProblem, MapContext } from './context.ts'

interface Settling {
  readonly layout: Layout
  readonly context: MapContext
  /** Title of the column that says when cases were opened; null where the file has none. */
  readonly openedColumn: string | null
}

/** Works out what can only be known when a case is whole: people's names, who wrote what, when it was opened, how it stands. */
export function settleCase(
  { draft, messages, hasStatus }: MappedCase,
  joined: readonly DraftMessage[],
  { layout, context, openedColumn }: Settling,
): CaseRecord | CellProblem {
  nameCustomer(draft, context)
  const settled = settleMessages([...messages, ...joined], draft, layout, context)
  const isOpening = joined.length > 0 && (layout.isOpenedByCustomer?.(draft) ?? true)
  if (settled.length > 0) draft.messages = isOpening ? withOpeningWords(draft, settled) : settled
  nameTeam(draft, context)
  if (Number.isNaN(draft.openedAtMs)) {
    if (openedColumn !== null) return { column: openedColumn, value: '', problem: problem('blank') }
    assumeOpening(draft, context)
  }
  if (!hasStatus) {
    draft.status = draft.closedAtMs !== null ? 'closed' : draft.resolvedAtMs !== null ? 'resolved' : 'open'
    context.tally.statusAssumed += 1
  }
  return draft
}

/** A talk was opened by its first message; anything else is only the best that is known. */
function assumeOpening(draft: CaseDraft, context: MapContext): void {
  const { firstResponseAtMs, resolvedAtMs, closedAtMs, messages } = draft
  const firstMessageMs = earliest(messages.map(({ atMs }) => atMs))
  const firstFactMs = earliest([firstResponseAtMs, resolvedAtMs, closedAtMs])
  draft.openedAtMs = firstMessageMs ?? firstFactMs ?? context.fallbackOpenedAtMs
  if (firstMessageMs === null) context.tally.openedAtAssumed += 1
}

/** Texts are the same where they begin alike: exports cut long ones, and lay out blanks as they please. */
const COMPARED = 80
const beginning = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim().slice(0, COMPARED).trim()

/** Where messages come in a file of their own, the case's description is what the customer wrote first, if no message says it. */
export function withOpeningWords(
  { description, openedAtMs, customerName }: CaseDraft,
  messages: readonly Message[],
): Message[] {
  const words = description === null ? '' : splitQuoted(description).written
  if (words === '') return [...messages]
  const start = beginning(words)
  if (messages.some(({ text }) => beginning(text) === start)) return [...messages]
  const atMs = Number.isNaN(openedAtMs) ? null : openedAtMs
  return [{ role: 'customer', author: customerName, atMs, text: words }, ...messages]
}

/**
 * Leaves of every message what its author wrote, and gives it its role and its author the name the team knows; to be
 * called before the case's ids become names.
 */
export function settleMessages(
  drafts: readonly DraftMessage[],
  draft: CaseDraft,
  layout: Layout,
  context: MapContext,
): Message[] {
  if (drafts.length === 0) return []
  const known = {
    customerId: draft.customerId,
    customerEmail: draft.customerEmail,
    customerName: draft.customerName,
    agentNames: new Set(
      [draft.agent, draft.resolver].flatMap((name) => (name === null ? [] : [name, nameOf(name, context)])),
    ),
    person: context.person,
    staffDomains: context.staffDomains,
  }
  return drafts.flatMap((message) => {
    const { written } = splitQuoted(message.text)
    if (written === '') return []
    const person = message.authorId === null ? null : context.person(message.authorId)
    const isKnown = message.role !== null || person?.isAgent != null
    const role = (isKnown ? null : layout.roleOf?.(message, draft)) ?? settleRole(message, known)
    const author = person?.name ?? message.author ?? person?.email ?? message.authorEmail ?? message.authorId
    const name = author === null ? null : nameOf(author, context)
    return [{ role, author: name, atMs: message.atMs, text: written }]
  })
}

function nameCustomer(draft: CaseDraft, { person }: MapContext): void {
  const customer = draft.customerId === null ? null : person(draft.customerId)
  if (customer === null) return
  draft.customerName ??= customer.name
  draft.customerEmail ??= customer.email
}

/** Ids that a file of people (or of teams) names become names; names become the person's own. */
function nameTeam(draft: CaseDraft, context: MapContext): void {
  draft.agent = draft.agent === null ? null : nameOf(draft.agent, context)
  draft.resolver = draft.resolver === null ? null : nameOf(draft.resolver, context)
  draft.team = draft.team === null ? null : (context.person(draft.team)?.name ?? draft.team)
}

function nameOf(name: string, { people, person }: MapContext): string {
  const found = person(name)
  const known = found?.name ?? found?.email ?? name
  return people.get(known) ?? known
}

function earliest(instants: readonly (number | null)[]): number | null {
  const known = instants.filter((atMs) => atMs !== null)
  return known.length === 0 ? null : known.reduce((first, atMs) => Math.min(first, atMs))
}
