import { describe, expect, it } from 'vitest'
import { parseChatLog } from './chat-log.ts'

const seen = (text: string): unknown =>
  parseChatLog(text)?.map((line) => [line.author, line.roleHint, line.atText, line.text]) ?? null

describe('parseChatLog', () => {
  it('reads lines with role words, messages of several lines included', () => {
    expect(
      seen(
        'USER: It leaks.\nSince Monday: every day.\n\nBOT: One moment.\nAGENT: Is it solved now?\nFIN: Bye',
      ),
    ).toEqual([
      [null, 'customer', null, 'It leaks.\nSince Monday: every day.'],
      [null, 'bot', null, 'One moment.'],
      [null, 'agent', null, 'Is it solved now?'],
      [null, 'bot', null, 'Bye'],
    ])
    expect(seen('Klient: Nie działa.\nKonsultant: Czy teraz działa?\nKlient: Tak')).toEqual([
      [null, 'customer', null, 'Nie działa.'],
      [null, 'agent', null, 'Czy teraz działa?'],
      [null, 'customer', null, 'Tak'],
    ])
  })

  it.each([
    ['[10:32] Anna Nowak: Hello\n[10:33] Jan: Hi', '10:32', '10:33'],
    ['(12:03:11 PM) Anna Nowak: Hello\n(12:04:00 PM) Jan: Hi', '12:03:11 PM', '12:04:00 PM'],
    ['10:32 - Anna Nowak: Hello\n10:33 - Jan: Hi', '10:32', '10:33'],
    [
      '2024-05-01 10:32:11 Anna Nowak: Hello\n2024-05-01 10:33:00 Jan: Hi',
      '2024-05-01 10:32:11',
      '2024-05-01 10:33:00',
    ],
    [
      '2024-05-01T10:32:11Z Anna Nowak: Hello\n2024-05-01T10:33:00Z Jan: Hi',
      '2024-05-01T10:32:11Z',
      '2024-05-01T10:33:00Z',
    ],
    ['Anna Nowak (10:32 AM): Hello\nJan (10:33 AM): Hi', '10:32 AM', '10:33 AM'],
    [
      '[12.05.2024, 10:32:11] Anna Nowak: Hello\n[12.05.2024, 10:33:00] Jan: Hi',
      '12.05.2024, 10:32:11',
      '12.05.2024, 10:33:00',
    ],
    ['12/05/24, 10:32 - Anna Nowak: Hello\n12/05/24, 10:33 - Jan: Hi', '12/05/24, 10:32', '12/05/24, 10:33'],
    [
      '[5 maja 2024 10:32] Anna Nowak: Hello\n[5 maja 2024 10:33] Jan: Hi',
      '5 maja 2024 10:32',
      '5 maja 2024 10:33',
    ],
  ])('reads times as written: %s', (text, first, second) => {
    expect(seen(text)).toEqual([
      ['Anna Nowak', null, first, 'Hello'],
      ['Jan', null, second, 'Hi'],
    ])
  })

  it('keeps the lines of the chat program itself apart', () => {
    expect(
      seen(
        'Chat started on 1 May 2024\n\n(10:32) Visitor 123: Hi\n(10:33) *** Anna joined ***\n(10:33) Anna (Support): Hello',
      ),
    ).toEqual([
      [null, 'system', null, 'Chat started on 1 May 2024'],
      ['Visitor 123', 'customer', '10:32', 'Hi'],
      [null, 'system', '10:33', '*** Anna joined ***'],
      ['Anna', 'agent', '10:33', 'Hello'],
    ])
  })

  it('knows plain names when they come back', () => {
    expect(seen('Anna: Hello\nJan: Hi\nAnna: Solved?')).toEqual([
      ['Anna', null, null, 'Hello'],
      ['Jan', null, null, 'Hi'],
      ['Anna', null, null, 'Solved?'],
    ])
    expect(seen('Support: Hello\nJan: Hi\nSupport: Solved?')).toEqual([
      [null, 'agent', null, 'Hello'],
      ['Jan', null, null, 'Hi'],
      [null, 'agent', null, 'Solved?'],
    ])
    expect(seen('Agent Anna: Hello\nCustomer: Hi')).toEqual([
      ['Anna', 'agent', null, 'Hello'],
      [null, 'customer', null, 'Hi'],
    ])
  })

  it.each([
    '',
    'AGENT: alone',
    'Note: the lid is broken.\nPlease send another.',
    'Hello,\nNote: the lid is broken.\nNote: the mug too.',
    'Name: Jan\nE-mail: jan@example.com\nOrder: 12\nProblem: the lid',
    'Customer: Jan Kowalski\nOrder: 12\nProduct: Mug\nColour: red\nDelivered: yes',
    'From: Jan\nTo: Shop\nSubject: Mug\n\nText',
    'It leaked at 10:30 and at 11:30 again.\nSince 12:00 it does not.',
    'Mon 10:00: closed\nWe open at 12:00',
    'https://example.com/a\nhttps://example.com/b',
    'Warm: yes\nWarm: no',
    'Customer: Jan\nAgent: Anna\nSize: 12\nProduct: Mug\nColour: red',
    'From: Jan.\nTo: Ola.\nFrom: Ola.\nTo: Jan.',
    'Item: Mug\nPrice: 12\nItem: Lid\nPrice: 3',
  ])('sees no chat in %s', (text) => {
    expect(parseChatLog(text)).toBeNull()
  })
})
