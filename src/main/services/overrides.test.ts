import { expect, it } from 'vitest'
import type { Input } from '#shared/ipc/contract.ts'
import type { MetricId } from '#shared/metrics/definition.ts'
import {
  caseRow,
  csvOf,
  type FileRow,
  importText,
  temporaryWorkspace,
} from '../../../test/support/workspaces.ts'
import { listCasesBehind } from './case-list.ts'
import { getCase } from './cases.ts'
import { queryFigures } from './figures.ts'
import { runUndo } from './imports.ts'
import { overrule, takeBackOverride } from './overrides.ts'
import type { WritableWorkspace } from './workspace.ts'

const SCOPE = { from: '2026-03-01', to: '2026-04-01', filter: {}, windowDays: 30 } as const
const AS_OF = Date.parse('2026-05-20T12:00:00Z')
const QUESTION = 'Has that solved the problem for you?'
const CHECK = 'Would Tuesday suit you?'

const said = (role: string, minute: number, text: string) => ({
  role,
  author: role === 'agent' ? 'Ola' : 'Kim',
  at: new Date(Date.UTC(2026, 2, 2, 9, minute)).toISOString(),
  text,
})
const TALK = [
  said('customer', 0, 'My kettle does not heat any more, please help.'),
  said('agent', 5, `A new one is on its way. ${CHECK}`),
  said('customer', 10, 'Yes, Tuesday is fine.'),
  said('agent', 15, QUESTION),
  said('customer', 20, 'Yes, thank you.'),
]

const row = (id: string, talk: readonly object[], more: FileRow = {}) =>
  caseRow(id, {
    status: 'resolved',
    resolved_at: '2026-03-03T09:00:00Z',
    resolver: 'Ola',
    messages: JSON.stringify(talk),
    ...more,
  })
const FILE = csvOf([row('one', TALK), row('two', TALK)])

async function imported(): Promise<{ workspace: WritableWorkspace; importId: number }> {
  const workspace = temporaryWorkspace()
  const { id } = await importText(workspace, FILE, { asOfMs: AS_OF })
  return { workspace, importId: id ?? 0 }
}

function counted(workspace: WritableWorkspace, metric: MetricId): number {
  const { results } = queryFigures(workspace, { ...SCOPE, queries: [{ metrics: [metric], by: [] }] })
  return results[0]?.[0]?.numerator ?? 0
}

function idOf(workspace: WritableWorkspace, caseId: string): number {
  const { rows } = listCasesBehind(workspace, {
    ...SCOPE,
    metric: 'closure.solved',
    group: {},
    part: 'cohort',
    text: caseId,
    sort: 'caseId',
    descending: false,
    offset: 0,
    limit: 10,
  })
  return rows[0]?.id ?? 0
}

function question(workspace: WritableWorkspace, caseId = 'one'): Input<'findings.overrule'> {
  const detail = getCase(workspace, idOf(workspace, caseId))
  const found = detail.findings.find(({ technique }) => technique === 'closure.solved')
  if (found === undefined) throw new Error('the question is not found')
  const { message, start, end } = found
  const words = detail.messages[message]?.text.slice(start, end) ?? ''
  return {
    id: detail.id,
    technique: 'closure.solved',
    action: 'strike',
    message,
    start,
    end,
    words,
    reason: 'Ironic',
  }
}

const ADDED = {
  technique: 'acknowledge',
  action: 'add',
  message: 1,
  start: 0,
  end: 24,
  words: 'A new one is on its way.',
  reason: 'He named the effect',
} as const

it('takes a struck question out of the figures at once, and shows why', async () => {
  const { workspace } = await imported()
  expect([counted(workspace, 'closure.solved'), counted(workspace, 'closure.waited')]).toEqual([2, 2])
  const struck = question(workspace)
  await overrule(workspace, struck, 1_000)
  expect([counted(workspace, 'closure.solved'), counted(workspace, 'closure.waited')]).toEqual([1, 1])
  const detail = getCase(workspace, struck.id)
  expect(detail).toMatchObject({ askedSolved: false, waited: false, answer: null })
  expect(detail.verdicts.find(({ metric }) => metric === 'closure.solved')?.verdict).toBe('notCounted')
  expect(detail.overrides).toEqual([
    expect.objectContaining({
      action: 'strike',
      technique: 'closure.solved',
      reason: 'Ironic',
      madeAtMs: 1_000,
      isFound: true,
      place: { message: 3, start: struck.start, end: struck.end },
    }),
  ])
  expect(detail.findings.some(({ technique }) => technique === 'closure.solved')).toBe(false)
})

