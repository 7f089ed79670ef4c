import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseChatLog } from './chat-log.ts'
import { htmlToText, looksLikeHtml } from './html-to-text.ts'
import { parseJournal } from './journal.ts'
import { readMessagesCell } from './messages-cell.ts'
import { roleOfWord } from './role-words.ts'
import { splitMailThread } from './split-mail-thread.ts'
import { splitQuoted } from './split-quoted.ts'
import { wikiToText } from './wiki-to-text.ts'

const READERS = {
  htmlToText,
  looksLikeHtml,
  wikiToText,
  splitQuoted,
  splitMailThread,
  parseChatLog,
  parseJournal,
  readMessagesCell,
  roleOfWord,
}

const SIZE = 250_000
/** Processor time. Linear readers take a small part of it, readers that go back take minutes. */
const MOST_MS = 2000

const UNITS = [
  '>',
  '> ',
  '(',
  '[',
  ' ',
  '\t\n',
  '<',
  '<a ',
  '<div>',
  '<blockquote>x',
  '</div>',
  '<xml>',
  '<!--',
  '<b =',
  '&',
  '&#',
  '-',
  '--\n',
  '-- Original',
  '_',
  '*',
  '* ',
  '{',
  '{code}',
  '{quote}',
  '!',
  '!a.png',
  '[a|',
  '[~',
  '|a',
  '\\',
  '#-',
  'From: a@b.c\n',
  'From: x Sent: ',
  ' De: ',
  'On 1 Jan 2024 10:30 ',
  '> On 2024 10:30 x wrote:\n',
  'a@',
  'a@a.',
  'a: b\n',
  'User: x\n',
  '10:30 ',
  '(10:30',
  '1/1/',
  '[10:30] A: x\n',
  '2024-01-01 10:00:00 - ((',
  'Sent from my ',
  'This e-mail is confidential, and intended for you.\n',
  '[code]',
  '[{"text":"a"},',
  'e\u0301',
  'ą',
]

describe('a long hostile text', () => {
  it.each(Object.entries(READERS))(
    'is read in linear time by %s',
    (_, read) => {
      for (const unit of UNITS) {
        const text = unit.repeat(Math.ceil(SIZE / unit.length))
        for (const hostile of [text, `User: a\nAgent: b\n${text}`]) {
          const before = process.cpuUsage()
          read(hostile)
          expect(process.cpuUsage(before).user / 1000, unit).toBeLessThan(MOST_MS)
        }
      }
    },
    120_000,
  )

  it('is no trouble when it is 100,000 tags deep', () => {
    const deep = `${'<div><b><ul><li>'.repeat(25_000)}x${'</i></p>'.repeat(50_000)}`
    const before = process.cpuUsage()
    expect(htmlToText(deep)).toBe('- x')
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(MOST_MS)
  })

  it.each(Object.entries(READERS))('does not stop %s', (_, read) => {
    const text = fc.array(fc.oneof(fc.constantFrom(...UNITS), fc.string({ unit: 'binary', maxLength: 5 })))
    fc.assert(
      fc.property(text, (pieces) => {
        read(pieces.join(''))
      }),
    )
  })
})
