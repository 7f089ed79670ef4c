import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { caseRow, csvOf, importText, temporaryWorkspace } from '../../../test/support/workspaces.ts'
import type { WritableWorkspace } from '../services/workspace.ts'
import { casesStamp } from './case-changes.ts'
import { decodeSnapshot } from './column-snapshot-format.ts'
import { readSnapshot, writeSnapshot } from './column-snapshot.ts'

const snapshotOf = ({ folder }: WritableWorkspace): string => join(folder, 'columns.snapshot')
const read = (workspace: WritableWorkspace) => readSnapshot(workspace.folder, casesStamp(workspace.reader))

async function savedWorkspace(): Promise<WritableWorkspace> {
  const workspace = temporaryWorkspace()
  const rows = Array.from({ length: 40 }, (_, at) =>
    caseRow(`c${at}`, {
      agent: 'Ann',
      customer_email: `${at % 3}@x`,
      follow_up_due_at: at === 7 ? '2026-05-01T00:00:00Z' : '',
    }),
  )
  await importText(workspace, csvOf(rows))
  workspace.columns()
  await workspace.saveColumns()
  return workspace
}

it('gives back the very columns', async () => {
  const workspace = await savedWorkspace()
  expect(read(workspace)).toEqual(workspace.columns())
  expect(statSync(snapshotOf(workspace)).mode & 0o077).toBe(0)
})

it('is not used where a byte is wrong, missing or too many, wherever that is', async () => {
  const workspace = await savedWorkspace()
  const file = readFileSync(snapshotOf(workspace))
  for (let at = 0; at < file.length; at += 97) {
    const damaged = Buffer.from(file)
    damaged[at] = (damaged[at] ?? 0) ^ 4
    writeFileSync(snapshotOf(workspace), damaged)
    expect(read(workspace), `byte ${at}`).toBeNull()
  }
  for (const length of [0, 5, 200, file.length - 1]) {
    writeFileSync(snapshotOf(workspace), file.subarray(0, length))
    expect(read(workspace), `${length} bytes`).toBeNull()
  }
  writeFileSync(snapshotOf(workspace), Buffer.concat([file, Buffer.alloc(8)]))
  expect(read(workspace)).toBeNull()
})

it('is not used for other cases, nor by another version of the program', async () => {
  const workspace = await savedWorkspace()
  const file = readFileSync(snapshotOf(workspace))
  const stamp = casesStamp(workspace.reader)
  expect(decodeSnapshot(file, { stamp, appVersion: 'another' })).toBeNull()
  await importText(workspace, csvOf([caseRow('later')]))
  expect(casesStamp(workspace.reader)).not.toBe(stamp)
  writeFileSync(snapshotOf(workspace), file)
  expect(read(workspace)).toBeNull()
  expect(workspace.columns().length).toBe(41)
})

it('is gone as soon as cases change, and stays when only settings do', async () => {
  const workspace = await savedWorkspace()
  await workspace.write(({ sqlite }) => sqlite.exec("INSERT INTO settings VALUES ('x', '1')"))
  expect(existsSync(snapshotOf(workspace))).toBe(true)
  await workspace.write(({ sqlite }) => sqlite.exec("DELETE FROM cases WHERE case_id = 'c3'"))
  expect(existsSync(snapshotOf(workspace))).toBe(false)
  expect(workspace.columns().length).toBe(39)
})

it('is not put in place when cases changed while it was written', async () => {
  const workspace = await savedWorkspace()
  const columns = workspace.columns()
  await workspace.write(({ sqlite }) => sqlite.exec("DELETE FROM cases WHERE case_id = 'c3'"))
  await writeSnapshot(workspace.folder, 'old', columns, () => false)
  expect(existsSync(snapshotOf(workspace))).toBe(false)
  expect(existsSync(`${snapshotOf(workspace)}.new`)).toBe(false)
})
