import { customerKey, resolutionInstantMs } from './facts.ts'
import type { CaseRecord } from './model.ts'
import { orderMessages, type ReadingOptions, readTranscript, type TranscriptFacts } from './transcript.ts'

/** What the import works out of a case once, so that figures need not read its texts. */
export interface DerivedFacts {
  readonly customerKey: string | null
  readonly transcript: TranscriptFacts
}

export function deriveFacts(record: CaseRecord, system: string, options: ReadingOptions = {}): DerivedFacts {
  return {
    customerKey: customerKey(record, system),
    transcript: readTranscript(orderMessages(record.messages), resolutionInstantMs(record), {
      ...options,
      category: record.category,
    }),
  }
}
