import { expect, it } from 'vitest'
import { emptyDocument, type SessionDocument } from '#shared/coaching/session.ts'
import { caseRow, csvOf, importText, temporaryWorkspace } from '../../../../test/support/workspaces.ts'
import { insertSession, sessionsOf } from '../../store/coaching-sessions.ts'
import { followUpMarks } from '../../store/follow-up-marks.ts'
import { keepExample, listExamples } from '../../store/practice-examples.ts'
import { setTeamPlaybook, teamPlaybooks } from '../../store/team-playbooks.ts'
import { getCase } from '../cases.ts'
import { takeExcerpt } from '../coaching/excerpts.ts'
import { markFollowUp } from '../follow-ups.ts'
import { runUndo } from '../imports.ts'
import { tagRepeat } from '../repeat-pairs.ts'
import type { WritableWorkspace } from '../workspace.ts'
import { eraseAgent, eraseCustomer, previewErasure } from './erase.ts'
import { left, NOW } from './testing/planted.ts'

const EMAIL = 'lucja@canary.example'
const NAME = 'Łucja Żak'
const solved = { status: 'resolved', resolved_at: '2026-03-02T12:00:00Z', agent: 'Jan Reed', team: 'North' }
const theirs = (id: string, more = {}) =>
  caseRow(id, { ...solved, customer_email: EMAIL, customer_name: NAME, subject: '', messages: '', ...more })

const said = (text: string, author = 'Sam') =>
  JSON.stringify([{ role: 'customer', author, at: '2026-03-02T09:00:00Z', text }])

function rowOf(workspace: WritableWorkspace, caseId: string): number {
  const found = [...workspace.columns().ids].find((id) => getCase(workspace, id).caseId === caseId)
  if (found === undefined) throw new Error(`no case ${caseId}`)
  return found
}

async function take(workspace: WritableWorkspace, rows: ReturnType<typeof theirs>[], day: string) {
  const report = await importText(workspace, csvOf(rows), { asOfMs: Date.parse(day) })
  return report.id ?? 0
}

const excerptOf = (workspace: WritableWorkspace, id: number) =>
  takeExcerpt(
    workspace,
    { case: id, firstMessage: 0, lastMessage: 0, purpose: 'other', metric: null, isFound: true },
    NOW,
  )

function keepSession(workspace: WritableWorkspace, document: Partial<SessionDocument>, team = 'North') {
  const head = { plannedOn: '2026-05-05', stage: 'held', changedAtMs: 0, revision: 0 } as const
  return workspace.write((writer) => {
    insertSession(writer, { ...head, agent: 'Jan Reed', team, document: { ...emptyDocument(), ...document } })
  })
}

const eraseLucja = (workspace: WritableWorkspace, caseId: string) =>
  eraseCustomer(workspace, { case: rowOf(workspace, caseId), confirmation: NAME }, NOW)

it('finds frozen words of a customer whose case is no longer stored, by what names them', async () => {
  const workspace = temporaryWorkspace()
  const text = 'the teapot came without its lid'
  const rows = [
    theirs('1', { messages: said(text, 'ŁUCJA ŻAK') }),
    theirs('2', { subject: 'Teapot of Łucji Żak', messages: said(text) }),
    theirs('3', { messages: said(`${text}, write to ${EMAIL}`) }),
  ]
  const undone = await take(workspace, rows, '2026-05-01')
  const others = [
    theirs('4', { customer_email: 'x@other.example', customer_name: 'X', messages: said('Hello') }),
  ]
  await take(workspace, [...others, theirs('5')], '2026-05-02')
  const excerpts = ['1', '2', '3', '4'].map((id) => excerptOf(workspace, rowOf(workspace, id)))
  await keepSession(workspace, { excerpts })
  await workspace.write((writer) => {
    keepExample(writer, { technique: 'listen', messages: [{ role: 'customer', text, marks: [] }] }, NOW)
  })
  await runUndo(workspace, undone)

  const { report } = await eraseLucja(workspace, '5')
  expect(report.counts).toMatchObject({ cases: 1, excerpts: 3, examples: 1 })
  expect(left(workspace, ['teapot', 'canary'])).toEqual([])
  const [session] = sessionsOf(workspace.reader, null)
  expect(session?.document.excerpts.map(({ redacted }) => redacted !== null)).toEqual([
    true,
    true,
    true,
    false,
  ])
  expect(listExamples(workspace.reader)).toEqual([])
})

