import { expect, it } from 'vitest'
import { caseRow, csvOf, importText, temporaryWorkspace } from '../../../test/support/workspaces.ts'
import { loadSample, removeSample } from './demo.ts'
import { importHistory } from './imports.ts'
import { workspaceSettings } from './settings.ts'

it('is an import like any other, which the first own cases can replace', async () => {
  const workspace = temporaryWorkspace()
  const report = await loadSample(workspace, {})
  expect(report).toMatchObject({ rejected: 0, warnings: [], file: 'closewell-sample.csv' })
  expect(workspaceSettings(workspace.reader).timeZone).toBe('Europe/London')

  await importText(workspace, csvOf([caseRow('own')]), { timeZone: 'Europe/Warsaw' })
  await removeSample(workspace)
  expect(workspace.columns().length).toBe(1)
  expect(workspaceSettings(workspace.reader).timeZone).toBe('Europe/Warsaw')
  expect(importHistory(workspace).imports.map(({ undoneAt }) => undoneAt === null)).toEqual([true, false])
})
