import { ClosewellError } from '#shared/failure.ts'
import { deriveFacts } from '#shared/case/derive.ts'
import { orderMessages } from '#shared/case/transcript.ts'
import type { Input } from '#shared/ipc/contract.ts'
import { ADDABLE_TECHNIQUES, type Override } from '#shared/ipc/override-schemas.ts'
import { ADDED_RULE, isSameStretch } from '#shared/techniques/finding-overrides.ts'
import { placeOfWords, type PlacedWords, wordsAt } from '#shared/techniques/override-words.ts'
import { type CaseWithTexts, caseRow, readCase } from '../store/case-reader.ts'
import { caseStore } from '../store/case-store.ts'
import type { Writer } from '../store/connection.ts'
import { deleteOverride, overridesOfCase, saveOverride } from '../store/finding-overrides.ts'
import { readingOptions } from './reading.ts'
import type { Workspace, WritableWorkspace } from './workspace.ts'

/** What was overruled on a case, each with what has become of its words. */
export function overridesOn(workspace: Workspace, { record, system, sourceId }: CaseWithTexts): Override[] {
  const identity = { sourceId, caseId: record.caseId }
  const stored = overridesOfCase(workspace.reader, identity)
  if (stored.length === 0) return []
  const messages = orderMessages(record.messages)
  const options = { ...readingOptions(workspace, identity), overrides: [] }
  const { findings } = deriveFacts(record, system, options).transcript
  return stored.map(({ id, action, technique, role, words, occurrence, reason, madeAtMs }) => {
    const place = placeOfWords(messages, { role, words, occurrence })
    const isFound =
      place !== null && findings.some((finding) => isSameStretch(finding, { ...place, technique }))
    return { id, action, technique, words, reason, madeAtMs, place, isFound }
  })
}

/**
 * Strikes a finding out, or adds one, with its reason; figures follow at once. Throws `ClosewellError` `notFound` where
 * the case or the words are gone, `invalidInput` for what cannot be struck or added.
 */
export async function overrule(
  workspace: WritableWorkspace,
  { id, action, technique, message, start, end, words, reason }: Input<'findings.overrule'>,
  nowMs: number,
): Promise<void> {
  const stored = readCase(workspace.reader, id)
  if (stored === null) throw wordsGone()
  const place = { technique, message, start, end }
  const placed = wordsAt(orderMessages(stored.record.messages), place)
  if (placed?.words !== words) throw wordsGone()
  if (action === 'strike') checkStrike(workspace, stored, place)
  else checkAddition(workspace, stored, place, placed)
  const identity = { sourceId: stored.sourceId, caseId: stored.record.caseId }
  await workspace.write((writer) =>
    writer.sqlite
      .transaction(() => {
        const override = { action, technique, reason, madeAtMs: nowMs, ...placed }
        saveOverride(writer, identity, override)
        caseStore(writer).reread(id)
      })
      .immediate(),
  )
}

/** Takes an overruling back; figures follow at once. Throws `ClosewellError` `notFound`. */
export async function takeBackOverride(workspace: WritableWorkspace, id: number): Promise<void> {
  await workspace.write((writer) => writer.sqlite.transaction(() => takeBack(writer, id)).immediate())
}

function takeBack(writer: Writer, id: number): void {
  const identity = deleteOverride(writer, id)
  if (identity === null) {
    throw new ClosewellError('notFound', 'This was taken back already.')
  }
  const row = caseRow(writer, identity)
  if (row !== null) caseStore(writer).reread(row)
}

type Place = Parameters<typeof isSameStretch>[0]

function checkStrike(workspace: Workspace, { record, system, sourceId }: CaseWithTexts, place: Place): void {
  const options = readingOptions(workspace, { sourceId, caseId: record.caseId })
  const { findings } = deriveFacts(record, system, options).transcript
  const found = findings.find((finding) => isSameStretch(finding, place))
  if (found === undefined || found.rule === ADDED_RULE) {
    throw new ClosewellError('invalidInput', 'There is no such finding of the rules to strike out.')
  }
}

function checkAddition(
  workspace: Workspace,
  { record, system, sourceId }: CaseWithTexts,
  place: Place,
  { role }: PlacedWords,
): void {
  if (role !== 'agent' || !ADDABLE_TECHNIQUES.includes(place.technique)) {
    throw new ClosewellError('invalidInput', 'A technique can be added to words of an agent only.')
  }
  const options = readingOptions(workspace, { sourceId, caseId: record.caseId })
  const readings = [options, { ...options, overrides: [] }]
  const isKnown = readings.some((reading) =>
    deriveFacts(record, system, reading).transcript.findings.some((finding) => isSameStretch(finding, place)),
  )
  if (isKnown) {
    throw new ClosewellError(
      'invalidInput',
      'This technique is found in these words already, or was struck out there. Take that back instead.',
    )
  }
}

function wordsGone(): ClosewellError {
  return new ClosewellError('notFound', 'These words are no longer stored. Open the case again.')
}
