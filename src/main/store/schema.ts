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
    /** Packed by `packTalk`. */
    talk: integer('talk').notNull().default(0),
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

/** One row: a word that is new whenever a transaction has changed the cases. */
export const casesStamp = sqliteTable('cases_stamp', {
  id: integer('id').primaryKey(),
  stamp: text('stamp').notNull(),
})

/** The number that stands for an agent in files that leave without names. */
export const agentReferences = sqliteTable('agent_references', {
  number: integer('number').primaryKey({ autoIncrement: true }),
  name: text('name').notNull().unique(),
})

/** What the pages of figures were set to when somebody gave it a name. */
export const savedViews = sqliteTable('saved_views', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  name: text('name').notNull().unique(),
  /** JSON of the address's parts. */
  view: text('view').notNull(),
  savedAtMs: integer('saved_at').notNull(),
})

/** What a supervisor says of a follow-up, beside what imports say; by the case's identity, so that it outlives them. */
export const followUpMarks = sqliteTable(
  'follow_up_marks',
  {
    sourceId: integer('source_id').notNull(),
    caseId: text('case_id').notNull(),
    state: text('state', { enum: ['done', 'notApplicable'] }).notNull(),
    reason: text('reason'),
    markedAtMs: integer('marked_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.sourceId, table.caseId] })],
)

/** Why a customer came back, as the supervisor tagged the first of the two cases. */
export const repeatCauses = sqliteTable(
  'repeat_causes',
  {
    sourceId: integer('source_id').notNull(),
    caseId: text('case_id').notNull(),
    cause: text('cause').notNull(),
    note: text('note'),
    taggedAtMs: integer('tagged_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.sourceId, table.caseId] })],
)

/** What supervisors said of findings, by the very words (see finding-overrides.ts). */
export const findingOverrides = sqliteTable(
  'finding_overrides',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    sourceId: integer('source_id').notNull(),
    caseId: text('case_id').notNull(),
    action: text('action').notNull(),
    technique: text('technique').notNull(),
    role: text('role').notNull(),
    words: text('words').notNull(),
    occurrence: integer('occurrence').notNull(),
    reason: text('reason').notNull(),
    madeAtMs: integer('made_at').notNull(),
  },
  (table) => [
    unique().on(table.sourceId, table.caseId, table.technique, table.role, table.words, table.occurrence),
  ],
)

/** The settings that figures follow, each state as JSON from when it held. */
export const settingsVersions = sqliteTable('settings_versions', {
  version: integer('version').primaryKey(),
  settings: text('settings').notNull(),
  sinceMs: integer('since').notNull(),
})

/** By which playbook a team is coached. */
export const teamPlaybooks = sqliteTable('team_playbooks', {
  team: text('team').primaryKey(),
  playbook: text('playbook').notNull(),
})

/** A team's own wordings of techniques. */
export const teamPhrases = sqliteTable(
  'team_phrases',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    language: text('language').notNull(),
    technique: text('technique').notNull(),
    /** In the pattern language of the lexicons. */
    pattern: text('pattern').notNull(),
    form: text('form').notNull(),
    savedAtMs: integer('saved_at').notNull(),
  },
  (table) => [unique().on(table.language, table.technique, table.pattern)],
)

/** One row: how often those phrases have changed. */
export const teamLexicon = sqliteTable('team_lexicon', {
  id: integer('id').primaryKey(),
  revision: integer('revision').notNull(),
})

/** Append-only (triggers refuse change) and chained: each entry's hash covers the one before it. */
export const exportLog = sqliteTable('export_log', {
  id: integer('id').primaryKey(),
  entry: text('entry').notNull(),
  previousHash: text('previous_hash').notNull(),
  hash: text('hash').notNull(),
})

export * from './coaching-schema.ts'
