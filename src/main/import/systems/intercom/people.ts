import type { Layout } from '../system.ts'

/** Teammates, by whose ids conversations and parts name them. */
export const INTERCOM_ADMINS: Layout = {
  id: 'admins',
  rowsAre: 'people',
  signature: {
    strong: [
      ['id', 'name', 'email', 'away mode enabled', 'has inbox seat'],
      ['id', 'name', 'email', 'away mode reassign'],
    ],
    weak: ['job title', 'team ids', 'fivetran synced', 'type'],
  },
  columns: { person_id: ['id'], person_name: ['name'], person_email: ['email'] },
  completePerson: (person) => ({ ...person, isAgent: true }),
}

/** Customers, of the API or of the table `contact_history`. */
export const INTERCOM_CONTACTS: Layout = {
  id: 'contacts',
  rowsAre: 'people',
  signature: {
    strong: [
      ['id', 'external id', 'role', 'email', 'unsubscribed from emails'],
      ['id', 'role', 'email', 'marked email as spam', 'has hard bounced'],
    ],
    weak: ['workspace id', 'signed up at', 'last replied at', 'fivetran active', 'name', 'phone'],
  },
  columns: { person_id: ['id'], person_name: ['name'], person_email: ['email'] },
  // Who has neither a name nor an address is nobody: so are superseded versions.
  completePerson: (person, row) => {
    const isSuperseded = row.text('fivetran active').toLowerCase() === 'false'
    return { ...person, ...(isSuperseded ? { name: null, email: null } : {}), isAgent: false }
  },
}
