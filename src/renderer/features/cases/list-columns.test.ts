import { describe, expect, it } from 'vitest'
import { CASE_COLUMNS } from '#shared/ipc/case-schemas.ts'
import { gridOf, withColumn } from './list-columns.ts'

describe('withColumn', () => {
  it('keeps the order of the list whatever was ticked first', () => {
    expect(withColumn(['caseId', 'status'], 'subject', true)).toEqual(['caseId', 'subject', 'status'])
    expect(withColumn(['caseId', 'subject', 'status'], 'subject', false)).toEqual(['caseId', 'status'])
  })

  it('never hides the case id, which leads to the case', () => {
    expect(withColumn(['caseId', 'status'], 'caseId', false)).toEqual(['caseId', 'status'])
  })
})

describe('gridOf', () => {
  it('has a track for each column, and grows with them', () => {
    expect(gridOf(['caseId', 'openedAt']).tracks.split(' ')).toHaveLength(2)
    expect(gridOf(CASE_COLUMNS).minPx).toBeGreaterThan(gridOf(['caseId', 'openedAt']).minPx)
  })
})
