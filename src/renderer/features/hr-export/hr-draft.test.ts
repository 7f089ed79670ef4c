import { describe, expect, it } from 'vitest'
import { HR_METRICS } from '#shared/metrics/hr-metrics.ts'
import { chosenMembers, type HrDraft, newDraft, optionsOf, problemOf } from './hr-draft.ts'

const calendar = { asOfDate: '2026-06-17', firstDate: '2025-01-01', lastDate: '2026-06-17' }
const members = [
  { name: 'Ola', team: 'North' },
  { name: 'Ben', team: 'South' },
  { name: 'Cleo', team: null },
]
const draft = (more: Partial<HrDraft> = {}): HrDraft => ({ ...newDraft(calendar, 'en'), ...more })

describe('a new export', () => {
  it('is of the last full quarter and everybody, by number and without closure questions', () => {
    expect(optionsOf(draft(), calendar, members)).toEqual({
      from: '2026-01-01',
      to: '2026-04-01',
      agents: null,
      metrics: [...HR_METRICS],
      includeClosure: false,
      delimiter: ',',
      names: false,
      teams: true,
      coachingLog: false,
    })
  })

  it('is written as spreadsheets of the language read it', () => {
    expect(newDraft(calendar, 'pl').delimiter).toBe(';')
  })
})

it('takes its period from the date of the data, or from the user', () => {
  expect(optionsOf(draft({ period: 'lastMonth' }), calendar, members)).toMatchObject({
    from: '2026-05-01',
    to: '2026-06-01',
  })
  const ownRange = { from: '2026-02-03', to: '2026-02-10' }
  expect(optionsOf(draft({ period: 'custom', ownRange }), calendar, members)).toMatchObject(ownRange)
})

it('keeps each way of choosing agents apart', () => {
  const chosen = { teams: ['North'], agents: ['Ben', 'gone'] }
  const namesOf = (choice: HrDraft['choice']) =>
    chosenMembers(draft({ ...chosen, choice }), members).map(({ name }) => name)
  expect(namesOf('all')).toEqual(['Ola', 'Ben', 'Cleo'])
  expect(namesOf('teams')).toEqual(['Ola'])
  expect(namesOf('chosen')).toEqual(['Ben'])
  expect(optionsOf(draft({ ...chosen, choice: 'chosen' }), calendar, members).agents).toEqual(['Ben'])
})

it.each([
  [{ choice: 'chosen', agents: ['gone'] }, 'agents'],
  [{ choice: 'teams' }, 'agents'],
  [{ metrics: [] }, 'metrics'],
  [{ metrics: [], includeClosure: true }, null],
  [{}, null],
] as const)('knows what is missing: %j', (more, problem) => {
  expect(problemOf(draft(more), members)).toBe(problem)
})
