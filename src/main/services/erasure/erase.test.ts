import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { METRIC_IDS, type MetricId } from '#shared/metrics/definition.ts'
import { tally } from '#shared/metrics/engine/tally.ts'
import { SETTINGS } from '#shared/metrics/testing/examples.ts'
import { caseRow, csvOf, importText, temporaryWorkspace } from '../../../../test/support/workspaces.ts'
import { savePhrase } from '../../store/team-phrases.ts'
import { getCase } from '../cases.ts'
import { getSession, saveSession } from '../coaching/sessions.ts'
import { Rereader } from '../reread.ts'
import type { WritableWorkspace } from '../workspace.ts'
import { eraseAgent, eraseCustomer, listErasures, previewErasure } from './erase.ts'
import {
  AGENT,
  AGENT_SIGNS,
  CUSTOMER,
  CUSTOMER_SIGNS,
  eraseFirst,
  eraseOla,
  first,
  left,
  NOW,
  planted,
  plantedWorkspace,
} from './testing/planted.ts'

function figures(workspace: WritableWorkspace, metrics: readonly MetricId[] = METRIC_IDS) {
  return tally(workspace.columns(), {
    period: { from: '2026-03-01', to: '2026-04-01', timeZone: 'UTC' },
    filter: {},
    settings: SETTINGS,
    weekStart: 'mon',
    metrics,
    by: [],
  })
}

const WITHOUT_CUSTOMER = METRIC_IDS.filter((id) => id !== 'repeat' && id !== 'resolution.lasting')

describe('erasing a customer', () => {
  it('leaves nothing of them in any file of the workspace', async () => {
    const { workspace } = await plantedWorkspace()
    await workspace.saveColumns()
    const draft = getSession(workspace, 2)
    const sharedNotes = `Of ${CUSTOMER}, customer canary-4711`
    await workspace.write(() =>
      saveSession(workspace, { ...draft, document: { ...draft.document, sharedNotes } }, NOW),
    )
    mkdirSync(join(workspace.folder, 'drafts'), { recursive: true })
    writeFileSync(join(workspace.folder, 'drafts', 'session-9.new'), `half of a word of ${CUSTOMER}`)
    expect(left(workspace, CUSTOMER_SIGNS)).toEqual(CUSTOMER_SIGNS)

    const erased = await eraseFirst(workspace)
    expect(erased).toMatchObject({
      isCleared: true,
      report: {
        kind: 'customer',
        counts: {
          cases: 2,
          messages: 8,
          versions: 2,
          excerpts: 2,
          sessionsChanged: 2,
          examples: 1,
          overrides: 1,
          notes: 2,
          rejects: 2,
        },
      },
    })
    await workspace.saveColumns()
    expect(left(workspace, CUSTOMER_SIGNS)).toEqual([])
  })

  it('says in the case and in the one-on-one that the words are gone, and keeps what was there to be counted', async () => {
    const { workspace } = await plantedWorkspace()
    const id = first(workspace)
    await eraseFirst(workspace)
    const detail = getCase(workspace, id)
    expect(detail).toMatchObject({
      erasure: { atMs: NOW, cause: 'customer' },
      subject: null,
      hasCustomer: false,
      askedSolved: true,
      waited: true,
      answer: 'allSet',
      agent: AGENT,
      customer: { id: null, email: null, phone: null, name: null },
    })
    expect(detail.messages.map(({ role, author, text }) => [role, author, text])).toEqual([
      ['customer', null, ''],
      ['agent', AGENT, ''],
      ['customer', null, ''],
      ['note', AGENT, ''],
    ])
    const session = getSession(workspace, 2)
    expect(session).toMatchObject({ revision: 1, document: { sharedNotes: 'Talked of […].' } })
    expect(session.document.excerpts[0]).toMatchObject({
      redacted: { atMs: NOW, cause: 'customer' },
      note: '',
    })
    await expect(saveSession(workspace, { ...session, revision: 0 }, NOW)).rejects.toMatchObject({
      code: 'conflict',
    })
    await expect(saveSession(workspace, session, NOW)).resolves.toMatchObject({ revision: 2 })
  })

  it('moves no figure that needs no customer, not even when words are read anew', async () => {
    const { workspace } = await plantedWorkspace()
    const before = figures(workspace, WITHOUT_CUSTOMER)
    await eraseFirst(workspace)
    expect(figures(workspace, WITHOUT_CUSTOMER)).toEqual(before)
    expect(figures(workspace, ['repeat'])[0]?.excluded).toMatchObject({ unknownCustomer: 3 - 1 })
    await workspace.write((writer) =>
      savePhrase(writer, null, { language: 'en', technique: 'ask', pattern: 'birdcage', form: 'any' }, NOW),
    )
    await new Rereader(workspace, { onProgress: () => undefined, onDone: () => undefined }).run()
    workspace.forgetColumns()
    expect(figures(workspace, WITHOUT_CUSTOMER)).toEqual(before)
  })

  it('is shown beforehand to the number, and takes back what it tried', async () => {
    const { workspace } = await plantedWorkspace()
    const id = first(workspace)
    const target = { kind: 'customer' as const, case: id }
    const before = getCase(workspace, id)
    const preview = await previewErasure(workspace, { target })
    expect(preview).toMatchObject({ confirmWith: CUSTOMER, similarCases: { total: 0 } })
    expect(getCase(workspace, id)).toEqual(before)
    expect(listErasures(workspace).erasures).toEqual([])
    expect((await eraseFirst(workspace)).report.counts).toEqual(preview.counts)
  })

  it('does nothing until the name is typed', async () => {
    const { workspace } = await plantedWorkspace()
    const asked = { case: first(workspace), confirmation: 'Vogelsang' }
    await expect(eraseCustomer(workspace, asked, NOW)).rejects.toMatchObject({ code: 'invalidInput' })
    expect(getCase(workspace, asked.case).erasure).toBeNull()
  })

  it('ends where an import brings the customer back', async () => {
    const { workspace } = await plantedWorkspace()
    const id = first(workspace)
    await eraseFirst(workspace)
    await importText(workspace, csvOf([planted('1', 'again')]), { asOfMs: Date.parse('2026-05-03') })
    expect(getCase(workspace, id)).toMatchObject({ erasure: null, customer: { name: CUSTOMER } })
  })

  it('tells of cases that may be the same person’s under another key', async () => {
    const workspace = temporaryWorkspace()
    const rows = [
      caseRow('a', { customer_email: 'k@x.example', customer_name: 'Kim Lis' }),
      caseRow('b', { customer_email: 'kim@y.example', customer_name: 'kim lis' }),
    ]
    await importText(workspace, csvOf(rows))
    const target = { kind: 'customer' as const, case: first(workspace) }
    const { similarCases } = await previewErasure(workspace, { target })
    expect(similarCases).toEqual({ total: 1, caseIds: ['b'] })
  })
})

