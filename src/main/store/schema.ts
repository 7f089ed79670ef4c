import { integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import { KINDS, STATUSES } from '#shared/case/model.ts'

/** The tables as the code sees them. The SQL that makes them is in migrations/; a test holds the two together. */

export const settings = sqliteTable('settings', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
})

export const imports = sqliteTable('imports', {
  id: integer('id').primaryKey(),
  /** File name without its folder. */
  file: text('file').notNull(),
  system: text('system').notNull(),
  format: text('format').notNull(),
  encoding: text('encoding').notNull(),
  isSample: integer('is_sample', { mode: 'boolean' }).notNull(),
  importedAtMs: integer('imported_at').notNull(),
  asOfMs: integer('as_of'),
  rows: integer('rows').notNull(),
  inserted: integer('inserted').notNull(),
  updated: integer('updated').notNull(),
  unchanged: integer('unchanged').notNull(),
  rejected: integer('rejected').notNull(),
  undoneAtMs: integer('undone_at'),
})

export const importRejects = sqliteTable(
  'import_rejects',
  {
    importId: integer('import_id').notNull(),
    position: integer('position').notNull(),
    row: integer('row').notNull(),
    column: text('column_name'),
    value: text('value'),
    /** JSON of a `RejectProblem`. */
    problem: text('problem').notNull(),
    /** Which file or sheet of the import it stood in; null in imports of before they could have several. */
    part: text('part'),
  },
  (table) => [primaryKey({ columns: [table.importId, table.position] })],
)

/** Mappings of imports that the user saved, as JSON. */
export const importProfiles = sqliteTable('import_profiles', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  name: text('name').notNull().unique(),
  savedAtMs: integer('saved_at').notNull(),
  mapping: text('mapping').notNull(),
})

/** A system and account whose exports speak for the same cases. */
export const sources = sqliteTable(
  'sources',
  {
    id: integer('id').primaryKey(),
    system: text('system').notNull(),
    account: text('account').notNull(),
  },
  (table) => [unique().on(table.system, table.account)],
)

export const importSources = sqliteTable(
  'import_sources',
  {
    importId: integer('import_id').notNull(),
    sourceId: integer('source_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.importId, table.sourceId] })],
)

/** Facts of a case that the figures and lists read; its long texts are in `case_texts`, so that a scan stays narrow. */
export const cases = sqliteTable(
  'cases',
  {
    id: integer('id').primaryKey(),
    sourceId: integer('source_id').notNull(),
    caseId: text('case_id').notNull(),
    /** The import that last wrote the case. */
    importId: integer('import_id').notNull(),
    subject: text('subject'),
    kind: text('kind', { enum: KINDS }).notNull(),
    category: text('category'),
    channel: text('channel'),
    priority: text('priority'),
    status: text('status', { enum: STATUSES }).notNull(),
    autoClosed: integer('auto_closed', { mode: 'boolean' }).notNull(),
    customerId: text('customer_id'),
    customerEmail: text('customer_email'),
    customerPhone: text('customer_phone'),
    customerName: text('customer_name'),
    agent: text('agent'),
    resolver: text('resolver'),
    team: text('team'),
    openedAtMs: integer('opened_at').notNull(),
    firstResponseAtMs: integer('first_response_at'),
    resolvedAtMs: integer('resolved_at'),
    closedAtMs: integer('closed_at'),
    reopenCount: integer('reopen_count'),
    csat: text('csat'),
    followUpDueAtMs: integer('follow_up_due_at'),
    followUpDoneAtMs: integer('follow_up_done_at'),
    followUpOutcome: text('follow_up_outcome'),
    /** Derived at import from the columns above and the messages. */
    customerKey: text('customer_key'),
    hasMessages: integer('has_messages', { mode: 'boolean' }).notNull(),
    hasAgentMessage: integer('has_agent_message', { mode: 'boolean' }).notNull(),
    laterAgentMessageAtMs: integer('later_agent_message_at'),
    closingAuthor: text('closing_author'),
    askedSolved: integer('asked_solved', { mode: 'boolean' }).notNull(),
    askedUnresolved: integer('asked_unresolved', { mode: 'boolean' }).notNull(),
    waited: integer('waited', { mode: 'boolean' }).notNull(),
  },
  (table) => [unique().on(table.sourceId, table.caseId)],
)

export const caseTexts = sqliteTable('case_texts', {
  caseRow: integer('case_row').primaryKey(),
  description: text('description'),
  /** JSON array of {role, author, atMs, text}; null where the case has none. */
  messages: text('messages'),
  /** JSON object of the columns that the model does not know; null where there are none. */
  extra: text('extra'),
  /** JSON array of findings; null where nothing was found. */
  findings: text('findings'),
  lexiconVersion: integer('lexicon_version').notNull(),
  /** JSON array: which of the model's columns the case's only contribution had (see `contributions`). */
  columnSetId: integer('column_set_id').notNull(),
})

/** Lists of columns, kept once each: most imports have one. */
export const columnSets = sqliteTable('column_sets', {
  id: integer('id').primaryKey(),
  columns: text('columns').notNull().unique(),
})

/**
 * What each import said of a case, kept from the second import on that touches it, so that any import can be undone as
 * if it had never been. A case without a row here has one contribution: its own columns, from `cases.import_id`.
 */
export const contributions = sqliteTable(
  'contributions',
  {
    caseRow: integer('case_row').notNull(),
    importId: integer('import_id').notNull(),
    /** JSON of the columns the import had for the case; null where they equal the contribution before it. */
    patch: text('patch'),
  },
  (table) => [primaryKey({ columns: [table.caseRow, table.importId] })],
)

/** The number that stands for an agent in files that leave without names. */
export const agentReferences = sqliteTable('agent_references', {
  number: integer('number').primaryKey({ autoIncrement: true }),
  name: text('name').notNull().unique(),
})

/** Append-only (triggers refuse change) and chained: each entry's hash covers the one before it. */
export const exportLog = sqliteTable('export_log', {
  id: integer('id').primaryKey(),
  entry: text('entry').notNull(),
  previousHash: text('previous_hash').notNull(),
  hash: text('hash').notNull(),
})
