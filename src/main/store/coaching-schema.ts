import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { SESSION_STAGES } from '#shared/coaching/session.ts'

/** The tables of one-on-ones and of what is kept and erased around them. */

/** One-on-ones. */
export const coachingSessions = sqliteTable('coaching_sessions', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  agent: text('agent').notNull(),
  team: text('team'),
  /** Calendar date in the workspace's zone. */
  plannedOn: text('planned_on').notNull(),
  stage: text('stage', { enum: SESSION_STAGES }).notNull(),
  revision: integer('revision').notNull(),
  /** JSON of a `SessionDocument`. */
  document: text('document').notNull(),
  /** JSON of what lists show of it (`SessionSummary`), so that they need not read the documents. */
  summary: text('summary').notNull(),
  changedAtMs: integer('changed_at').notNull(),
})

/** The team's own best excerpts, redacted, by the playbook step that they show. */
export const practiceExamples = sqliteTable('practice_examples', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  sign: text('sign').notNull(),
  /** JSON of a redacted excerpt. */
  example: text('example').notNull(),
  savedAtMs: integer('saved_at').notNull(),
})

/** What was erased when; it names nobody. */
export const erasures = sqliteTable('erasures', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  erasedAtMs: integer('erased_at').notNull(),
  report: text('report').notNull(),
})

/**
 * What was found in words before they were erased, by what is left of the messages (see kept-facts.ts): figures go on
 * with it.
 */
export const keptFacts = sqliteTable(
  'kept_facts',
  {
    caseRow: integer('case_row').notNull(),
    messagesHash: text('messages_hash').notNull(),
    erasureId: integer('erasure_id').notNull(),
    askedSolved: integer('asked_solved', { mode: 'boolean' }).notNull(),
    askedUnresolved: integer('asked_unresolved', { mode: 'boolean' }).notNull(),
    waited: integer('waited', { mode: 'boolean' }).notNull(),
    talk: integer('talk').notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseRow, table.messagesHash] })],
)
