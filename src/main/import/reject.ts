import { describeProblem } from '#shared/import/reject-problems.ts'
import type { ImportReport } from '#shared/ipc/contract.ts'
import type { Reject } from '../store/import-records.ts'

/** A refused row as reports carry it: the problem as data, and in English. */
export function withReason(reject: Reject): ImportReport['rejects'][number] {
  return { ...reject, reason: describeProblem(reject.problem) }
}
