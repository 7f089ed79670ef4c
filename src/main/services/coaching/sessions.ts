import { isDeepStrictEqual } from 'node:util'
import { ClosewellError } from '#shared/failure.ts'
import { type CoachingSession, emptyDocument, summaryOf } from '#shared/coaching/session.ts'
import type { Input, Output } from '#shared/ipc/contract.ts'
import { type Excerpt, excerptText } from '#shared/coaching/evidence.ts'
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
  const sessions = sessionSummaries(workspace.reader, agent).map(({ revision, summary }) => {
    const draft = drafts.get(summary.id)
    return draft !== undefined && draft.revision > revision ? summaryOf(draft) : summary
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
 * `invalidInput` when an excerpt is not as it was taken.
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
  checkExcerpts(change.document.excerpts, current.document.excerpts)
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

/** Evidence is frozen: whoever saves a session can put excerpts in and take them out, not change them. */
function checkExcerpts(excerpts: readonly Excerpt[], stored: readonly Excerpt[]): void {
  const before = new Map(stored.map((excerpt) => [excerpt.id, excerpt]))
  const areTrue = excerpts.every((excerpt) => {
    const held = before.get(excerpt.id)
    return held === undefined ? isAsTaken(excerpt) : isAsHeld(excerpt, held) || isTakenAgain(excerpt, held)
  })
  if (!areTrue) throw new ClosewellError('invalidInput', 'An excerpt was changed. Take the excerpt again.')
}

/** Words are erased elsewhere, never by a save. */
function isAsTaken(excerpt: Excerpt): boolean {
  return excerpt.redacted === null && sha256(excerptText(excerpt)) === excerpt.hash
}

/** What an excerpt is used for may change; all else stays. */
function isAsHeld(excerpt: Excerpt, held: Excerpt): boolean {
  const { note, purpose, metric } = excerpt
  return isDeepStrictEqual(excerpt, { ...held, note, purpose, metric })
}

/** A brief that is made anew takes the same words once more, as they are read by then. */
function isTakenAgain(excerpt: Excerpt, held: Excerpt): boolean {
  const { hash, isFound, takenAtMs, redacted } = held
  const isSame = excerpt.hash === hash && excerpt.isFound === isFound
  return isSame && redacted === null && excerpt.takenAtMs > takenAtMs && isAsTaken(excerpt)
}

function gone(): ClosewellError {
  return new ClosewellError('notFound', 'This one-on-one is no longer there.')
}
