import { describe, expect, it } from 'vitest'
import { CASE_FIELD_NAMES, MESSAGE_FIELD_NAMES } from '#shared/import/fields.ts'
import { CASE_TITLES } from './generic-case-titles.ts'
import { MESSAGE_TITLES } from './generic-message-titles.ts'
import { spelled } from './generic-spellings.ts'
import { normaliseTitle } from './titles.ts'

const TABLES = [
  ['cases', CASE_TITLES],
  ['messages', MESSAGE_TITLES],
] as const

/** The field that a title feeds, as a file would spell it. */
function fieldOf(aliases: Readonly<Record<string, readonly string[]>>, title: string): string | null {
  const normal = normaliseTitle(title)
  return Object.entries(aliases).find(([, names]) => names.includes(normal))?.[0] ?? null
}

describe.each(TABLES)('titles of %s', (_, aliases) => {
  it('are spelled as titles are compared, each of one field', () => {
    const all = Object.values<readonly string[]>(aliases).flat()
    expect(all.filter((title) => normaliseTitle(title) !== title)).toEqual([])
    expect(new Set(all).size).toBe(all.length)
  })
})

it('cover every field', () => {
  expect(Object.keys(CASE_TITLES).toSorted()).toEqual([...CASE_FIELD_NAMES].toSorted())
  expect(Object.keys(MESSAGE_TITLES)).toEqual(expect.arrayContaining([...MESSAGE_FIELD_NAMES]))
})

it('refuse a title that two fields claim', () => {
  expect(() => spelled({ agent: ['Owner'], team: ['owner'] })).toThrow('Two fields have the title "owner"')
})