it('brings no earlier version back by an undo, whatever sign it had; leaves a like-named customer', async () => {
  const workspace = temporaryWorkspace()
  const once = { customer_email: 'old@canary.example', customer_name: 'ŁUCJA  ŻAK', subject: 'Teapot' }
  const now = { customer_email: 'sam@other.example', customer_name: 'Sam Oak', subject: 'Kettle' }
  const alike = { customer_email: 'namesake@other.example', customer_name: 'łucja żak' }
  await take(
    workspace,
    [theirs('1', once), theirs('2'), theirs('3', { ...alike, subject: 'Pan' })],
    '2026-05-01',
  )
  const later = await take(
    workspace,
    [theirs('1', { ...now, messages: said('hi') }), theirs('3', { ...alike, subject: 'Pans' })],
    '2026-05-02',
  )
  await keepSession(workspace, { excerpts: [excerptOf(workspace, rowOf(workspace, '1'))] })
  const target = { kind: 'customer' as const, case: rowOf(workspace, '2') }
  expect((await previewErasure(workspace, { target })).similarCases).toEqual({ total: 1, caseIds: ['3'] })

  const { report } = await eraseLucja(workspace, '2')
  expect(report.counts.excerpts).toBe(1)
  expect(getCase(workspace, rowOf(workspace, '1'))).toMatchObject({ customer: { name: 'Sam Oak' } })
  await runUndo(workspace, later)
  await workspace.write((writer) => writer.sqlite.pragma('wal_checkpoint(TRUNCATE)'))
  expect(left(workspace, ['teapot', 'canary'])).toEqual([])
  expect(getCase(workspace, rowOf(workspace, '1')).customer.name).toBeNull()
  expect(getCase(workspace, rowOf(workspace, '3'))).toMatchObject({
    subject: 'Pan',
    customer: { name: 'łucja żak' },
  })
})

it('takes a customer out of notes on other cases and out of names of files', async () => {
  const workspace = temporaryWorkspace()
  const other = theirs('1', { customer_email: 'x@other.example', customer_name: 'Sam Oak' })
  const bad = theirs('9', { status: '?' })
  const name = `${EMAIL}.csv`
  await importText(workspace, csvOf([other, theirs('2'), bad]), { name, asOfMs: NOW })
  const id = rowOf(workspace, '1')
  await markFollowUp(workspace, { id, state: 'done', reason: 'as for Łucji Żak' }, NOW)
  await tagRepeat(workspace, { id, cause: 'skill', note: `see ${EMAIL}` }, NOW)
  expect((await eraseLucja(workspace, '2')).report.counts.notes).toBe(2)
  expect(left(workspace, ['canary'])).toEqual([])
  expect(followUpMarks(workspace.reader).get(id)).toMatchObject({ reason: 'as for […]' })
})

it('takes an agent out of shared values, teams, subjects and declined mentions in cases of colleagues', async () => {
  const agent = 'Paweł Quillfeather'
  const workspace = temporaryWorkspace()
  const rows = [
    theirs('1', { agent, 'Asked Paweł Quillfeather': 'yes' }),
    theirs('2', { messages: said('Pytałem PAWŁA QUILLFEATHERA') }),
    theirs('3', { team: `Team of ${agent}`, category: 'Quills of Pawła Quillfeathera', subject: 'Paweł' }),
    theirs('4', { subject: `Praise of PAWEŁ QUILLFEATHER`, messages: said('Thanks') }),
    theirs('5', { channel: `desk ${agent}`, priority: `as ${agent} says`, subject: 'Paweł' }),
  ]
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  await importText(workspace, csvOf(rows, columns), { name: `${agent}.csv`, asOfMs: NOW })
  await keepSession(
    workspace,
    { excerpts: [excerptOf(workspace, rowOf(workspace, '4'))] },
    `Team of ${agent}`,
  )
  await workspace.write((writer) => setTeamPlaybook(writer, `Team of ${agent}`, 'care'))

  const { report } = await eraseAgent(workspace, { agent, language: 'en', confirmation: agent }, NOW)
  expect(report.counts).toMatchObject({ cases: 5, excerpts: 1, sessionsChanged: 1 })
  await workspace.saveColumns()
  expect(left(workspace, ['quillfeather'])).toEqual([])
  expect(teamPlaybooks(workspace.reader)).toEqual([{ team: 'Team of Former agent 1', playbook: 'care' }])
  expect(sessionsOf(workspace.reader, null)[0]?.team).toBe('Team of Former agent 1')
  // The first name alone, in a case that only a label ties to the agent, may mean anybody.
  expect(getCase(workspace, rowOf(workspace, '3'))).toMatchObject({ subject: 'Paweł' })
  expect(getCase(workspace, rowOf(workspace, '5'))).toMatchObject({ subject: 'Paweł' })
})