it('puts the figures back when it is taken back', async () => {
  const { workspace } = await imported()
  const struck = question(workspace)
  await overrule(workspace, struck, 1_000)
  await takeBackOverride(workspace, getCase(workspace, struck.id).overrides[0]?.id ?? 0)
  expect([counted(workspace, 'closure.solved'), counted(workspace, 'closure.waited')]).toEqual([2, 2])
  expect(getCase(workspace, struck.id)).toMatchObject({ overrides: [], askedSolved: true })
  await expect(takeBackOverride(workspace, 99)).rejects.toMatchObject({ code: 'notFound' })
})

it('counts a technique that is added to an agent’s words', async () => {
  const { workspace } = await imported()
  const before = counted(workspace, 'technique.acknowledge')
  const id = idOf(workspace, 'two')
  await overrule(workspace, { id, ...ADDED }, 1_000)
  expect(counted(workspace, 'technique.acknowledge')).toBe(before + 1)
  expect(getCase(workspace, id).findings).toContainEqual({
    technique: 'acknowledge',
    message: 1,
    start: 0,
    end: 24,
    rule: 'added',
    because: [],
  })
  await expect(overrule(workspace, { id, ...ADDED }, 2_000)).rejects.toMatchObject({ code: 'invalidInput' })
})

it('refuses words that do not stand there, customers’ words, and strikes of what was not found', async () => {
  const { workspace } = await imported()
  const id = idOf(workspace, 'one')
  const other = { ...ADDED, id, words: 'A new one is on the way.' }
  await expect(overrule(workspace, other, 0)).rejects.toMatchObject({ code: 'notFound' })
  const customers = { ...ADDED, id, message: 4, start: 0, end: 4, words: 'Yes,' }
  await expect(overrule(workspace, customers, 0)).rejects.toMatchObject({ code: 'invalidInput' })
  const notFound = { ...ADDED, id, action: 'strike' } as const
  await expect(overrule(workspace, notFound, 0)).rejects.toMatchObject({ code: 'invalidInput' })
  await expect(overrule(workspace, { ...ADDED, id: 99 }, 0)).rejects.toMatchObject({ code: 'notFound' })
})

it('keeps what was overruled when the case comes again with more messages around the words', async () => {
  const { workspace } = await imported()
  await overrule(workspace, question(workspace), 1_000)
  const longer = [said('system', -5, 'Chat opened'), ...TALK, said('agent', 30, 'Thanks for writing.')]
  await importText(workspace, csvOf([row('one', longer), row('two', TALK)]), { asOfMs: AS_OF + 1_000 })
  expect(counted(workspace, 'closure.solved')).toBe(1)
  expect(getCase(workspace, idOf(workspace, 'one')).overrides[0]?.place).toMatchObject({ message: 4 })
})

it('says that it no longer applies where the words are gone, and counts the case as it is', async () => {
  const { workspace } = await imported()
  await overrule(workspace, question(workspace), 1_000)
  const reworded = TALK.map((one) =>
    one.text === QUESTION ? { ...one, text: 'Is the problem solved now?' } : one,
  )
  await importText(workspace, csvOf([row('one', reworded)]), { asOfMs: AS_OF + 1_000 })
  expect(counted(workspace, 'closure.solved')).toBe(2)
  expect(getCase(workspace, idOf(workspace, 'one')).overrides[0]).toMatchObject({
    place: null,
    isFound: false,
  })
})

it('outlives an undo and a new import of the case', async () => {
  const { workspace, importId } = await imported()
  await overrule(workspace, question(workspace), 1_000)
  await runUndo(workspace, importId)
  expect(counted(workspace, 'closure.solved')).toBe(0)
  await importText(workspace, FILE, { asOfMs: AS_OF })
  expect(counted(workspace, 'closure.solved')).toBe(1)
  const [override] = getCase(workspace, idOf(workspace, 'one')).overrides
  await takeBackOverride(workspace, override?.id ?? 0)
  expect(counted(workspace, 'closure.solved')).toBe(2)
})
