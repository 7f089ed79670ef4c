import { commonKind } from './common-words.ts'
import type { HelpdeskSystem } from './system.ts'

/** The made-up tickets of Kaggle's "Customer Support Ticket Dataset", on which many tutorials build. */
export const KAGGLE_TICKETS: HelpdeskSystem = {
  id: 'customer-support-dataset',
  name: 'Customer Support Ticket Dataset (Kaggle)',
  layouts: [
    {
      id: 'tickets',
      rowsAre: 'cases',
      signature: {
        strong: [
          ['ticket id', 'product purchased', 'date of purchase', 'ticket type'],
          ['ticket id', 'product purchased', 'ticket subject', 'ticket description'],
          [
            'ticket subject',
            'ticket description',
            'ticket channel',
            'time to resolution',
            'customer satisfaction rating',
          ],
        ],
        weak: [
          'customer age',
          'customer gender',
          'ticket priority',
          'ticket status',
          'first response time',
          'resolution',
        ],
      },
      columns: {
        case_id: ['ticket id'],
        customer_name: ['customer name'],
        customer_email: ['customer email'],
        subject: ['ticket subject'],
        description: ['ticket description'],
        category: ['ticket type'],
        channel: ['ticket channel'],
        priority: ['ticket priority'],
        status: ['ticket status'],
        // Both hold instants, whatever they are called; when a ticket was opened is not told.
        first_response_at: ['first response time'],
        resolved_at: ['time to resolution'],
        csat: ['customer satisfaction rating'],
      },
      words: { status: { 'pending customer response': 'pending' } },
      derives: () => ['kind'],
      complete: (draft) => {
        draft.kind = commonKind(draft.category ?? '') ?? 'unknown'
      },
    },
  ],
}
