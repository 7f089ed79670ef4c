import type { MessageId } from '../../../i18n/en.ts'

const VERY_LIKELY = 0.85
const LIKELY = 0.65

/** How sure the recognition of a file is (0 to 1), in words. */
export function confidenceText(confidence: number): MessageId {
  if (confidence >= VERY_LIKELY) return 'review.confidence.veryLikely'
  return confidence >= LIKELY ? 'review.confidence.likely' : 'review.confidence.possible'
}
