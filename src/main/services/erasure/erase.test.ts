import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyDocument, type SessionDocument } from '#shared/coaching/session.ts'
import { METRIC_IDS, type MetricId } from '#shared/metrics/definition.ts'
import { tally } from '#shared/metrics/engine/tally.ts'
import { SETTINGS } from '#shared/metrics/testing/examples.ts'
import { caseRow, csvOf, importText, temporaryWorkspace } from '../../../../test/support/workspaces.ts'
import { insertSession } from '../../store/coaching-sessions.ts'
import { keepExample } from '../../store/practice-examples.ts'
import { readCase } from '../../store/case-reader.ts'
import { saveProfile } from '../../store/profile-store.ts'
import { saveView } from '../../store/saved-views.ts'
import { getCase } from '../cases.ts'
import { takeExcerpt } from '../coaching/excerpts.ts'
import { getSession, saveSession } from '../coaching/sessions.ts'
import { markFollowUp } from '../follow-ups.ts'
import { runUndo } from '../imports.ts'
import { overrule } from '../overrides.ts'
import { tagRepeat } from '../repeat-pairs.ts'
import { savePhrase } from '../../store/team-phrases.ts'
import { Rereader } from '../reread.ts'
import type { WritableWorkspace } from '../workspace.ts'
import { listBackups, removeBackups } from './backups.ts'
import { eraseAgent, eraseCustomer, listErasures, previewErasure } from './erase.ts'

const NOW = Date.parse('2026-06-01T10:00:00Z')
const CUSTOMER = 'Kanarina Vogelsang'
const EMAIL = 'kanarina@canary.example'
const PHONE = '+48 601 602 603'
const AGENT = 'Ola Quillfeather'
/** Every way in which the customer is told of; none of it may be left. */
const CUSTOMER_SIGNS = ['kanarin', 'vogelsang', 'canary', '601 602 603', '601602603', 'birdcage']
const AGENT_SIGNS = ['quillfeather', 'ola quill']

const talk = (words: string) =>
  JSON.stringify([
    {
      role: 'customer',
      author: CUSTOMER,
      at: '2026-03-02T09:00:00Z',
      text: `This is ${CUSTOMER}, ${EMAIL}. I am furious, my birdcage ${words} is broken.`,
    },
    {
      role: 'agent',
      author: AGENT,
      at: '2026-03-02T10:00:00Z',
      text: `Dear Ms Vogelsang, I am sorry about the birdcage. Did that solve it for you? Ola Quillfeather`,
    },
    { role: 'customer', author: CUSTOMER, at: '2026-03-02T11:00:00Z', text: 'Yes, thank you Ola. Kanarina' },
    { role: 'note', author: AGENT, at: '2026-03-02T11:30:00Z', text: 'Kanarina was called on 601-602-603.' },
  ])

const planted = (id: string, words: string) =>
  caseRow(id, {
    status: 'resolved',
    resolved_at: '2026-03-02T12:00:00Z',
    subject: `Birdcage of ${CUSTOMER} ${words}`,
    description: `Told to Ola Quillfeather: the birdcage ${words}`,
    customer_id: 'canary-4711',
    customer_email: EMAIL,
    customer_phone: PHONE,
    customer_name: CUSTOMER,
    agent: AGENT,
    resolver: AGENT,
    team: 'North',
    category: 'Parcels',
    csat: 'bad, says Kanarina',
    follow_up_outcome: 'called canary',
    messages: talk(words),
    Mood: `birdcage mood, asked Ola Quillfeather ${words}`,
  })

const other = caseRow('9', {
  status: 'resolved',
  resolved_at: '2026-03-04T12:00:00Z',
  customer_email: 'sam@other.example',
  agent: 'Jan Reed',
  resolver: 'Jan Reed',
  team: 'North',
})

interface Planted {
  readonly workspace: WritableWorkspace
  readonly imports: readonly number[]
}

