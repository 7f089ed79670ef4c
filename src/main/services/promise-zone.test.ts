import { expect, it } from 'vitest'
import { caseRow, csvOf, importText, temporaryWorkspace } from '../../../test/support/workspaces.ts'
import { countUnread } from '../store/reread.ts'
import { promisesMissed } from './agents/work-of-agent.ts'
import { getCase } from './cases.ts'
import { Rereader } from './reread.ts'
import { changeSettings, workspaceSettings } from './settings.ts'
import type { WritableWorkspace } from './workspace.ts'

interface Said {
  readonly role: 'agent' | 'customer'
  readonly at?: string
  readonly text: string
}

/** A case in which an agent promises something and writes again later. */
function promised(id: string, promise: Pick<Said, 'at' | 'text'>, contactAt?: string) {
  const said: Said[] = [
    { role: 'customer', text: 'The lamp is broken and nobody answers.' },
    { role: 'agent', ...promise },
  ]
  if (contactAt !== undefined) said.push({ role: 'agent', at: contactAt, text: 'It is me, about the lamp.' })
  const first = promise.at ?? contactAt
  const messages = said.map(({ at = first, ...rest }) => ({
    author: rest.role,
    ...rest,
    ...(at === undefined ? {} : { at }),
  }))
  return caseRow(id, { status: 'resolved', agent: 'agent', messages: JSON.stringify(messages) })
}

const AS_OF_MS = Date.parse('2026-12-01T00:00:00Z')
const QUIET = { onProgress: () => undefined, onDone: () => undefined }

async function workspaceIn(timeZone: string, ...rows: readonly ReturnType<typeof promised>[]) {
  const workspace = temporaryWorkspace()
  await importText(workspace, csvOf(rows), { timeZone, asOfMs: AS_OF_MS })
  return workspace
}

async function moveTo(workspace: WritableWorkspace, timeZone: string): Promise<void> {
  await workspace.write((writer) => changeSettings(writer, { timeZone }))
}

function pages(workspace: WritableWorkspace) {
  return Array.from(workspace.columns().ids, (id) => getCase(workspace, id))
}

/** What each case's promises came to, as its page says it. */
function statesOf(workspace: WritableWorkspace) {
  return pages(workspace).map(({ promises }) => promises.map(({ state }) => state))
}

/** Stored with each case for the figures. */
function talkOf({ reader }: WritableWorkspace): unknown[] {
  return reader.sqlite.prepare('SELECT talk FROM cases ORDER BY case_id').pluck().all()
}

it.each([
  ['the morning of Tokyo', 'Asia/Tokyo', '2026-03-02T01:00Z', 'I will call you by 5 pm.', '08:00Z'],
  [
    'the same instant of Los Angeles',
    'America/Los_Angeles',
    '2026-03-02T01:00Z',
    'I will call you by 5 pm.',
    '25:00Z',
  ],
  ['a clock in words', 'America/Los_Angeles', '2026-03-02T16:00Z', 'I will call you by five.', '25:00Z'],
  [
    'a day that ends elsewhere before',
    'Asia/Tokyo',
    '2026-03-02T10:00Z',
    'I will call you by the end of the day.',
    '14:59Z',
  ],
  [
    'a day that has begun elsewhere',
    'Asia/Tokyo',
    '2026-03-02T16:00Z',
    'I will call you by the end of the day.',
    '38:59Z',
  ],
  ['the day of 23 hours', 'Europe/Warsaw', '2026-03-29T00:30Z', 'I will call you by 5 pm.', '15:00Z'],
  [
    'the end of the day of 23 hours',
    'Europe/Warsaw',
    '2026-03-29T00:30Z',
    'I will call you by the end of the day.',
    '21:59Z',
  ],
  ['the day of 25 hours', 'Europe/Warsaw', '2026-10-25T00:30Z', 'I will call you by 5 pm.', '16:00Z'],
  [
    'the end of the day of 25 hours',
    'Europe/Warsaw',
    '2026-10-25T00:30Z',
    'I will call you by the end of the day.',
    '22:59Z',
  ],
])('reads what is promised by the clock of the workspace: %s', async (_case, timeZone, at, text, due) => {
  const [hours = 0, minutes = 0] = due.replace('Z', '').split(':').map(Number)
  const dueMs = Date.parse(`${at.slice(0, 10)}T00:00Z`) + (hours * 60 + minutes) * 60_000
  const after = (ms: number): string => new Date(dueMs + ms).toISOString()
  const workspace = await workspaceIn(
    timeZone,
    promised('a', { at, text }, after(0)),
    promised('b', { at, text }, after(60_000)),
    promised('c', { at, text }),
  )
  expect(countUnread(workspace.reader)).toBe(0)
  expect(statesOf(workspace)).toEqual([['kept'], ['late'], ['missed']])
  const [page] = pages(workspace)
  expect(Math.floor((page?.promises[0]?.dueAtMs ?? 0) / 60_000)).toBe(dueMs / 60_000)
})

