import { describe, expect, it } from 'vitest'
import type { KnownCustomer } from '../store/known-customers.ts'
import { findPersonalData, type TextCell } from './personal-data.ts'

const team = (text: string): TextCell => ({ column: 'team', text })
const agent = (text: string): TextCell => ({ column: 'agent_name', text })
const customer = (known: Partial<KnownCustomer>): KnownCustomer => ({
  id: null,
  email: null,
  phone: null,
  name: null,
  ...known,
})

describe('by its look', () => {
  it.each([
    ['kim@example.com', 'email'],
    ['Team (kim.lee+x@mail.example.co.uk)', 'email'],
    ['call +48 600 100 200', 'phone'],
    ['(020) 7946 0018', 'phone'],
    ['0048600100200', 'phone'],
    ['kim＠example.com', 'email'],
    ['kim@\u200Bexample.com', 'email'],
    ['ki\u00ADm@exam\u034Fple.com', 'email'],
    ['a@b.рф', 'email'],
    ['a@b.xn--p1ai', 'email'],
    ['４８６００１００２００', 'phone'],
    ['٤٨٦٠٠١٠٠٢٠٠', 'phone'],
    ['600/123/456', 'phone'],
    ['600_123_456', 'phone'],
    ['600 / 123 / 456', 'phone'],
    ['600\u2011123\u2011456', 'phone'],
    ['600\u2013123\u2013456', 'phone'],
    ['600\u200B123\u200B456', 'phone'],
    ['600\u0085123\u0085456', 'phone'],
  ])('finds %s', (text, kind) => {
    expect(findPersonalData([team('North'), team(text)], [], [])).toEqual([
      { column: 'team', text, kind, isBlocking: true },
    ])
  })

  it.each([
    'Delivery & returns',
    'Team 24/7',
    '2026',
    'A-0007',
    'Ola Nowak-Żółkiewska',
    'Shift 06-14',
    '@home',
  ])('passes %s', (text) => {
    expect(findPersonalData([team(text), agent(text)], [], [])).toEqual([])
  })
})

describe('by the customers of the workspace', () => {
  const known = [
    customer({ id: 'CUST-7781', email: 'Kim@intranet ', phone: '55 01 99', name: 'Łucja  Żak' }),
    customer({ id: '48213' }),
    customer({ id: '7', name: 'Support' }),
    customer({ id: '2025' }),
    customer({ name: 'Anna Nowak' }),
  ]

  it.each([
    [team('cust-7781'), 'customerId'],
    [team('VIP (CUST-7781)'), 'customerId'],
    [team('key account 48213'), 'customerId'],
    [team('kim@intranet'), 'email'],
    [team('line 550-199'), 'phone'],
    [team('ŁUCJA ŻAK'), 'customerName'],
    [team('desk of Łucja Żak'), 'customerName'],
    [agent('CUST-7781'), 'customerId'],
    [team('ＣＵＳＴ-７７８１'), 'customerId'],
    [team('CUST\u200B-7781'), 'customerId'],
    [team('line 55_01/99'), 'phone'],
    [team('Żak, Łucja'), 'customerName'],
    [team('Łucja.Żak'), 'customerName'],
    [team('desk_Żak-Łucja'), 'customerName'],
    [team('Łu\u00ADcja\u0085Żak'), 'customerName'],
    [team('Łucja (VIP) Żak'), 'customerName'],
  ])('blocks %j', (cell, kind) => {
    expect(findPersonalData([cell], known, [])).toEqual([{ ...cell, kind, isBlocking: true }])
  })

  it.each([agent('Anna Nowak'), agent('anna nowak (North)'), team('Support')])(
    'points out the namesake %j without blocking',
    (cell) => {
      expect(findPersonalData([cell], known, [])).toEqual([
        { ...cell, kind: 'customerName', isBlocking: false },
      ])
    },
  )

  it.each([
    team('Team 7'),
    team('7'),
    team('Class of 2025'),
    team('Support North'),
    agent('Nowak'),
    team(''),
  ])('passes %j', (cell) => {
    expect(findPersonalData([cell], known, [])).toEqual([])
  })

  it('says everything once', () => {
    const cells = [team('Łucja Żak'), agent('Anna Nowak'), team('Łucja Żak')]
    expect(findPersonalData(cells, [...known, ...known], [])).toHaveLength(2)
  })
})

describe('by the agents whom the file is not to name', () => {
  const agents = ['Ola Quill', 'Zoe']

  it.each(['Ola Quill', 'Team of QUILL, Ola', 'ola.quill', 'Ola\u200BQuill, Ola Quill'])(
    'blocks %j',
    (text) => {
      expect(findPersonalData([team(text)], [], agents)).toEqual([
        { column: 'team', text, kind: 'agentName', isBlocking: true },
      ])
    },
  )

  it.each([team('Ola'), team('Zoe'), team('Quill North'), agent('Ola Quill')])('passes %j', (cell) => {
    expect(findPersonalData([cell], [], agents)).toEqual([])
  })
})
