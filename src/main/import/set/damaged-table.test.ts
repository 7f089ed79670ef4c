import { expect, it } from 'vitest'
import { importText, temporaryWorkspace } from '../../../../test/support/workspaces.ts'

it('refuses the rows of a table that has no other than damaged ones, each with its reason', async () => {
  const report = await importText(temporaryWorkspace(), 'id\0,status\n1\0,open\n2,open\0\n')
  expect(report).toMatchObject({ system: 'generic', rows: 3, inserted: 0, rejected: 3 })
  expect(report.rejects.map(({ row, problem }) => [row, problem.code])).toEqual([
    [1, 'nulBytes'],
    [2, 'nulBytes'],
    [3, 'nulBytes'],
  ])
})

it('refuses the only record of a list for what is wrong in it', async () => {
  const report = await importText(temporaryWorkspace(), '[{"ticket_id":1,"score":1e400}]')
  expect(report).toMatchObject({ rows: 1, inserted: 0 })
  expect(report.rejects).toMatchObject([{ row: 1, problem: { code: 'numberOutOfRange' } }])
})

it.each([['id\0,status'], [`{"a":`.repeat(100) + '1' + '}'.repeat(100)]])(
  'takes a damaged line that is alone, or no list, for no table',
  async (text) => {
    await expect(importText(temporaryWorkspace(), text)).rejects.toMatchObject({ code: 'notRecognised' })
  },
)
