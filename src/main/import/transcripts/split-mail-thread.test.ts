import { describe, expect, it } from 'vitest'
import { splitMailThread } from './split-mail-thread.ts'

describe('splitMailThread', () => {
  it('takes header blocks and attributions apart, oldest first', () => {
    const thread = [
      'From: Help Desk <help@example.com>',
      'Sent: Friday, 24 May 2024 8:42 am',
      'To: Jan Kowalski <jan@example.org>; Anna <anna@example.com>',
      'Cc: Ola <ola@example.com>',
      'Subject: RE: Mug',
      '',
      ' ',
      'We send a new lid.',
      '',
      'From: Kowalski, Jan [mailto:jan@example.org]',
      'Sent: Thursday, May 23, 2024 10:52 PM',
      'To: Help Desk',
      'Subject: Re: Mug',
      '',
      'The lid is broken.',
      '',
      'On Thu, May 9, 2024 at 11:01\u202fAM Help Desk <help@example.com> wrote:',
      '',
      'Your mug is on its way.',
    ].join('\n')
    expect(splitMailThread(thread)).toEqual([
      {
        author: 'Help Desk',
        authorEmail: 'help@example.com',
        atText: 'Thu, May 9, 2024 at 11:01\u202fAM',
        text: 'Your mug is on its way.',
      },
      {
        author: 'Kowalski, Jan',
        authorEmail: 'jan@example.org',
        atText: 'Thursday, May 23, 2024 10:52 PM',
        text: 'The lid is broken.',
      },
      {
        author: 'Help Desk',
        authorEmail: 'help@example.com',
        atText: 'Friday, 24 May 2024 8:42 am',
        text: 'We send a new lid.',
      },
    ])
  })

  it('reads Polish threads with a newest mail that has no header', () => {
    const thread =
      'Dziękuję, wieczko doszło.\n\n-----Wiadomość oryginalna-----\nOd: Pomoc <pomoc@example.com>\n' +
      'Wysłano: piątek, 24 maja 2024 08:42\nDo: Jan\nTemat: Odp.: Kubek\n\nWysyłamy nowe wieczko.\n\n' +
      'czw., 9 maj 2024 o 11:01 Jan Kowalski <jan@example.org> napisał(a):\n> Wieczko pękło.\n> Jan'
    expect(splitMailThread(thread)).toEqual([
      {
        author: 'Jan Kowalski',
        authorEmail: 'jan@example.org',
        atText: 'czw., 9 maj 2024 o 11:01',
        text: 'Wieczko pękło.\nJan',
      },
      {
        author: 'Pomoc',
        authorEmail: 'pomoc@example.com',
        atText: 'piątek, 24 maja 2024 08:42',
        text: 'Wysyłamy nowe wieczko.',
      },
      { author: null, authorEmail: null, atText: null, text: 'Dziękuję, wieczko doszło.' },
    ])
  })

  it('gives answers below a quote back to who wrote them', () => {
    const thread =
      'Am 9. Mai 2024 um 11:01 Uhr schrieb Jan <jan@example.org>:\n> Geht es?\n>\n' +
      '> On 8 May 2024 at 9:00, Anna Nowak wrote:\n>> Neu.\n> Danke.\nJa, es geht.'
    expect(splitMailThread(thread)?.map(({ author, text }) => [author, text])).toEqual([
      ['Anna Nowak', 'Neu.'],
      ['Jan', 'Geht es?\n\nDanke.'],
      [null, 'Ja, es geht.'],
    ])
  })

  it('sees no thread in a single mail', () => {
    expect(splitMailThread('The lid is broken.\n\nFrom: a\nTo: b')).toBeNull()
    expect(
      splitMailThread('From: Jan <jan@example.org>\nSent: 24 May 2024\nSubject: Mug\n\nThe lid is broken.'),
    ).toBeNull()
    expect(splitMailThread('')).toBeNull()
  })
})
