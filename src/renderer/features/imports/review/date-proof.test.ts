import { expect, it } from 'vitest'
import type { DateFinding } from '#shared/import/inspection.ts'
import { dateProof } from './date-proof.ts'

const DECIDED: DateFinding = {
  column: 'Opened',
  field: 'opened_at',
  decision: 'decided',
  order: 'dmy',
  values: 9,
  needing: 8,
  dayOver12First: 3,
  dayOver12Second: 0,
  decidedBy: 'column',
  sameAs: [],
  unreadable: 0,
  needsZone: true,
  zone: null,
  examples: [],
}

const proofOf = (found: Partial<DateFinding>): string =>
  dateProof({ ...DECIDED, ...found }, (id, values = {}) => `${id} ${Object.values(values).join(' ')}`.trim())

it('says what tells the order of dates: the values, those of other columns, or the system', () => {
  expect(proofOf({})).toBe('review.proof.dmy 3 8')
  expect(proofOf({ order: 'mdy', dayOver12First: 0, dayOver12Second: 2 })).toBe('review.proof.mdy 2 8')
  expect(proofOf({ order: 'ymd', dayOver12First: 0 })).toBe('review.proof.ymd')
  expect(proofOf({ decidedBy: 'otherColumns', sameAs: ['Created at', 'Closed at'] })).toBe(
    'review.proof.sameAs Created at, Closed at',
  )
  expect(proofOf({ order: 'mdy', decidedBy: null })).toBe('review.proof.usual')
})
