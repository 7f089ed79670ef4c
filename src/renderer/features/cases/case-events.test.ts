import { expect, it } from 'vitest'
import type { CaseDetail } from '#shared/ipc/contract.ts'
import { caseEvents } from './case-events.ts'
import { at, caseDetail } from './testing/case-detail.ts'

const message = (
  role: 'customer' | 'agent' | 'note',
  date: string | null,
): CaseDetail['messages'][number] => ({
  role,
  author: null,
  atMs: date === null ? null : at(date),
  text: '',
})

it('tells everything in the order of time, messages between two events as one', () => {
  const next = { id: 2, caseId: 'C-2', openedAtMs: at('2026-05-10') }
  const events = caseEvents(
    caseDetail({
      messages: [
        message('customer', '2026-05-02'),
        message('agent', '2026-05-02'),
        message('note', null),
        message('agent', '2026-05-04'),
      ],
      followUp: {
        dueAtMs: at('2026-06-02'),
        isByPolicy: true,
        doneAtMs: null,
        isInferred: false,
        state: 'notYetDue',
      },
      nextSameCategory: next,
      nextAnyCategory: next,
    }),
  )
  expect(events.map(({ kind }) => kind)).toEqual([
    'opened',
    'messages',
    'resolved',
    'messages',
    'next',
    'asOf',
    'followUpDue',
    'windowEnd',
  ])
  expect(events[1]).toMatchObject({ customer: 1, agent: 1, others: 0, toMs: at('2026-05-02') })
})

it('tells of the next case in another category too, once', () => {
  const same = { id: 2, caseId: 'C-2', openedAtMs: at('2026-05-12') }
  const other = { id: 3, caseId: 'C-3', openedAtMs: at('2026-05-11') }
  const nexts = caseEvents(caseDetail({ nextSameCategory: same, nextAnyCategory: other })).filter(
    ({ kind }) => kind === 'next',
  )
  expect(nexts).toMatchObject([
    { next: other, isSameCategory: false },
    { next: same, isSameCategory: true },
  ])
})
