import { expect, it } from 'vitest'
import { caseRow, csvOf, importText, temporaryWorkspace } from '../../../test/support/workspaces.ts'
import { compareTeam, resolutionTimes } from './comparisons.ts'
import { changeSettings } from './settings.ts'

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

it('tells how long the cases of the filter took, and how many are still open', async () => {
  const workspace = temporaryWorkspace()
  const resolved = (id: string, resolved_at: string, agent = 'Ann') =>
    caseRow(id, { agent, status: 'closed', resolved_at })
  await importText(
    workspace,
    csvOf([
      resolved('a', '2026-03-02T09:30:00Z'),
      resolved('b', '2026-03-02T11:00:00Z'),
      resolved('c', '2026-03-04T09:00:00Z'),
      resolved('d', '2026-03-04T09:00:00Z', 'Bo'),
      caseRow('e', { agent: 'Ann', resolved_at: '' }),
    ]),
  )
  const scope = { from: '2026-03-01', to: '2026-04-01', windowDays: 30 } as const
  const times = resolutionTimes(workspace, { ...scope, filter: { agents: ['Ann'] } })
  expect(times).toMatchObject({ resolved: 3, openCases: 1, medianHours: 2 })
  expect(times.p90Hours).toBeCloseTo(2 + 0.8 * 46, 9)
  expect(times.bins.map(({ count }) => count)).toEqual([1, 1, 0, 1, 0, 0, 0, 0])
})

it('tells times to resolution in business hours too, once there are any', async () => {
  const workspace = temporaryWorkspace()
  // A Monday; resolved on Tuesday morning.
  const resolved = { status: 'closed', resolved_at: '2026-03-03T10:00:00Z' }
  await importText(workspace, csvOf([caseRow('A', { ...resolved, opened_at: '2026-03-02T16:00:00Z' })]))
  const times = () =>
    resolutionTimes(workspace, { from: '2026-03-01', to: '2026-04-01', windowDays: 30, filter: {} })
  expect(times()).toMatchObject({ medianHours: 18, business: null })
  const open = { from: '09:00', to: '17:00' }
  const week = { sun: null, mon: open, tue: open, wed: open, thu: open, fri: open, sat: null }
  const setHours = (holidays: string[]) =>
    workspace.write((writer) => changeSettings(writer, { businessHours: { week, holidays } }))
  await setHours([])
  expect(times().business).toEqual({ medianHours: 2, p90Hours: 2 })
  await setHours(['2026-03-03'])
  expect(times().business).toEqual({ medianHours: 1, p90Hours: 1 })
})
