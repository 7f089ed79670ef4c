import type { PatchValues } from '#shared/case/patch.ts'
import { customerKey } from '#shared/case/facts.ts'
import type { Excerpt } from '#shared/coaching/evidence.ts'
import { practiceExample, TAKEN_OUT } from '#shared/coaching/example.ts'
import { withoutSpans } from '#shared/coaching/personal-spans.ts'
import { ClosewellError } from '#shared/failure.ts'
import type { ErasureCounts } from '#shared/ipc/people-schemas.ts'
import { customerSigns } from '#shared/people/customer-signs.ts'
import { withoutCustomer } from '#shared/people/erased-case.ts'
import { customerSpans, fullNameRuns } from '#shared/people/name-spans.ts'
import { redactedExcerpt, withTexts } from '#shared/people/erased-session.ts'
import type { StoredCase } from '../../store/case-store.ts'
import type { Writer } from '../../store/connection.ts'
import {
  changeCaseTexts,
  changeNames,
  clearRejects,
  deleteExamples,
  deleteOverrides,
} from '../../store/erasure.ts'
import {
  casesOnceOf,
  customerOfCase,
  similarCases,
  type StoredCustomer,
} from '../../store/erasure-candidates.ts'
import { caseRewriter } from '../../store/rewrite-case.ts'
import { changeSessions, type ChangedSession } from './sessions.ts'

/** The customer of a case. Throws `ClosewellError` `notFound`. */
export function requireCustomer(writer: Writer, caseRow: number): StoredCustomer {
  const customer = customerOfCase(writer, caseRow)
  if (customer === null) {
    throw new ClosewellError('notFound', 'This case is no longer stored; its import may have been undone.')
  }
  return customer
}

/** By what the supervisor calls the customer whom she erases; null where nothing tells. */
export function nameOfCustomer({ names, emails, phones, ids }: StoredCustomer): string | null {
  return [...names, ...emails, ...phones, ...ids][0] ?? null
}

/** Erases a customer, inside the caller's transaction. */
export function removeCustomer(
  writer: Writer,
  customer: StoredCustomer,
  erasure: { readonly id: number; readonly atMs: number },
): ErasureCounts {
  const signatures = [...customer.names, ...customer.emails, ...customer.phones, ...customer.ids]
  const spansOf = (text: string, isAboutThem: boolean) => customerSpans(text, customer, isAboutThem)
  const names = (text: string): boolean => spansOf(text, false).length > 0
  const inFull = (text: string): string => withoutSpans(text, spansOf(text, false), TAKEN_OUT)
  const onceTheirs = casesOnceOf(writer, customer)
  const similar = similarCases(writer, customer)

  // By the cases' ids, so before those are changed.
  const overrides = deleteOverrides(writer, customer.rows)
  const notes =
    changeCaseTexts(writer, 'followUpReason', customer.rows, () => null) +
    changeCaseTexts(writer, 'repeatNote', customer.rows, () => null) +
    changeCaseTexts(writer, 'followUpReason', null, inFull) +
    changeCaseTexts(writer, 'repeatNote', null, inFull) +
    changeCaseTexts(writer, 'overrideReason', null, inFull)
  changeNames(writer, inFull)

  const rewrite = caseRewriter(writer, erasure.id)
  const identities = new Set<string>()
  const texts: string[] = []
  const without = (values: PatchValues, { system, record }: StoredCase): PatchValues => {
    identities.add(identityOf(system, record.account, record.caseId))
    texts.push(...(values.messages ?? []).map(({ text }) => text))
    return withoutCustomer(values, signatures)
  }
  let messages = 0
  let versions = 0
  for (const row of customer.rows) {
    const rewritten = rewrite(row, without)
    messages += rewritten.messages
    versions += rewritten.versions
  }
  for (const row of onceTheirs) {
    rewrite(row, (values, stored) =>
      isTheirs(values, stored, customer, similar.has(row)) ? without(values, stored) : values,
    )
  }

  const { sessionsChanged, excerpts } = changeSessions(
    writer,
    erasure.atMs,
    ({ document, team }): ChangedSession => {
      const areTheirs = document.excerpts.map(
        (excerpt) =>
          identities.has(identityOf(excerpt.case.system, excerpt.case.account, excerpt.case.caseId)) ||
          isNamedIn(excerpt, customer),
      )
      texts.push(
        ...document.excerpts.flatMap(({ messages: words }, at) =>
          areTheirs[at] === true ? words.map(({ text }) => text) : [],
        ),
      )
      const redacted = document.excerpts.map((excerpt, at) =>
        areTheirs[at] === true ? redactedExcerpt(excerpt, 'customer', erasure.atMs) : excerpt,
      )
      const say = (text: string): string =>
        withoutSpans(text, spansOf(text, areTheirs.includes(true)), TAKEN_OUT)
      return {
        document: withTexts({ ...document, excerpts: redacted }, say),
        team,
        excerpts: areTheirs.filter(Boolean).length,
      }
    },
  )
  return {
    cases: customer.rows.length,
    messages,
    versions,
    sessions: 0,
    sessionsChanged,
    excerpts,
    examples: deleteExamples(writer, (example) => isMadeOf(example, texts) || names(example)),
    overrides,
    notes,
    rejects: clearRejects(writer, names),
    views: 0,
  }
}

/**
 * Whether an import said, by any sign, that the case was this customer's. Not where it says what stands now, and the case
 * is one that only shares a sign: such cases are shown to the supervisor, who decides of each.
 */
function isTheirs(
  values: PatchValues,
  { record, system }: StoredCase,
  { signs }: StoredCustomer,
  isSimilar: boolean,
): boolean {
  const { account } = record
  if (!customerSigns(values, system, account).some((sign) => signs.has(sign))) return false
  const { customerId = null, customerEmail = null, customerPhone = null, customerName = null } = values
  const said = customerKey({ account, customerId, customerEmail, customerPhone, customerName }, system)
  return !isSimilar || said !== customerKey(record, system)
}

/** Whether a frozen stretch of anybody's case tells of the customer; a name of one word is no proof. */
function isNamedIn({ case: { subject }, messages }: Excerpt, customer: StoredCustomer): boolean {
  const names = customer.names.filter((name) => fullNameRuns(name, name).some(({ words }) => words > 1))
  const isNamed = (text: string | null): boolean =>
    text !== null && customerSpans(text, { ...customer, names }, false).length > 0
  return isNamed(subject) || messages.some(({ author, text }) => isNamed(author) || isNamed(text))
}

function identityOf(system: string, account: string, caseId: string): string {
  return JSON.stringify([system, account, caseId])
}

/** Shorter pieces are what anybody writes. */
const TELLING_LENGTH = 20

/** Whether an example, which no longer says of which case it is, was made of words of these texts. */
function isMadeOf(example: string, texts: readonly string[]): boolean {
  const { data } = practiceExample.safeParse(JSON.parse(example))
  const pieces = data?.messages.flatMap(({ text }) => text.split(TAKEN_OUT)) ?? []
  return pieces.some((piece) => {
    const words = piece.trim()
    return words.length >= TELLING_LENGTH && texts.some((text) => text.includes(words))
  })
}
