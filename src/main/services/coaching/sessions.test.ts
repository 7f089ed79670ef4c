import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Excerpt, excerptText } from '#shared/coaching/evidence.ts'
import type { CoachingSession, SessionDocument } from '#shared/coaching/session.ts'
import { caseRow, csvOf, importText, temporaryWorkspace } from '../../../../test/support/workspaces.ts'
import { sha256 } from '../sha256.ts'
import type { WritableWorkspace } from '../workspace.ts'
import {
  createSession,
  getSession,
  listSessions,
  removeSession,
  saveSession,
  takeInDrafts,
} from './sessions.ts'

const NOW = Date.parse('2026-05-04T10:00:00Z')

async function workspaceWithOla(): Promise<WritableWorkspace> {
  const workspace = temporaryWorkspace()
  await importText(workspace, csvOf([caseRow('1', { agent: 'Ola', team: 'Shop' })]))
  return workspace
}

const create = (workspace: WritableWorkspace, plannedOn = '2026-05-05') =>
  createSession(workspace, { agent: 'Ola', plannedOn }, NOW)

function save(
  workspace: WritableWorkspace,
  session: CoachingSession,
  change: Partial<SessionDocument>,
  at = NOW + 1,
) {
  const { id, revision, plannedOn, stage, document } = session
  return saveSession(workspace, { id, revision, plannedOn, stage, document: { ...document, ...change } }, at)
}

function excerpt(words: string): Excerpt {
  const taken = {
    case: { system: 'closewell', account: '', caseId: '1', subject: null },
    messages: [{ role: 'agent' as const, author: 'Ola', atMs: null, text: words, marks: [], personal: [] }],
  }
  return {
    ...taken,
    id: 'e1',
    purpose: 'other',
    metric: null,
    isFound: true,
    note: '',
    takenAtMs: NOW,
    lexiconVersion: 1,
    hash: sha256(excerptText(taken)),
    redacted: null,
  }
}

/** Holds the database as a running import does, until the returned function is called. */
async function occupied(workspace: WritableWorkspace): Promise<() => Promise<void>> {
  let release = (): void => undefined
  const held = workspace.write(() => new Promise<void>((resolve) => (release = resolve)))
  return async () => {
    release()
    await held
  }
}

describe('a one-on-one', () => {
  it('is made with the team of its agent, and is about nothing yet', async () => {
    const workspace = await workspaceWithOla()
    const session = await create(workspace)
    expect(session).toMatchObject({ agent: 'Ola', team: 'Shop', plannedOn: '2026-05-05', stage: 'planned' })
    expect(getSession(workspace, session.id)).toEqual(session)
  })

  it('is refused for somebody whom no case names', async () => {
    const workspace = await workspaceWithOla()
    const asked = { agent: 'Nobody', plannedOn: '2026-05-05' }
    expect(() => createSession(workspace, asked, NOW)).toThrow(expect.objectContaining({ code: 'notFound' }))
  })

  it('keeps every save, and its list shows what it is about', async () => {
    const workspace = await workspaceWithOla()
    const older = await create(workspace, '2026-04-01')
    const session = await create(workspace)
    const action = {
      id: 'a1',
      behaviour: 'Ask whether it works before closing.',
      metric: 'closure.solved' as const,
      baseline: null,
      target: 0.6,
      owner: 'agent' as const,
      reviewOn: '2026-06-02',
      state: 'open' as const,
      review: null,
    }
    const { revision } = await save(workspace, session, {
      sharedNotes: 'Zażółć gęślą jaźń',
      actions: [action],
    })
    expect(revision).toBe(1)
    expect(getSession(workspace, session.id).document).toMatchObject({
      sharedNotes: 'Zażółć gęślą jaźń',
      actions: [action],
    })
    const { sessions } = listSessions(workspace, { agent: 'Ola' })
    expect(sessions.map(({ id }) => id)).toEqual([session.id, older.id])
    expect(sessions[0]).toMatchObject({ actions: [{ id: 'a1', reviewOn: '2026-06-02' }], openDisputes: 0 })
    expect(listSessions(workspace, { agent: 'Jan' }).sessions).toEqual([])
  })

  it('refuses a save that rests on an older one', async () => {
    const workspace = await workspaceWithOla()
    const session = await create(workspace)
    await save(workspace, session, { sharedNotes: 'first' })
    await expect(save(workspace, session, { sharedNotes: 'second' })).rejects.toMatchObject({
      code: 'conflict',
    })
    expect(getSession(workspace, session.id).document.sharedNotes).toBe('first')
  })

  it('refuses an excerpt whose words are not those that were taken', async () => {
    const workspace = await workspaceWithOla()
    const session = await create(workspace)
    const taken = excerpt('Is it solved?')
    await save(workspace, session, { excerpts: [taken] })
    const changed = { ...taken, messages: taken.messages.map((message) => ({ ...message, text: 'Bye.' })) }
    const stored = getSession(workspace, session.id)
    await expect(save(workspace, stored, { excerpts: [changed] })).rejects.toMatchObject({
      code: 'invalidInput',
    })
    const redacted = { ...changed, redacted: { atMs: NOW, cause: 'customer' as const } }
    await expect(save(workspace, stored, { excerpts: [redacted] })).resolves.toMatchObject({ revision: 2 })
  })

  it('can be removed, once', async () => {
    const workspace = await workspaceWithOla()
    const { id } = await create(workspace)
    await removeSession(workspace, id)
    expect(() => getSession(workspace, id)).toThrow(expect.objectContaining({ code: 'notFound' }))
    await expect(removeSession(workspace, id)).rejects.toMatchObject({ code: 'notFound' })
  })
})

describe('while an import holds the database', () => {
  it('a session is saved beside it, and taken in afterwards', async () => {
    const workspace = await workspaceWithOla()
    const session = await create(workspace)
    const release = await occupied(workspace)
    const first = await save(workspace, session, { sharedNotes: 'one' })
    const again = { ...session, revision: first.revision }
    await save(workspace, again, { sharedNotes: 'two', privateNotes: 'mine' }, NOW + 2)
    expect(getSession(workspace, session.id)).toMatchObject({ revision: 2, document: { sharedNotes: 'two' } })
    expect(listSessions(workspace, { agent: null }).sessions[0]?.changedAtMs).toBe(NOW + 2)
    await release()

    await takeInDrafts(workspace)
    expect(readdirSync(join(workspace.folder, 'drafts'))).toEqual([])
    expect(getSession(workspace, session.id)).toMatchObject({
      revision: 2,
      document: { sharedNotes: 'two', privateNotes: 'mine' },
    })
  })

  it('a later save in the database outlives an older draft', async () => {
    const workspace = await workspaceWithOla()
    const session = await create(workspace)
    const release = await occupied(workspace)
    const { revision } = await save(workspace, session, { sharedNotes: 'draft' })
    await release()
    await save(workspace, { ...session, revision }, { sharedNotes: 'saved' }, NOW + 3)
    await takeInDrafts(workspace)
    expect(getSession(workspace, session.id).document.sharedNotes).toBe('saved')
    expect(existsSync(join(workspace.folder, 'drafts', `session-${session.id}.json`))).toBe(false)
  })

  it('a draft that is no session is left out', async () => {
    const workspace = await workspaceWithOla()
    const session = await create(workspace)
    mkdirSync(join(workspace.folder, 'drafts'))
    writeFileSync(join(workspace.folder, 'drafts', `session-${session.id}.json`), '{"id":')
    await takeInDrafts(workspace)
    expect(getSession(workspace, session.id)).toEqual(session)
  })
})
