import { expect, it } from 'vitest'
import { partOfAgent, withoutAgent, withoutCustomer } from './erased-case.ts'

const message = { role: 'agent', author: 'Ola Quill', atMs: 1, text: 'Ola here. Is it solved?' } as const

it('blanks what tells of a customer in the columns that an export had, and adds none', () => {
  const values = {
    customerName: 'Kim Berg',
    csat: '4',
    followUpOutcome: 'Declined',
    agent: 'Ola Quill',
    messages: [
      message,
      { ...message, role: 'system', author: ' KIM BERG ' },
      { ...message, author: 'Kim' },
    ] as const,
    extra: { Mood: 'bad' },
  }
  expect(withoutCustomer(values, ['Kim Berg'])).toEqual({
    customerName: null,
    csat: '4',
    followUpOutcome: 'Declined',
    agent: 'Ola Quill',
    messages: [
      { ...message, text: '' },
      { ...message, role: 'system', author: null, text: '' },
      { ...message, author: 'Kim', text: '' },
    ],
    extra: {},
  })
  expect(withoutCustomer({ csat: 'bad, Kim', followUpOutcome: 'called', extra: {} }, [])).toEqual({
    csat: null,
    followUpOutcome: null,
    extra: {},
  })
})

it('puts the stand-in wherever an export names the agent, and leaves who else is there', () => {
  const values = { agent: 'Ola Quill', resolver: 'Jan Reed', messages: [message], extra: { Who: 'Quill' } }
  expect(withoutAgent(values, 'Ola Quill', 'Former agent 7', true)).toEqual({
    agent: 'Former agent 7',
    resolver: 'Jan Reed',
    messages: [{ ...message, author: 'Former agent 7', text: 'Former agent 7 here. Is it solved?' }],
    extra: { Who: 'Former agent 7' },
  })
})

it('takes only the full name out of values that many cases share, and out of cases that only those name', () => {
  const values = {
    team: "OLA QUILL's team",
    category: 'Quill pens',
    messages: [{ ...message, author: 'Jan Reed' }] as const,
    extra: { 'Asked Ola Quill': 'Ola' },
  }
  expect(partOfAgent(values, 'Ola Quill')).toBe('labelled')
  expect(withoutAgent(values, 'Ola Quill', 'Former agent 7', false)).toEqual({
    team: 'Former agent 7 team',
    category: 'Quill pens',
    messages: values.messages,
    extra: { 'Asked Former agent 7': 'Ola' },
  })
  expect(partOfAgent({ extra: {}, messages: [message] }, 'Ola Quill')).toBe('theirs')
  expect(partOfAgent({ extra: { Mood: 'asked oli quill' } }, 'Ola Quill')).toBe('theirs')
  expect(partOfAgent({ extra: {}, subject: 'Quill' }, 'Ola Quill')).toBeNull()
})
