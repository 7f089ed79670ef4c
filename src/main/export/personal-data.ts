import type { PersonalDataFinding } from '#shared/ipc/hr-schemas.ts'
import type { KnownCustomer } from '../store/known-customers.ts'
import { plainText } from './csv-text.ts'

/** A text of a file that came out of the imports, and the column it stands in. */
export type TextCell = Pick<PersonalDataFinding, 'column' | 'text'>

type Kind = PersonalDataFinding['kind']

const EMAIL = /[^\s,;"<>@]{1,64}@[^\s,;"<>@]{1,255}\.\p{L}{2,24}/u
const PHONE = /(?:\+|00)?\p{Nd}(?:[\s().\-/_\p{Pd}]{0,3}\p{Nd}){8,14}/u
/** Too short to be known for a telephone number by its look alone. */
const DIGITS = /\d(?:[\s().\-/_\p{Pd}]{0,3}\d){5,14}/gu
const BETWEEN_WORDS = /[\s,;:()[\]{}<>"'|/\\]+/u
const BETWEEN_NAMES = /[^\p{L}\p{M}\p{N}]+/u
/** What a reader does not see between two letters. */
const UNSEEN = /[\p{Cf}\p{DI}]+/gu

/**
 * Personal data in the texts of a file, each text and kind once, as they read when they are written. What looks like an
 * e-mail address or a telephone number blocks, and so does a known customer's address, number or id, and a known full name
 * in a team, whatever the order of its words: of a customer, and of an agent of `hiddenAgents`, whom the file is not to name.
 * Agents have namesakes among customers, and teams are called by single words, so those are found without blocking.
 */
export function findPersonalData(
  cells: readonly TextCell[],
  customers: Iterable<KnownCustomer>,
  hiddenAgents: readonly string[],
): PersonalDataFinding[] {
  const found = new Map<string, PersonalDataFinding>()
  const note = (cell: TextCell, kind: Kind, isBlocking: boolean): void => {
    const key = JSON.stringify([cell.column, cell.text, kind])
    const blocked = found.get(key)?.isBlocking ?? false
    found.set(key, { ...cell, kind, isBlocking: isBlocking || blocked })
  }
  const sought: Record<'email' | 'phone' | 'customerId', Terms> = {
    email: new Map(),
    phone: new Map(),
    customerId: new Map(),
  }
  for (const cell of cells) {
    const shown = folded(plainText(cell.text))
    if (EMAIL.test(shown)) note(cell, 'email', true)
    if (PHONE.test(shown)) note(cell, 'phone', true)
    seek(sought, cell, shown)
  }
  const named = new NamesInCells(cells)
  for (const name of hiddenAgents) {
    for (const { cell, isFull } of named.with(name)) {
      if (cell.column === 'team' && isFull) note(cell, 'agentName', true)
    }
  }
  for (const { id, email, phone, name } of customers) {
    for (const cell of cellsWith(sought.email, email, folded)) note(cell, 'email', true)
    for (const cell of cellsWith(sought.phone, phone, digitsOf)) note(cell, 'phone', true)
    for (const cell of cellsWith(sought.customerId, id, folded)) note(cell, 'customerId', true)
    for (const { cell, isFull } of name === null ? [] : named.with(name)) {
      note(cell, 'customerName', cell.column === 'team' && isFull)
    }
  }
  return [...found.values()]
}

/** The cells by the words in them. */
class NamesInCells {
  readonly #cells: readonly { readonly cell: TextCell; readonly words: ReadonlySet<string> }[]
  readonly #words: ReadonlySet<string>

  constructor(cells: readonly TextCell[]) {
    this.#cells = cells.map((cell) => ({ cell, words: new Set(nameWords(cell.text)) }))
    this.#words = new Set(this.#cells.flatMap(({ words }) => [...words]))
  }

  /** The cells that hold all words of a name, or nothing but its one word. */
  with(name: string): { readonly cell: TextCell; readonly isFull: boolean }[] {
    if (this.#words.size === 0) return []
    const wanted = nameWords(name)
    if (wanted.length === 0 || !wanted.every((word) => this.#words.has(word))) return []
    const isFull = wanted.length > 1
    return this.#cells
      .filter(({ words }) => (isFull || words.size === 1) && wanted.every((word) => words.has(word)))
      .map(({ cell }) => ({ cell, isFull }))
  }
}

function nameWords(name: string): string[] {
  return folded(name)
    .split(BETWEEN_NAMES)
    .filter((word) => word !== '')
}

/** What a customer's field would have to be, folded, to stand in these cells. */
type Terms = Map<string, readonly TextCell[]>

function seek(
  sought: Readonly<Record<'email' | 'phone' | 'customerId', Terms>>,
  cell: TextCell,
  shown: string,
): void {
  const add = (terms: Terms, term: string): void => {
    const cells = terms.get(term) ?? []
    if (!cells.includes(cell)) terms.set(term, [...cells, cell])
  }
  for (const word of [shown, ...shown.split(BETWEEN_WORDS)]) {
    if (word.includes('@')) add(sought.email, word)
    if (tellsACustomer(word)) add(sought.customerId, word)
  }
  for (const [digits] of shown.matchAll(DIGITS)) add(sought.phone, digitsOf(digits))
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
  return phone.normalize('NFKC').replaceAll(/\D/gu, '').replace(/^00/u, '')
}

/** As a reader sees a text, whatever its characters. */
function folded(text: string): string {
  return text.normalize('NFKC').replaceAll(UNSEEN, '').toLowerCase().replaceAll(/\s+/gu, ' ').trim()
}
