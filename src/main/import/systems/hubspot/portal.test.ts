import { describe, expect, it } from 'vitest'
import { expectedCase, ms } from '../../testing/expected-case.ts'
import { importFixture } from '../../testing/import-fixture.ts'

const OPTIONS = { timeZone: 'Europe/Berlin', dateOrder: null }

const TICKETS = [
  'Ticket ID,Ticket name,Ticket description,Pipeline,Ticket status,Priority,Source,Category,Create date,Close date,Ticket reopen date,Ticket owner,HubSpot team,First agent response date,Next activity date,Last CES survey rating,Time to close,Associated Contact,Associated Contact IDs',
  '5501,"Refund, please","It broke',
  'on day two.",Support Pipeline,Closed,High,Email,Billing issue,2026-03-28 09:15,2026-03-30 16:00,2026-03-29 10:00,Dana Reyes,Tier 1,2026-03-28 10:00,2026-04-06 09:00,6,54:45:00,Ana Kowalska (ana@example.com);Bo Lind (bo@example.com),901;902',
  '5502,Where is my box,,Support Pipeline,Waiting on contact,,Form,,2026-04-01 08:00,,,,,,,,,eva@example.com,903',
  '5503,New phone,,Support Pipeline,Waiting on us,Low,Chat,,2026-04-02 08:00,,,Dana Reyes,,,,,,Cy Moss,',
].join('\n')

describe('HubSpot export of tickets', () => {
  it('reads every field', async () => {
    const { system, layouts, cases, rejects } = await importFixture(
      [{ name: 'hubspot-crm-exports-all-tickets-2026-04-03.csv', content: TICKETS }],
      OPTIONS,
    )
    expect([system, ...layouts, rejects]).toEqual(['hubspot', 'portal-export', []])
    expect(cases).toEqual([
      expectedCase({
        caseId: '5501',
        subject: 'Refund, please',
        description: 'It broke\non day two.',
        category: 'Billing issue',
        channel: 'email',
        priority: 'High',
        status: 'closed',
        customerId: '901',
        customerEmail: 'ana@example.com',
        customerName: 'Ana Kowalska',
        agent: 'Dana Reyes',
        team: 'Tier 1',
        openedAtMs: ms('2026-03-28T09:15:00+01:00'),
        firstResponseAtMs: ms('2026-03-28T10:00:00+01:00'),
        closedAtMs: ms('2026-03-30T16:00:00+02:00'),
        reopenCount: 1,
        csat: '6',
        followUpDueAtMs: ms('2026-04-06T09:00:00+02:00'),
        extra: {
          Pipeline: 'Support Pipeline',
          'Ticket reopen date': '2026-03-29 10:00',
          'Time to close': '54:45:00',
        },
      }),
      expectedCase({
        caseId: '5502',
        subject: 'Where is my box',
        channel: 'web',
        status: 'pending',
        customerId: '903',
        customerEmail: 'eva@example.com',
        openedAtMs: ms('2026-04-01T08:00:00+02:00'),
        reopenCount: 0,
        extra: { Pipeline: 'Support Pipeline', 'Ticket status': 'Waiting on contact', Source: 'Form' },
      }),
      expectedCase({
        caseId: '5503',
        subject: 'New phone',
        channel: 'chat',
        priority: 'Low',
        status: 'open',
        customerName: 'Cy Moss',
        agent: 'Dana Reyes',
        openedAtMs: ms('2026-04-02T08:00:00+02:00'),
        reopenCount: 0,
        extra: { Pipeline: 'Support Pipeline', 'Ticket status': 'Waiting on us' },
      }),
    ])
  })

  it('takes the spellings of other versions, also from a workbook', async () => {
    const rows = [
      ['Record ID', 'Ticket Name', 'Ticket Stage', 'Pipeline', 'Create Date', 'Close Date', 'Ticket Owner'],
      ['7001', 'Invoice', 'New', 'Support', '2026-05-04 10:00', '', 'Dana Reyes'],
    ]
    const { system, cases } = await importFixture([{ name: 'tickets.xlsx', rows }], OPTIONS)
    expect(system).toBe('hubspot')
    expect(cases).toEqual([
      expectedCase({
        caseId: '7001',
        subject: 'Invoice',
        status: 'new',
        agent: 'Dana Reyes',
        openedAtMs: ms('2026-05-04T10:00:00+02:00'),
        extra: { Pipeline: 'Support' },
      }),
    ])
  })

  it.each([
    [
      'Ticket-ID,Ticketname,Pipeline,Ticketstatus,Priorität,Quelle,Kategorie,Erstellungsdatum,Abschlussdatum,Ticketinhaber,Zugehöriger Kontakt',
    ],
    [
      'ID du ticket,Nom du ticket,Pipeline,Statut du ticket,Priorité,Source,Catégorie,Date de création,Date de fermeture,Propriétaire du ticket,Contact associé',
    ],
    [
      'ID del ticket,Nombre del ticket,Pipeline,Estado del ticket,Prioridad,Fuente,Categoría,Fecha de creación,Fecha de cierre,Propietario del ticket,Contacto asociado',
    ],
    [
      'ID do ticket,Nome do ticket,Pipeline,Status do ticket,Prioridade,Fonte,Categoria,Data de criação,Data de fechamento,Proprietário do ticket,Contato associado',
    ],
    [
      'Identyfikator zgłoszenia,Nazwa zgłoszenia,Pipeline,Status zgłoszenia,Priorytet,Źródło,Kategoria,Data utworzenia,Data zamknięcia,Właściciel zgłoszenia,Powiązany kontakt',
    ],
  ])('reads labels of other languages: %s', async (header) => {
    const row =
      '8001,Box,Support,Closed,High,Email,Damage,2026-05-04 10:00,2026-05-05 10:00,Dana Reyes,Ana Kowalska (ana@example.com)'
    const { system, layouts, cases } = await importFixture(
      [{ name: 'tickets.csv', content: `${header}\n${row}\n` }],
      OPTIONS,
    )
    expect([system, ...layouts]).toEqual(['hubspot', 'portal-export'])
    expect(cases).toEqual([
      expectedCase({
        caseId: '8001',
        subject: 'Box',
        category: 'Damage',
        channel: 'email',
        priority: 'High',
        status: 'closed',
        customerEmail: 'ana@example.com',
        customerName: 'Ana Kowalska',
        agent: 'Dana Reyes',
        openedAtMs: ms('2026-05-04T10:00:00+02:00'),
        closedAtMs: ms('2026-05-05T10:00:00+02:00'),
        extra: { Pipeline: 'Support' },
      }),
    ])
  })
})
