import type { Layout } from '../system.ts'

/** Agents of the API: name and address stand in their contact. */
export const AGENTS: Layout = {
  id: 'agents',
  rowsAre: 'people',
  signature: {
    strong: [
      ['contact.name', 'contact.email', 'ticket scope'],
      ['contact.name', 'contact.email', 'occasional'],
    ],
    weak: ['signature', 'available', 'group ids', 'role ids', 'type'],
    never: ['subject'],
  },
  columns: { person_id: ['id'], person_name: ['contact.name'], person_email: ['contact.email'] },
  completePerson: (person) => ({ ...person, isAgent: true }),
}

export const CONTACTS: Layout = {
  id: 'contacts',
  rowsAre: 'people',
  signature: {
    strong: [
      ['name', 'email', 'view all tickets', 'company id'],
      ['name', 'email', 'other emails', 'company id', 'mobile'],
      ['name', 'email', 'unique external id', 'twitter id', 'mobile'],
    ],
    weak: ['active', 'address', 'job title', 'language', 'other companies'],
    never: ['subject', 'ticket id'],
  },
  columns: { person_id: ['id'], person_name: ['name'], person_email: ['email'] },
  completePerson: (person) => ({ ...person, isAgent: false }),
}

/** Groups, so that a ticket's `group_id` gets its name. */
export const GROUPS: Layout = {
  id: 'groups',
  rowsAre: 'people',
  signature: {
    strong: [
      ['name', 'escalate to', 'unassigned for'],
      ['name', 'auto ticket assign', 'business hour id'],
    ],
    weak: ['agent ids', 'description', 'group type'],
    never: ['email', 'subject'],
  },
  columns: { person_id: ['id'], person_name: ['name'] },
}
