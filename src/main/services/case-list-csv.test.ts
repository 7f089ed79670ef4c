import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import {
  caseRow,
  csvOf,
  importText,
  temporaryFolder,
  temporaryWorkspace,
} from '../../../test/support/workspaces.ts'
import { writeCaseListCsv } from './case-list-csv.ts'

const LIST = {
  from: '2026-03-01',
  to: '2026-04-01',
  filter: {},
  windowDays: 30,
  metric: 'resolution.once',
  group: {},
  part: 'cohort',
  text: '',
  sort: 'caseId',
  descending: true,
} as const

async function workspaceWithFormulas() {
  const workspace = temporaryWorkspace()
  const rows = [
    caseRow('a', {
      subject: ' =HYPERLINK("x")',
      agent: ' =1+1',
      category: 'Bills, "old"',
      customer_id: '77',
      customer_name: '@Ann',
      customer_email: 'ann@example.com',
      customer_phone: '+48 600 100 200',
    }),
    caseRow('b', { status: 'resolved', resolved_at: '2026-03-02T08:15:00Z', category: 'ą' }),
  ]
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  await importText(workspace, csvOf(rows, columns))
  return workspace
}

it('writes what is seen, in its order, without customers’ data and without formulas', async () => {
  const workspace = await workspaceWithFormulas()
  const path = join(temporaryFolder(), 'list.csv')
  const columns = ['caseId', 'subject', 'agent', 'category', 'openedAt', 'hoursToResolution'] as const
  const written = await writeCaseListCsv(
    workspace,
    { ...LIST, columns: [...columns], withCustomer: false },
    path,
  )
  expect(written).toEqual({ rows: 2 })
  expect(readFileSync(path, 'utf8')).toBe(
    [
      '\uFEFFcase_id,agent_charged,category,opened_at,hours_to_resolution',
      'b,,ą,2026-03-02T09:00:00.000Z,-0.75',
      'a,\'=1+1,"Bills, ""old""",2026-03-02T09:00:00.000Z,',
      '',
    ].join('\r\n'),
  )
})

it('adds what is known of customers only where it is asked for', async () => {
  const workspace = await workspaceWithFormulas()
  const path = join(temporaryFolder(), 'list.csv')
  await writeCaseListCsv(workspace, { ...LIST, columns: ['caseId'], withCustomer: true, text: 'a' }, path)
  expect(readFileSync(path, 'utf8').split('\r\n')).toEqual([
    '\uFEFFcase_id,subject,customer_id,customer_name,customer_email,customer_phone',
    'a,"\'=HYPERLINK(""x"")",77,\'@Ann,ann@example.com,\'+48 600 100 200',
    '',
  ])
})

it('leaves no half of a file where it cannot be written', async () => {
  const workspace = await workspaceWithFormulas()
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'taken.csv'))
  const saving = writeCaseListCsv(
    workspace,
    { ...LIST, columns: ['caseId'], withCustomer: false },
    join(folder, 'taken.csv'),
  )
  await expect(saving).rejects.toMatchObject({ code: 'writeFailed' })
  expect(readdirSync(folder)).toEqual(['taken.csv'])
})
