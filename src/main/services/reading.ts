import { type DerivedFacts, deriveFacts } from '#shared/case/derive.ts'
import type { ReadingOptions } from '#shared/case/transcript.ts'
import type { CaseIdentity, CaseWithTexts } from '../store/case-reader.ts'
import { caseReading } from '../store/case-reading.ts'
import type { Workspace } from './workspace.ts'

/** How the words of a case are read in this workspace. */
export function readingOptions(workspace: Workspace, identity: CaseIdentity): ReadingOptions {
  return caseReading(workspace.reader).optionsOf(identity)
}

/** What follows from the words of a stored case, read the way the figures read it. */
export function readStored(workspace: Workspace, { record, system, sourceId }: CaseWithTexts): DerivedFacts {
  return deriveFacts(record, system, readingOptions(workspace, { sourceId, caseId: record.caseId }))
}
