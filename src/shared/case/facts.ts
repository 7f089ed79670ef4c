import type { CaseRecord } from './model.ts'

type ResolutionRecord = Pick<CaseRecord, 'resolvedAtMs' | 'closedAtMs' | 'status' | 'autoClosed'>

/** Whether the case has ended by its status. */
export function isSolvedStatus(status: CaseRecord['status']): boolean {
  return status === 'resolved' || status === 'closed'
}

/**
 * When the case was resolved, in UTC milliseconds: resolved_at, else closed_at where a person ended the case. A timer's
 * closed_at says nothing about a resolution.
 */
export function resolutionInstantMs(record: ResolutionRecord): number | null {
  if (record.resolvedAtMs !== null) return record.resolvedAtMs
  return isSolvedStatus(record.status) && !record.autoClosed ? record.closedAtMs : null
}

export type CustomerFields = Pick<
  CaseRecord,
  'account' | 'customerId' | 'customerEmail' | 'customerPhone' | 'customerName'
>

/**
 * The one key under which all cases of a customer meet, or null for an unknown customer. The first that the case has of:
 * e-mail, phone (both hold in every system), customer id, name (both hold within one system and account; a name alone,
 * without an account, would make strangers one person). The prefix keeps kinds apart, JSON keeps the parts apart.
 */
export function customerKey(customer: CustomerFields, system: string): string | null {
  const email = (customer.customerEmail ?? '').trim().toLowerCase()
  if (email.includes('@')) return `email:${email}`

  const phone = (customer.customerPhone ?? '').replace(/\D/gu, '').replace(/^00/u, '')
  if (phone !== '') return `phone:${phone}`

  const account = customer.account.trim()
  const id = (customer.customerId ?? '').trim()
  if (id !== '') return `id:${JSON.stringify([system, account, id])}`

  const name = (customer.customerName ?? '').trim().replace(/\s+/gu, ' ').toLowerCase()
  if (name !== '' && system !== '' && account !== '') return `name:${JSON.stringify([system, account, name])}`
  return null
}
