import { deriveFacts } from '#shared/case/derive.ts'
import type { Message } from '#shared/case/model.ts'
import { applyPatch, type PatchValues } from '#shared/case/patch.ts'
import { caseReading } from './case-reading.ts'
import { caseStore, type StoredCase } from './case-store.ts'
import type { Writer } from './connection.ts'
import { additionPatch, contributionStore, readPatch, replay } from './contributions.ts'
import { keptFactsStore, type WordFacts } from './kept-facts.ts'

export interface RewrittenCase {
  /** As it was. */
  readonly stored: StoredCase
  /** How many of its messages are others now. */
  readonly messages: number
  /** How many versions of it are kept beside the one that stands. */
  readonly versions: number
}

/**
 * Changes what every import has said of a case, so that none of it comes back when one of them is undone. What was found
 * in words that change stays: the figures go by that from then on.
 */
export function caseRewriter(
  writer: Writer,
  erasureId: number,
): (row: number, change: (values: PatchValues, stored: StoredCase) => PatchValues) => RewrittenCase {
  const store = caseStore(writer)
  const contributions = contributionStore(writer)
  const kept = keptFactsStore(writer)
  const reading = caseReading(writer)
  const sourceOf = writer.sqlite.prepare<[number], number>('SELECT source_id FROM cases WHERE id = ?').pluck()

  /** Of a version of the case that does not stand now. */
  const factsOf = (stored: StoredCase, values: PatchValues): WordFacts => {
    const record = applyPatch(stored.record, values)
    const sourceId = sourceOf.get(stored.row) ?? 0
    const options = reading.optionsOf({ sourceId, caseId: record.caseId })
    return kept.find(stored.row, record.messages) ?? deriveFacts(record, stored.system, options).transcript
  }

  return (row, change) => {
    const stored = store.load(row)
    const current = kept.current(row)
    const before = contributions.load(row, stored.own)
    const after = before.map((contribution) => {
      const values = readPatch(contribution.patch)
      const changed = change(values, stored)
      const { messages } = changed
      if (before.length > 1 && messages !== undefined && !isSame(values.messages, messages)) {
        kept.keep(row, messages, factsOf(stored, values), erasureId)
      }
      return { ...contribution, patch: additionPatch(changed) }
    })
    const result = replay(stored.record, after)
    if (result === null) throw new Error(`case row ${row} has no whole contribution`)
    const { record } = result
    if (!isSame(stored.record.messages, record.messages) || record.messages.length === 0) {
      kept.keep(row, record.messages, current, erasureId)
    }
    contributions.save(row, after)
    store.overwrite(stored, record, result.writtenBy.importId, result.columns)
    const changed = record.messages.filter((message, at) => !isSame(stored.record.messages[at], message))
    return { stored, messages: changed.length, versions: before.length - 1 }
  }
}

function isSame(
  before: Message | readonly Message[] | undefined,
  after: Message | readonly Message[],
): boolean {
  return JSON.stringify(before) === JSON.stringify(after)
}
