import type { CaseRecord } from '#shared/case/model.ts'
import { ClosewellError } from '#shared/failure.ts'
import type { Input, Output } from '#shared/ipc/contract.ts'
import type { CaseErasure } from '#shared/ipc/erasure-schema.ts'
import { type Erasure, type ErasureTarget, storedReportSchema } from '#shared/ipc/people-schemas.ts'
import { caseIdentity } from '../../store/case-reader.ts'
import type { Writer } from '../../store/connection.ts'
import { beginErasure, clearLeftovers, finishErasure, storedErasures } from '../../store/erasure.ts'
import { similarCases } from '../../store/erasure-candidates.ts'
import { erasureOfCase } from '../../store/kept-facts.ts'
import { deleteDrafts } from '../coaching/drafts.ts'
import { takeInDrafts } from '../coaching/sessions.ts'
import type { Workspace, WritableWorkspace } from '../workspace.ts'
import { removeAgent } from './agent.ts'
import { nameOfCustomer, removeCustomer, requireCustomer } from './customer.ts'

type Report = Erasure['report']

/** Ends the transaction of a preview. */
class TakenBack extends Error {}

const MOST_SIMILAR = 10

/**
 * What erasing somebody would change: it is done, counted and taken back. Throws `ClosewellError` `notFound`, or `busy`
 * while an import runs.
 */
export async function previewErasure(
  workspace: WritableWorkspace,
  { target }: Input<'people.erasePreview'>,
): Promise<Output<'people.erasePreview'>> {
  await takeInDrafts(workspace)
  return workspace.write((writer) => {
    const similar =
      target.kind === 'agent' ? [] : [...similarCases(writer, requireCustomer(writer, target.case)).values()]
    const confirmWith = confirmationOf(writer, target)
    let report: Report | null = null
    try {
      writer.sqlite
        .transaction(() => {
          report = remove(writer, target, 0).report
          throw new TakenBack()
        })
        .immediate()
    } catch (error) {
      if (!(error instanceof TakenBack)) throw error
    }
    return {
      confirmWith,
      counts: countsOf(report),
      similarCases: { total: similar.length, caseIds: similar.slice(0, MOST_SIMILAR) },
    }
  })
}

/** Erases the customer of a case from everything. Throws `ClosewellError`: `notFound`, `busy`, or `invalidInput` where it is not confirmed. */
export function eraseCustomer(
  workspace: WritableWorkspace,
  { case: id, confirmation }: Input<'people.eraseCustomer'>,
  nowMs: number,
): Promise<Erasure> {
  return erase(workspace, { kind: 'customer', case: id }, confirmation, nowMs)
}

/** Erases an agent from everything; throws the same. */
export function eraseAgent(
  workspace: WritableWorkspace,
  { confirmation, ...agent }: Input<'people.eraseAgent'>,
  nowMs: number,
): Promise<Erasure> {
  return erase(workspace, { kind: 'agent', ...agent }, confirmation, nowMs)
}

/** What was erased so far, the newest first; reports of another version are left out. */
export function listErasures({ reader }: Workspace): Output<'people.erasures'> {
  const erasures = storedErasures(reader).flatMap(({ id, erasedAtMs, report }) => {
    const parsed = storedReportSchema.safeParse(JSON.parse(report))
    return parsed.success ? [{ id, erasedAtMs, report: parsed.data }] : []
  })
  return { erasures }
}

/** What was erased of a stored case, if it is still gone. */
export function erasureOf(
  { reader }: Workspace,
  id: number,
  { customerName, customerEmail, description, messages }: CaseRecord,
): CaseErasure {
  const found = erasureOfCase(reader, id, messages)
  const report = found === null ? undefined : storedReportSchema.safeParse(JSON.parse(found.report)).data
  if (found === null || report === undefined) return null
  const isBack = [customerName, customerEmail, description].some((value) => value !== null)
  if (report.kind === 'customer' && isBack) return null
  return { atMs: found.erasedAtMs, cause: report.kind }
}

async function erase(
  workspace: WritableWorkspace,
  target: ErasureTarget,
  confirmation: string,
  nowMs: number,
): Promise<Erasure> {
  await takeInDrafts(workspace)
  return workspace.write((writer) => {
    if (folded(confirmation) !== folded(confirmationOf(writer, target))) {
      throw new ClosewellError(
        'invalidInput',
        'What was typed is not the name that was asked for. Type it again.',
      )
    }
    const { id, report } = writer.sqlite.transaction(() => remove(writer, target, nowMs)).immediate()
    deleteDrafts(workspace.folder)
    return { id, erasedAtMs: nowMs, report, isCleared: clearLeftovers(writer) }
  })
}

function remove(writer: Writer, target: ErasureTarget, atMs: number): { id: number; report: Report } {
  const id = beginErasure(writer, atMs)
  const report: Report =
    target.kind === 'customer'
      ? {
          kind: 'customer',
          counts: removeCustomer(writer, requireCustomer(writer, target.case), { id, atMs }),
        }
      : { kind: 'agent', ...removeAgent(writer, target, { id, atMs }) }
  finishErasure(writer, id, report)
  return { id, report }
}

function confirmationOf(writer: Writer, target: ErasureTarget): string {
  if (target.kind === 'agent') return target.agent
  const customer = requireCustomer(writer, target.case)
  return nameOfCustomer(customer) ?? caseIdentity(writer, target.case)?.caseId ?? ''
}

function countsOf(report: Report | null): Report['counts'] {
  if (report === null) throw new Error('the preview of an erasure ended without a report')
  return report.counts
}

function folded(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ').toLowerCase()
}
