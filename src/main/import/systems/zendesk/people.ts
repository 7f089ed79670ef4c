import type { Layout } from '../system.ts'

/** Users as the API, the full export and the Fivetran connector give them. */
export const USERS: Layout = {
  id: 'users',
  rowsAre: 'people',
  signature: {
    strong: [
      ['ticket restriction', 'only private comments', 'role'],
      ['shared agent', 'restricted agent', 'role'],
      ['iana time zone', 'locale id', 'role', 'name'],
      ['id', 'name', 'email', 'role', 'organization id'],
    ],
    weak: ['role', 'time zone', 'suspended', 'locale', 'email'],
    never: ['subject', 'raw subject'],
    shapes: { role: /^(?:end-user|agent|admin)$/iu },
  },
  columns: {
    person_id: ['id'],
    person_name: ['name'],
    person_email: ['email'],
    person_role: ['role'],
  },
  completePerson: (person, row) => ({ ...person, isAgent: row.text('role').toLowerCase() !== 'end-user' }),
}

/** Groups, so that a ticket's `group_id` gets its name. */
export const GROUPS: Layout = {
  id: 'groups',
  rowsAre: 'people',
  signature: {
    strong: [
      ['name', 'is public', 'default', 'deleted'],
      ['fivetran synced', 'name', 'deleted', 'default'],
    ],
    weak: ['description', 'url'],
    never: ['email', 'subject', 'role'],
    shapes: { url: /\/groups\/\d+/u },
  },
  columns: { person_id: ['id'], person_name: ['name'] },
}

/** `users.xml` of the XML export. Its `roles` are codes: 0 is a customer. */
export const XML_USERS: Layout = {
  id: 'xml-users',
  rowsAre: 'people',
  signature: {
    strong: [
      ['roles', 'restriction id', 'is verified'],
      ['roles', 'openid url', 'email'],
      ['uses 12 hour clock', 'roles', 'email'],
    ],
    weak: ['is active', 'last login', 'time zone', 'photo url'],
    never: ['subject'],
  },
  columns: {
    person_id: ['id'],
    person_name: ['name'],
    person_email: ['email'],
    person_role: ['roles'],
  },
  completePerson: (person, row) => ({ ...person, isAgent: row.text('roles') !== '0' }),
}