it('reads anew in the zone that the workspace is moved to, and changes what became of promises and nothing else', async () => {
  const promise = { at: '2026-03-02T16:00Z', text: 'So sorry for that. I will call you by 5 pm.' }
  const workspace = await workspaceIn(
    'UTC',
    promised('a', promise, '2026-03-02T20:00Z'),
    promised('b', { ...promise, text: 'I will call you within two hours.' }, '2026-03-02T20:00Z'),
    promised('c', { ...promise, text: 'Still on it.' }, '2026-03-02T20:00Z'),
    promised('d', { text: promise.text }),
  )
  expect(statesOf(workspace)).toEqual([['late'], ['late'], [], [null]])
  const [stored, before] = [talkOf(workspace), pages(workspace)]

  await moveTo(workspace, 'America/Los_Angeles')
  expect(countUnread(workspace.reader)).toBe(4)
  expect(talkOf(workspace)).toEqual(stored)
  await new Rereader(workspace, QUIET).run()
  expect(countUnread(workspace.reader)).toBe(0)
  expect(statesOf(workspace)).toEqual([['kept'], ['late'], [], [null]])
  expect(talkOf(workspace).map((talk, at) => talk === stored[at])).toEqual([false, true, true, true])
  const others = (page: ReturnType<typeof getCase>) => ({ ...page, promises: [] })
  expect(pages(workspace).map(others)).toEqual(before.map(others))

  await moveTo(workspace, 'UTC')
  expect(countUnread(workspace.reader)).toBe(4)
  await new Rereader(workspace, QUIET).run()
  expect(talkOf(workspace)).toEqual(stored)
})

it('says to an agent what was missed by the clock of the workspace', async () => {
  const promise = { at: '2026-11-30T18:00Z', text: 'I will call you by the end of the day.' }
  const scope = {
    filter: {},
    period: { from: '2026-01-01', to: '2027-01-01', timeZone: 'UTC' },
    settings: { windowDays: 30, repeatCategory: 'same', followUpPolicy: true, followUpGraceDays: 10 },
  } as const
  const workspace = await workspaceIn('UTC', {
    ...promised('a', promise),
    resolved_at: '2026-11-30T19:00:00Z',
  })
  const missed = () => promisesMissed(workspace, scope, 'agent').map(({ caseId }) => caseId)
  expect(missed()).toEqual(['a'])
  await moveTo(workspace, 'America/Los_Angeles')
  await new Rereader(workspace, QUIET).run()
  expect(missed()).toEqual([])
})

it('keeps the settings as they were where an import only tries', async () => {
  const workspace = temporaryWorkspace()
  const row = promised('a', { at: '2026-03-02T01:00Z', text: 'I will call you by 5 pm.' })
  await importText(workspace, csvOf([row]), { timeZone: 'Asia/Tokyo', dryRun: true })
  expect(workspaceSettings(workspace.reader).timeZone).toBeNull()
})

it('leaves cases alone where another setting changes', async () => {
  const workspace = await workspaceIn('Asia/Tokyo', promised('a', { text: 'I will call you by 5 pm.' }))
  await workspace.write((writer) => changeSettings(writer, { windowDays: 60, timeZone: 'Asia/Tokyo' }))
  expect(countUnread(workspace.reader)).toBe(0)
})
