import { describe, expect, it } from 'vitest'
import { expectedCase, expectedMessage, ms } from '../testing/expected-case.ts'
import { importFixture } from '../testing/import-fixture.ts'

const WARSAW = { timeZone: 'Europe/Warsaw' }

describe('a table of cases', () => {
  it('reads every field by English titles', async () => {
    const content = [
      'Ticket Number,Subject,Body,Type,Category,Source,Priority,Status,Auto-closed,Customer ID,Customer Email,Phone,Customer Name,Agent Name,Agent,Resolved by,Team,Created At,First response at,Resolved at,Closed at,Reopens,CSAT,Follow-up date,Followed up at,Follow-up outcome,Transcript,Updated at,Order no',
      'T-1,Late parcel,"It is late,<br>again",Complaint,Delivery,E-mail,High,Solved,no,C-7,OLA@example.com,+48 600 100 200,Ola Testowa,Jan Nowak,jnowak,Ewa Lis,Parcels,2026-03-02 10:00,2026-03-02 10:30,2026-03-03 09:00,2026-03-04 09:00,1,4/5,2026-03-10,2026-03-09 12:00,reached,"[{""role"":""agent"",""author"":""Jan Nowak"",""at"":""2026-03-02T10:30:00+01:00"",""text"":""On its way.""}]",2026-03-05 09:00,Z-9',
      '',
    ].join('\r\n')
    const found = await importFixture([{ name: 'tickets.csv', content }], WARSAW)
    expect(found).toMatchObject({ system: 'generic', layouts: ['cases'], rejects: [] })
    expect(found.cases).toEqual([
      expectedCase({
        caseId: 'T-1',
        subject: 'Late parcel',
        description: 'It is late,\nagain',
        kind: 'complaint',
        category: 'Delivery',
        channel: 'email',
        priority: 'High',
        status: 'resolved',
        customerId: 'C-7',
        customerEmail: 'OLA@example.com',
        customerPhone: '+48 600 100 200',
        customerName: 'Ola Testowa',
        agent: 'Jan Nowak',
        resolver: 'Ewa Lis',
        team: 'Parcels',
        openedAtMs: ms('2026-03-02T10:00:00+01:00'),
        firstResponseAtMs: ms('2026-03-02T10:30:00+01:00'),
        resolvedAtMs: ms('2026-03-03T09:00:00+01:00'),
        closedAtMs: ms('2026-03-04T09:00:00+01:00'),
        reopenCount: 1,
        csat: '4/5',
        followUpDueAtMs: ms('2026-03-10T00:00:00+01:00'),
        followUpDoneAtMs: ms('2026-03-09T12:00:00+01:00'),
        followUpOutcome: 'reached',
        messages: [expectedMessage('agent', 'Jan Nowak', '2026-03-02T10:30:00+01:00', 'On its way.')],
        extra: expect.objectContaining({
          Source: 'E-mail',
          Status: 'Solved',
          'Updated at': '2026-03-05 09:00',
          'Order no': 'Z-9',
        }),
      }),
    ])
  })

  it('reads Portuguese titles and words', async () => {
    const content = [
      'id_ticket,data_abertura,data_fechamento,cliente,segmento,tipo_chamado,prioridade,status,analista,tempo_resolucao_horas,satisfacao_cliente,reaberto',
      '101,05/01/2026 09:00,07/01/2026 17:30,Empresa Exemplo,Varejo,Reclamação,Crítica,Fechado,Ana Teste,56.5,4,Sim',
      '102,25/01/2026 09:00,,Loja Exemplo,Varejo,Acesso,Baixa,Em Andamento,Rui Teste,,,Não',
      '',
    ].join('\n')
    const found = await importFixture([{ name: 'tickets.csv', content }], { timeZone: 'America/Sao_Paulo' })
    expect(found).toMatchObject({ system: 'generic', layouts: ['cases'], rejects: [] })
    expect(found.cases).toEqual([
      expectedCase({
        caseId: '101',
        kind: 'complaint',
        priority: 'Crítica',
        status: 'closed',
        customerName: 'Empresa Exemplo',
        agent: 'Ana Teste',
        openedAtMs: ms('2026-01-05T09:00:00-03:00'),
        closedAtMs: ms('2026-01-07T17:30:00-03:00'),
        reopenCount: 1,
        csat: '4',
        extra: {
          segmento: 'Varejo',
          tipo_chamado: 'Reclamação',
          status: 'Fechado',
          tempo_resolucao_horas: '56.5',
          reaberto: 'Sim',
        },
      }),
      expectedCase({
        caseId: '102',
        category: 'Acesso',
        priority: 'Baixa',
        status: 'open',
        customerName: 'Loja Exemplo',
        agent: 'Rui Teste',
        openedAtMs: ms('2026-01-25T09:00:00-03:00'),
        reopenCount: 0,
        extra: { segmento: 'Varejo', tipo_chamado: 'Acesso', status: 'Em Andamento', reaberto: 'Não' },
      }),
    ])
  })

  it.each([
    [
      'Polish',
      'Nr zgłoszenia;Temat;Status;Data utworzenia;Przypisany do;Klient',
      '7;Zwrot;W toku;2026-03-02 10:00;Jan Nowak;Ola Testowa',
    ],
    [
      'German',
      'Ticketnummer;Betreff;Status;Erstellt am;Bearbeiter;Kunde',
      '7;Zwrot;In Bearbeitung;02.03.2026 10:00;Jan Nowak;Ola Testowa',
    ],
    [
      'French',
      'Numéro de ticket;Objet;Statut;Créé le;Assigné à;Nom du client',
      '7;Zwrot;En cours;2026-03-02 10:00;Jan Nowak;Ola Testowa',
    ],
    [
      'Spanish',
      'Número de ticket;Asunto;Estado;Fecha de creación;Asignado a;Cliente',
      '7;Zwrot;En curso;2026-03-02 10:00;Jan Nowak;Ola Testowa',
    ],
    [
      'Italian',
      'Numero ticket;Oggetto;Stato;Data di apertura;Operatore;Cliente',
      '7;Zwrot;In lavorazione;2026-03-02 10:00;Jan Nowak;Ola Testowa',
    ],
    [
      'Dutch',
      'Ticketnummer;Onderwerp;Status;Aangemaakt op;Behandelaar;Klant',
      '7;Zwrot;In behandeling;2026-03-02 10:00;Jan Nowak;Ola Testowa',
    ],
  ])('reads %s titles', async (_, header, row) => {
    const content = `${header}\n${row}\n`
    const found = await importFixture([{ name: 'x.csv', content }], { ...WARSAW, dateOrder: 'dmy' })
    expect(found).toMatchObject({ system: 'generic', rejects: [] })
    expect(found.cases).toEqual([
      expectedCase({
        caseId: '7',
        subject: 'Zwrot',
        status: 'open',
        openedAtMs: ms('2026-03-02T10:00:00+01:00'),
        agent: 'Jan Nowak',
        customerName: 'Ola Testowa',
        extra: expect.anything(),
      }),
    ])
  })

  it('joins a date and a time, first and last names, and knows an address in the column of names', async () => {
    const content = [
      'id,DateSubmitted,TimeSubmitted,Customer,Vorname,Nachname,Body',
      '1,2026-03-02,10:15,,Ola,Testowa,Hello',
      '2,2026-03-03,11:00,jan@example.com,,,Hello again',
      '',
    ].join('\n')
    const found = await importFixture([{ name: 'forms.csv', content }], WARSAW)
    expect(found.rejects).toEqual([])
    expect(found.cases).toEqual([
      expectedCase({
        caseId: '1',
        status: 'open',
        customerName: 'Ola Testowa',
        description: 'Hello',
        openedAtMs: ms('2026-03-02T10:15:00+01:00'),
        extra: { Vorname: 'Ola', Nachname: 'Testowa' },
      }),
      expectedCase({
        caseId: '2',
        status: 'open',
        customerEmail: 'jan@example.com',
        description: 'Hello again',
        openedAtMs: ms('2026-03-03T11:00:00+01:00'),
      }),
    ])
  })

  it('reads records with names inside names', async () => {
    const record = {
      ticketId: 'A-1',
      createdAt: '2026-03-02T09:00:00Z',
      closedAt: '2026-03-03T09:00:00Z',
      customer: { id: 7, email: 'ola@example.com', name: 'Ola Testowa' },
      assignee: { name: 'Jan Nowak' },
      status: 'CLOSED',
    }
    const found = await importFixture([
      { name: 'cases.json', content: JSON.stringify({ tickets: [record] }) },
    ])
    expect(found).toMatchObject({ system: 'generic', layouts: ['cases'], rejects: [] })
    expect(found.cases).toEqual([
      expectedCase({
        caseId: 'A-1',
        status: 'closed',
        openedAtMs: ms('2026-03-02T09:00:00Z'),
        closedAtMs: ms('2026-03-03T09:00:00Z'),
        customerId: '7',
        customerEmail: 'ola@example.com',
        customerName: 'Ola Testowa',
        agent: 'Jan Nowak',
      }),
    ])
  })

  it('takes a table with nothing but numbers of cases', async () => {
    const asOfMs = ms('2026-03-02T09:00:00Z')
    const found = await importFixture([{ name: 'x.csv', content: 'ticket_id\nx\ny\n' }], { asOfMs })
    expect(found).toMatchObject({ system: 'generic', layouts: ['cases'], rejects: [] })
    expect(found.cases).toEqual(
      ['x', 'y'].map((caseId) => expectedCase({ caseId, status: 'open', openedAtMs: asOfMs })),
    )
  })

  it('refuses a table that names no case, and says what it has', async () => {
    const content = 'user_email,text,state\nola@example.com,Broken,open\n'
    await expect(importFixture([{ name: 'x.csv', content }])).rejects.toThrow('user_email, text, state')
  })
})

