import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Excerpt } from '#shared/coaching/evidence.ts'
import { TAKEN_OUT } from '#shared/coaching/example.ts'
import { figureOf } from '#shared/coaching/figure.ts'
import { personalSpans, withoutSpans } from '#shared/coaching/personal-spans.ts'
import type { CoachingSession } from '#shared/coaching/session.ts'
import { ClosewellError } from '#shared/failure.ts'
import type { Input } from '#shared/ipc/contract.ts'
import type { OwnCase, OwnFile } from '#shared/ipc/people-schemas.ts'
import { DEFINITION_VERSION, METRIC_IDS } from '#shared/metrics/definition.ts'
import { asOfMs } from '#shared/metrics/engine/columns.ts'
import { tally } from '#shared/metrics/engine/tally.ts'
import { metricById } from '#shared/metrics/registry.ts'
import { techniqueBit } from '#shared/techniques/talk-bits.ts'
import { SCORED_TECHNIQUES, SHOWN_TECHNIQUES } from '#shared/techniques/technique-ids.ts'
import { formatDate } from '#shared/time/calendar-date.ts'
import { dayOf } from '#shared/time/time-buckets.ts'
import { dateOfInstant } from '#shared/time/zoned-dates.ts'
import { agentReference } from '../export/reference-csv.ts'
import { numberedAgents } from '../store/agent-references.ts'
import { sessionsOf } from '../store/coaching-sessions.ts'
import { type CaseOfAgent, casesOfAgent } from '../store/own-cases.ts'
import { settingsVersion } from '../store/settings-versions.ts'
import { APP_VERSION } from '../version.ts'
import { isoInstant, scopeOf } from './figures.ts'
import { exportLog } from './hr-export-log.ts'
import { lexiconState } from './lexicon-phrases.ts'
import { teamMembers } from './people.ts'
import { workspaceSettings, zoneOf } from './settings.ts'
import type { Workspace } from './workspace.ts'

/** Everything that is held about an agent. Throws `ClosewellError` `notFound` for somebody of whom nothing is. */
export function ownFile(
  workspace: Workspace,
  { agent, withPrivateNotes }: Input<'people.ownFile'>,
  nowMs: number,
): OwnFile {
  const { reader } = workspace
  const columns = workspace.columns()
  const settings = workspaceSettings(reader)
  const timeZone = zoneOf(settings)
  const cases = casesOfAgent(reader, agent)
  const sessions = sessionsOf(reader, agent)
  const number = numberedAgents(reader).find(({ name }) => name === agent)?.number
  if (cases.length === 0 && sessions.length === 0 && number === undefined) {
    throw new ClosewellError('notFound', `Nothing is held of ${agent}. Choose an agent of the list.`)
  }
  const period = periodOf(cases, asOfMs(columns), timeZone)
  const reference = number === undefined ? null : agentReference(number)
  const { version, teamRevision } = lexiconState(workspace)
  return {
    agent,
    madeAt: new Date(nowMs).toISOString(),
    appVersion: APP_VERSION,
    team: teamMembers(columns).find(({ name }) => name === agent)?.team ?? null,
    reference,
    asOf: isoInstant(asOfMs(columns)),
    period,
    settings: {
      version: settingsVersion(reader),
      timeZone,
      windowDays: settings.windowDays,
      repeatCategory: settings.repeatCategory,
      followUpPolicy: settings.followUpPolicy,
      followUpGraceDays: settings.followUpGraceDays,
    },
    definitionVersion: DEFINITION_VERSION,
    lexicon: { version, teamRevision },
    figures: period === null ? [] : figuresOf(workspace, agent, period),
    findings: [...SCORED_TECHNIQUES, ...SHOWN_TECHNIQUES].flatMap((technique) => {
      const found = cases.filter(({ talk }) => (talk & techniqueBit(technique)) !== 0).length
      return found === 0 ? [] : [{ technique, cases: found }]
    }),
    cases: cases.map((each) => ownCase(each, timeZone)),
    messagesWritten: cases.reduce((sum, { messages }) => sum + messages, 0),
    sessions: sessions.map((session) => forAgent(session, withPrivateNotes)),
    hasPrivateNotes: withPrivateNotes,
    exports: exportsOf(workspace, reference),
  }
}

