import { describe, expect, it } from 'vitest'
import { splitConstants } from './constant-columns.ts'

const head = ['export_id', 'app_version', 'team', 'metric_id']

describe('splitConstants', () => {
  it('takes out what is about the export, not what happens to be the same', () => {
    expect(splitConstants([head, ['x', '1', 'North', 'repeat'], ['x', '1', 'North', 'reopen']])).toEqual({
      constants: [
        ['export_id', 'x'],
        ['app_version', '1'],
      ],
      head: ['team', 'metric_id'],
      rows: [
        ['North', 'repeat'],
        ['North', 'reopen'],
      ],
    })
  })

  it('leaves a column in the table that differs after all', () => {
    const split = splitConstants([head, ['x', '1', 'North', 'repeat'], ['y', '1', 'North', 'repeat']])
    expect(split.head).toEqual(['export_id', 'team', 'metric_id'])
  })

  it('keeps the head of a table without rows', () => {
    expect(splitConstants([head])).toEqual({ constants: [], head, rows: [] })
    expect(splitConstants([])).toEqual({ constants: [], head: [], rows: [] })
  })
})
