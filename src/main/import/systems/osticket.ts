import type { CaseDraft } from '#shared/case/patch.ts'
import { OSTICKET_TITLES } from './osticket/titles.ts'
import type { HelpdeskSystem, Layout } from './system.ts'

/** What a queue's list gives out, CSV or JSON, with titles in the agent's language. */
const QUEUE: Layout = {
  id: 'queue-export',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['ticket number', 'help topic', 'sla plan', 'agent assigned', 'current status'],
      ['ticket number', 'help topic', 'agent assigned'],
      ['ticket number', 'sla plan', 'agent assigned'],
      ['ticket number', 'current status', 'agent assigned'],
      ['ticket number', 'help topic', 'current status'],
      ['ticket number', 'date', 'assigned to', 'help topic'],
      ['ticketnummer', 'hilfethema', 'aktueller status'],
      ['ticketnummer', 'hilfethema', 'abteilung'],
      ['número de ticket', 'tema de ayuda', 'estado actual'],
      ['número de ticket', 'tema de ayuda', 'departamento'],
      ['numéro du ticket', "rubrique d'aide", 'statut actuel'],
      ['numéro du ticket', "sujet d'aide", 'statut actuel'],
      ['numer zgłoszenia', 'temat pomocy', 'aktualny status'],
      ['numer zgłoszenia', 'temat pomocy', 'bieżący status'],
      ['número do ticket', 'tópico de ajuda', 'status atual'],
      ['número do chamado', 'tópico de ajuda', 'status atual'],
    ],
    weak: [
      'thread count',
      'reopen count',
      'attachment count',
      'task count',
      'sla due date',
      'team assigned',
      'answered',
    ],
    never: ['firstlock', 'articletree', 'requester id'],
  },
  columns: OSTICKET_TITLES,
  words: {
    status: { open: 'open', resolved: 'resolved', closed: 'closed', archived: 'closed', deleted: 'excluded' },
  },
  complete: unguard,
}

export const OSTICKET: HelpdeskSystem = { id: 'osticket', name: 'osTicket', layouts: [QUEUE] }

const TEXTS = [
  'caseId',
  'subject',
  'category',
  'channel',
  'priority',
  'customerEmail',
  'customerName',
  'agent',
  'team',
] as const satisfies readonly (keyof CaseDraft)[]

/** osTicket puts an apostrophe in front of texts that a spreadsheet could take for a formula. */
function unguard(draft: CaseDraft): void {
  const texts = TEXTS.map((field) => [field, draft[field]?.replace(/^'(?=[=+@-])/u, '')] as const)
  Object.assign(draft, Object.fromEntries(texts.filter(([, text]) => text !== undefined)))
}