describe('a table of cases', () => {
  it.each([
    [
      'case_id',
      [
        'Ticket ID',
        'ticketId',
        'TICKET_NUMBER',
        'Nr zgłoszenia',
        'numer sprawy',
        'Ticketnummer',
        'Ticket-Nr.',
      ],
    ],
    [
      'case_id',
      [
        'N° de ticket',
        'Número de caso',
        'Número do chamado',
        'id_ticket',
        'Numero ticket',
        'Zaaknummer',
        '#',
        'id',
      ],
    ],
    [
      'subject',
      ['Subject', 'Ticket Subject', 'Temat', 'Betreff', 'Objet', 'Asunto', 'Assunto', 'Oggetto', 'Onderwerp'],
    ],
    [
      'description',
      ['body', 'Description', 'Treść zgłoszenia', 'Beschreibung', 'Descripción', 'Descrição', 'Omschrijving'],
    ],
    ['kind', ['type', 'Ticket Type', 'Typ zgłoszenia', 'tipo_chamado', 'Type de demande', 'Soort melding']],
    [
      'category',
      ['Category', 'Complaint Type', 'Kategoria', 'Kategorie', 'Catégorie', 'categoria', 'Contact reason'],
    ],
    [
      'channel',
      ['Channel', 'source', 'Via', 'Kanał', 'Eingangskanal', 'Canal de atendimento', 'Canale', 'Kanaal'],
    ],
    ['priority', ['Priority', 'Priorytet', 'Prioritaet', 'Priorité', 'prioridade', 'Priorità', 'Prioriteit']],
    [
      'status',
      [
        'Status',
        'ticket_status',
        'Stan sprawy',
        'Ticketstatus',
        'Statut',
        'Estado',
        'Situação',
        'Stato',
        'outcome_name',
      ],
    ],
    ['auto_closed', ['auto_closed', 'Automatisch geschlossen']],
    ['customer_id', ['customerId', 'Numer klienta', 'Kundennummer', 'id_cliente', 'Klantnummer']],
    [
      'customer_email',
      [
        'customer_email',
        'customer.email',
        'E-mail klienta',
        'E-Mail-Adresse',
        'Courriel',
        'Correo electrónico',
        'Email',
      ],
    ],
    ['customer_phone', ['Phone', 'Telefon klienta', 'Rufnummer', 'Téléphone', 'Celular', 'Telefoonnummer']],
    [
      'customer_name',
      ['Customer Name', 'requester.name', 'Klient', 'Kundenname', 'Nom du client', 'cliente', 'Klant'],
    ],
    [
      'agent',
      [
        'agent',
        'Agent Name',
        'assignedTo',
        'Przypisany do',
        'Bearbeiter',
        'Assigné à',
        'Analista',
        'Operatore',
        'Behandelaar',
      ],
    ],
    ['resolver', ['Resolved by', 'Rozwiązane przez', 'Gelöst von', 'resuelto_por', 'Opgelost door']],
    [
      'team',
      ['Team', 'Assignment group', 'Dział', 'Abteilung', 'Équipe', 'Departamento', 'Reparto', 'Afdeling'],
    ],
    [
      'opened_at',
      [
        'created_at',
        'createdAt',
        'Date created',
        'DateSubmitted',
        'TimeSubmitted',
        'Data utworzenia',
        'Erstellt am',
      ],
    ],
    [
      'opened_at',
      ['Créé le', 'Fecha de creación', 'data_abertura', 'Data de criação', 'Data apertura', 'Aangemaakt op'],
    ],
    ['first_response_at', ['first_response_at', 'Data pierwszej odpowiedzi', 'Erste Antwort am']],
    [
      'resolved_at',
      ['resolvedAt', 'Data rozwiązania', 'Gelöst am', 'Résolu le', 'Fecha de resolución', 'Opgelost op'],
    ],
    [
      'closed_at',
      [
        'Closed Date',
        'Data zamknięcia',
        'data zamkniecia',
        'Geschlossen am',
        'data_fechamento',
        'Gesloten op',
      ],
    ],
    ['reopen_count', ['reopen_count', 'Reopens', 'Liczba ponownych otwarć']],
    ['csat', ['CSAT', 'Customer Satisfaction Rating', 'satisfacao_cliente', 'Ocena klienta', 'Bewertung']],
    [
      'follow_up_due_at',
      ['Due date', 'Follow-up date', 'Termin realizacji', 'Fällig am', 'Prazo', 'Scadenza'],
    ],
    ['follow_up_done_at', ['Followed up at', 'follow_up_done_at']],
    ['follow_up_outcome', ['Follow-up outcome', 'Wynik kontaktu']],
    ['messages', ['Transcript', 'messages', 'Zapis rozmowy', 'Chatverlauf']],
  ])('feeds %s', (field, names) => {
    for (const title of names) expect([title, fieldOf(CASE_TITLES, title)]).toEqual([title, field])
  })

  it.each([
    'Updated at',
    'Last updated',
    'Modified',
    'updatedAt',
    'Data modyfikacji',
    'Geändert am',
    'First response time',
    'Time to resolution',
    'Resolution time',
    'tempo_resolucao_horas',
    'Handle time',
    'Age',
    'Resolved',
    'Closed',
    'Closed by',
    'Name',
    'User',
    'Company',
    'Tags',
    'Product',
    'Resolution',
    'Comments',
    'Created by',
  ])('keeps %j to itself', (title) => {
    expect(fieldOf(CASE_TITLES, title)).toBeNull()
  })

  it.each([
    ['agent', 'agent name', 'agent'],
    ['case_id', 'ticket id', 'id'],
    ['case_id', 'number', 'id'],
    ['opened_at', 'created at', 'date'],
    ['customer_email', 'customer email', 'email'],
    ['status', 'status', 'state'],
    ['status', 'status', 'outcome'],
  ] as const)('takes for %s rather %j than %j', (field, better, worse) => {
    expect(CASE_TITLES[field].indexOf(better)).toBeLessThan(CASE_TITLES[field].indexOf(worse))
  })
})

describe('a table of messages', () => {
  it.each([
    ['message_case', ['conversation_id', 'ticketId', 'ID rozmowy', 'Ticketnummer']],
    ['message_text', ['content', 'body', 'Message', 'Treść', 'Nachricht', 'Mensaje', 'Bericht']],
    ['message_at', ['timestamp', 'created_at', 'sentAt', 'Data wysłania', 'Zeitstempel']],
    ['message_author', ['sender', 'Author', 'from', 'Nadawca', 'Absender']],
    ['message_role', ['role', 'sender_type', 'direction', 'Rola']],
    ['message_internal', ['is_internal', 'private']],
    ['status', ['outcome_name', 'status']],
    ['opened_at', ['conversation_started_at', 'ticket_created_at']],
  ])('feeds %s', (field, names) => {
    for (const title of names) expect([title, fieldOf(MESSAGE_TITLES, title)]).toEqual([title, field])
  })

  it("does not take a message's own id or number for the case's", () => {
    expect([fieldOf(MESSAGE_TITLES, 'id'), fieldOf(MESSAGE_TITLES, 'message id')]).toEqual([null, null])
  })
})