describe('erasing an agent', () => {
  it('leaves the name in no file, and the figures as they are under a lasting stand-in', async () => {
    const { workspace } = await plantedWorkspace()
    const before = figures(workspace)
    const { report, isCleared } = await eraseOla(workspace)
    expect(isCleared).toBe(true)
    expect(report).toMatchObject({
      standIn: 'Former agent 1',
      counts: {
        cases: 2,
        sessions: 1,
        sessionsChanged: 1,
        excerpts: 1,
        rejects: 2,
        views: 2,
        overrides: 2,
        notes: 2,
      },
    })
    await workspace.saveColumns()
    expect(left(workspace, AGENT_SIGNS)).toEqual([])
    expect(figures(workspace)).toEqual(before)
    const detail = getCase(workspace, first(workspace))
    expect(detail).toMatchObject({
      agent: 'Former agent 1',
      closingAuthor: 'Former agent 1',
      customer: { name: CUSTOMER },
      erasure: { cause: 'agent' },
    })
    expect(detail.messages[2]?.text).toBe('Yes, thank you Former agent 1. Kanarina')
    expect(getSession(workspace, 2).document.excerpts[0]).toMatchObject({ redacted: { cause: 'agent' } })
  })

  it('finds the words again that a supervisor had pointed at', async () => {
    const { workspace } = await plantedWorkspace()
    await eraseOla(workspace)
    const id = workspace.columns().ids[1] ?? 0
    expect(getCase(workspace, id).overrides).toMatchObject([{ place: { message: 1, start: 50 } }])
  })

  it('refuses somebody of whom nothing is held', async () => {
    const { workspace } = await plantedWorkspace()
    const asked = { agent: 'Nobody', language: 'pl' as const, confirmation: 'Nobody' }
    await expect(eraseAgent(workspace, asked, NOW)).rejects.toMatchObject({ code: 'notFound' })
  })
})