describe('a table of messages', () => {
  it('makes cases of conversations, with what every row repeats', async () => {
    const content = [
      'conversation_id,sender,content,timestamp,outcome_name,outcome_description',
      'c1,agent,How can I help?,2026-04-27T22:22:05Z,unresolved,Was not resolved',
      'c2,customer,Hello,2026-04-28T08:00:00Z,resolved,Was resolved',
      'c1,customer,"It drops, still.",2026-04-27T22:22:12Z,unresolved,Was not resolved',
      'c2,agent_12,Hi,2026-04-28T08:01:00Z,resolved,Was resolved',
      '',
    ].join('\r\n')
    const found = await importFixture([{ name: 'chats.csv', content }])
    expect(found).toMatchObject({ system: 'generic', layouts: ['messages'], rejects: [] })
    expect(found.cases).toEqual([
      expectedCase({
        caseId: 'c1',
        status: 'open',
        openedAtMs: ms('2026-04-27T22:22:05Z'),
        messages: [
          expectedMessage('agent', null, '2026-04-27T22:22:05Z', 'How can I help?'),
          expectedMessage('customer', null, '2026-04-27T22:22:12Z', 'It drops, still.'),
        ],
        extra: { outcome_name: 'unresolved', outcome_description: 'Was not resolved' },
      }),
      expectedCase({
        caseId: 'c2',
        status: 'resolved',
        openedAtMs: ms('2026-04-28T08:00:00Z'),
        messages: [
          expectedMessage('customer', null, '2026-04-28T08:00:00Z', 'Hello'),
          expectedMessage('agent', 'agent_12', '2026-04-28T08:01:00Z', 'Hi'),
        ],
        extra: { outcome_description: 'Was resolved' },
      }),
    ])
  })

  it('knows names, roles, and what customers never saw', async () => {
    const content = [
      'ticket_id,author,author_role,body,created_at,is_public,customer_email,agent_name,ticket_subject',
      '5,Ola Testowa,end-user,Broken,2026-03-02 10:00,true,ola@example.com,Jan Nowak,Kettle',
      '5,Jan Nowak,agent,Asked the shop,2026-03-02 11:00,false,ola@example.com,Jan Nowak,Kettle',
      '5,Jan Nowak,agent,We send a new one,2026-03-02 12:00,true,ola@example.com,Jan Nowak,Kettle',
      '',
    ].join('\n')
    const found = await importFixture([{ name: 'comments.csv', content }], WARSAW)
    expect(found).toMatchObject({ system: 'generic', layouts: ['messages'], rejects: [] })
    expect(found.cases).toEqual([
      expectedCase({
        caseId: '5',
        subject: 'Kettle',
        status: 'open',
        customerEmail: 'ola@example.com',
        agent: 'Jan Nowak',
        openedAtMs: ms('2026-03-02T10:00:00+01:00'),
        messages: [
          expectedMessage('customer', 'Ola Testowa', '2026-03-02T10:00:00+01:00', 'Broken'),
          expectedMessage('note', 'Jan Nowak', '2026-03-02T11:00:00+01:00', 'Asked the shop'),
          expectedMessage('agent', 'Jan Nowak', '2026-03-02T12:00:00+01:00', 'We send a new one'),
        ],
        extra: expect.anything(),
      }),
    ])
  })

  it('is none without anybody who wrote it', async () => {
    const content = 'ticket_id,created_at,agent,customer_email,body\nT-1,2026-01-02,Ana,c@example.com,hello\n'
    const found = await importFixture([{ name: 'x.csv', content }], WARSAW)
    expect(found.layouts).toEqual(['cases'])
    expect(found.cases).toEqual([
      expectedCase({
        caseId: 'T-1',
        status: 'open',
        openedAtMs: ms('2026-01-02T00:00:00+01:00'),
        agent: 'Ana',
        customerEmail: 'c@example.com',
        description: 'hello',
      }),
    ])
  })
})
