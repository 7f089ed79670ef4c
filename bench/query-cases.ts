/** A workspace of made-up cases, and the same cases as CSV for another database. */
import { closeSync, openSync, writeSync } from 'node:fs'
import { DAY_MS, KINDS } from '#shared/case/model.ts'
import { packTalk } from '#shared/techniques/talk-bits.ts'
import { ANSWER_SENSES, SCORED_TECHNIQUES } from '#shared/techniques/technique-ids.ts'
import { openForWriting } from '../src/main/services/workspace.ts'

/** Names in both databases, with the type for the other one. */
export const QUERY_COLUMNS = {
  id: 'INTEGER',
  opened_at: 'BIGINT',
  resolved_at: 'BIGINT',
  follow_up_due_at: 'BIGINT',
  follow_up_done_at: 'BIGINT',
  later_agent_message_at: 'BIGINT',
  reopen_count: 'INTEGER',
  kind: 'VARCHAR',
  status: 'VARCHAR',
  auto_closed: 'INTEGER',
  customer_key: 'VARCHAR',
  category: 'VARCHAR',
  channel: 'VARCHAR',
  priority: 'VARCHAR',
  team: 'VARCHAR',
  agent: 'VARCHAR',
  resolver: 'VARCHAR',
  closing_author: 'VARCHAR',
  has_messages: 'INTEGER',
  has_agent_message: 'INTEGER',
  asked_solved: 'INTEGER',
  asked_unresolved: 'INTEGER',
  waited: 'INTEGER',
  talk: 'INTEGER',
} as const

type Cell = string | number | null

const FROM_MS = Date.UTC(2024, 0, 1)
const DAYS = 900
export const AS_OF_MS = FROM_MS + (DAYS + 20) * DAY_MS
const AGENTS = 200

/** Numbers from 0 to 1, the same every time (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function* madeUpCases(cases: number): Generator<Cell[]> {
  const random = randomNumbers(1)
  const chance = (share: number): boolean => random() < share
  const one = <T>(values: readonly T[]): T | null => values[Math.floor(random() * values.length)] ?? null
  for (let id = 1; id <= cases; id++) {
    const openedAtMs = FROM_MS + Math.floor(random() * DAYS * DAY_MS)
    const isEnded = chance(0.85)
    const resolvedAtMs = isEnded ? openedAtMs + Math.floor(-Math.log(1 - random()) * 4 * DAY_MS) : null
    const agent = chance(0.95) ? Math.floor(random() * AGENTS) : null
    const hasMessages = chance(0.95)
    const hasAgentMessage = hasMessages && chance(0.95)
    const [askedSolved, askedUnresolved] = [hasAgentMessage && chance(0.4), hasAgentMessage && chance(0.3)]
    const isAnswered = (askedSolved || askedUnresolved) && chance(0.6)
    const talk = packTalk({
      techniques: new Set(hasAgentMessage ? SCORED_TECHNIQUES.filter(() => chance(0.3)) : []),
      isHeated: chance(0.1),
      answer: isAnswered ? one(ANSWER_SENSES) : null,
      offersAfterAnswer: isAnswered && chance(0.5),
      language: chance(0.5) ? 'en' : chance(0.9) ? 'pl' : null,
      promises: new Set(),
    })
    const name = agent === null ? null : `Agent ${String(agent)}`
    yield [
      id,
      openedAtMs,
      resolvedAtMs,
      chance(0.1) ? openedAtMs + 20 * DAY_MS : null,
      chance(0.08) ? openedAtMs + 24 * DAY_MS : null,
      chance(0.1) ? openedAtMs + 9 * DAY_MS : null,
      chance(0.1) ? 1 : 0,
      one(KINDS),
      isEnded ? 'closed' : chance(0.1) ? 'excluded' : 'open',
      Number(isEnded && chance(0.03)),
      chance(0.95) ? `email:c${String(Math.floor((random() * cases) / 2))}@example.com` : null,
      chance(0.98) ? `Category ${String(Math.floor(random() * 20))}` : null,
      one(['mail', 'phone', 'chat', 'web']),
      one(['low', 'normal', 'high', null]),
      agent === null ? null : `Team ${String(agent % 10)}`,
      name,
      chance(0.7) ? name : `Agent ${String(Math.floor(random() * AGENTS))}`,
      hasAgentMessage && chance(0.9) ? name : null,
      Number(hasMessages),
      Number(hasAgentMessage),
      Number(askedSolved),
      Number(askedUnresolved),
      Number(isAnswered),
      talk,
    ]
  }
}

/** Makes a workspace in `folder`, and the same cases as a CSV file. */
export async function makeQueryCases(folder: string, csvPath: string, cases: number): Promise<void> {
  const workspace = openForWriting(folder, 'bench')
  const csv = openSync(csvPath, 'w')
  try {
    await workspace.write(({ sqlite }) => {
      const columns = Object.keys(QUERY_COLUMNS)
      const insert = sqlite.prepare(
        `INSERT INTO cases (source_id, case_id, import_id, ${columns.join(', ')})
         VALUES (1, ?, 1, ${columns.map(() => '?').join(', ')})`,
      )
      sqlite.exec('BEGIN')
      sqlite.exec(`INSERT INTO sources (id, system, account) VALUES (1, 'bench', '')`)
      sqlite
        .prepare(
          `INSERT INTO imports (id, file, system, format, encoding, is_sample, imported_at, as_of, rows, inserted, updated,
             unchanged, rejected) VALUES (1, 'bench', 'bench', 'csv', 'utf-8', 0, 0, ?, ?, ?, 0, 0, 0)`,
        )
        .run(AS_OF_MS, cases, cases)
      sqlite.exec('INSERT INTO import_sources (import_id, source_id) VALUES (1, 1)')
      let lines: string[] = [columns.join(',')]
      for (const row of madeUpCases(cases)) {
        insert.run(String(row[0]), ...row)
        lines.push(row.map((cell) => cell ?? '').join(','))
        if (lines.length < 10_000) continue
        writeSync(csv, `${lines.join('\n')}\n`)
        lines = []
      }
      writeSync(csv, `${lines.join('\n')}\n`)
      sqlite.exec('COMMIT')
    })
  } finally {
    closeSync(csv)
    workspace.close()
  }
}
