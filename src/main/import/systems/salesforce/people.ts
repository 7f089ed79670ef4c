import { joinedName } from '../row-values.ts'
import type { Layout, Person, SourceRow } from '../system.ts'
import { SALESFORCE_BLANKS } from './words.ts'

const PEOPLE = {
  rowsAre: 'people',
  blanks: SALESFORCE_BLANKS,
} as const satisfies Partial<Layout>

/** Types of user whose licence is for customers and partners. */
const PORTAL_USER = /portal|^csp|customer|partner|guest/iu

/** User.csv: agents, portal users among them. */
export const SALESFORCE_USER: Layout = {
  ...PEOPLE,
  id: 'user-object',
  signature: {
    strong: [
      ['id', 'username', 'profileid', 'isactive'],
      ['id', 'username', ['usertype', 'profileid', 'userroleid']],
    ],
    weak: [
      'communitynickname',
      'alias',
      'lastname',
      'email',
      'timezonesidkey',
      'localesidkey',
      'federationidentifier',
    ],
  },
  columns: { person_id: ['id'], person_name: ['name'], person_email: ['email'] },
  completePerson: (person, row) => {
    const isPortalUser = PORTAL_USER.test(row.text('usertype')) || row.text('contactid') !== ''
    return { ...named(person, row), isAgent: !isPortalUser }
  },
}

/** Contact.csv: customers. */
export const SALESFORCE_CONTACT: Layout = {
  ...PEOPLE,
  id: 'contact-object',
  signature: {
    strong: [
      ['id', 'accountid', 'lastname', ['mailingstreet', 'email', 'systemmodstamp']],
      ['id', 'lastname', 'reportstoid'],
    ],
    weak: [
      'salutation',
      'mobilephone',
      'birthdate',
      'leadsource',
      'hasoptedoutofemail',
      'isdeleted',
      'firstname',
      'ownerid',
    ],
    never: ['username', 'casenumber'],
  },
  columns: { person_id: ['id'], person_name: ['name'], person_email: ['email'] },
  completePerson: (person, row) => ({ ...named(person, row), isAgent: false }),
}

/** Account.csv: the customers' companies. */
export const SALESFORCE_ACCOUNT: Layout = {
  ...PEOPLE,
  id: 'account-object',
  signature: {
    strong: [
      ['id', 'name', 'billingstreet', 'ownerid'],
      ['id', 'name', 'billingcity', 'systemmodstamp'],
      ['id', 'name', 'accountnumber', 'systemmodstamp'],
      ['id', 'name', 'numberofemployees', 'ownerid'],
    ],
    weak: [
      'parentid',
      'industry',
      'annualrevenue',
      'shippingstreet',
      'isdeleted',
      'accountsource',
      'jigsaw',
      'type',
    ],
    never: ['lastname', 'username', 'casenumber'],
  },
  columns: { person_id: ['id'], person_name: ['name'] },
  completePerson: (person) => ({ ...person, isAgent: false }),
}

/** Group.csv: queues and public groups. */
export const SALESFORCE_GROUP: Layout = {
  ...PEOPLE,
  id: 'group-object',
  signature: {
    strong: [
      ['id', 'developername', ['doessendemailtomembers', 'doesincludebosses']],
      ['id', 'name', 'developername', 'relatedid', 'type'],
    ],
    weak: ['queueroutingconfigid', 'systemmodstamp', 'email'],
  },
  columns: { person_id: ['id'], person_name: ['name', 'developername'], person_email: ['email'] },
}

/** Not every export has the whole name in a column of its own. */
function named(person: Person, row: SourceRow): Person {
  const parts = ['firstname', 'middlename', 'lastname', 'suffix'].map(row.text)
  return { ...person, name: person.name ?? joinedName(...parts) }
}
