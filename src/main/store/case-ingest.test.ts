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
  return [...workspace.columns().ids].sort((a, b) => a - b).map((id) => readCase(workspace.reader, id))
}

function askedSolved({ reader }: WritableWorkspace) {
  return reader.sqlite.prepare('SELECT asked_solved FROM cases ORDER BY case_id').pluck().all()
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
  const read = askedSolved(workspace)
  expect(read).toEqual([1, 0])
  await workspace.write(({ sqlite }) => {
    sqlite.exec('UPDATE cases SET asked_solved = 0')
    sqlite.exec('UPDATE case_texts SET lexicon_version = lexicon_version - 1')
  })
  await importText(workspace, export1)
  expect(stored(workspace)).toEqual(before)
  expect(askedSolved(workspace)).toEqual(read)
})
