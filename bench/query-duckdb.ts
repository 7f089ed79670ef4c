/** DuckDB as the peer of figures: installed on first use, never a dependency of the project. */
import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { madeOnce } from '../scripts/lib/cache.mjs'
import { cacheFolder } from '../scripts/lib/paths.mjs'
import { AS_OF_MS, QUERY_COLUMNS } from './query-cases.ts'

export const DUCKDB_VERSION = '1.5.6-r.1'

type Value = string | number | null

export interface Peer {
  readonly rows: (sql: string) => Promise<readonly (readonly Value[])[]>
  readonly close: () => void
}

interface Connection {
  readonly run: (sql: string) => Promise<unknown>
  readonly runAndReadAll: (sql: string) => Promise<{ readonly getRows: () => Value[][] }>
  readonly closeSync: () => void
}
interface DuckDb {
  readonly DuckDBInstance: {
    readonly create: (path: string) => Promise<{ readonly connect: () => Promise<Connection> }>
  }
}

/** DuckDB in memory with the cases of a CSV file, judged under W = 30 days. Its own SQL finds what our columns hold. */
export async function duckDbWith(csvPath: string): Promise<Peer> {
  const folder = await madeOnce(join(cacheFolder(), `duckdb-${DUCKDB_VERSION}`), async (temporary) => {
    const args = ['install', '--prefix', temporary, '--no-audit', '--no-fund', '--ignore-scripts']
    await promisify(execFile)('npm', [...args, `@duckdb/node-api@${DUCKDB_VERSION}`])
  })
  const duckdb = createRequire(join(folder, 'package.json'))('@duckdb/node-api') as DuckDb
  const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect()
  for (const statement of loading(csvPath)) await connection.run(statement)
  return {
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRows(),
    close: () => connection.closeSync(),
  }
}

const DAY = 86_400_000
const TOO_EARLY = `resolved_at + ${30 * DAY} > ${AS_OF_MS}`
const EXCLUDED = "WHEN status = 'excluded' THEN 'excludedStatus'"
const TALK = `${EXCLUDED} WHEN has_messages = 0 THEN 'noTranscript' WHEN has_agent_message = 0 THEN 'noAgentMessage'`
const IS_COMPLAINT = "kind IN ('complaint', 'unknown')"
const DUE = `coalesce(follow_up_due_at, CASE WHEN ${IS_COMPLAINT} THEN resolved_at + ${30 * DAY} END)`
const DONE_BY = `coalesce(follow_up_done_at, later_agent_message_at) <= due_at + ${10 * DAY}`
const verdict = (conditions: string, counted: string): string =>
  `CASE ${conditions} WHEN ${counted} THEN 'counted' ELSE 'notCounted' END`

interface PeerMetric {
  readonly instant: 'opened' | 'resolved' | 'due'
  readonly charged: 'owner' | 'solver' | 'closer'
  readonly verdict: string
}

const RESOLVED = "status = 'closed' AND auto_closed = 0"
const OPENED = { instant: 'opened', charged: 'owner' } as const
const SOLVED = { instant: 'resolved', charged: 'solver' } as const
const CLOSED = { instant: 'resolved', charged: 'closer' } as const
const REPEATED = `coalesce(next_at <= resolved_at + ${30 * DAY}, false)`

