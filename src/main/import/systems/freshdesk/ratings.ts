import type { Layout } from '../system.ts'
import { ratingOf } from './words.ts'

/** Answers to surveys as the API lists them, each naming its ticket. */
export const RATINGS: Layout = {
  id: 'ratings',
  rowsAre: 'messages',
  signature: {
    strong: [
      ['ticket id', 'ratings.default question', 'survey id'],
      ['ticket id', 'ratings.default question', 'agent id'],
    ],
    weak: ['feedback', 'group id', 'user id'],
    never: ['subject', 'body text'],
  },
  columns: { message_case: ['ticket id'], csat: ['ratings.default question'] },
  addsFields: true,
  timeZone: 'UTC',
  complete: (draft) => {
    draft.csat = ratingOf(draft.csat)
  },
}
