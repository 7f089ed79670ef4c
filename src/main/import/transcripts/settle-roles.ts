import type { Role } from '#shared/case/model.ts'
import type { DraftMessage, Person } from '../systems/system.ts'
import { foldText } from './fold-text.ts'
import { roleOfWord } from './role-words.ts'

/** What is known of a case's people when its messages are settled. */
export interface KnownPeople {
  readonly customerId: string | null
  readonly customerEmail: string | null
  readonly customerName: string | null
  /** The case's agent and resolver, by name or by id. */
  readonly agentNames: ReadonlySet<string>
  readonly person: (id: string) => Person | null
  /** Domains of the helpdesk's own addresses, lower case. */
  readonly staffDomains: ReadonlySet<string>
}

type Author = Pick<DraftMessage, 'authorId' | 'authorEmail' | 'author'>

/**
 * Who wrote a message. What it says itself holds; then the file of people, then whether its author is the case's customer
 * or its agent, by id, address or name. Of anybody else it is only taken for an agent's where the author can be told
 * apart from the customer, and shares neither a name nor a mail domain with them. All else counts as the customer's: an
 * agent is credited with nothing that others may have written.
 */
export function settleRole(message: DraftMessage, known: KnownPeople): Role {
  if (message.role !== null) return message.role
  const person = message.authorId === null ? null : known.person(message.authorId)
  if (person !== null && person.isAgent !== null) return person.isAgent ? 'agent' : 'customer'
  const author = {
    authorId: message.authorId,
    author: message.author ?? person?.name ?? null,
    authorEmail: message.authorEmail ?? person?.email ?? null,
  }
  const word = author.author === null ? null : roleOfWord(author.author)
  if (word !== null) return word
  if (isCustomer(author, known)) return 'customer'
  if (isNamedAgent(author, known) || isStaff(author, known)) return 'agent'
  return isSomebodyElse(author, known) ? 'agent' : 'customer'
}

function isCustomer(author: Author, known: KnownPeople): boolean {
  if (author.authorId !== null && author.authorId === known.customerId) return true
  if (author.authorEmail !== null && sameText(author.authorEmail, known.customerEmail)) return true
  return author.author !== null && sameText(author.author, known.customerName)
}

function isNamedAgent(author: Author, { agentNames }: KnownPeople): boolean {
  for (const name of agentNames) {
    if (author.authorId === name || sameText(author.author ?? '', name)) return true
    if (author.authorEmail !== null && sameText(author.authorEmail, name)) return true
  }
  return false
}

function isStaff({ authorEmail }: Author, { staffDomains }: KnownPeople): boolean {
  return authorEmail !== null && staffDomains.has(domainOf(authorEmail))
}

/** Whether something that is known of both differs, and nothing suggests that they belong together. */
function isSomebodyElse(author: Author, known: KnownPeople): boolean {
  if (author.authorEmail !== null && known.customerEmail !== null) {
    if (domainOf(author.authorEmail) === domainOf(known.customerEmail)) return false
  }
  if (author.author !== null && known.customerName !== null) {
    if (shareName(author.author, known.customerName)) return false
    return true
  }
  const hasOtherId = author.authorId !== null && known.customerId !== null
  const hasOtherEmail = author.authorEmail !== null && known.customerEmail !== null
  return hasOtherId || hasOtherEmail
}

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase()
}

function sameText(one: string, other: string | null): boolean {
  const folded = foldText(one)
  return other !== null && folded !== '' && folded === foldText(other)
}

/** `Nowak, Anna` and `Anna`, say; initials tell nothing. */
function shareName(one: string, other: string): boolean {
  const names = new Set(namesOf(one))
  return namesOf(other).some((name) => names.has(name))
}

function namesOf(name: string): string[] {
  return foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length > 1)
}
