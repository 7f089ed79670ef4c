import { describe, expect, it } from 'vitest'
import type { Layout } from '../systems/system.ts'
import { scoreGeneric, scoreLayout, type Score } from './score.ts'

function score(signature: Layout['signature'], titles: readonly string[]): Score {
  const layout: Layout = { id: 'x', rowsAre: 'cases', columns: {}, signature }
  return scoreLayout(layout, { keys: new Set(titles), cells: () => [] })
}

describe('the score of a signature', () => {
  const signature = {
    strong: [[['issue key', 'klucz'], ['summary', 'podsumowanie'], 'project']],
    weak: ['klucz', 'votes'],
  }

  it('takes any spelling of a title', () => {
    const titles = ['klucz', 'podsumowanie', 'project']
    expect(score(signature, titles).confidence).toBeGreaterThan(0.8)
    expect(score(signature, ['issue key', 'podsumowanie', 'project']).confidence).toBeGreaterThan(0.8)
  })

  it('is nothing where one title of a group has no spelling there', () => {
    expect(score(signature, ['klucz', 'project', 'votes'])).toEqual({ confidence: 0, evidence: [] })
  })

  it('names each title once that speaks for it', () => {
    const { evidence } = score(signature, ['votes', 'klucz', 'podsumowanie', 'project'])
    expect(evidence).toEqual(['klucz', 'podsumowanie', 'project', 'votes'])
  })

  it('names a title of a generic table once, though it feeds two fields', () => {
    const columns = { case_id: ['id'], kind: ['type'], category: ['type'] }
    const layout: Layout = { id: 'x', rowsAre: 'cases', columns, signature: { strong: [] } }
    const head = { keys: new Set(['id', 'type']), cells: () => [] }
    expect(scoreGeneric(layout, head).evidence).toEqual(['id', 'type'])
  })
})
