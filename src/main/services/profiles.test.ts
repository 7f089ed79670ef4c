import { describe, expect, it } from 'vitest'
import type { Inspection } from '#shared/import/inspection.ts'
import { fittingProfiles } from './profiles.ts'

type Sets = Inspection['sets']

/** A set with one table, of which only what profiles are compared with is there. */
function setWith(...keys: readonly string[]): Sets {
  const table = { system: 'zendesk', layout: 'view', columns: keys.map((key) => ({ key })) }
  return [{ tables: [table] }] as unknown as Sets
}

function profile(columns: Record<string, 'csat'>, system = 'zendesk') {
  return {
    id: 1,
    name: 'Weekly',
    savedAt: '2026-03-02T09:00:00.000Z',
    mapping: { version: 1 as const, tables: [{ system, layout: 'view', columns }] },
  }
}

describe('profiles that fit', () => {
  it('compare titles as tables do', () => {
    const fitting = fittingProfiles(setWith('id', 'how was it'), [profile({ 'How_was it': 'csat' })])
    expect(fitting).toEqual([{ id: 1, name: 'Weekly' }])
  })

  it.each([
    ['a column that is not there', profile({ Other: 'csat' })],
    ['another system', profile({}, 'jira')],
  ])('are not those that name %s', (_, other) => {
    expect(fittingProfiles(setWith('id', 'how was it'), [other])).toEqual([])
  })
})
