import type { HelpdeskSystem, Layout } from './system.ts'

/** The search service wraps each complaint as `_source`. */
const withSource = (...names: readonly string[]): readonly string[] => [
  ...names,
  ...names.map((name) => `source.${name}`),
]

const COLUMNS = {
  case_id: withSource('complaint id'),
  opened_at: withSource('date received'),
  subject: withSource('issue'),
  description: withSource('consumer complaint narrative', 'complaint what happened'),
  category: withSource('product'),
  channel: withSource('submitted via'),
  status: withSource('company response to consumer', 'company response'),
  // The bureau names companies, never the people who answer for them.
  team: withSource('company'),
} as const

const SHARED = {
  rowsAre: 'cases',
  columns: COLUMNS,
  words: {
    status: {
      closed: 'closed',
      'closed with explanation': 'closed',
      'closed with monetary relief': 'closed',
      'closed with non-monetary relief': 'closed',
      'closed with relief': 'closed',
      'closed without relief': 'closed',
      'untimely response': 'closed',
      'in progress': 'open',
    },
    channel: { referral: 'other', 'postal mail': 'other', fax: 'other', 'web referral': 'other' },
  },
  derives: () => ['kind'],
  complete: (draft) => {
    draft.kind = 'complaint'
  },
} as const satisfies Partial<Layout>

const DOWNLOAD: Layout = {
  ...SHARED,
  id: 'download',
  signature: {
    strong: [
      ['consumer complaint narrative', 'complaint id'],
      ['timely response?', 'complaint id'],
      ['company response to consumer', 'consumer disputed?'],
      ['consumer complaint narrative', 'timely response?', 'complaint id'],
    ],
    weak: [
      'date received',
      'date sent to company',
      'consumer consent provided?',
      'sub product',
      'company public response',
    ],
  },
  // Older downloads write 05/23/2019.
  dateOrder: 'mdy',
}

const API: Layout = {
  ...SHARED,
  id: 'api',
  signature: {
    strong: [
      ['complaint what happened', 'complaint id'],
      ['source.complaint what happened', 'source.complaint id'],
      ['company response', 'date sent to company', 'complaint id'],
      ['source.company response', 'source.date sent to company', 'source.complaint id'],
    ],
    weak: withSource('timely', 'date received', 'has narrative', 'consumer disputed', 'submitted via'),
  },
}

/** The complaints that the United States' Consumer Financial Protection Bureau publishes. */
export const CFPB: HelpdeskSystem = {
  id: 'cfpb',
  name: 'CFPB Consumer Complaints',
  layouts: [DOWNLOAD, API],
}
