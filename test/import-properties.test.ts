import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byIdentity, importBytes, storedCases } from './support/exports/stored-cases.ts'
import { archives, textFiles, workbooks, type WrittenFile } from './support/exports/written-files.ts'
import { PROPERTY_TIMEOUT_MS, propertyRuns } from './support/property-runs.ts'
import { temporaryWorkspace } from './support/workspaces.ts'

async function comesBack(file: WrittenFile): Promise<void> {
  const workspace = temporaryWorkspace()
  const pieces = await file.pieces()
  const bytes = Buffer.concat(pieces.map((piece) => piece.bytes))
  const { imports, failure } = await importBytes(workspace, file.name, bytes, file.timeZone)
  expect({ failure, rejects: imports.flatMap(({ rejects }) => rejects) }).toEqual({
    failure: null,
    rejects: [],
  })
  expect(imports.map(({ rows, inserted }) => ({ rows, inserted }))).toEqual([
    { rows: file.cases.length, inserted: file.cases.length },
  ])
  expect(storedCases(workspace)).toEqual(byIdentity(file.cases))
}

it.each([
  { what: 'text', files: textFiles(), runs: 40 },
  { what: 'workbooks', files: workbooks(), runs: 8 },
  { what: 'archives', files: archives(), runs: 8 },
])(
  'any cases come back from $what in any format, encoding and dialect',
  async ({ files, runs }) => {
    await fc.assert(fc.asyncProperty(files, comesBack), propertyRuns(runs))
  },
  PROPERTY_TIMEOUT_MS,
)