/** Metrics as SQL over the made-up cases; null where a case is not in the cohort. */
export const PEER_METRICS = {
  'resolution.once': {
    ...OPENED,
    verdict: verdict(EXCLUDED, `auto_closed = 0 AND coalesce(resolved_at <= ${AS_OF_MS}, ${RESOLVED})`),
  },
  'resolution.now': { ...OPENED, verdict: verdict(EXCLUDED, RESOLVED) },
  'resolution.lasting': {
    ...OPENED,
    verdict: verdict(
      `${EXCLUDED} WHEN opened_at + ${60 * DAY} > ${AS_OF_MS} THEN 'tooEarly'
       WHEN customer_key IS NULL THEN 'unknownCustomer'`,
      `${RESOLVED} AND resolved_at <= opened_at + ${30 * DAY} AND reopen_count = 0 AND NOT ${REPEATED}`,
    ),
  },
  reopen: {
    ...SOLVED,
    verdict: verdict(`${EXCLUDED} WHEN ${TOO_EARLY} THEN 'tooEarly'`, 'reopen_count > 0'),
  },
  'followUp.completion': {
    instant: 'due',
    charged: 'solver',
    verdict: verdict(
      `${EXCLUDED} WHEN due_at + ${10 * DAY} > ${AS_OF_MS} THEN 'notYetDue'
       WHEN status <> 'closed' OR coalesce(next_at < due_at, false) THEN 'notApplicable'`,
      `coalesce(${DONE_BY}, false)`,
    ),
  },
  repeat: {
    ...SOLVED,
    verdict: `CASE WHEN ${IS_COMPLAINT} THEN ${verdict(
      `${EXCLUDED} WHEN customer_key IS NULL THEN 'unknownCustomer' WHEN ${TOO_EARLY} THEN 'tooEarly'`,
      REPEATED,
    )} END`,
  },
  'closure.solved': { ...CLOSED, verdict: verdict(TALK, 'asked_solved = 1') },
  'closure.either': { ...CLOSED, verdict: verdict(TALK, 'asked_solved + asked_unresolved > 0') },
  'closure.waited': {
    ...CLOSED,
    verdict: `CASE WHEN asked_solved + asked_unresolved > 0 THEN ${verdict(EXCLUDED, 'waited = 1')} END`,
  },
  'closure.ignoredNo': {
    ...CLOSED,
    verdict: `CASE WHEN asked_solved + asked_unresolved > 0 AND waited = 1 THEN ${verdict(
      EXCLUDED,
      `((talk >> 22) & 3) = 2 AND ((talk >> 21) & 1) = 0 AND status = 'closed'`,
    )} END`,
  },
  'technique.listen': { ...CLOSED, verdict: verdict(TALK, '(talk & 1) > 0') },
  'technique.ask': { ...CLOSED, verdict: verdict(TALK, '(talk & 2) > 0') },
  'technique.paraphrase': { ...CLOSED, verdict: verdict(TALK, '(talk & 4) > 0') },
} as const satisfies Readonly<Record<string, PeerMetric>>
export type PeerMetricId = keyof typeof PEER_METRICS

/** As our columns do, it keeps verdicts, next cases, days and the persons charged, so that questions only count. */
function loading(csvPath: string): readonly string[] {
  const columns = Object.entries(QUERY_COLUMNS).map(([name, type]) => `'${name}': '${type}'`)
  const verdicts = Object.entries(PEER_METRICS).map(
    ([id, metric]) => `(${metric.verdict})::verdict_word AS "${id}"`,
  )
  const day = (instant: string): string => `(epoch_ms(${instant}_at))::DATE AS ${instant}_day`
  return [
    `CREATE TYPE verdict_word AS ENUM ('counted', 'notCounted', 'excludedStatus', 'tooEarly', 'unknownCustomer',
       'notYetDue', 'notApplicable', 'noTranscript', 'noAgentMessage')`,
    `CREATE TABLE loaded AS SELECT * FROM read_csv('${csvPath}', header = true, columns = {${columns.join(', ')}})`,
    `CREATE TABLE linked AS SELECT l.*, o.next_at FROM loaded l ASOF LEFT JOIN (
       SELECT customer_key AS customer, coalesce(category, '') AS class, opened_at AS next_at FROM loaded
       WHERE status <> 'excluded' AND customer_key IS NOT NULL) o
     ON l.customer_key = o.customer AND coalesce(l.category, '') = o.class AND l.resolved_at < o.next_at`,
    ...['team', 'category', 'channel', 'priority', 'kind'].map(
      (name) =>
        `CREATE TYPE ${name}_word AS ENUM (SELECT DISTINCT ${name} FROM loaded WHERE ${name} IS NOT NULL)`,
    ),
    `CREATE TYPE person_word AS ENUM (SELECT DISTINCT person FROM (
       SELECT agent AS person FROM loaded UNION SELECT resolver FROM loaded UNION SELECT closing_author FROM loaded)
     WHERE person IS NOT NULL)`,
    `CREATE TABLE cases AS SELECT opened_at, resolved_at, due_at, talk,
       ${['opened', 'resolved', 'due'].map(day).join(', ')},
       coalesce(agent, resolver)::person_word AS owner, coalesce(resolver, agent)::person_word AS solver,
       coalesce(closing_author, resolver, agent)::person_word AS closer, team::team_word AS team,
       category::category_word AS category, channel::channel_word AS channel, priority::priority_word AS priority,
       kind::kind_word AS kind, ${verdicts.join(', ')}
     FROM (SELECT *, ${DUE} AS due_at FROM linked) ORDER BY opened_at DESC`,
    'DROP TABLE linked',
    'DROP TABLE loaded',
  ]
}
