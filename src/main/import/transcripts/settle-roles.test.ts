import { describe, expect, it } from 'vitest'
import type { DraftMessage, Person } from '../systems/system.ts'
import { type KnownPeople, settleRole } from './settle-roles.ts'

const UNKNOWN: KnownPeople = {
  customerId: null,
  customerEmail: null,
  customerName: null,
  agentNames: new Set(),
  person: () => null,
  staffDomains: new Set(),
}

const people = (...list: Person[]): Pick<KnownPeople, 'person'> => ({
  person: (id) => list.find((person) => person.id === id) ?? null,
})

function roleIn(known: Partial<KnownPeople>, message: Partial<DraftMessage>): string {
  const blank = { role: null, author: null, authorId: null, authorEmail: null, atMs: null, text: 'Hello' }
  return settleRole({ ...blank, ...message }, { ...UNKNOWN, ...known })
}

describe('settleRole', () => {
  it('lets the message itself speak first, then the file of people', () => {
    const known = { customerId: '7', ...people({ id: '7', name: 'Jan', email: null, isAgent: true }) }
    expect(roleIn(known, { role: 'note', authorId: '7' })).toBe('note')
    expect(roleIn(known, { authorId: '7' })).toBe('agent')
    expect(roleIn(people({ id: '8', name: null, email: null, isAgent: false }), { authorId: '8' })).toBe(
      'customer',
    )
  })

  it('knows the customer by id, address or name', () => {
    expect(roleIn({ customerId: '7' }, { authorId: '7' })).toBe('customer')
    expect(roleIn({ customerEmail: 'Jan@Example.com' }, { authorEmail: 'jan@example.com' })).toBe('customer')
    expect(
      roleIn({ customerName: 'Łukasz Żak', customerId: '7' }, { author: 'lukasz  zak', authorId: '8' }),
    ).toBe('customer')
    const named = people({ id: '9', name: 'Jan Kowalski', email: null, isAgent: null })
    expect(roleIn({ customerName: 'Jan Kowalski', ...named }, { authorId: '9' })).toBe('customer')
  })

  it('knows the agent by name, id or domain', () => {
    const agentNames = new Set(['Anna Nowak', '005A'])
    expect(roleIn({ agentNames }, { author: 'ANNA NOWAK' })).toBe('agent')
    expect(roleIn({ agentNames }, { authorId: '005A' })).toBe('agent')
    expect(roleIn({ staffDomains: new Set(['shop.example']) }, { authorEmail: 'ola@Shop.example' })).toBe(
      'agent',
    )
    expect(roleIn({ agentNames, customerName: 'Anna Nowak' }, { author: 'Anna Nowak' })).toBe('customer')
  })

  it('takes words for what they say', () => {
    expect(roleIn({ customerName: 'Jan' }, { author: 'Answer Bot' })).toBe('bot')
    expect(roleIn({ customerName: 'Jan' }, { author: 'Support' })).toBe('agent')
  })

  it('takes others for agents only where they are clearly not of the customer’s side', () => {
    expect(roleIn({ customerId: '7' }, { authorId: '8' })).toBe('agent')
    expect(roleIn({ customerEmail: 'jan@example.com' }, { authorEmail: 'ola@shop.example' })).toBe('agent')
    expect(roleIn({ customerEmail: 'jan@example.com' }, { authorEmail: 'ewa@example.com' })).toBe('customer')
    expect(roleIn({ customerName: 'Jan Kowalski' }, { author: 'Anna Nowak' })).toBe('agent')
    expect(roleIn({ customerName: 'Jan Kowalski' }, { author: 'Kowalski, J.' })).toBe('customer')
    expect(
      roleIn({ customerId: '7', customerName: 'Jan Kowalski' }, { authorId: '8', author: 'Ewa Kowalski' }),
    ).toBe('customer')
  })

  it('credits no agent with what nobody is known to have written', () => {
    expect(roleIn({}, {})).toBe('customer')
    expect(roleIn({ customerId: '7' }, {})).toBe('customer')
    expect(roleIn({}, { author: 'Anna Nowak' })).toBe('customer')
    expect(roleIn({ customerName: 'Jan Kowalski' }, { authorId: '8' })).toBe('customer')
  })
})
