import { ClosewellError } from '#shared/failure.ts'
import { orderMessages } from '#shared/case/transcript.ts'
import type { CaseDetail } from '#shared/ipc/contract.ts'
import type { MetricSettings } from '#shared/metrics/definition.ts'
import { CaseCursor } from '#shared/metrics/engine/case-cursor.ts'
import { explainCase } from '#shared/metrics/engine/explain.ts'
import { followUpDueMs, followUpState, isFollowUpInferred } from '#shared/metrics/rules/follow-up-state.ts'
import { LEXICON_VERSION } from '#shared/techniques/lexicon-version.ts'
import { promiseState } from '#shared/techniques/promises.ts'
import type { TalkPromise } from '#shared/techniques/talk-promises.ts'
import { techniqueBit } from '#shared/techniques/talk-bits.ts'
import { caseIdentity, type CaseIdentity, caseSummaries, readCase } from '../store/case-reader.ts'
import type { Writer } from '../store/connection.ts'
import { followUpMarks } from '../store/follow-up-marks.ts'
import { causeTags } from '../store/repeat-causes.ts'
import { phraseRevision } from '../store/team-phrases.ts'
import { idAt, labelAt, orNull } from './column-cells.ts'
import { erasureOf } from './erasure/erase.ts'
import { overridesOn } from './overrides.ts'
import { readStored } from './reading.ts'
import { metricSettings, workspaceSettings } from './settings.ts'
import type { Workspace } from './workspace.ts'

/** A case with everything that is known of it, and what each metric says of it. Throws `notFound`. */
export function getCase(workspace: Workspace, id: number): CaseDetail {
  const stored = readCase(workspace.reader, id)
  const columns = workspace.columns()
  const index = columns.ids.indexOf(id)
  if (stored === null || index === -1) throw notStored()
  const { record, system, importFile } = stored
  const { account, customerId, customerEmail, customerPhone, customerName, ...facts } = record
  const settings = metricSettings(workspaceSettings(workspace.reader))
  const cursor = new CaseCursor(columns)
  cursor.index = index
  const { findings, heat, canned, promises, answeredBy } = readStored(workspace, stored).transcript
  return {
    ...facts,
    id,
    system,
    account,
    lexicon: { version: LEXICON_VERSION, teamRevision: phraseRevision(workspace.reader) },
    importFile,
    erasure: erasureOf(workspace, id, record),
    customer: { id: customerId, email: customerEmail, phone: customerPhone, name: customerName },
    messages: [...orderMessages(record.messages)],
    findings: findings.map((finding) => ({ ...finding, because: [...(finding.because ?? [])] })),
    heat: [...heat],
    canned: [...canned],
    promises: promises.map((promise) => judged(promise, cursor.asOfMs)),
    answeredBy,
    isTriaged: (cursor.talkBits & techniqueBit('triage')) !== 0,
    overrides: overridesOn(workspace, stored),
    asOfMs: cursor.asOfMs,
    resolutionAtMs: orNull(cursor.resolvedAtMs),
    hasCustomer: cursor.hasCustomer,
    closingAuthor: labelAt(columns.people, columns.closingAuthors, index),
    askedSolved: cursor.askedSolved,
    askedUnresolved: cursor.askedUnresolved,
    waited: cursor.waited,
    answer: cursor.answer,
    offersAfterAnswer: cursor.offersAfterAnswer,
    followUp: followUpOf(cursor, settings),
    followUpMark: followUpMarks(workspace.reader).get(id) ?? null,
    repeatCause: causeTags(workspace.reader).get(id) ?? null,
    sourceCountsReopens: cursor.sourceCountsReopens,
    settings,
    verdicts: explainCase(columns, index, settings),
    nextSameCategory: reference(workspace, columns.nextSameCategory[index] ?? -1),
    nextAnyCategory: reference(workspace, columns.nextAnyCategory[index] ?? -1),
  }
}

function judged(
  { message, start, end, dueMs, contact, outcome }: TalkPromise,
  asOfMs: number,
): CaseDetail['promises'][number] {
  const isJudged = dueMs !== null && outcome !== null
  const state = isJudged ? promiseState(outcome, dueMs, asOfMs) : null
  return { message, start, end, dueAtMs: dueMs, contact, state }
}

function followUpOf(cursor: CaseCursor, settings: MetricSettings): CaseDetail['followUp'] {
  const dueAtMs = followUpDueMs(cursor, settings)
  if (Number.isNaN(dueAtMs)) return null
  const isInferred = isFollowUpInferred(cursor)
  return {
    dueAtMs,
    isByPolicy: Number.isNaN(cursor.followUpDueAtMs),
    doneAtMs: orNull(isInferred ? cursor.laterAgentMessageAtMs : cursor.followUpDoneAtMs),
    isInferred,
    state: followUpState(cursor, settings),
  }
}

function reference(workspace: Workspace, index: number): CaseDetail['nextSameCategory'] {
  if (index === -1) return null
  const columns = workspace.columns()
  const id = idAt(columns, index)
  const caseId = caseSummaries(workspace.reader, [id]).get(id)?.caseId
  return caseId === undefined ? null : { id, caseId, openedAtMs: columns.openedAtMs[index] ?? Number.NaN }
}

/** What identifies a stored case whatever import brings it. Throws `ClosewellError` `notFound`. */
export function identityOf(writer: Writer, id: number): CaseIdentity {
  const identity = caseIdentity(writer, id)
  if (identity === null) throw notStored()
  return identity
}

function notStored(): ClosewellError {
  return new ClosewellError('notFound', 'This case is no longer stored; its import may have been undone.')
}
