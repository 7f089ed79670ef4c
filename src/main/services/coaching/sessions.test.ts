import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Excerpt, excerptText } from '#shared/coaching/evidence.ts'
import type { CoachingSession, SessionDocument } from '#shared/coaching/session.ts'
import { redactedExcerpt } from '#shared/people/erased-session.ts'
import { caseRow, csvOf, importText, temporaryWorkspace } from '../../../../test/support/workspaces.ts'
import { writeSession } from '../../store/coaching-sessions.ts'
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

  it('keeps excerpts as they were taken: only what they are used for may change', async () => {
    const workspace = await workspaceWithOla()
    const session = await create(workspace)
    const taken = excerpt('Is it solved?')
    await save(workspace, session, { excerpts: [taken] })
    const stored = getSession(workspace, session.id)
    const [message] = taken.messages
    if (message === undefined) throw new Error('an excerpt without words')
    const other = excerpt('Bye.')
    const mark = { start: 0, end: 2, technique: 'ask' as const }
    const changes: Partial<Excerpt>[] = [
      { messages: other.messages },
      { messages: other.messages, hash: other.hash },
      { messages: other.messages, redacted: { atMs: NOW, cause: 'customer' } },
      { redacted: { atMs: NOW, cause: 'customer' } },
      { messages: [{ ...message, marks: [mark] }] },
      { case: { ...taken.case, subject: 'Parcel' } },
      { isFound: false },
      { lexiconVersion: 2 },
      { takenAtMs: NOW - 1 },
      { takenAtMs: NOW + 1, isFound: false },
    ]
    for (const change of changes) {
      await expect(save(workspace, stored, { excerpts: [{ ...taken, ...change }] })).rejects.toMatchObject({
        code: 'invalidInput',
      })
    }
    expect(getSession(workspace, session.id)).toEqual(stored)
    const used: Partial<Excerpt> = { note: 'Well asked', purpose: 'strength', metric: 'closure.solved' }
    await save(workspace, stored, { excerpts: [{ ...taken, ...used }] })
    expect(getSession(workspace, session.id).document.excerpts).toEqual([{ ...taken, ...used }])
  })

  it('refuses a new excerpt without the words that were taken', async () => {
    const workspace = await workspaceWithOla()
    const session = await create(workspace)
    const taken = excerpt('Is it solved?')
    const refused = [
      { ...taken, hash: excerpt('Bye.').hash },
      { ...taken, redacted: { atMs: NOW, cause: 'customer' as const } },
    ]
    for (const one of refused) {
      await expect(save(workspace, session, { excerpts: [one] })).rejects.toMatchObject({
        code: 'invalidInput',
      })
    }
  })

  it('takes the same words again, as they are read later', async () => {
    const workspace = await workspaceWithOla()
    const session = await create(workspace)
    const taken = excerpt('Is it solved?')
    await save(workspace, session, { excerpts: [taken] })
    const again = { ...taken, takenAtMs: NOW + 9, lexiconVersion: 2 }
    await save(workspace, getSession(workspace, session.id), { excerpts: [again] })
    expect(getSession(workspace, session.id).document.excerpts).toEqual([again])
  })

  it('leaves words erased that were', async () => {
    const workspace = await workspaceWithOla()
    const session = await create(workspace)
    const taken = excerpt('Is it solved?')
    const erased = redactedExcerpt(taken, 'customer', NOW)
    const { id, document } = session
    await workspace.write((writer) =>
      writeSession(writer, { ...session, revision: 1, document: { ...document, excerpts: [erased] } }),
    )
    const stored = getSession(workspace, id)
    for (const back of [taken, { ...taken, takenAtMs: NOW + 9 }, { ...erased, redacted: null }]) {
      await expect(save(workspace, stored, { excerpts: [back] })).rejects.toMatchObject({
        code: 'invalidInput',
      })
    }
    await expect(save(workspace, stored, { sharedNotes: 'On with it' })).resolves.toMatchObject({
      revision: 2,
    })
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

  it('the list shows the newer revision, whatever the clock said', async () => {
    const workspace = await workspaceWithOla()
    const session = await create(workspace)
    const release = await occupied(workspace)
    await save(workspace, session, { inLog: { supervisor: true, agent: true } }, NOW - 60_000)
    expect(listSessions(workspace, { agent: null }).sessions).toMatchObject([{ inLog: true }])
    await release()
    const stored = { ...session, revision: 2, changedAtMs: NOW - 120_000 }
    await workspace.write((writer) => writeSession(writer, stored))
    expect(listSessions(workspace, { agent: null }).sessions).toMatchObject([{ inLog: false }])
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
