import { expect, it } from 'vitest'
import type { Input } from '#shared/ipc/contract.ts'
import { FOLLOW_UP_WORK } from '#shared/metrics/engine/follow-up-work.ts'
import { caseRow, csvOf, importText, temporaryWorkspace } from '../../../test/support/workspaces.ts'
import { getCase } from './cases.ts'
import { queryFigures } from './figures.ts'
import { listFollowUps, markFollowUp, unmarkFollowUp } from './follow-ups.ts'
import { runUndo } from './imports.ts'
import type { WritableWorkspace } from './workspace.ts'

const SCOPE = { from: '2026-03-01', to: '2026-07-01', filter: {}, windowDays: 30 } as const
const AS_OF = Date.parse('2026-05-20T12:00:00Z')

const due = (id: string, date: string, more: Readonly<Record<string, string>> = {}) =>
  caseRow(id, {
    status: 'resolved',
    resolved_at: '2026-03-03T09:00:00Z',
    resolver: 'Ola',
    follow_up_due_at: `${date}T09:00:00Z`,
    follow_up_done_at: '',
    ...more,
  })
const FILE = csvOf([
  due('missed', '2026-04-10'),
  due('late', '2026-04-10', { follow_up_done_at: '2026-05-10T09:00:00Z' }),
  due('week', '2026-05-22'),
  due('later', '2026-06-22'),
])

function list(
  workspace: WritableWorkspace,
  work: Input<'followUps.list'>['work'],
  more: Partial<Input<'followUps.list'>> = {},
) {
  return listFollowUps(workspace, { ...SCOPE, work, withMarked: false, offset: 0, limit: 50, ...more })
}

function idOf(workspace: WritableWorkspace, caseId: string): number {
  const all = FOLLOW_UP_WORK.flatMap((work) => list(workspace, work, { withMarked: true }).rows)
  return all.find((row) => row.caseId === caseId)?.id ?? 0
}

async function imported(): Promise<{ workspace: WritableWorkspace; importId: number }> {
  const workspace = temporaryWorkspace()
  const { id } = await importText(workspace, FILE, { asOfMs: AS_OF })
  return { workspace, importId: id ?? 0 }
}

it('lists each follow-up with who is charged, and how long ago it was due', async () => {
  const { workspace } = await imported()
  const { counts, week, rows } = list(workspace, 'thisWeek')
  expect(counts).toEqual({ overdue: 0, thisWeek: 1, upcoming: 1, late: 1, missed: 1 })
  expect(week).toEqual({ from: '2026-05-18', to: '2026-05-24' })
  expect(rows).toEqual([
    expect.objectContaining({ caseId: 'week', agent: 'Ola', daysPastDue: -2, mark: null }),
  ])
  expect(list(workspace, 'missed').rows[0]).toMatchObject({ caseId: 'missed', daysPastDue: 40 })
})

it('lists as many late and missed as the figure counts, for whomever is chosen', async () => {
  const { workspace } = await imported()
  const { followUpStates } = queryFigures(workspace, { ...SCOPE, queries: [] })
  expect(list(workspace, 'missed').counts).toMatchObject({
    late: followUpStates.late,
    missed: followUpStates.missed,
  })
  expect(list(workspace, 'thisWeek', { filter: { agents: ['Ben'] } }).counts.thisWeek).toBe(0)
})

it('takes what is marked out of the list, shows it on wish, and leaves the figures as they are', async () => {
  const { workspace } = await imported()
  const before = queryFigures(workspace, { ...SCOPE, queries: [] }).followUpStates
  const id = idOf(workspace, 'missed')
  await markFollowUp(workspace, { id, state: 'notApplicable', reason: 'Moved away' }, 1_000)
  expect(list(workspace, 'missed')).toMatchObject({ total: 0, marked: 1, counts: { missed: 1 } })
  expect(list(workspace, 'missed', { withMarked: true }).rows[0]?.mark).toEqual({
    state: 'notApplicable',
    reason: 'Moved away',
    markedAtMs: 1_000,
  })
  expect(queryFigures(workspace, { ...SCOPE, queries: [] }).followUpStates).toEqual(before)

  await markFollowUp(workspace, { id, state: 'done', reason: null }, 2_000)
  expect(getCase(workspace, id).followUpMark).toEqual({ state: 'done', reason: null, markedAtMs: 2_000 })
  await unmarkFollowUp(workspace, id)
  expect(list(workspace, 'missed')).toMatchObject({ total: 1, marked: 0 })
})

it('keeps marks over an undo and a new import of the case', async () => {
  const { workspace, importId } = await imported()
  await markFollowUp(workspace, { id: idOf(workspace, 'week'), state: 'done', reason: 'Called' }, 1_000)
  await runUndo(workspace, importId)
  expect(list(workspace, 'thisWeek', { withMarked: true }).rows).toEqual([])

  await importText(workspace, FILE, { asOfMs: AS_OF })
  expect(list(workspace, 'thisWeek')).toMatchObject({ total: 0, marked: 1 })
  expect(getCase(workspace, idOf(workspace, 'week')).followUpMark?.reason).toBe('Called')
})

it('refuses a case that is not stored', async () => {
  const { workspace } = await imported()
  const marking = markFollowUp(workspace, { id: 999, state: 'done', reason: null }, 0)
  await expect(marking).rejects.toMatchObject({ code: 'notFound' })
})
