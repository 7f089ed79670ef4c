import type { Status } from '#shared/case/model.ts'
import { parseMessages } from './case-row.ts'
import type { Reader } from './connection.ts'

export interface CaseOfAgent {
  readonly id: number
  readonly system: string
  readonly caseId: string
  readonly openedAtMs: number
  readonly resolvedAtMs: number | null
  readonly category: string | null
  readonly status: Status
  readonly talk: number
  readonly isOwner: boolean
  readonly isResolver: boolean
  readonly hasClosed: boolean
  /** Messages that the agent signed. */
  readonly messages: number
}

type Row = Omit<CaseOfAgent, 'isOwner' | 'isResolver' | 'hasClosed' | 'messages'> & {
  readonly agent: string | null
  readonly resolver: string | null
  readonly closingAuthor: string | null
  readonly texts: string | null
}

/** Every case that an agent owned, resolved, closed the talk of, or wrote in; by when it was opened. */
export function casesOfAgent({ sqlite }: Reader, agent: string): CaseOfAgent[] {
  const author = `"author":${JSON.stringify(agent)}`
  const select = sqlite.prepare<{ agent: string; author: string }, Row>(
    `SELECT c.id, s.system, c.case_id AS caseId, c.opened_at AS openedAtMs, c.resolved_at AS resolvedAtMs,
       c.category, c.status, c.talk, c.agent, c.resolver, c.closing_author AS closingAuthor, t.messages AS texts
     FROM cases c JOIN case_texts t ON t.case_row = c.id JOIN sources s ON s.id = c.source_id
     WHERE c.agent = @agent OR c.resolver = @agent OR c.closing_author = @agent OR instr(t.messages, @author) > 0
     ORDER BY c.opened_at, c.id`,
  )
  const found: CaseOfAgent[] = []
  for (const { agent: owner, resolver, closingAuthor, texts, ...row } of select.iterate({ agent, author })) {
    const messages = parseMessages(texts).filter((message) => message.author?.trim() === agent).length
    const parts = {
      isOwner: owner === agent,
      isResolver: resolver === agent,
      hasClosed: closingAuthor === agent,
    }
    if (messages > 0 || Object.values(parts).includes(true)) found.push({ ...row, ...parts, messages })
  }
  return found
}
