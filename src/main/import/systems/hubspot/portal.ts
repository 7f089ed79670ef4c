import { parseMailAuthor } from '../../transcripts/mail-author.ts'
import type { Layout } from '../system.ts'
import { HUBSPOT_STAGES } from './stages.ts'

const NAME = [
  'ticket name',
  'ticketname',
  'nom du ticket',
  'nombre del ticket',
  'nome do ticket',
  'nazwa zgłoszenia',
] as const
const STATUS = [
  'ticket status',
  'ticket stage',
  'ticketstatus',
  'statut du ticket',
  'estado del ticket',
  'status do ticket',
  'status zgłoszenia',
] as const
const OWNER = [
  'ticket owner',
  'ticketinhaber',
  'für ticket zuständiger mitarbeiter',
  'propriétaire du ticket',
  'propietario del ticket',
  'proprietário do ticket',
  'właściciel zgłoszenia',
] as const
const CONTACT = [
  'associated contact',
  'zugehöriger kontakt',
  'contact associé',
  'contacto asociado',
  'contato associado',
  'powiązany kontakt',
] as const
const CONTACT_ID = ['associated contact ids', 'associated contact id'] as const
const REOPENED = ['ticket reopen date', 'reopened date', 'date reopened'] as const

/** An export of tickets from the portal, CSV or XLSX: the titles are labels in the portal's language. */
export const HUBSPOT_PORTAL: Layout = {
  id: 'portal-export',
  rowsAre: 'cases',
  signature: {
    strong: [
      [NAME, STATUS, 'pipeline'],
      [NAME, STATUS, 'pipeline', OWNER],
      ['ticket name', 'ticket owner', 'create date'],
      ['ticket name', 'status', 'pipeline'],
      ['record id', 'ticket name'],
    ],
    weak: [
      ...CONTACT_ID,
      ...CONTACT,
      ...OWNER,
      'record id',
      'hubspot team',
      'last activity date',
      'next activity date',
    ],
  },
  columns: {
    case_id: [
      'ticket id',
      'record id',
      'datensatz id',
      'id du ticket',
      "id de fiche d'informations",
      'id del ticket',
      'id de registro',
      'id do ticket',
      'id do registro',
      'identyfikator zgłoszenia',
      'identyfikator rekordu',
    ],
    subject: [...NAME, 'subject'],
    description: [
      'ticket description',
      'ticketbeschreibung',
      'description du ticket',
      'descripción del ticket',
      'descrição do ticket',
      'opis zgłoszenia',
    ],
    category: ['category', 'kategorie', 'catégorie', 'categoría', 'categoria', 'kategoria'],
    channel: ['source', 'quelle', 'fuente', 'fonte', 'origem', 'źródło'],
    priority: ['priority', 'priorität', 'priorité', 'prioridad', 'prioridade', 'priorytet'],
    status: [...STATUS, 'status'],
    customer_id: CONTACT_ID,
    customer_email: ['associated contact email', 'contact email', 'email'],
    customer_name: CONTACT,
    agent: OWNER,
    team: ['hubspot team', 'équipe hubspot', 'equipo de hubspot', 'equipe do hubspot', 'zespół hubspot'],
    opened_at: [
      'create date',
      'created date',
      'erstellungsdatum',
      'erstelldatum',
      'date de création',
      'fecha de creación',
      'data de criação',
      'data utworzenia',
    ],
    first_response_at: [
      'first agent response date',
      'first agent email response date',
      'datum der ersten antwort eines mitarbeiters',
      'date de première réponse de l’agent',
      'fecha de la primera respuesta del agente',
      'data da primeira resposta do agente',
      'data pierwszej odpowiedzi agenta',
    ],
    closed_at: [
      'close date',
      'closed date',
      'last closed date',
      'abschlussdatum',
      'schließdatum',
      'date de fermeture',
      'date de clôture',
      'fecha de cierre',
      'data de fechamento',
      'data zamknięcia',
    ],
    csat: ['last csat survey rating', 'last ces survey rating'],
    follow_up_due_at: [
      'next activity date',
      'datum der nächsten aktivität',
      'date de la prochaine activité',
      'fecha de la próxima actividad',
      'data da próxima atividade',
      'data następnej aktywności',
    ],
  },
  words: { status: HUBSPOT_STAGES },
  derives: (has) => [
    ...(CONTACT.some(has) ? (['customerEmail'] as const) : []),
    ...(REOPENED.some(has) ? (['reopenCount'] as const) : []),
  ],
  complete: (draft, row) => {
    draft.customerId = draft.customerId?.split(/[;,]/u)[0]?.trim() || null
    if (draft.customerName !== null) {
      // `Name (email);Name (email)`: the first is the one the ticket is for.
      const { author, authorEmail } = parseMailAuthor(draft.customerName.split(';')[0] ?? '')
      draft.customerName = author
      draft.customerEmail ??= authorEmail
    }
    // HubSpot keeps when a ticket was last reopened, not how often: once at least.
    if (REOPENED.some(row.has)) draft.reopenCount = REOPENED.some((title) => row.text(title) !== '') ? 1 : 0
  },
}
