import type { PersonalDataFinding } from '#shared/ipc/hr-schemas.ts'
import type { KnownCustomer } from '../store/known-customers.ts'

/** A text of a file that came out of the imports, and the column it stands in. */
export type TextCell = Pick<PersonalDataFinding, 'column' | 'text'>

type Kind = PersonalDataFinding['kind']

const EMAIL = /[^\s,;"<>@]{1,64}@[^\s,;"<>@]{1,255}\.[a-z]{2,24}/iu
const PHONE = /(?:\+|00)?\d(?:[\s().-]{0,2}\d){8,14}/u
/** Too short to be known for a telephone number by its look alone. */
const DIGITS = /\d(?:[\s().-]{0,2}\d){5,14}/gu
const BETWEEN_WORDS = /[\s,;:()[\]{}<>"'|/\\]+/u
const LONGEST_NAME_WORDS = 5

/**
 * Personal data of customers in the texts of a file, each text and kind once. What looks like an e-mail address or a
 * telephone number blocks, and so does a known customer's address, number or id, and a known full name in a team. Agents
 * have namesakes among customers, and teams are called by single words, so those are found without blocking.
 */
export function findPersonalData(
  cells: readonly TextCell[],
  customers: Iterable<KnownCustomer>,
): PersonalDataFinding[] {
  const found = new Map<string, PersonalDataFinding>()
  const note = (cell: TextCell, kind: Kind, isBlocking: boolean): void => {
    const key = JSON.stringify([cell.column, cell.text, kind])
    const blocked = found.get(key)?.isBlocking ?? false
    found.set(key, { ...cell, kind, isBlocking: isBlocking || blocked })
  }
  const sought: Record<Kind, Terms> = {
    email: new Map(),
    phone: new Map(),
    customerId: new Map(),
    customerName: new Map(),
  }
  for (const cell of cells) {
    if (EMAIL.test(cell.text)) note(cell, 'email', true)
    if (PHONE.test(cell.text)) note(cell, 'phone', true)
    seek(sought, cell)
  }
  for (const { id, email, phone, name } of customers) {
    for (const cell of cellsWith(sought.email, email, folded)) note(cell, 'email', true)
    for (const cell of cellsWith(sought.phone, phone, digitsOf)) note(cell, 'phone', true)
    for (const cell of cellsWith(sought.customerId, id, folded)) note(cell, 'customerId', true)
    for (const cell of cellsWith(sought.customerName, name, folded)) {
      note(cell, 'customerName', cell.column === 'team' && /\s/u.test(name?.trim() ?? ''))
    }
  }
  return [...found.values()]
}

/** What a customer's field would have to be, folded, to stand in these cells. */
type Terms = Map<string, readonly TextCell[]>

function seek(sought: Readonly<Record<Kind, Terms>>, cell: TextCell): void {
  const whole = folded(cell.text)
  const words = whole.split(BETWEEN_WORDS).filter((word) => word !== '')
  const add = (kind: Kind, term: string): void => {
    const cells = sought[kind].get(term) ?? []
    if (!cells.includes(cell)) sought[kind].set(term, [...cells, cell])
  }
  for (const word of [whole, ...words]) {
    if (word.includes('@')) add('email', word)
    if (tellsACustomer(word)) add('customerId', word)
  }
  for (const [digits] of whole.matchAll(DIGITS)) add('phone', digitsOf(digits))
  if (whole !== '') add('customerName', whole)
  for (let first = 0; first < words.length; first += 1) {
    for (let count = 2; count <= LONGEST_NAME_WORDS && first + count <= words.length; count += 1) {
      add('customerName', words.slice(first, first + count).join(' '))
    }
  }
}

function cellsWith(
  terms: Terms,
  field: string | null,
  termOf: (field: string) => string,
): readonly TextCell[] {
  return field === null || terms.size === 0 ? NOTHING : (terms.get(termOf(field)) ?? NOTHING)
}

const NOTHING: readonly TextCell[] = []

/** Whether a word can be the id of one customer, not a shift, a year or the number of a team. */
function tellsACustomer(word: string): boolean {
  return /\d/u.test(word) && word.length >= (/^\d+$/u.test(word) ? 5 : 4)
}

/** As customers' keys compare telephone numbers. */
function digitsOf(phone: string): string {
  return phone.replaceAll(/\D/gu, '').replace(/^00/u, '')
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim()
}
