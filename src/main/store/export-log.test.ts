import { describe, expect, it } from 'vitest'
import { temporaryWorkspace } from '../../../test/support/workspaces.ts'
import { appendToExportLog, exportLogEntries, exportLogIsWhole, firstBrokenEntry } from './export-log.ts'

async function withLog(files: readonly string[], meddle = '') {
  const workspace = temporaryWorkspace()
  await workspace.write((writer) => {
    for (const file of files) appendToExportLog(writer, { file })
    writer.sqlite.exec(meddle)
  })
  return workspace
}

const UNLOCK = 'DROP TRIGGER export_log_no_update; DROP TRIGGER export_log_no_delete;'

describe('the export log', () => {
  it('chains its entries and refuses change', async () => {
    const workspace = await withLog(['one', 'two'])
    expect(exportLogEntries(workspace.reader)).toEqual([
      { number: 1, entry: '{"file":"one"}', hash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown },
      { number: 2, entry: '{"file":"two"}', hash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown },
    ])
    expect(exportLogIsWhole(workspace.reader)).toBe(true)
    await workspace.write(({ sqlite }) => {
      expect(() => sqlite.exec("UPDATE export_log SET entry = '{}'")).toThrow('append-only')
      expect(() => sqlite.exec('DELETE FROM export_log')).toThrow('append-only')
    })
  })

  it.each([
    ['another text', "UPDATE export_log SET entry = '{}' WHERE id = 2", 2],
    ['another hash', "UPDATE export_log SET hash = 'ab' WHERE id = 1", 1],
    ['one that is gone from the middle', 'DELETE FROM export_log WHERE id = 2', 2],
    ['one that is gone from the end', 'DELETE FROM export_log WHERE id = 3', 3],
    ['all that are gone', 'DELETE FROM export_log', 1],
  ])('shows %s', async (_, meddle, first) => {
    const workspace = await withLog(['one', 'two', 'three'], `${UNLOCK} ${meddle}`)
    expect(firstBrokenEntry(workspace.reader)).toBe(first)
    expect(exportLogIsWhole(workspace.reader)).toBe(false)
  })

  it('is whole while it is empty', async () => {
    const workspace = await withLog([])
    expect(firstBrokenEntry(workspace.reader)).toBeNull()
  })
})
