import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FilesReport } from '#shared/ipc/contract.ts'
import type { CaseRecord } from '#shared/case/model.ts'
import { runImports } from '../../../src/main/services/imports.ts'
import type { WritableWorkspace } from '../../../src/main/services/workspace.ts'
import { readCase } from '../../../src/main/store/case-reader.ts'
import { temporaryFolder } from '../workspaces.ts'

/** Imports the bytes as a file of this name that is dropped on the window. */
export async function importBytes(
  workspace: WritableWorkspace,
  name: string,
  bytes: Uint8Array,
  timeZone: string,
): Promise<FilesReport> {
  const path = join(temporaryFolder(), name)
  await writeFile(path, bytes)
  return runImports(workspace, { paths: [path], timeZone, asOfMs: null, system: 'generic' })
}

/** All cases of a workspace. */
export function storedCases(workspace: WritableWorkspace): ReadonlyMap<string, CaseRecord> {
  return byIdentity(
    [...workspace.columns().ids].flatMap((id) => readCase(workspace.reader, id)?.record ?? []),
  )
}

/** Cases by what tells those of one system apart. */
export function byIdentity(records: readonly CaseRecord[]): ReadonlyMap<string, CaseRecord> {
  return new Map(records.map((record) => [identityOf(record), record]))
}

export function identityOf({ account, caseId }: CaseRecord): string {
  return JSON.stringify([account, caseId])
}