/** Two imports of the same cases, and every place beside them that can tell of the customer or the agent. */
async function plantedWorkspace(): Promise<Planted> {
  const workspace = temporaryWorkspace()
  const take = async (words: string, day: string) => {
    const bad = caseRow('77', { opened_at: `soon, says ${CUSTOMER} to ${AGENT}` })
    const rows = [planted('1', words), planted('2', words), other, bad]
    const columns = Object.keys(planted('1', ''))
    const report = await importText(workspace, csvOf(rows, columns), { asOfMs: Date.parse(day) })
    return report.id ?? 0
  }
  const imports = [await take('first', '2026-05-01'), await take('second', '2026-05-02')]
  const [one = 0, two = 0] = [...workspace.columns().ids]
  await markFollowUp(workspace, { id: one, state: 'done', reason: `Kanarina told ${AGENT}` }, NOW)
  await tagRepeat(workspace, { id: one, cause: 'skill', note: `birdcage, ${AGENT}` }, NOW)
  const text = getCase(workspace, two).messages[1]?.text ?? ''
  const words = 'Did that solve it for you? Ola Quillfeather'
  const start = text.indexOf(words)
  await overrule(
    workspace,
    {
      id: two,
      action: 'add',
      technique: 'listen',
      message: 1,
      start,
      end: start + words.length,
      words,
      reason: `canary, says ${AGENT}`,
    },
    NOW,
  )
  const excerpt = takeExcerpt(
    workspace,
    { case: one, firstMessage: 0, lastMessage: 3, purpose: 'other', metric: null, isFound: true },
    NOW,
  )
  await workspace.write((writer) => {
    const document: SessionDocument = {
      ...emptyDocument(),
      excerpts: [{ ...excerpt, note: `Ask ${AGENT} about Kanarina` }],
      sharedNotes: `Talked of ${CUSTOMER}.`,
      privateNotes: `${EMAIL} rang again, +48601602603. Compare ${AGENT}.`,
    }
    const head = { team: 'North', plannedOn: '2026-05-05', stage: 'held', changedAtMs: 0, revision: 0 } as const
    insertSession(writer, { ...head, agent: AGENT, document })
    insertSession(writer, { ...head, agent: 'Jan Reed', document })
    const view = { agents: [AGENT], search: AGENT }
    saveView(writer, `Cases of ${AGENT}`, view, NOW)
    saveProfile(writer, 'Ours', { version: 1, tables: [], people: { 'Quillfeather, O.': AGENT } }, NOW)
    const shown = [{ role: 'customer' as const, text: 'I am furious, my birdcage second is broken.', marks: [] }]
    keepExample(writer, { technique: 'listen', messages: shown }, NOW)
  })
  return { workspace, imports }
}

/** Every byte that the workspace's folder holds, as one text in lower case. */
function everyByte(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n')
    .toLowerCase()
}

const left = ({ folder }: WritableWorkspace, signs: readonly string[]) => {
  const bytes = everyByte(folder)
  return signs.filter((sign) => bytes.includes(sign))
}

const first = (workspace: WritableWorkspace): number => workspace.columns().ids[0] ?? 0

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

const eraseFirst = (workspace: WritableWorkspace) =>
  eraseCustomer(workspace, { case: first(workspace), confirmation: ` ${CUSTOMER.toUpperCase()} ` }, NOW)

const eraseOla = (workspace: WritableWorkspace) =>
  eraseAgent(workspace, { agent: AGENT, language: 'en', confirmation: AGENT }, NOW)

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
    expect(session.document.excerpts[0]).toMatchObject({ redacted: { atMs: NOW, cause: 'customer' }, note: '' })
    await expect(saveSession(workspace, { ...session, revision: 0 }, NOW)).rejects.toMatchObject({ code: 'conflict' })
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
      counts: { cases: 2, sessions: 1, sessionsChanged: 1, excerpts: 1, rejects: 2, views: 2, overrides: 2, notes: 2 },
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

it('brings nothing back when imports are undone afterwards, in any order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('customer', 'agent', 'both'),
      fc.shuffledSubarray([0, 1], { minLength: 1 }),
      async (who, undone) => {
        const { workspace, imports } = await plantedWorkspace()
        if (who !== 'agent') await eraseFirst(workspace)
        if (who !== 'customer') await eraseOla(workspace)
        const signs = [...(who === 'agent' ? [] : CUSTOMER_SIGNS), ...(who === 'customer' ? [] : AGENT_SIGNS)]
        for (const at of undone) {
          await runUndo(workspace, imports[at] ?? 0)
          await workspace.write((writer) => writer.sqlite.pragma('wal_checkpoint(TRUNCATE)'))
          expect(left(workspace, signs)).toEqual([])
        }
        expect(workspace.columns().length).toBe(undone.length === 2 ? 0 : 3)
        for (const id of workspace.columns().ids) {
          const { record } = readCase(workspace.reader, id) ?? {}
          if (record?.caseId === '9') continue
          expect(getCase(workspace, id)).toMatchObject({ askedSolved: true, waited: true })
        }
      },
    ),
    { numRuns: 9 },
  )
}, 60_000)

it('lists the copies that still hold what was erased, and deletes those that were chosen', () => {
  const workspace = temporaryWorkspace()
  const folder = join(workspace.folder, 'backups')
  expect(listBackups(workspace).backups).toEqual([])
  mkdirSync(folder)
  for (const name of ['old.db', 'older.db']) writeFileSync(join(folder, name), 'x')
  writeFileSync(join(workspace.folder, 'elsewhere.db'), 'x')
  expect(removeBackups(workspace, { names: ['old.db', '../elsewhere.db'] }).backups).toMatchObject([
    { name: 'older.db', bytes: 1 },
  ])
  expect(readdirSync(workspace.folder)).toContain('elsewhere.db')
})
