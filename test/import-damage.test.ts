import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CaseRecord } from '#shared/case/model.ts'
import { ClosewellError } from '#shared/failure.ts'
import type { ImportReport } from '#shared/ipc/contract.ts'
import { damaged, damages, type Damage } from './support/exports/damage.ts'
import { byIdentity, identityOf, importBytes, storedCases } from './support/exports/stored-cases.ts'
import { archives, textFiles, workbooks, type WrittenFile } from './support/exports/written-files.ts'
import { PROPERTY_TIMEOUT_MS, propertyRuns } from './support/property-runs.ts'
import { temporaryWorkspace } from './support/workspaces.ts'

interface Outcome {
  /** Null where the file was refused. */
  readonly report: ImportReport | null
  readonly stored: ReadonlyMap<string, CaseRecord>
}

/** Anything but a report or a plain refusal is thrown. */
async function outcomeOf(file: WrittenFile, bytes: Buffer): Promise<Outcome> {
  const workspace = temporaryWorkspace()
  try {
    const { imports } = await importBytes(workspace, file.name, bytes, file.timeZone)
    expect(imports).toHaveLength(1)
    return { report: imports[0] ?? null, stored: storedCases(workspace) }
  } catch (error) {
    if (!(error instanceof ClosewellError) || error.code === 'internal') throw error
    expect(error.message).toContain(file.name)
    return { report: null, stored: storedCases(workspace) }
  }
}

const count = ({ warnings }: ImportReport, code: string): number =>
  warnings.find((warning) => warning.code === code)?.count ?? 0

/** Every row that was read is accounted for. */
function expectCountsToAddUp(report: ImportReport, stored: Outcome['stored']): void {
  const { rows, inserted, updated, unchanged, rejected } = report
  const passed = ['duplicateRows', 'repeatedHeaders', 'footerRows', 'supersededRows', 'notCases']
  expect(rows).toBe(
    inserted + updated + unchanged + rejected + passed.reduce((sum, code) => sum + count(report, code), 0),
  )
  expect(stored.size).toBe(inserted)
}

/** Says, beside refused rows, that the file is not what it was: its header, its quotes, or its encoding. */
const TELLING = [
  'otherEncoding',
  'duplicateRows',
  'duplicateKeys',
  'repeatedHeaders',
  'shortRows',
  'unknownColumns',
]

async function endsHonestly(file: WrittenFile, damage: Damage): Promise<void> {
  const { bytes, wholeRows, isFrameWhole } = damaged(await file.pieces(), damage)
  const { report, stored } = await outcomeOf(file, bytes)
  if (report === null) {
    expect(stored.size).toBe(0)
    return
  }
  expectCountsToAddUp(report, stored)
  const isTold = (codes: readonly string[]): boolean => codes.some((code) => count(report, code) > 0)
  for (const row of wholeRows) {
    const source = file.cases[row]
    if (source === undefined) continue
    const found = stored.get(identityOf(source))
    // A row that is missing was refused; one that is there is as it was written, or the report says what became of it.
    if (found === undefined) expect(report.rejected + count(report, 'duplicateRows')).toBeGreaterThan(0)
    else if (isFrameWhole && !isTold(['otherEncoding', 'duplicateRows'])) expect(found).toEqual(source)
    else if (report.rejected === 0 && !isTold(TELLING)) expect(found).toEqual(source)
  }
}

it(
  'damaged text is refused, or every row that is whole comes back',
  async () => {
    const files = textFiles({ onlyUnicode: true, minCases: 3, isEachProof: true })
    await fc.assert(fc.asyncProperty(files, damages, endsHonestly), propertyRuns(60))
  },
  PROPERTY_TIMEOUT_MS,
)

it.each([
  { what: 'workbook', files: workbooks({ minCases: 2 }), runs: 12 },
  { what: 'archive', files: archives({ onlyUnicode: true, minCases: 2 }), runs: 12 },
])(
  'a damaged $what is refused, or nothing in it differs',
  async ({ files, runs }) => {
    const isUnharmed = async (file: WrittenFile, damage: Damage): Promise<void> => {
      const { bytes } = damaged(await file.pieces(), damage)
      const { report, stored } = await outcomeOf(file, bytes)
      const expected = report === null ? [] : file.cases
      expect(stored).toEqual(byIdentity(expected))
    }
    await fc.assert(fc.asyncProperty(files, damages, isUnharmed), propertyRuns(runs))
  },
  PROPERTY_TIMEOUT_MS,
)
