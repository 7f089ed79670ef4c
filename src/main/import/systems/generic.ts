import type { CaseDraft, CaseField } from '#shared/case/patch.ts'
import { roleOfWord } from '../transcripts/role-words.ts'
import { booleanOf, commonKind } from './common-words.ts'
import { CASE_TITLES } from './generic-case-titles.ts'
import { MESSAGE_TITLES } from './generic-message-titles.ts'
import { spelled } from './generic-spellings.ts'
import { firstText } from './row-values.ts'
import type { DraftMessage, HelpdeskSystem, Layout, SourceRow } from './system.ts'
import { listed } from './titles.ts'

/** Columns that fill a field only together, or only with some of their values. */
const PARTS = spelled({
  firstName: listed(
    'customer first name, first name, given name, imię klienta, imię, vorname, prénom, nombre, voornaam, nome',
  ),
  lastName: listed(
    'customer last name, last name, surname, family name, nazwisko klienta, nazwisko, nachname, nom de famille, nom, apellidos, apellido, sobrenome, apelido, cognome, achternaam',
  ),
  reopened: listed(
    'reopened, is reopened, was reopened, ponownie otwarte, ponownie otwarty, wiedereröffnet, rouvert, reabierto, reaberto, riaperto, heropend',
  ),
  public: listed('public, is public, publiczna, öffentlich, publique, público, pubblico, openbaar'),
  visibility: listed(
    'visibility, widoczność, sichtbarkeit, visibilité, visibilidad, visibilidade, visibilità, zichtbaarheid',
  ),
})

type HasTitle = (title: string) => boolean

const CASES: Layout = {
  id: 'cases',
  rowsAre: 'cases',
  signature: { strong: [] },
  columns: CASE_TITLES,
  derives: (has) => {
    const lacks = (field: keyof typeof CASE_TITLES): boolean => !CASE_TITLES[field].some(has)
    const derived: CaseField[] = []
    if (lacks('category') && !lacks('kind')) derived.push('category')
    if (lacks('customer_email') && !lacks('customer_name')) derived.push('customerEmail')
    if (lacks('customer_name') && hasFullName(has)) derived.push('customerName')
    if (lacks('reopen_count') && PARTS.reopened.some(has)) derived.push('reopenCount')
    return derived
  },
  complete: (draft, row) => {
    draft.category ??= categoryOf(row)
    draft.customerName ??= fullName(row)
    draft.reopenCount ??= reopensOf(row)
    moveEmail(draft)
  },
}

const MESSAGES: Layout = {
  id: 'messages',
  rowsAre: 'messages',
  signature: { strong: [] },
  columns: MESSAGE_TITLES,
  standsAlone: true,
  completeMessage: (message, row) =>
    isInternal(row) ? { ...message, role: 'note' } : withoutRoleWord(message),
}

/** Any table whose titles say what its columns are; it is judged by how many of them do. */
export const GENERIC_SYSTEM: HelpdeskSystem = { id: 'generic', name: 'Other', layouts: [CASES, MESSAGES] }

/** Where there is no category, a type that is no kind (`Billing`, not `Complaint`) says what the case is about. */
function categoryOf(row: SourceRow): string | null {
  const type = firstText(row, CASE_TITLES.kind)
  return type === '' || commonKind(type) !== null ? null : type
}

/** `nombre` or `nom` alone may name anything; beside a title for the other half it is a person's. */
function hasFullName(has: HasTitle): boolean {
  return PARTS.firstName.some(has) && PARTS.lastName.some(has)
}

function fullName(row: SourceRow): string | null {
  if (!hasFullName(row.has)) return null
  const name = `${firstText(row, PARTS.firstName)} ${firstText(row, PARTS.lastName)}`.trim()
  return name === '' ? null : name
}

/** A yes says that it happened, not how often: once at least. */
function reopensOf(row: SourceRow): number | null {
  const text = firstText(row, PARTS.reopened)
  if (/^\d{1,6}$/u.test(text)) return Number(text)
  const wasReopened = booleanOf(text)
  return wasReopened === null ? null : Number(wasReopened)
}

/** An address in the column for the customer's name. */
function moveEmail(draft: CaseDraft): void {
  const { customerName, customerEmail } = draft
  if (customerName === null || customerEmail !== null || !/^[^\s@<>]+@[^\s@<>]+$/u.test(customerName)) return
  draft.customerEmail = customerName
  draft.customerName = null
}

function isInternal(row: SourceRow): boolean {
  return (
    booleanOf(firstText(row, PARTS.public)) === false ||
    roleOfWord(firstText(row, PARTS.visibility)) === 'note'
  )
}

/** A sender called `agent` is a role; called `agent 12`, a somebody, too. */
function withoutRoleWord(message: DraftMessage): DraftMessage {
  const { author, role } = message
  const word = author === null ? null : roleOfWord(author)
  if (author === null || word === null) return message
  return { ...message, role: role ?? word, author: /\d/u.test(author) ? author : null }
}
