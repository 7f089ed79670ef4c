import type { Reader, Writer } from './connection.ts'

/** Notes which stored cases change, whoever changes them. */
export interface CaseChanges {
  /** Row ids of the cases that were updated or deleted since the last look, or null where none were changed or added. */
  readonly take: () => readonly number[] | null
}

/** The columns of `cases` that figures come from (see column-rows.ts); another export that says the same changes none. */
const WATCHED = `source_id, opened_at, resolved_at, closed_at, follow_up_due_at, follow_up_done_at,
  later_agent_message_at, follow_up_outcome, reopen_count, kind, status, auto_closed, customer_key, category, channel,
  priority, team, agent, resolver, closing_author, has_messages, has_agent_message, asked_solved, asked_unresolved,
  waited, talk`

/**
 * Watches the cases through triggers that live as long as the connection: what they note is undone with a transaction
 * that is undone. The first change of a look also renews the stamp, inside of the same transaction.
 */
export function watchCases({ sqlite }: Writer): CaseChanges {
  const renewStamp = (event: string): string => `
    CREATE TEMP TRIGGER IF NOT EXISTS stamp_after_${event} AFTER ${event} ON cases
    WHEN NOT EXISTS (SELECT 1 FROM changed_cases)
    BEGIN
      INSERT INTO changed_cases VALUES (1);
      UPDATE cases_stamp SET stamp = lower(hex(randomblob(16)));
    END;`
  sqlite.exec(`
    CREATE TEMP TABLE IF NOT EXISTS touched_cases (case_row INTEGER PRIMARY KEY);
    CREATE TEMP TABLE IF NOT EXISTS changed_cases (id INTEGER PRIMARY KEY);
    ${['INSERT', 'UPDATE', 'DELETE'].map(renewStamp).join('')}
    CREATE TEMP TRIGGER IF NOT EXISTS touch_after_update AFTER UPDATE OF ${WATCHED} ON cases
    BEGIN INSERT OR IGNORE INTO touched_cases VALUES (old.id); END;
    CREATE TEMP TRIGGER IF NOT EXISTS touch_after_delete AFTER DELETE ON cases
    BEGIN INSERT OR IGNORE INTO touched_cases VALUES (old.id); END;
  `)
  const hasChanged = sqlite.prepare('SELECT 1 FROM changed_cases').pluck()
  const touched = sqlite.prepare<[], number>('SELECT case_row FROM touched_cases ORDER BY case_row').pluck()
  return {
    take: () => {
      if (hasChanged.get() === undefined) return null
      const rows = touched.all()
      sqlite.exec('DELETE FROM touched_cases; DELETE FROM changed_cases')
      return rows
    },
  }
}

/** The word that stands for the cases as they are stored: equal words mean equal cases. */
export function casesStamp({ sqlite }: Reader): string {
  return sqlite.prepare<[], string>('SELECT stamp FROM cases_stamp').pluck().get() ?? ''
}
