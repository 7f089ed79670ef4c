import { expect, it } from 'vitest'
import type { TalkMessage } from './read-talk.ts'
import { readTalk } from './read-talk.ts'

const ACCOUNT: TalkMessage = { role: 'customer', text: 'My lamp broke. This is an automatic reply.' }

function read(text: string, role: TalkMessage['role'] = 'agent') {
  const { canned, findings } = readTalk([ACCOUNT, { role, text }])
  return {
    canned: canned.map(({ message, start, end }) => [message, text.slice(start, end)]),
    techniques: findings.map(({ technique }) => technique),
  }
}

it.each<[string, readonly string[]]>([
  ['Mended. Please do not reply to this email!\n\nIs it solved?', ['Please do not reply to this email!']],
  ['This is an automatic message (from our system).', ['This is an automatic message (from our system).']],
  ['We’ve mended it. Don’t reply to this message', ['Don’t reply to this message']],
  [
    'Naprawione. Po rozmowie prześlemy ankietę. Prosimy nie odpowiadać na tego maila.',
    ['Po rozmowie prześlemy ankietę.', 'Prosimy nie odpowiadać na tego maila.'],
  ],
  ['We have mended it.', []],
])('tells automatic sentences with their marks: %s', (text, expected) => {
  expect(read(text).canned).toEqual(expected.map((sentence) => [1, sentence]))
})

it('tells them in agents’ own words alone', () => {
  expect(read('> This is an automatic message.\nHello.').canned).toEqual([])
  expect(read('This is an automatic message.', 'customer').canned).toEqual([])
  expect(read('This is an automatic message.', 'bot').canned).toEqual([])
})

it('finds nothing else in them, and everything in the others', () => {
  const { techniques } = read(
    'This is an automatic message, so sorry that you have waited. I will call you by 5 pm.',
  )
  expect(techniques).not.toContain('apologise')
  expect(techniques).toContain('inform')
})

it('takes words that something around makes own ones for no automatic sentence', () => {
  const { canned, techniques } = read('I have unsubscribed you, and I will call you by 5 pm.')
  expect(canned).toEqual([])
  expect(techniques).toContain('inform')
})

it('asks for closure in none of them', () => {
  const { canned, techniques } = read(
    'I have mended it. This is an automatic message: is there anything else I can do for you?',
  )
  expect(canned).toHaveLength(1)
  expect(techniques).not.toContain('closure.unresolved')
})
