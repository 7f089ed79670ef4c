import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { HR_OPTIONS } from '../../../test/support/hr-options.ts'
import {
  caseRow,
  csvOf,
  importText,
  temporaryFolder,
  temporaryWorkspace,
} from '../../../test/support/workspaces.ts'
import { exportLogEntries } from '../store/export-log.ts'
import { prepareHrExport } from './hr-export.ts'
import { writeReferences } from './hr-export-references.ts'
import { writeHrExport } from './hr-export-save.ts'

async function prepared() {
  const workspace = temporaryWorkspace()
  await importText(workspace, csvOf([caseRow('a', { agent: 'Ola Quill', team: 'North' })]))
  const options = { ...HR_OPTIONS, coachingLog: true }
  const whole = await prepareHrExport(workspace, options, '1.2.3')
  const folder = temporaryFolder()
  const write = (name: string) => writeHrExport(workspace, whole, { figures: join(folder, name) })
  return { workspace, whole, folder, write }
}

it('leaves no name of a file in the log', async () => {
  const { workspace, whole, folder } = await prepared()
  const coachingLog = join(folder, 'warning of Ola.csv')
  await writeHrExport(workspace, whole, { figures: join(folder, 'Ola Quill.csv'), coachingLog })
  await writeReferences(workspace, join(folder, 'Ola is who.csv'), { delimiter: ',' })
  const stored = exportLogEntries(workspace.reader)
  expect(stored).toHaveLength(2)
  expect(stored.filter(({ entry }) => entry.includes('Ola'))).toEqual([])
})

it('replaces an earlier export of this name, and no file of anybody else', async () => {
  const { workspace, whole, folder, write } = await prepared()
  await write('hr.csv')
  await write('hr.csv')
  await write('other.csv')
  const own = { 'definitions.csv': 'my own', 'mine.coaching.csv': 'my own' }
  for (const [name, text] of Object.entries(own)) writeFileSync(join(folder, name), text)
  await expect(write('hr.csv')).rejects.toMatchObject({
    code: 'placeTaken',
    details: { file: 'definitions.csv' },
  })
  await expect(write('mine.csv')).rejects.toMatchObject({
    code: 'placeTaken',
    details: { file: 'mine.coaching.csv' },
  })
  expect(readFileSync(join(folder, 'definitions.csv'), 'utf8')).toBe('my own')
  for (const figures of [join(workspace.folder, 'closewell.db'), workspace.folder]) {
    await expect(writeHrExport(workspace, whole, { figures })).rejects.toMatchObject({ code: 'placeTaken' })
  }
  expect(exportLogEntries(workspace.reader)).toHaveLength(3)
})
