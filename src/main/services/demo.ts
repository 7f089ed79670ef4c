import type { ImportReport } from '#shared/ipc/contract.ts'
import { SAMPLE_AS_OF_MS, SAMPLE_TIME_ZONE, sampleCsv } from '#shared/sample/index.ts'
import { textInput } from '../import/input.ts'
import { listImports } from '../store/import-records.ts'
import { runImport, runUndo, type ImportRequest } from './imports.ts'
import type { WritableWorkspace } from './workspace.ts'

/** Imports the sample data that ships with Closewell, the way any file is imported. */
export function loadSample(
  workspace: WritableWorkspace,
  observe: Pick<ImportRequest, 'onProgress' | 'signal'>,
): Promise<ImportReport> {
  return runImport(workspace, {
    ...observe,
    input: textInput('closewell-sample.csv', sampleCsv()),
    timeZone: SAMPLE_TIME_ZONE,
    asOfMs: SAMPLE_AS_OF_MS,
    isSample: true,
  })
}

/** Takes the sample data out again: invented cases must not stand among a team's own. */
export async function removeSample(workspace: WritableWorkspace): Promise<void> {
  const samples = listImports(workspace.reader).filter(
    ({ isSample, undoneAtMs }) => isSample && undoneAtMs === null,
  )
  for (const { id } of samples) await runUndo(workspace, id)
}
