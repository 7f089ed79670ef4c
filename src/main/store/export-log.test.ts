import { expect, it } from 'vitest'
import { temporaryWorkspace } from '../../../test/support/workspaces.ts'
import { appendToExportLog, exportLogIsWhole } from './export-log.ts'

it('chains its entries, refuses change, and shows a change that was forced', async () => {
  const workspace = temporaryWorkspace()
  await workspace.write((writer) => {
    appendToExportLog(writer, { file: 'one' })
    appendToExportLog(writer, { file: 'two' })
    expect(() => writer.sqlite.exec("UPDATE export_log SET entry = '{}'")).toThrow('append-only')
    expect(() => writer.sqlite.exec('DELETE FROM export_log')).toThrow('append-only')
    expect(exportLogIsWhole(workspace.reader)).toBe(true)

    writer.sqlite.exec("DROP TRIGGER export_log_no_update; UPDATE export_log SET entry = '{}' WHERE id = 1")
    expect(exportLogIsWhole(workspace.reader)).toBe(false)
  })
})
