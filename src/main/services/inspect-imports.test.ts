import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ImportMapping } from '#shared/import/mapping.ts'
import { temporaryFolder, temporaryWorkspace } from '../../../test/support/workspaces.ts'
import { inspectFiles } from './inspect-imports.ts'

async function inspect(text: string, tables: ImportMapping['tables'] = []) {
  const path = join(temporaryFolder(), 'x.csv')
  writeFileSync(path, text)
  const mapping = { version: 1, tables } as const
  const { sets } = await inspectFiles(temporaryWorkspace(), { paths: [path], timeZone: 'UTC', mapping })
  return sets
}

async function orders(text: string, tables?: ImportMapping['tables']) {
  const [set] = await inspect(text, tables)
  return set?.tables[0]?.dates.map(({ decision, order, decidedBy, sameAs }) => {
    return { decision, order, decidedBy, sameAs }
  })
}

describe('how the order of dates is known', () => {
  const LIST = `Ticket;Opened on;Solved on;State
1;03/04/2026 10:00;05/04/2026 10:00;open
2;05/04/2026 11:00;26/04/2026 11:00;open
`
  const solved = { decision: 'decided', order: 'dmy', decidedBy: 'column', sameAs: [] }

  it('is by the values, or by those of a column that is spelled alike', async () => {
    const opened = { decision: 'decided', order: 'dmy', decidedBy: 'otherColumns', sameAs: ['Solved on'] }
    expect(await orders(LIST)).toEqual([opened, solved])
  })

  it('is by what somebody said', async () => {
    const opened = { decision: 'stated', order: 'mdy', decidedBy: 'statement', sameAs: [] }
    expect(await orders(LIST, [{ dateOrders: { 'Opened on': 'mdy' } }])).toEqual([opened, solved])
  })

  it('is by the system where it always writes the same, which nobody has said', async () => {
    const requests = `Unique Key,Created Date,Closed Date,Agency,Agency Name,Complaint Type,Descriptor,Status
1,03/04/2026 10:00:00 AM,03/05/2026 10:00:00 AM,DOT,Transport,Street,Pothole,Open
`
    const usual = { decision: 'decided', order: 'mdy', decidedBy: null, sameAs: [] }
    expect(await orders(requests)).toEqual([usual, usual])
    expect(await inspect(requests)).toMatchObject([{ system: 'nyc-311', questions: [] }])
  })
})
