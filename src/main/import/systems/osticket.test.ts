import { describe, expect, it } from 'vitest'
import { expectedCase, ms } from '../testing/expected-case.ts'
import { importFixture } from '../testing/import-fixture.ts'

const OPTIONS = { timeZone: 'Europe/Warsaw', dateOrder: null }

const TITLES = [
  'Ticket Number',
  'Date Created',
  'Subject',
  'From',
  'From Email',
  'Priority',
  'Department',
  'Help Topic',
  'Source',
  'Current Status',
  'Last Updated',
  'SLA Due Date',
  'SLA Plan',
  'Due Date',
  'Closed Date',
  'Overdue',
  'Merged',
  'Linked',
  'Answered',
  'Agent Assigned',
  'Team Assigned',
  'Thread Count',
  'Reopen Count',
  'Attachment Count',
  'Task Count',
  'Order number',
]

const ROWS = [
  [
    '100234',
    '2026-03-02 10:00:00',
    "'-- broken --",
    'Ana Kowalska',
    'ana@example.com',
    'High',
    'Support',
    'Report a Problem / Access Issue',
    'Web',
    'Closed',
    '2026-03-04 10:00:00',
    '2026-03-04 09:00:00',
    'Default SLA',
    '2026-03-05 09:00:00',
    '2026-03-04 10:00:00',
    'No',
    'No',
    'No',
    'Yes',
    'Dana Reyes',
    'Tier 1',
    '5',
    '1',
    '0',
    '0',
    "'=A1",
  ],
  [
    '100235',
    '2026-07-02 10:00:00',
    'Hello',
    'Bo Lind',
    'bo@example.com',
    'Normal',
    'Sales',
    'Feedback',
    'Phone',
    'Archived',
    '',
    '2026-07-04 09:00:00',
    'Default SLA',
    '',
    '',
    'No',
    'No',
    'No',
    'No',
    '',
    '',
    '1',
    '0',
    '0',
    '0',
    '',
  ],
]

const FIRST = {
  caseId: '100234',
  subject: '-- broken --',
  category: 'Report a Problem / Access Issue',
  channel: 'web',
  priority: 'High',
  status: 'closed',
  customerEmail: 'ana@example.com',
  customerName: 'Ana Kowalska',
  agent: 'Dana Reyes',
  team: 'Tier 1',
  openedAtMs: ms('2026-03-02T10:00:00+01:00'),
  closedAtMs: ms('2026-03-04T10:00:00+01:00'),
  reopenCount: 1,
  followUpDueAtMs: ms('2026-03-05T09:00:00+01:00'),
} as const

const EXPECTED = [
  expectedCase(FIRST),
  expectedCase({
    caseId: '100235',
    subject: 'Hello',
    category: 'Feedback',
    channel: 'phone',
    priority: 'Normal',
    status: 'closed',
    customerEmail: 'bo@example.com',
    customerName: 'Bo Lind',
    team: 'Sales',
    openedAtMs: ms('2026-07-02T10:00:00+02:00'),
    reopenCount: 0,
    followUpDueAtMs: ms('2026-07-04T09:00:00+02:00'),
  }),
]

