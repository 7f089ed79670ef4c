import type { Excerpt } from '#shared/coaching/evidence.ts'
import { withoutSpans } from '#shared/coaching/personal-spans.ts'
import { ClosewellError } from '#shared/failure.ts'
import type { ErasureCounts, ErasureTarget } from '#shared/ipc/people-schemas.ts'
import { saidAnew, withoutAgent } from '#shared/people/erased-case.ts'
import { redactedExcerpt, withTexts } from '#shared/people/erased-session.ts'
import { fullNameRuns } from '#shared/people/name-spans.ts'
import { agentNumbers, numberedAgents } from '../../store/agent-references.ts'
import { sessionsOf } from '../../store/coaching-sessions.ts'
import type { Writer } from '../../store/connection.ts'
import {
  changeCaseTexts,
  changeNamedJson,
  changeNames,
  clearRejects,
  deleteExamples,
  renameReference,
} from '../../store/erasure.ts'
import { casesNaming } from '../../store/erasure-candidates.ts'
import { caseRewriter } from '../../store/rewrite-case.ts'
import { changeSessions, deleteSessionsOf } from './sessions.ts'

type AgentTarget = Extract<ErasureTarget, { kind: 'agent' }>

/** What takes a name's place is stored as a name, so it is in the language of whoever erases. */
const STAND_INS: Readonly<Record<AgentTarget['language'], string>> = {
  en: 'Former agent',
  pl: 'Były agent',
}

/**
 * Erases an agent, inside the caller's transaction: the figures stay, under a stand-in with the agent's lasting number.
 * Throws `ClosewellError` `notFound` for somebody of whom nothing is held.
 */
export function removeAgent(
  writer: Writer,
  { agent, language }: AgentTarget,
  erasure: { readonly id: number; readonly atMs: number },
): { readonly counts: ErasureCounts; readonly standIn: string } {
  const { theirs: rows, labelled } = casesNaming(writer, agent)
  const isNumbered = numberedAgents(writer).some(({ name }) => name === agent)
  if (rows.length === 0 && labelled.length === 0 && !isNumbered && sessionsOf(writer, agent).length === 0) {
    throw new ClosewellError('notFound', `Nothing is held of ${agent}. Choose an agent of the list.`)
  }
  const standIn = `${STAND_INS[language]} ${agentNumbers(writer, [agent]).get(agent) ?? ''}`
  renameReference(writer, agent, standIn)

  const names = (text: string): boolean => fullNameRuns(text, agent).length > 0
  const fullName = (text: string): string => withoutSpans(text, fullNameRuns(text, agent), standIn)
  const anyName = (text: string): string => saidAnew(text, agent, standIn)

  // Words that a supervisor pointed at are found again by being the same as in the messages.
  const overrides =
    changeCaseTexts(writer, 'overrideWords', rows, anyName) +
    changeCaseTexts(writer, 'overrideReason', rows, anyName) +
    changeCaseTexts(writer, 'overrideReason', null, fullName)
  const notes =
    changeCaseTexts(writer, 'followUpReason', rows, anyName) +
    changeCaseTexts(writer, 'repeatNote', rows, anyName) +
    changeCaseTexts(writer, 'followUpReason', null, fullName) +
    changeCaseTexts(writer, 'repeatNote', null, fullName)

  const rewrite = caseRewriter(writer, erasure.id)
  let messages = 0
  let versions = 0
  for (const row of rows) {
    const rewritten = rewrite(row, (values) => withoutAgent(values, agent, standIn, true))
    messages += rewritten.messages
    versions += rewritten.versions
  }
  for (const row of labelled) rewrite(row, (values) => withoutAgent(values, agent, standIn, false))
  changeNames(writer, fullName)

  const sessions = deleteSessionsOf(writer, agent)
  const changed = changeSessions(writer, erasure.atMs, ({ document, team }) => {
    const areTheirs = document.excerpts.map((excerpt) => isNamedIn(excerpt, agent))
    const excerpts = document.excerpts.map((excerpt, at) =>
      areTheirs[at] === true ? redactedExcerpt(excerpt, 'agent', erasure.atMs) : excerpt,
    )
    return {
      document: withTexts({ ...document, excerpts }, fullName),
      team: team === null ? null : fullName(team),
      excerpts: areTheirs.filter(Boolean).length,
    }
  })
  const counts: ErasureCounts = {
    cases: rows.length + labelled.length,
    messages,
    versions,
    sessions,
    ...changed,
    examples: deleteExamples(writer, names),
    overrides,
    notes,
    rejects: clearRejects(writer, names),
    views: changeNamedJson(writer, 'savedViews', inJson) + changeNamedJson(writer, 'profiles', inJson),
  }
  return { counts, standIn }

  function inJson(name: string, json: string): { name: string; json: string } {
    if (!names(name) && !names(json)) return { name, json }
    return { name: fullName(name), json: withoutNameInJson(json, fullName, standIn) }
  }
}

/** The same JSON with every text put through `say`; whose spelling a mapping explains by the name is forgotten. */
function withoutNameInJson(json: string, say: (text: string) => string, standIn: string): string {
  const parsed: unknown = JSON.parse(json, (key: string, value: unknown) => {
    if (typeof value === 'string') return say(value)
    if (key !== 'people' || typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).filter(([spelling, name]) => name !== standIn && say(spelling) === spelling),
    )
  })
  return JSON.stringify(parsed)
}

function isNamedIn({ case: { subject }, messages }: Excerpt, agent: string): boolean {
  if (fullNameRuns(subject ?? '', agent).length > 0) return true
  return messages.some(
    ({ author, text }) => author?.trim() === agent.trim() || fullNameRuns(text, agent).length > 0,
  )
}
