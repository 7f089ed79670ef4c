import { DAY_MS, HOUR_MS } from '#shared/case/model.ts'
import { caseRow, type FileRow } from './workspaces.ts'

export interface TalkCase {
  readonly agent: string
  readonly team?: string
  /** Blank for an unknown customer; a customer of its own without it. */
  readonly customer?: string
  /** When it was resolved; opened a day earlier. */
  readonly resolvedAtMs: number
  /** What the customer and the agent wrote by turns, the customer first; the last an hour before the resolution. */
  readonly texts: readonly string[]
  readonly more?: FileRow
}

/** A resolved case with its talk, as a row of Closewell's own format. */
export function talkCase(
  id: string,
  { agent, team = '', customer = id, resolvedAtMs, texts, more }: TalkCase,
): FileRow {
  const firstMs = resolvedAtMs - texts.length * HOUR_MS
  const messages = texts.map((text, at) => ({
    role: at % 2 === 0 ? 'customer' : 'agent',
    author: at % 2 === 0 ? 'Kim' : agent,
    at: new Date(firstMs + at * HOUR_MS).toISOString(),
    text,
  }))
  return caseRow(id, {
    kind: 'complaint',
    status: 'resolved',
    opened_at: new Date(resolvedAtMs - DAY_MS).toISOString(),
    resolved_at: new Date(resolvedAtMs).toISOString(),
    resolver: agent,
    team,
    customer_email: customer === '' ? '' : `${customer}@example.com`,
    messages: texts.length === 0 ? '' : JSON.stringify(messages),
    ...more,
  })
}