function csv(rows: readonly (readonly string[])[], delimiter: string): string {
  const quoted = (cell: string): string => (/[\s,;"]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  return `\uFEFF${rows.map((row) => row.map(quoted).join(delimiter)).join('\n')}\n`
}

describe('osTicket export of a queue', () => {
  it.each([',', ';'])('reads every field, delimiter %s', async (delimiter) => {
    const { system, layouts, cases, rejects } = await importFixture(
      [{ name: 'queue.csv', content: csv([TITLES, ...ROWS], delimiter) }],
      OPTIONS,
    )
    expect([system, ...layouts, rejects]).toEqual(['osticket', 'queue-export', []])
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual(EXPECTED)
    expect(cases[1]?.extra).toEqual({
      'Current Status': 'Archived',
      'SLA Plan': 'Default SLA',
      Overdue: 'No',
      Merged: 'No',
      Linked: 'No',
      Answered: 'No',
      'Thread Count': '1',
      'Attachment Count': '0',
      'Task Count': '0',
    })
  })

  it('reads JSON with the same labels', async () => {
    const records = ROWS.map((row) =>
      Object.fromEntries(TITLES.map((title, index) => [title, row[index] ?? ''])),
    )
    const { system, cases } = await importFixture(
      [{ name: 'queue.json', content: JSON.stringify(records) }],
      OPTIONS,
    )
    expect(system).toBe('osticket')
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual(EXPECTED)
  })

  it('reads the titles of older versions', async () => {
    const rows = [
      [
        'Ticket Number',
        'Date',
        'Subject',
        'From',
        'From Email',
        'Priority',
        'Department',
        'Help Topic',
        'Source',
        'Current Status',
        'Assigned To',
      ],
      [
        '7',
        '2026-03-02 10:00',
        'Box',
        'Ana Kowalska',
        'ana@example.com',
        'High',
        'Support',
        'Returns',
        'Email',
        'Open',
        'Dana Reyes',
      ],
    ]
    const { system, cases } = await importFixture([{ name: 'tickets.csv', content: csv(rows, ',') }], OPTIONS)
    expect(system).toBe('osticket')
    expect(cases).toEqual([
      expectedCase({
        caseId: '7',
        subject: 'Box',
        category: 'Returns',
        channel: 'email',
        priority: 'High',
        status: 'open',
        customerEmail: 'ana@example.com',
        customerName: 'Ana Kowalska',
        agent: 'Dana Reyes',
        team: 'Support',
        openedAtMs: ms('2026-03-02T10:00:00+01:00'),
      }),
    ])
  })

  it.each([
    [
      'Ticketnummer;Erstellungsdatum;Betreff;Von;Von E-Mail;Priorität;Abteilung;Hilfethema;Quelle;Aktueller Status;Fälligkeitsdatum;Abschlussdatum;Zugewiesener Agent;Zugewiesenes Team;Anzahl Wiedereröffnungen',
      'Geschlossen',
    ],
    [
      'Número de ticket;Fecha de creación;Asunto;De;Correo electrónico de;Prioridad;Departamento;Tema de ayuda;Origen;Estado actual;Fecha de vencimiento;Fecha de cierre;Agente asignado;Equipo asignado;Número de reaperturas',
      'Cerrado',
    ],
    [
      "Numéro du ticket;Date de création;Sujet;De;Email de;Priorité;Département;Rubrique d'aide;Source;Statut actuel;Date d'échéance;Date de fermeture;Agent assigné;Équipe assignée;Nombre de réouvertures",
      'Fermé',
    ],
    [
      'Numer zgłoszenia;Data utworzenia;Temat;Od;E-mail nadawcy;Priorytet;Dział;Temat pomocy;Źródło;Aktualny status;Termin;Data zamknięcia;Przypisany agent;Przypisany zespół;Liczba ponownych otwarć',
      'Zamknięte',
    ],
    [
      'Número do ticket;Data de criação;Assunto;De;E-mail de;Prioridade;Departamento;Tópico de ajuda;Origem;Status atual;Data de vencimento;Data de fechamento;Agente atribuído;Equipe atribuída;Número de reaberturas',
      'Fechado',
    ],
  ])('reads titles of other languages: %s', async (header, closed) => {
    const row = `100234;2026-03-02 10:00:00;'-- broken --;Ana Kowalska;ana@example.com;High;Support;Report a Problem / Access Issue;Web;${closed};2026-03-05 09:00:00;2026-03-04 10:00:00;Dana Reyes;Tier 1;1`
    const { system, cases } = await importFixture(
      [{ name: 'queue.csv', content: `\uFEFF${header}\n${row}\n` }],
      OPTIONS,
    )
    expect(system).toBe('osticket')
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual(EXPECTED.slice(0, 1))
  })
})
