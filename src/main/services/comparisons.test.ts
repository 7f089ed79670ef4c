import { expect, it } from 'vitest'
import { caseRow, csvOf, importText, temporaryWorkspace } from '../../../test/support/workspaces.ts'
import { compareTeam } from './comparisons.ts'

it('sets an agent beside the whole team, also where the filter names only that agent', async () => {
  const workspace = temporaryWorkspace()
  const cases = (agent: string, category: string, solved: number, open: number) =>
    Array.from({ length: solved + open }, (_, at) =>
      caseRow(`${agent}-${category}-${at}`, {
        agent,
        category,
        status: at < solved ? 'closed' : 'open',
        team: 'North',
      }),
    )
  const rows = [
    ...cases('Ann', 'hard', 8, 8),
    ...cases('Ann', 'easy', 4, 0),
    ...cases('Ann', 'easiest', 1, 0),
    ...cases('Bo', 'hard', 1, 3),
    ...cases('Bo', 'easy', 12, 4),
    ...cases('Bo', 'easiest', 5, 0),
  ]
  await importText(workspace, csvOf(rows))
  const compare = (agents?: string[]) =>
    compareTeam(workspace, {
      from: '2026-03-01',
      to: '2026-04-01',
      windowDays: 30,
      metric: 'resolution.now',
      filter: { teams: ['North'], ...(agents === undefined ? {} : { agents }) },
    })
  const all = compare()
  expect(all.agents.map(({ agent, adjusted }) => [agent, adjusted])).toEqual([
    ['Ann', { kind: 'refused', reason: 'thinStratum' }],
    ['Bo', { kind: 'refused', reason: 'thinStratum' }],
  ])
  expect(all.agents[0]?.fromOthers?.value).toBeCloseTo(13 / 21 - 18 / 25, 12)
  expect(compare(['Ann']).agents).toEqual(all.agents.slice(0, 1))
})
