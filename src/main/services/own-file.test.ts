import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { emptyDocument } from '#shared/coaching/session.ts'
import { ownFileSchema } from '#shared/ipc/people-schemas.ts'
import {
  caseRow,
  csvOf,
  importText,
  temporaryFolder,
  temporaryWorkspace,
} from '../../../test/support/workspaces.ts'
import { insertSession } from '../store/coaching-sessions.ts'
import { takeExcerpt } from './coaching/excerpts.ts'
import { prepareHrExport } from './hr-export.ts'
import { writeHrExport } from './hr-export-save.ts'
import { ownFile, writeOwnFile } from './own-file.ts'

const NOW = Date.parse('2026-06-01T10:00:00Z')
const CUSTOMER = 'Kanarina Vogelsang'

const messages = JSON.stringify([
  { role: 'customer', author: CUSTOMER, at: '2026-03-02T09:00:00Z', text: `I am ${CUSTOMER}, 601602603.` },
  {
    role: 'agent',
    author: 'Ola Quill',
    at: '2026-03-02T10:00:00Z',
    text: 'Dear Ms Vogelsang, did that solve it?',
  },
  { role: 'agent', author: 'Jan Reed', at: '2026-03-02T10:30:00Z', text: 'Solved.' },
])

async function workspaceOfOla() {
  const workspace = temporaryWorkspace()
  const rows = [
    caseRow('1', {
      status: 'resolved',
      resolved_at: '2026-03-02T12:00:00Z',
      customer_name: CUSTOMER,
      customer_email: 'kanarina@canary.example',
      subject: `Cage of ${CUSTOMER}`,
      agent: 'Ola Quill',
      resolver: 'Jan Reed',
      category: 'Parcels',
      messages,
    }),
    caseRow('2', { opened_at: '2026-01-02T09:00:00Z', agent: 'Jan Reed', messages }),
    caseRow('3', { agent: 'Jan Reed' }),
  ]
  await importText(workspace, csvOf(rows, Object.keys(rows[0] ?? {})), { asOfMs: Date.parse('2026-05-01') })
  const excerpt = takeExcerpt(
    workspace,
    { case: 1, firstMessage: 0, lastMessage: 2, purpose: 'other', metric: null, isFound: true },
    NOW,
  )
  const document = {
    ...emptyDocument(),
    excerpts: [excerpt],
    sharedNotes: 'Shared.',
    privateNotes: 'Private.',
  }
  const head = { team: null, plannedOn: '2026-05-05', stage: 'held', changedAtMs: 0, revision: 0 } as const
  await workspace.write((writer) => {
    insertSession(writer, { ...head, agent: 'Ola Quill', document })
    insertSession(writer, { ...head, agent: 'Jan Reed', document: emptyDocument() })
  })
  return workspace
}

const OLA = { agent: 'Ola Quill', withPrivateNotes: false }

it('holds all of the agent’s cases, each with the parts that the agent had in it', async () => {
  const file = ownFile(await workspaceOfOla(), OLA, NOW)
  expect(ownFileSchema.parse(file)).toEqual(file)
  expect(file).toMatchObject({
    messagesWritten: 2,
    reference: null,
    period: { from: '2026-01-02', to: '2026-05-02' },
  })
  expect(file.cases).toEqual([
    {
      system: 'closewell',
      caseId: '2',
      openedOn: '2026-01-02',
      resolvedOn: null,
      category: null,
      status: 'open',
      parts: ['wrote'],
      messages: 1,
    },
    {
      system: 'closewell',
      caseId: '1',
      openedOn: '2026-03-02',
      resolvedOn: '2026-03-02',
      category: 'Parcels',
      status: 'resolved',
      parts: ['owner', 'wrote'],
      messages: 1,
    },
  ])
})

it('holds the figures with count, interval and definition', async () => {
  const { figures } = ownFile(await workspaceOfOla(), OLA, NOW)
  expect(figures.find(({ metric }) => metric === 'resolution.now')).toMatchObject({
    numerator: 1,
    denominator: 1,
    high: 1,
    definition: { name: 'Resolved now' },
  })
})

it('holds one-on-ones whole but for customers, and private notes only where they are asked for', async () => {
  const workspace = await workspaceOfOla()
  const { sessions, ...file } = ownFile(workspace, OLA, NOW)
  expect(file.hasPrivateNotes).toBe(false)
  expect(sessions).toHaveLength(1)
  expect(sessions[0]?.document).toMatchObject({ sharedNotes: 'Shared.', privateNotes: '' })
  expect(JSON.stringify(sessions)).not.toMatch(/vogelsang|kanarina|601602603/iu)
  expect(sessions[0]?.document.excerpts[0]?.messages[1]?.text).toBe('Dear Ms […], did that solve it?')
  const whole = ownFile(workspace, { ...OLA, withPrivateNotes: true }, NOW)
  expect(whole).toMatchObject({
    hasPrivateNotes: true,
    sessions: [{ document: { privateNotes: 'Private.' } }],
  })
})

it('names the exports for HR that held the agent', async () => {
  const workspace = await workspaceOfOla()
  const folder = temporaryFolder()
  for (const [index, agent] of ['Ola Quill', 'Jan Reed'].entries()) {
    const options = {
      from: '2026-03-01',
      to: '2026-04-01',
      agents: [agent],
      metrics: ['resolution.now' as const],
      includeClosure: false,
      delimiter: ',' as const,
      names: false,
      teams: false,
      coachingLog: false,
    }
    const prepared = await prepareHrExport(workspace, options, '1.2.3')
    await writeHrExport(workspace, prepared, { figures: join(folder, `${index}.csv`) })
  }
  const file = ownFile(workspace, OLA, NOW)
  expect(file.reference).toMatch(/^A-\d{4}$/u)
  expect(file.exports.map(({ number }) => number)).toEqual([1])
})

it('is written as JSON, and refused for somebody of whom nothing is held', async () => {
  const workspace = await workspaceOfOla()
  const path = join(temporaryFolder(), 'own.json')
  await writeOwnFile(workspace, OLA, path, NOW)
  expect(ownFileSchema.parse(JSON.parse(readFileSync(path, 'utf8')))).toEqual(ownFile(workspace, OLA, NOW))
  expect(() => ownFile(workspace, { ...OLA, agent: 'Nobody' }, NOW)).toThrow(
    expect.objectContaining({ code: 'notFound' }),
  )
  await expect(writeOwnFile(workspace, OLA, join(path, 'x.json'), NOW)).rejects.toMatchObject({
    code: 'writeFailed',
  })
})
