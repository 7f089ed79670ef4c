import { expect, it } from 'vitest'
import { caseRow, csvOf, importText, temporaryWorkspace } from '../../../test/support/workspaces.ts'
import { runUndo } from '../services/imports.ts'
import type { WritableWorkspace } from '../services/workspace.ts'
import { readCase } from './case-reader.ts'

const asked = JSON.stringify([
  {
    role: 'agent',
    author: 'Ola',
    at: '2026-03-02T09:30:00Z',
    text: 'I sent you a new one. Has that solved it?',
  },
])
const export1 = csvOf([caseRow('a', { agent: 'Ola', messages: asked }), caseRow('b', { agent: 'Jan' })])

function stored(workspace: WritableWorkspace) {
  return [...workspace.columns().ids].map((id) => readCase(workspace.reader, id))
}

it('leaves a case that comes again unchanged as it is, and notes which import had it last', async () => {
  const workspace = temporaryWorkspace()
  await importText(workspace, export1, { name: 'first.csv' })
  const before = stored(workspace)
  const report = await importText(workspace, export1, { name: 'second.csv' })
  expect(report).toMatchObject({ updated: 2, unchanged: 0 })
  expect(stored(workspace)).toEqual(before.map((each) => ({ ...each, importFile: 'second.csv' })))
  await runUndo(workspace, report.id ?? 0)
  expect(stored(workspace)).toEqual(before)
})

it('looks for closure questions anew in an unchanged case that an older lexicon has read', async () => {
  const workspace = temporaryWorkspace()
  await importText(workspace, export1)
  const before = stored(workspace)
  expect(before[0]?.findings).not.toEqual([])
  await workspace.write(({ sqlite }) => {
    sqlite.exec('UPDATE case_texts SET findings = NULL, lexicon_version = lexicon_version - 1')
  })
  await importText(workspace, export1)
  expect(stored(workspace)).toEqual(before)
})
