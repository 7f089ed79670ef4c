import { ClosewellError } from '#shared/failure.ts'
import { type CoachingSession, emptyDocument, summaryOf } from '#shared/coaching/session.ts'
import type { Input, Output } from '#shared/ipc/contract.ts'
import { excerptText } from '#shared/coaching/evidence.ts'
import {
  deleteSession,
  findSession,
  insertSession,
  sessionSummaries,
  writeSession,
} from '../../store/coaching-sessions.ts'
import { sha256 } from '../sha256.ts'
import { teamMembers } from '../people.ts'
import type { Workspace, WritableWorkspace } from '../workspace.ts'
import { deleteDraft, listDrafts, readDraft, writeDraft } from './drafts.ts'

/** What lists show of all sessions, or of one agent's; the newest first. */
export function listSessions(
  workspace: Workspace,
  { agent }: Input<'coaching.sessions'>,
): Output<'coaching.sessions'> {
  const drafts = listDrafts(workspace.folder)
  const sessions = sessionSummaries(workspace.reader, agent).map((stored) => {
    const draft = drafts.get(stored.id)
    return draft === undefined || draft.changedAtMs < stored.changedAtMs ? stored : summaryOf(draft)
  })
  return { sessions }
}

/** Throws `ClosewellError` `notFound`. */
export function getSession(workspace: Workspace, id: number): CoachingSession {
  const stored = findSession(workspace.reader, id)
  if (stored === null) throw gone()
  const draft = readDraft(workspace.folder, id)
  return draft !== null && draft.revision > stored.revision ? draft : stored
}

/** A one-on-one with somebody whom cases name. Throws `ClosewellError` `notFound`, or `busy` while an import runs. */
export function createSession(
  workspace: WritableWorkspace,
  { agent, plannedOn }: Input<'coaching.create'>,
  nowMs: number,
): Promise<CoachingSession> {
  const member = teamMembers(workspace.columns()).find(({ name }) => name === agent)
  if (member === undefined) {
    throw new ClosewellError('notFound', `No case names ${agent}. Choose an agent of the list.`)
  }
  return workspace.write((writer) =>
    insertSession(writer, {
      agent,
      team: member.team,
      plannedOn,
      stage: 'planned',
      revision: 0,
      changedAtMs: nowMs,
      document: emptyDocument(),
    }),
  )
}

/**
 * Saves a whole session; it is on the disk when this returns, in the database or, while an import holds that, in a draft
 * beside it. Throws `ClosewellError`: `notFound`, `conflict` when it was saved from elsewhere since `revision`,
 * `invalidInput` when the words of an excerpt are not those that were taken.
 */
export async function saveSession(
  workspace: WritableWorkspace,
  { id, revision, ...change }: Input<'coaching.save'>,
  nowMs: number,
): Promise<Output<'coaching.save'>> {
  const current = getSession(workspace, id)
  if (current.revision !== revision) {
    throw new ClosewellError(
      'conflict',
      'This one-on-one was changed elsewhere in the meantime. Load it again.',
    )
  }
  checkExcerpts(change.document)
  const session: CoachingSession = { ...current, ...change, revision: revision + 1, changedAtMs: nowMs }
  try {
    await workspace.write((writer) => writeSession(writer, session))
    deleteDraft(workspace.folder, id)
  } catch (error) {
    if (!(error instanceof ClosewellError) || error.code !== 'busy') throw error
    writeDraft(workspace.folder, session)
  }
  return { revision: session.revision, changedAtMs: nowMs }
}

/** Throws `ClosewellError` `notFound`, or `busy` while an import runs. */
export async function removeSession(workspace: WritableWorkspace, id: number): Promise<void> {
  const isRemoved = await workspace.write((writer) => deleteSession(writer, id))
  deleteDraft(workspace.folder, id)
  if (!isRemoved) throw gone()
}

/** Puts drafts that were left into the database; newer ones only, and none of sessions that are gone. */
export async function takeInDrafts(workspace: WritableWorkspace): Promise<void> {
  for (const [id, draft] of listDrafts(workspace.folder)) {
    const stored = findSession(workspace.reader, id)
    if (stored !== null && draft.revision > stored.revision) {
      await workspace.write((writer) => writeSession(writer, draft))
    }
    deleteDraft(workspace.folder, id)
  }
}

/** Evidence is frozen: whoever saves a session can take excerpts out, not change their words. */
function checkExcerpts({ excerpts }: CoachingSession['document']): void {
  const isTrue = excerpts.every(
    (excerpt) => excerpt.redacted !== null || sha256(excerptText(excerpt)) === excerpt.hash,
  )
  if (!isTrue) {
    throw new ClosewellError('invalidInput', 'The words of an excerpt were changed. Take the excerpt again.')
  }
}

function gone(): ClosewellError {
  return new ClosewellError('notFound', 'This one-on-one is no longer there.')
}
