import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHANNEL_WORDS, KIND_WORDS, STATUS_WORDS } from './common-words-vocabulary.ts'
import {
  booleanOf,
  CHANNELS,
  commonChannel,
  commonKind,
  commonStatus,
  isCommonBlank,
} from './common-words.ts'

describe('vocabularies', () => {
  it.each([
    ['status', STATUS_WORDS, commonStatus],
    ['kind', KIND_WORDS, commonKind],
    ['channel', CHANNEL_WORDS, commonChannel],
  ] as const)('give each word of %s one meaning only', (_, vocabulary, meaningOf) => {
    for (const [meaning, words] of Object.entries<readonly string[]>(vocabulary)) {
      for (const word of words) expect([word, meaningOf(word)]).toEqual([word, meaning])
    }
  })

  it('know no channel beside the canonical ones', () => {
    expect(Object.keys(CHANNEL_WORDS)).toEqual([...CHANNELS])
  })
})

describe('common status', () => {
  it.each([
    ['New', 'new'],
    ['W_TRAKCIE', 'open'],
    ['zamkniete', 'closed'],
    ['Gelost', 'resolved'],
    ['Résolu.', 'resolved'],
    ['In-Progress', 'open'],
    ['3 - In Progress', 'open'],
    ['1. Nowe', 'new'],
    ['Waiting on Customer', 'pending'],
    ['Waiting for approval', 'pending'],
    ['Pending Client Confirmation', 'pending'],
    ['Oczekuje na klienta', 'pending'],
    ['Warten auf Kunde', 'pending'],
    ['En attente du client', 'pending'],
    ['Aguardando cliente', 'pending'],
    ['Wacht op klant', 'pending'],
    ['On Hold: vendor', 'pending'],
    ['pending auto close+', 'pending'],
    ['Waiting on us', 'open'],
    ['Waiting for support', 'open'],
    ['Oczekuje na konsultanta', 'open'],
    ['Nicht gelöst', 'open'],
    ['Open - escalated', 'open'],
    ['Resolved by customer', 'resolved'],
    ['Closed - no reply', 'closed'],
    ['Closed with explanation', 'closed'],
    ['Closed (auto)', 'closed'],
    ['closed: done', 'closed'],
    ['Merged into #123', 'excluded'],
    ['Duplicate of CASE-7', 'excluded'],
    ['Closed - Duplicate', 'excluded'],
    ['Closed as spam', 'excluded'],
    ['Closed (merged)', 'excluded'],
    ['Canceled', 'excluded'],
    ['Odrzucone', 'excluded'],
  ])('reads %j as %s', (word, status) => {
    expect(commonStatus(word)).toBe(status)
    expect(commonStatus(word.toUpperCase())).toBe(status)
    expect(commonStatus(`  ${word} `)).toBe(status)
  })

  it.each([
    '',
    '3',
    '5.0',
    'R',
    'Fixed/Waiting for Release',
    'not fixed',
    'Closedish',
    'Tier 2',
    `Open ${'x'.repeat(90)}`,
  ])('does not guess %j', (word) => {
    expect(commonStatus(word)).toBeNull()
  })

  it('never gives a number a meaning', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.double()), (number) => {
        const text = String(number)
        fc.pre(!/[a-z]/iu.test(text))
        expect([commonStatus(text), commonKind(text), commonChannel(text)]).toEqual([null, null, null])
      }),
    )
  })
})

describe('common kind', () => {
  it.each([
    ['Billing complaint', 'complaint'],
    ['Complaint: delivery', 'complaint'],
    ['Reklamacja towaru', 'complaint'],
    ['Product inquiry', 'question'],
    ['PYTANIE', 'question'],
    ['Refund request', 'request'],
    ['Solicitação', 'request'],
  ])('reads %j as %s', (word, kind) => {
    expect(commonKind(word)).toBe(kind)
  })

  it.each(['Incident', 'Problem', 'Task', 'Billing', 'Not a complaint', '', '2'])(
    'does not guess %j',
    (word) => {
      expect(commonKind(word)).toBeNull()
    },
  )
})

describe('common channel', () => {
  it.each([
    ['E-Mail', 'email'],
    ['Mail', 'email'],
    ['Phone call (inbound)', null],
    ['phone_call_inbound', 'phone'],
    ['Infolinia', 'phone'],
    ['WhatsApp', 'chat'],
    ['Web form', 'web'],
    ['Kontaktformular', 'web'],
    ['Réseaux sociaux', 'social'],
    ['SMS', 'sms'],
    ['Walk-in', 'in person'],
    ['API', 'api'],
    ['Fax', 'other'],
    ['Pigeon', null],
  ])('reads %j as %s', (word, channel) => {
    expect(commonChannel(word)).toBe(channel)
  })
})

describe('common blanks', () => {
  it.each([
    '',
    ' ',
    '-',
    '--',
    '—',
    '___',
    'N/A',
    '#N/A',
    'null',
    'None',
    'NaN',
    'NaT',
    '(blank)',
    'undefined',
    '\\N',
    'Brak',
    '\u200B',
  ])('takes %j for nothing', (text) => {
    expect(isCommonBlank(text)).toBe(true)
  })

  it.each(['0', '?', 'no', 'false', 'Nat', 'Blank', 'Leer', 'unknown', '-1', 'none of these words'])(
    'keeps %j',
    (text) => {
      expect(isCommonBlank(text)).toBe(false)
    },
  )
})

describe('booleans', () => {
  it.each(['yes', 'TRUE', '1', 'Y', 'tak', 'Ja', 'oui', 'sí', 'si', 'Sim', 'sì', 'waar'])(
    'takes %j for true',
    (text) => {
      expect(booleanOf(text)).toBe(true)
    },
  )

  it.each(['no', 'False', '0', 'n', 'NIE', 'nein', 'non', 'não', 'nao', 'nee'])(
    'takes %j for false',
    (text) => {
      expect(booleanOf(text)).toBe(false)
    },
  )

  it.each(['', '2', 'maybe', '-1', 'yes please, do'])('takes %j for neither', (text) => {
    expect(booleanOf(text)).toBeNull()
  })
})
