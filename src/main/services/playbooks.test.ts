import { expect, it } from 'vitest'
import { caseRow, csvOf, importText, temporaryWorkspace } from '../../../test/support/workspaces.ts'
import { setTeamPlaybook } from '../store/team-playbooks.ts'
import { chosenPlaybooks, examplesOf, gridOf } from './playbooks.ts'

const SCOPE = { from: '2026-03-01', to: '2026-04-01', windowDays: 30, filter: {} } as const

/** A case that Ann resolved; the talk is what she and the customer wrote by turns, the customer first. */
function talk(id: string, ...texts: readonly string[]) {
  const messages = texts.map((text, at) => ({
    role: at % 2 === 0 ? 'customer' : 'agent',
    author: at % 2 === 0 ? 'Kim' : 'Ann',
    at: `2026-03-02T09:${String(10 + at)}:00Z`,
    text,
  }))
  const resolved = { status: 'resolved', resolved_at: '2026-03-02T10:00:00Z', agent: 'Ann' }
  return caseRow(id, { ...resolved, messages: JSON.stringify(messages) })
}

async function workspaceWithTalks() {
  const workspace = temporaryWorkspace()
  const rows = [
    talk(
      'A',
      'My parcel is late.',
      'It arrives tomorrow. Is there anything else I can help with?',
      'No, that is all.',
    ),
    talk('B', 'The router is broken.', 'A new one is on its way. Anything else?', 'Yes, it is still broken!'),
    talk('C', 'Where is my invoice?', 'It is in your inbox.'),
  ]
  await importText(workspace, csvOf(rows))
  return workspace
}

it('tells what shows of a playbook, and gives the cases with their very words', async () => {
  const workspace = await workspaceWithTalks()
  const grid = gridOf(workspace, { ...SCOPE, playbook: 'fiveSteps' })
  const closure = grid.agents[0]?.steps.find(({ step }) => step === 'closure')
  expect(grid.agents.map(({ agent, cases }) => [agent, cases])).toEqual([['Ann', 3]])
  expect(closure).toEqual({ step: 'closure', used: { numerator: 2, denominator: 3 }, avoided: null })

  const found = examplesOf(workspace, { ...SCOPE, sign: 'closure', agent: 'Ann', found: true, limit: 10 })
  expect(found.total).toBe(closure?.used?.numerator)
  // The one after which the customer was all set comes first.
  expect(found.rows.map(({ caseId, words }) => [caseId, words.map(({ text }) => text)])).toEqual([
    ['A', ['Is there anything else I can help']],
    ['B', ['Anything else']],
  ])
  const missing = examplesOf(workspace, { ...SCOPE, sign: 'closure', found: false, limit: 10 })
  expect(missing.rows.map(({ caseId, words }) => [caseId, words])).toEqual([['C', []]])
  expect(
    examplesOf(workspace, { ...SCOPE, sign: 'closure', agent: 'Bo', found: true, limit: 10 }).total,
  ).toBe(0)
  expect(examplesOf(workspace, { ...SCOPE, sign: 'closure', found: true, limit: 1 })).toMatchObject({
    total: 2,
    rows: [{ caseId: 'A' }],
  })
})

it('keeps by which playbook a team is coached', async () => {
  const workspace = temporaryWorkspace()
  const choose = (team: string, playbook: string | null) =>
    workspace.write((writer) => setTeamPlaybook(writer, team, playbook))
  await choose('South', 'nineSteps')
  await choose('North', 'fiveSteps')
  await choose('North', 'tenSteps')
  expect(chosenPlaybooks(workspace).teams).toEqual([
    { team: 'North', playbook: 'tenSteps' },
    { team: 'South', playbook: 'nineSteps' },
  ])
  await choose('North', null)
  // Of a newer version of the app.
  await choose('South', 'twelveSteps')
  expect(chosenPlaybooks(workspace).teams).toEqual([])
})
