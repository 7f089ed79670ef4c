import { describe, expect, it } from 'vitest'
import type { CaseColumn } from '#shared/ipc/case-schemas.ts'
import {
  caseRow,
  csvOf,
  type FileRow,
  importText,
  temporaryWorkspace,
} from '../../../test/support/workspaces.ts'
import { listCasesBehind } from './case-list.ts'
import type { CaseListQuery } from './case-sort.ts'
import { queryFigures } from './figures.ts'
import type { WritableWorkspace } from './workspace.ts'

const SCOPE = { from: '2026-01-01', to: '2026-07-01', filter: {}, windowDays: 30 } as const
const QUERY: CaseListQuery = {
  ...SCOPE,
  metric: 'resolution.once',
  group: {},
  part: 'cohort',
  text: '',
  sort: 'caseId',
  descending: false,
}

function ids(workspace: WritableWorkspace, query: Partial<CaseListQuery>): string[] {
  const { total, rows } = listCasesBehind(workspace, { ...QUERY, ...query, offset: 0, limit: 500 })
  expect(rows).toHaveLength(total)
  return rows.map(({ caseId }) => caseId)
}

async function withCases(rows: readonly FileRow[]): Promise<WritableWorkspace> {
  const workspace = temporaryWorkspace()
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  await importText(workspace, csvOf(rows, columns), { asOfMs: Date.parse('2026-06-30T00:00:00Z') })
  return workspace
}

const resolved = (at: string): FileRow => ({ status: 'resolved', resolved_at: at })

describe('the list behind a figure', () => {
  it('has exactly the follow-ups of each state', async () => {
    const due = { ...resolved('2026-03-03T09:00:00Z'), follow_up_due_at: '2026-04-10T09:00:00Z' }
    const workspace = await withCases([
      caseRow('early', { ...due, follow_up_done_at: '2026-03-20T09:00:00Z' }),
      caseRow('onTime', { ...due, follow_up_done_at: '2026-04-12T09:00:00Z' }),
      caseRow('late', { ...due, follow_up_done_at: '2026-05-12T09:00:00Z' }),
      caseRow('missed-1', due),
      caseRow('missed-2', due),
      caseRow('open', { follow_up_due_at: '2026-04-10T09:00:00Z' }),
      caseRow('gone', { ...due, status: 'merged' }),
    ])
    const { followUpStates: states } = queryFigures(workspace, { ...SCOPE, queries: [] })
    const list = (followUpState: 'early' | 'onTime' | 'late' | 'missed' | 'notApplicable') =>
      ids(workspace, { metric: 'followUp.completion', part: { followUpState } })
    expect(list('missed')).toEqual(['missed-1', 'missed-2'])
    for (const state of ['early', 'onTime', 'late', 'missed', 'notApplicable'] as const) {
      expect(list(state), state).toHaveLength(states[state])
    }
    expect(list('late')).toEqual(['late'])
  })

  it('sorts by every column, those without the value last either way', async () => {
    const workspace = await withCases([
      caseRow('10', {
        subject: 'b',
        csat: '5',
        agent: 'Ola',
        ...resolved('2026-03-05T09:00:00Z'),
        reopen_count: '2',
      }),
      caseRow('9', {
        subject: 'A',
        csat: '10',
        agent: 'Łukasz',
        ...resolved('2026-03-03T09:00:00Z'),
        reopen_count: '0',
      }),
      caseRow('11', { agent: 'Marek' }),
    ])
    const both = (sort: CaseColumn) => [ids(workspace, { sort }), ids(workspace, { sort, descending: true })]
    expect(both('caseId')).toEqual([
      ['9', '10', '11'],
      ['11', '10', '9'],
    ])
    expect(both('subject')).toEqual([
      ['9', '10', '11'],
      ['10', '9', '11'],
    ])
    expect(both('csat')).toEqual([
      ['10', '9', '11'],
      ['9', '10', '11'],
    ])
    expect(both('agent')).toEqual([
      ['9', '11', '10'],
      ['10', '11', '9'],
    ])
    expect(both('resolvedAt')).toEqual([
      ['9', '10', '11'],
      ['10', '9', '11'],
    ])
    expect(both('hoursToResolution')).toEqual([
      ['9', '10', '11'],
      ['10', '9', '11'],
    ])
    expect(both('reopenCount')).toEqual([
      ['9', '10', '11'],
      ['10', '9', '11'],
    ])
    expect(both('status')[0]).toEqual(['11', '10', '9'])
    const others = [
      'openedAt',
      'kind',
      'team',
      'category',
      'channel',
      'priority',
      'asked',
      'waited',
      'answer',
      'repeatCase',
    ] as const
    for (const sort of others) expect(ids(workspace, { sort }), sort).toHaveLength(3)
  })

  it('finds a text in case id, subject and names, in any letter case', async () => {
    const workspace = await withCases([
      caseRow('C-1', { subject: 'Zażalenie na FAKTURĘ', agent: 'Ola', category: 'Billing' }),
      caseRow('C-2', { subject: 'Delivery', agent: 'Ben', category: 'Parcels' }),
    ])
    expect(ids(workspace, { text: 'fakturę' })).toEqual(['C-1'])
    expect(ids(workspace, { text: ' c-2 ' })).toEqual(['C-2'])
    expect(ids(workspace, { text: 'BEN' })).toEqual(['C-2'])
    expect(ids(workspace, { text: 'billing' })).toEqual(['C-1'])
    expect(ids(workspace, { text: '%' })).toEqual([])
  })

  it('says what was asked, and which case the customer came back with', async () => {
    const ask = [
      {
        role: 'agent',
        author: 'Ola',
        at: '2026-03-02T10:00:00Z',
        text: 'Is there anything else I can help you with?',
      },
      { role: 'customer', author: null, at: '2026-03-02T10:05:00Z', text: 'No, thank you.' },
    ]
    const complaint = { kind: 'complaint', customer_email: 'ann@example.com' }
    const workspace = await withCases([
      caseRow('a', { ...complaint, ...resolved('2026-03-02T11:00:00Z'), messages: JSON.stringify(ask) }),
      caseRow('b', { ...complaint, opened_at: '2026-03-10T09:00:00Z' }),
    ])
    const { rows } = listCasesBehind(workspace, { ...QUERY, offset: 0, limit: 10 })
    expect(rows[0]).toMatchObject({
      caseId: 'a',
      asked: 'unresolved',
      waited: true,
      hoursToResolution: 2,
      repeatCase: { caseId: 'b' },
    })
    expect(rows[1]).toMatchObject({ asked: null, waited: null, hoursToResolution: null, repeatCase: null })
  })

  it('is read anew when another list was asked for in between, or cases were imported', async () => {
    const workspace = await withCases([caseRow('a'), caseRow('b')])
    expect(ids(workspace, {})).toEqual(['a', 'b'])
    expect(ids(workspace, { text: 'b' })).toEqual(['b'])
    expect(ids(workspace, {})).toEqual(['a', 'b'])
    await importText(workspace, csvOf([caseRow('c')]))
    expect(ids(workspace, {})).toEqual(['a', 'b', 'c'])

    expect(ids(workspace, { text: 'parcel' })).toEqual([])
    await importText(workspace, csvOf([caseRow('c', { subject: 'Parcel' })]))
    expect(ids(workspace, { text: 'parcel' })).toEqual(['c'])
  })
})
