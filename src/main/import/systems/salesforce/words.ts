import type { CaseDraft } from '#shared/case/patch.ts'
import { booleanOf } from '../common-words.ts'
import type { WordMaps } from '../system.ts'

/** A reference to nothing, as 18 and as 15 characters. */
export const SALESFORCE_BLANKS = ['000000000000000aaa', '000000000000000']

export const SALESFORCE_WORDS: WordMaps = {
  status: {
    approved: 'open',
    'response received': 'open',
    'customer responded': 'open',
    'new comment': 'open',
    'auto-closed': 'closed',
  },
  kind: {
    // What the product offers at first says what is broken, not what is asked for.
    problem: 'unknown',
    mechanical: 'unknown',
    electrical: 'unknown',
    electronic: 'unknown',
    structural: 'unknown',
    other: 'unknown',
  },
}

const AUTO_CLOSED = /^auto(?:matically)?[ -]?closed\b/iu

/** Words of a status are free; whether they end a case is what the flag says. A status that tells of a timer is heeded. */
export function settleStatus(draft: CaseDraft, status: string, isClosed: boolean | null): void {
  const ended = draft.status === 'closed' || draft.status === 'resolved'
  if (isClosed === true && !ended && draft.status !== 'excluded') draft.status = 'closed'
  if (isClosed === false && ended) draft.status = 'open'
  draft.autoClosed = draft.status === 'closed' && AUTO_CLOSED.test(status)
}

/** The truth of a checkbox; null where it is blank or absent. */
export function flag(text: string): boolean | null {
  return text === '' ? null : booleanOf(text)
}
