import { createHash } from 'node:crypto'
import type { Message } from '#shared/case/model.ts'
import type { TranscriptFacts } from '#shared/case/transcript.ts'
import type { Reader, Writer } from './connection.ts'

/** What figures need of words, as it was found while they were there. */
export type WordFacts = Pick<TranscriptFacts, 'askedSolved' | 'askedUnresolved' | 'waited' | 'talkBits'>

export interface KeptFactsStore {
  /** What figures go by now. */
  readonly current: (caseRow: number) => WordFacts
  /** What to go on with while a case has these messages; null where nothing of them was erased. */
  readonly find: (caseRow: number, messages: readonly Message[]) => WordFacts | null
  /** Keeps it for as long as the case has these messages, whatever writes it. */
  readonly keep: (caseRow: number, messages: readonly Message[], facts: WordFacts, erasureId: number) => void
}

interface KeptRow {
  readonly askedSolved: number
  readonly askedUnresolved: number
  readonly waited: number
  readonly talk: number
}

/**
 * Words that were erased can't be read anew: what was found in them stays with what is left of the messages. Messages that
 * an import brings again are others, and are read.
 */
export function keptFactsStore({ sqlite }: Pick<Writer, 'sqlite'>): KeptFactsStore {
  const hasAny = sqlite.prepare<[number], number>('SELECT 1 FROM kept_facts WHERE case_row = ?').pluck()
  const select = sqlite.prepare<[number, string], KeptRow>(
    `SELECT asked_solved AS askedSolved, asked_unresolved AS askedUnresolved, waited, talk
     FROM kept_facts WHERE case_row = ? AND messages_hash = ?`,
  )
  const selectCurrent = sqlite.prepare<[number], KeptRow>(
    `SELECT asked_solved AS askedSolved, asked_unresolved AS askedUnresolved, waited, talk FROM cases WHERE id = ?`,
  )
  const insert = sqlite.prepare(
    `INSERT OR REPLACE INTO kept_facts
       (case_row, messages_hash, erasure_id, asked_solved, asked_unresolved, waited, talk)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  )
  return {
    current: (caseRow) => {
      const row = selectCurrent.get(caseRow)
      if (row === undefined) throw new Error(`case row ${caseRow} is missing`)
      return factsOf(row)
    },
    find: (caseRow, messages) => {
      if (hasAny.get(caseRow) === undefined) return null
      const row = select.get(caseRow, hashOf(messages))
      return row === undefined ? null : factsOf(row)
    },
    keep: (caseRow, messages, { askedSolved, askedUnresolved, waited, talkBits }, erasureId) => {
      const flags = [askedSolved, askedUnresolved, waited].map(Number)
      insert.run(caseRow, hashOf(messages), erasureId, ...flags, talkBits)
    },
  }
}

function factsOf({ askedSolved, askedUnresolved, waited, talk }: KeptRow): WordFacts {
  return {
    askedSolved: askedSolved === 1,
    askedUnresolved: askedUnresolved === 1,
    waited: waited === 1,
    talkBits: talk,
  }
}

export interface CaseErasure {
  readonly erasedAtMs: number
  /** JSON of the erasure's report. */
  readonly report: string
}

/** The erasure that a case's messages are as it left them; null where there is none. */
export function erasureOfCase(
  { sqlite }: Pick<Reader, 'sqlite'>,
  caseRow: number,
  messages: readonly Message[],
): CaseErasure | null {
  return (
    sqlite
      .prepare<[number, string], CaseErasure>(
        `SELECT e.erased_at AS erasedAtMs, e.report FROM kept_facts k JOIN erasures e ON e.id = k.erasure_id
         WHERE k.case_row = ? AND k.messages_hash = ?`,
      )
      .get(caseRow, hashOf(messages)) ?? null
  )
}

function hashOf(messages: readonly Message[]): string {
  const parts = messages.map(({ role, author, atMs, text }) => [role, author, atMs, text])
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
