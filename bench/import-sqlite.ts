/** The peer of the importer: SQLite's own command line loading the same file. */
import { spawn, spawnSync } from 'node:child_process'
import { peakOf } from './peak-memory.ts'

const POLL_MS = 50

/** As durable as the app: write-ahead log, full synchronous, all of it in the database file at the end. */
export function importScript(file: string): string {
  return [
    'PRAGMA page_size = 8192;',
    'PRAGMA journal_mode = WAL;',
    'PRAGMA synchronous = FULL;',
    `.import --csv '${file.replaceAll("'", "''")}' cases`,
    'CREATE UNIQUE INDEX cases_id ON cases (account, case_id);',
    'CREATE INDEX cases_agent ON cases (agent, opened_at);',
    'CREATE INDEX cases_team ON cases (team, opened_at);',
    'CREATE INDEX cases_customer ON cases (customer_email, opened_at);',
    'CREATE INDEX cases_opened ON cases (opened_at);',
    'PRAGMA wal_checkpoint(TRUNCATE);',
  ].join('\n')
}

/** The installed version. Throws where there is none. */
export function sqliteVersion(): string {
  const { error, stdout } = spawnSync('sqlite3', ['--version'], { encoding: 'utf8' })
  if (error !== undefined) {
    throw new Error(
      `The bench compares with SQLite's command line, which does not run here (${error.message}). Install the package "sqlite3" of your system and have it on the PATH.`,
    )
  }
  return stdout.split(' ', 1)[0] ?? ''
}

/** Runs a script in a new database. The peak is null where the system does not tell it of another process. */
export async function runSqlite(
  database: string,
  script: string,
): Promise<{ seconds: number; peakBytes: number | null }> {
  const startedMs = performance.now()
  const child = spawn('sqlite3', ['-bail', database], { stdio: ['pipe', 'ignore', 'inherit'] })
  let peakBytes: number | null = null
  const poll = setInterval(() => {
    peakBytes = peakOf(child.pid) ?? peakBytes
  }, POLL_MS)
  child.stdin.end(script)
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  }).finally(() => {
    clearInterval(poll)
  })
  if (code !== 0) throw new Error(`sqlite3 ended with ${String(code)}`)
  return { seconds: (performance.now() - startedMs) / 1000, peakBytes }
}
