import { describe, expect, it } from 'vitest'
import type { ImportQuestion, Inspection, TableFinding } from '#shared/import/inspection.ts'
import { EMPTY_MAPPING } from '#shared/import/mapping.ts'
import { openQuestions, shownQuestions } from './open-questions.ts'

const table = (layout: string, refusedFor: 'noOffset' | null = null): TableFinding => ({
  file: 'list.csv',
  sheet: null,
  format: 'csv',
  encoding: 'utf-8',
  system: 'generic',
  systemName: 'Other',
  layout,
  rowsAre: 'cases',
  confidence: 0.3,
  evidence: [],
  alternatives: [],
  headerRow: 1,
  rows: 1,
  columns: [],
  dates: [],
  words: [],
  preview:
    refusedFor === null
      ? []
      : [
          {
            row: 2,
            cells: [],
            becomes: null,
            problem: { code: refusedFor, parts: {}, column: null, reason: '' },
          },
        ],
})

function inspection(tables: readonly TableFinding[], questions: readonly ImportQuestion[]): Inspection {
  return {
    sets: [
      {
        file: 'list.csv',
        system: 'generic',
        systemName: 'Other',
        tables: [...tables],
        questions: [...questions],
        people: [],
        suggestedMerges: [],
        lookAlikes: [],
        supports: [],
        unsupported: [],
      },
    ],
    leftOut: [],
    mapping: EMPTY_MAPPING,
    fittingProfiles: [],
  }
}

const ask = (id: ImportQuestion['id'], place = 0): ImportQuestion => ({
  id,
  isBlocking: true,
  table: place,
  columns: [],
})

describe('openQuestions', () => {
  it('asks for the zone once, whatever number of tables needs it', () => {
    const found = inspection(
      [table('a'), table('b')],
      [ask('timeZone', 0), ask('timeZone', 1), ask('caseId', 1)],
    )
    expect(openQuestions(found).map(({ id }) => id)).toEqual(['timeZone', 'caseId'])
  })

  it('asks for the zone where rows are refused for want of one', () => {
    expect(openQuestions(inspection([table('a', 'noOffset')], []))).toMatchObject([
      { id: 'timeZone', isBlocking: false },
    ])
  })
})

describe('shownQuestions', () => {
  const before = inspection([table('a')], [ask('caseId'), ask('dateOrder')])

  it('keeps a question that was answered, in its place', () => {
    const asked = openQuestions(before)
    const shown = shownQuestions(inspection([table('a')], [ask('dateOrder'), ask('status')]), asked)
    expect(shown.map(({ id, isOpen }) => [id, isOpen])).toEqual([
      ['caseId', false],
      ['dateOrder', true],
      ['status', true],
    ])
  })

  it('drops the questions about a table that is read as another kind of file now', () => {
    expect(shownQuestions(inspection([table('b')], []), openQuestions(before))).toEqual([])
  })
})