/** Saves that as JSON. Throws `ClosewellError` `writeFailed` too. */
export async function writeOwnFile(
  workspace: Workspace,
  input: Input<'people.ownFile'>,
  path: string,
  nowMs: number,
): Promise<void> {
  const text = JSON.stringify(ownFile(workspace, input, nowMs), null, 2)
  const file = basename(path)
  await writeFile(path, `${text}\n`, { mode: 0o600 }).catch(() => {
    throw new ClosewellError('writeFailed', `${file} could not be written. Choose another folder.`, { file })
  })
}

/** From the first day of the agent's cases to the last day that the data speak for. */
function periodOf(cases: readonly CaseOfAgent[], asOf: number | null, timeZone: string): OwnFile['period'] {
  const first = cases[0]
  if (first === undefined) return null
  const lastMs = Math.max(asOf ?? 0, ...cases.map(({ openedAtMs }) => openedAtMs))
  const dayAfter = formatDate(dayOf(dateOfInstant(lastMs, timeZone)) + 1)
  return { from: dateOfInstant(first.openedAtMs, timeZone), to: dayAfter }
}

function figuresOf(
  workspace: Workspace,
  agent: string,
  period: NonNullable<OwnFile['period']>,
): OwnFile['figures'] {
  const { windowDays, weekStart } = workspaceSettings(workspace.reader)
  const scope = scopeOf(workspace, { ...period, filter: { agents: [agent] }, windowDays })
  return tally(workspace.columns(), { ...scope, metrics: METRIC_IDS, by: [], weekStart }).map((row) => ({
    metric: row.metric,
    definition: metricById(row.metric).definition,
    ...figureOf(row),
    excluded: row.excluded,
  }))
}

function ownCase(found: CaseOfAgent, timeZone: string): OwnCase {
  const { system, caseId, openedAtMs, resolvedAtMs, category, status, messages } = found
  const parts: OwnCase['parts'] = []
  if (found.isOwner) parts.push('owner')
  if (found.isResolver) parts.push('resolver')
  if (found.hasClosed) parts.push('closedTalk')
  if (messages > 0) parts.push('wrote')
  return {
    system,
    caseId,
    openedOn: dateOfInstant(openedAtMs, timeZone),
    resolvedOn: resolvedAtMs === null ? null : dateOfInstant(resolvedAtMs, timeZone),
    category,
    status,
    parts,
    messages,
  }
}

/** A session as its agent may have it: customers stay out, and what the supervisor noted for herself unless she adds it. */
function forAgent({ document, ...session }: CoachingSession, withPrivateNotes: boolean): CoachingSession {
  return {
    ...session,
    document: {
      ...document,
      privateNotes: withPrivateNotes ? document.privateNotes : '',
      excerpts: document.excerpts.map(withoutCustomers),
    },
  }
}

/** Marks point into the words as they were, so they go with what is taken out of them. */
function withoutCustomers(excerpt: Excerpt): Excerpt {
  return {
    ...excerpt,
    case: { ...excerpt.case, subject: null },
    messages: excerpt.messages.map((message) => ({
      ...message,
      author: message.role === 'customer' ? null : message.author,
      text: withoutSpans(message.text, message.personal, TAKEN_OUT),
      marks: [],
      personal: [],
    })),
    note: withoutSpans(excerpt.note, personalSpans(excerpt.note, []), TAKEN_OUT),
  }
}

function exportsOf(workspace: Workspace, reference: string | null): OwnFile['exports'] {
  return exportLog(workspace).entries.flatMap(({ number, hash, content }) => {
    if (content === null || content.kind !== 'export' || reference === null) return []
    return content.agents.references.includes(reference) ? [{ number, hash, content }] : []
  })
}
