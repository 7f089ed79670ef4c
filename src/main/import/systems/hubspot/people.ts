import { firstText, joinedName } from '../row-values.ts'
import type { Layout } from '../system.ts'

/** Owners, by whose ids tickets name them; of the API or the table `owner`. */
export const HUBSPOT_OWNERS: Layout = {
  id: 'owners',
  rowsAre: 'people',
  signature: {
    strong: [
      ['owner id', 'email', 'first name', 'last name'],
      ['id', 'userid', 'email', 'firstname', 'lastname'],
    ],
    weak: ['is active', 'portal id', 'archived', 'useridincludinginactive', 'fivetran synced', 'type'],
    never: ['subject', 'ticket name'],
  },
  columns: { person_id: ['owner id', 'id'], person_email: ['email'] },
  completePerson: (person, row) => {
    const [first, last] = [
      firstText(row, ['first name', 'firstname']),
      firstText(row, ['last name', 'lastname']),
    ]
    return { ...person, name: joinedName(first, last), isAgent: true }
  },
}
