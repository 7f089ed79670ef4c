import { textsOf } from '../json-values.ts'
import { joinedName } from '../row-values.ts'
import type { Layout } from '../system.ts'

/** The role of customers in a fresh installation; those before it are administrators and agents. */
const CUSTOMER_ROLE = '3'

/** Users of the API, by whose ids tickets name owners and customers. */
export const ZAMMAD_USERS: Layout = {
  id: 'api-users',
  rowsAre: 'people',
  signature: {
    strong: [
      ['id', 'login', 'firstname', 'lastname', 'role ids'],
      ['id', 'login', 'firstname', 'lastname', 'organization id'],
    ],
    weak: ['email', 'phone', 'vip', 'last login', 'out of office', 'updated by id', 'active'],
  },
  columns: { person_id: ['id'], person_email: ['email', 'login'] },
  completePerson: (person, row) => {
    const roles = textsOf(row.json('role ids'))
    const isAgent = roles.length === 0 ? null : roles.some((role) => role !== CUSTOMER_ROLE)
    return { ...person, name: joinedName(row.text('firstname'), row.text('lastname')), isAgent }
  },
}
