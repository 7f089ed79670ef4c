import { expect, it } from 'vitest'
import type { Input } from '#shared/ipc/contract.ts'
import { caseRow, csvOf, importText, temporaryWorkspace } from '../../../test/support/workspaces.ts'
import { queryFigures } from './figures.ts'
import { runUndo } from './imports.ts'
import { listRepeats, tagRepeat, untagRepeat } from './repeat-pairs.ts'
import type { WritableWorkspace } from './workspace.ts'

const SCOPE = { from: '2026-03-01', to: '2026-04-01', filter: {}, windowDays: 30 } as const

const complaint = (
  id: string,
  customer: string,
  opened: string,
  more: Readonly<Record<string, string>> = {},
) =>
  caseRow(id, {
    kind: 'complaint',
    status: 'resolved',
    opened_at: `2026-03-${opened}T09:00:00Z`,
    resolved_at: `2026-03-${opened}T21:00:00Z`,
    resolver: 'Ola',
    subject: '',
    customer_email: `${customer}@example.com`,
    ...more,
  })
const FILE = csvOf([
  complaint('a1', 'a', '02', { subject: 'Late parcel' }),
  complaint('a2', 'a', '12'),
  complaint('b1', 'b', '04', { resolver: 'Ben' }),
  complaint('b2', 'b', '05', { kind: 'question' }),
  complaint('c1', 'c', '06'),
])
const AS_OF = { asOfMs: Date.parse('2026-06-01T00:00:00Z') }

function list(workspace: WritableWorkspace, more: Partial<Input<'repeats.list'>> = {}) {
  return listRepeats(workspace, { ...SCOPE, cause: 'all', offset: 0, limit: 50, ...more })
}

it('has the pairs that the figure counts, with the days between and who is charged', async () => {
  const workspace = temporaryWorkspace()
  await importText(workspace, FILE, AS_OF)
  const { total, untagged, rows } = list(workspace)
  const { results } = queryFigures(workspace, { ...SCOPE, queries: [{ metrics: ['repeat'], by: [] }] })
  expect([total, untagged]).toEqual([results[0]?.[0]?.numerator, 2])
  expect(rows).toMatchObject([
    { first: { caseId: 'b1' }, next: { caseId: 'b2' }, days: 0.5, agent: 'Ben', cause: null },
    { first: { caseId: 'a1', subject: 'Late parcel' }, next: { caseId: 'a2' }, days: 9.5, agent: 'Ola' },
  ])
  expect(list(workspace, { filter: { agents: ['Ben'] } }).total).toBe(1)
  expect(list(workspace, { offset: 1, limit: 1 }).rows.map(({ first }) => first.caseId)).toEqual(['a1'])
})

it('counts causes, filters by them, and keeps them over an undo and a new import', async () => {
  const workspace = temporaryWorkspace()
  const { id: importId } = await importText(workspace, FILE, AS_OF)
  const [b] = list(workspace).rows
  const id = b?.first.id ?? 0
  await tagRepeat(workspace, { id, cause: 'skill', note: '' }, 1)
  await tagRepeat(workspace, { id, cause: 'process', note: 'Courier lost it' }, 2)
  expect(list(workspace)).toMatchObject({ untagged: 1, causes: { process: 1, skill: 0 } })
  expect(list(workspace, { cause: 'process' }).rows).toMatchObject([
    { first: { caseId: 'b1' }, cause: 'process', note: 'Courier lost it' },
  ])
  expect(list(workspace, { cause: 'untagged' }).rows).toMatchObject([{ first: { caseId: 'a1' } }])

  await runUndo(workspace, importId ?? 0)
  await importText(workspace, FILE, AS_OF)
  const again = list(workspace, { cause: 'process' }).rows
  expect(again).toMatchObject([{ first: { caseId: 'b1' }, note: 'Courier lost it' }])
  await untagRepeat(workspace, again[0]?.first.id ?? 0)
  expect(list(workspace).untagged).toBe(2)
})
