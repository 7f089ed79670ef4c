import { expect, it } from 'vitest'
import type { OwnCase } from '#shared/ipc/people-schemas.ts'
import { casesByMonth } from './own-file-months.ts'

const one = (caseId: string, openedOn: string, resolvedOn: string | null, messages: number): OwnCase => ({
  system: 'zendesk',
  caseId,
  openedOn,
  resolvedOn,
  category: null,
  status: 'open',
  parts: ['owner'],
  messages,
})

it('counts cases by the month in which they were opened, the oldest first', () => {
  const cases = [
    one('b', '2026-02-01', '2026-03-01', 2),
    one('a', '2025-12-31', null, 0),
    one('c', '2026-02-28', null, 1),
  ]
  expect(casesByMonth(cases)).toEqual([
    { month: '2025-12', caseIds: ['a'], resolved: 0, messages: 0 },
    { month: '2026-02', caseIds: ['b', 'c'], resolved: 1, messages: 3 },
  ])
})
