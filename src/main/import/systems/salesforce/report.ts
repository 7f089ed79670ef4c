import { firstText } from '../row-values.ts'
import { listed } from '../titles.ts'
import type { Layout } from '../system.ts'
import { carriedColumns, isReportFooter } from './report-rows.ts'
import { SALESFORCE_BLANKS, SALESFORCE_WORDS, flag, settleStatus } from './words.ts'

/** Labels of reports and list views: English, German, French, Spanish, Portuguese. */
const CASE_NUMBER = listed(
  'case number, case: case number, kundenvorgangsnummer, numéro de la requête, numéro de requête',
  'número del caso, número de caso, número do caso',
)
const OPENED = listed(
  'date/time opened, opened date, date opened, case date/time opened, case: date/time opened',
  'case: opened date, date/time created, case created date, case: created date, created date',
  "datum/uhrzeit der öffnung, datum/zeit geöffnet, date/heure d'ouverture, date d'ouverture",
  'fecha/hora de apertura, fecha de apertura, data/hora de abertura, data de abertura',
)
const CLOSED = listed(
  'date/time closed, closed date, date closed, case: date/time closed, case: closed date',
  'datum/uhrzeit der schließung, date/heure de fermeture, fecha/hora de cierre, data/hora de fechamento',
)
const OWNER = listed(
  'case owner, case owner: full name, case: case owner, case: owner name, owner, owner name',
  'owner: full name, case owner alias, owner alias, kundenvorgangsinhaber, inhaber des kundenvorgangs',
  'propriétaire de la requête, propietario del caso, proprietário do caso',
)
const STATUS = listed('status, case status, case: status, statut, estado')

/** Those that any list of cases may have. */
const COMMON_LABELS: ReadonlySet<string> = new Set(
  listed(
    'owner, owner name, owner: full name, owner alias, created date, date opened, date/time created',
    'closed date, date closed',
  ),
)

const COLUMNS: Layout['columns'] = {
  case_id: [...CASE_NUMBER, 'vorgangsnummer', 'case id', 'case: id'],
  subject: listed('subject, case subject, case: subject, betreff, objet, asunto, assunto'),
  description: listed(
    'description, case description, case: description, beschreibung, descripción, descrição',
  ),
  kind: listed('type, case type, case: type, typ, tipo'),
  category: listed(
    'type, case type, case: type, typ, tipo, case reason, case: case reason, reason, category',
    'kundenvorgangsgrund, motif de la requête, motivo del caso, motivo do caso',
  ),
  channel: listed(
    'case origin, case: case origin, origin, kundenvorgangsursprung, origine de la requête',
    'origen del caso, origem do caso',
  ),
  priority: listed('priority, case: priority, priorität, priorité, prioridad, prioridade'),
  status: STATUS,
  customer_id: ['contact id', 'contact: id', 'contact: contact id'],
  customer_email: listed(
    'contact email, contact: email, contact e mail, web email, case: web email, email, e mail',
    'kontakt e mail',
  ),
  customer_phone: listed('contact phone, contact: phone, contact mobile, web phone, phone'),
  customer_name: listed(
    'contact name, contact: full name, contact: contact name, contact, web name, kontaktname',
    'nom du contact, nombre del contacto, nombre de contacto, nome do contato, account name',
    'account: account name, company, accountname, nom du compte, nombre de la cuenta, nome da conta',
  ),
  agent: OWNER,
  team: listed('case owner role, owner role, case owner: role, queue, team'),
  opened_at: OPENED,
  closed_at: CLOSED,
}

/** Labels of fields that hardly another system has beside a case number. */
const OWN_LABELS = [...OWNER, ...OPENED, ...CLOSED, 'case origin', 'case reason'].filter(
  (label) => !COMMON_LABELS.has(label),
)

/** A report or a list view, with labels for titles; around its rows there may be titles, totals and notices. */
export const SALESFORCE_REPORT: Layout = {
  id: 'report',
  rowsAre: 'cases',
  signature: {
    strong: [
      [CASE_NUMBER, OWN_LABELS],
      ['vorgangsnummer', 'kundenvorgangsinhaber'],
      ['case number', 'subject', 'status', ['contact name', 'account name']],
      ['case id', ['case owner', 'date/time opened']],
    ],
    weak: listed(
      'subject, status, priority, account name, contact name, case origin, date/time closed, case reason',
      'parent case number, escalated, closed, open, age',
    ),
    never: listed(
      'case title, status reason, (do not modify) case, comment created date, comment created by, is closed',
      'issue key',
    ),
  },
  columns: COLUMNS,
  words: SALESFORCE_WORDS,
  blanks: SALESFORCE_BLANKS,
  skip: (row) => (isReportFooter(row.cells) ? 'footer' : null),
  carriesDown: (titles, head) => carriedColumns(titles, head, CASE_NUMBER),
  derives: (has) => [...(has('closed') || has('open') ? (['status'] as const) : []), 'autoClosed'],
  complete: (draft, row) => {
    const isOpen = flag(row.text('open'))
    const isClosed = flag(row.text('closed')) ?? (isOpen === null ? null : !isOpen)
    settleStatus(draft, firstText(row, STATUS), isClosed)
  },
}

/** A report of cases with their comments: a row for each comment. */
export const SALESFORCE_COMMENT_REPORT: Layout = {
  ...SALESFORCE_REPORT,
  id: 'comment-report',
  rowsAre: 'messages',
  signature: {
    strong: [
      ['case number', 'case comments', 'comment created date'],
      ['case number', 'case comments', 'comment created by'],
      ['case number', 'comment created date', 'comment created by'],
    ],
    weak: ['public case comment', 'case owner', 'status', 'date/time opened'],
  },
  columns: {
    ...COLUMNS,
    message_case: CASE_NUMBER,
    message_at: ['comment created date'],
    message_text: ['case comments', 'comment body', 'comments'],
    message_author: ['comment created by'],
  },
  standsAlone: true,
  completeMessage: (message, row) =>
    flag(row.text('public case comment')) === false ? { ...message, role: 'note' } : message,
}
