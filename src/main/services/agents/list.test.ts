import { expect, it } from 'vitest'
import { caseRow, csvOf, importText, temporaryWorkspace } from '../../../../test/support/workspaces.ts'
import type { Input } from '#shared/ipc/contract.ts'
import type { Action, SessionStage } from '#shared/coaching/session.ts'
import { createSession, saveSession } from '../coaching/sessions.ts'
import { runUndo } from '../imports.ts'
import type { WritableWorkspace } from '../workspace.ts'
import { listAgents } from './list.ts'

const NOW = Date.parse('2026-05-04T10:00:00Z')
const SCOPE = { from: '2026-03-01', to: '2026-04-01', filter: {}, windowDays: 30 } as const

const resolved = { status: 'resolved', resolved_at: '2026-03-05T09:00:00Z' }
const FILE = csvOf([
  caseRow('1', { ...resolved, agent: 'Żaneta', resolver: 'Żaneta', team: 'South' }),
  caseRow('2', { ...resolved, agent: 'Bo', resolver: 'Bo', team: 'North' }),
  caseRow('3', { ...resolved, agent: 'Bo', resolver: 'Ann', team: 'North' }),
  caseRow('4', { agent: 'Cy', resolver: '', team: 'North', resolved_at: '' }),
  caseRow('5', { ...resolved, status: 'spam', agent: 'Bo', resolver: 'Bo', team: 'North' }),
  caseRow('6', { ...resolved, agent: '', resolver: '', team: 'North' }),
  // Of another team than most of Bo's.
  caseRow('8', { ...resolved, agent: 'Bo', resolver: 'Bo', team: 'South' }),
  caseRow('7', {
    ...resolved,
    opened_at: '2025-01-01T00:00:00Z',
    resolved_at: '2025-01-02T00:00:00Z',
    resolver: 'Eve',
    agent: 'Eve',
    team: 'South',
  }),
])

async function workspaceOf() {
  const workspace = temporaryWorkspace()
  const { id } = await importText(workspace, FILE)
  return { workspace, importId: id ?? 0 }
}

const list = (workspace: WritableWorkspace, more: Partial<Input<'agents.list'>> = {}) =>
  listAgents(workspace, { ...SCOPE, ...more }).agents

type Agreed = Partial<Pick<Action, 'state' | 'reviewOn'>>

async function meet(
  workspace: WritableWorkspace,
  agent: string,
  plannedOn: string,
  stage: SessionStage,
  ...agreed: Agreed[]
) {
  const { id, revision, document } = await createSession(workspace, { agent, plannedOn }, NOW)
  const actions = agreed.map((action, at): Action => ({
    id: `a${at}`,
    behaviour: 'Ask',
    metric: 'closure.solved',
    baseline: null,
    target: null,
    owner: 'agent',
    reviewOn: null,
    state: 'open',
    review: null,
    ...action,
  }))
  await saveSession(workspace, { id, revision, plannedOn, stage, document: { ...document, actions } }, NOW)
}

it('names everybody with a case of the period, by name, with how many they resolved', async () => {
  const { workspace } = await workspaceOf()
  expect(list(workspace).map(({ agent, team, cases }) => [agent, team, cases])).toEqual([
    ['Ann', null, 1],
    ['Bo', 'North', 2],
    ['Cy', 'North', 0],
    ['Żaneta', 'South', 1],
  ])
  expect(list(workspace, { filter: { teams: ['South'] } }).map(({ agent }) => agent)).toEqual([
    'Bo',
    'Żaneta',
  ])
  expect(list(workspace, { from: '2025-01-01', to: '2025-02-01' }).map(({ agent }) => agent)).toEqual(['Eve'])
})

it('tells what was agreed and what comes next', async () => {
  const { workspace } = await workspaceOf()
  await meet(
    workspace,
    'Bo',
    '2026-02-01',
    'closed',
    { reviewOn: '2026-06-09' },
    { state: 'done', reviewOn: '2026-03-01' },
  )
  await meet(workspace, 'Bo', '2026-04-01', 'held', { reviewOn: '2026-05-09' }, {})
  await meet(workspace, 'Bo', '2026-07-01', 'planned', { reviewOn: '2026-01-01' })
  await meet(workspace, 'Bo', '2026-06-01', 'planned')
  expect(list(workspace).find(({ agent }) => agent === 'Bo')).toMatchObject({
    openActions: 3,
    lastSessionOn: '2026-04-01',
    nextSessionOn: '2026-06-01',
    nextReviewOn: '2026-05-09',
  })
  expect(list(workspace).find(({ agent }) => agent === 'Cy')).toMatchObject({
    openActions: 0,
    lastSessionOn: null,
    nextSessionOn: null,
    nextReviewOn: null,
  })
})

it('keeps whoever had one-on-ones, though their cases are gone', async () => {
  const { workspace, importId } = await workspaceOf()
  await meet(workspace, 'Bo', '2026-04-01', 'held')
  await meet(workspace, 'Eve', '2026-04-01', 'held')
  expect(list(workspace).map(({ agent }) => agent)).toEqual(['Ann', 'Bo', 'Cy', 'Eve', 'Żaneta'])
  await runUndo(workspace, importId)
  expect(list(workspace).map(({ agent, team, cases }) => [agent, team, cases])).toEqual([
    ['Bo', 'North', 0],
    ['Eve', 'South', 0],
  ])
  expect(list(workspace, { filter: { teams: ['North'] } }).map(({ agent }) => agent)).toEqual(['Bo'])
  expect(list(workspace, { filter: { agents: ['Eve'] } }).map(({ agent }) => agent)).toEqual(['Eve'])
})
