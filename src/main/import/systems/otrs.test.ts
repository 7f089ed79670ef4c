import { describe, expect, it } from 'vitest'
import { expectedCase, expectedMessage, ms } from '../testing/expected-case.ts'
import { importFixture } from '../testing/import-fixture.ts'

const OPTIONS = { timeZone: 'Europe/Berlin', dateOrder: null }

const TITLES =
  '"TicketNumber";"Age";"Created";"Closed";"FirstLock";"FirstResponse";"State";"Priority";"Queue";"Lock";"Owner";"UserFirstname";"UserLastname";"CustomerID";"CustomerName";"From";"Subject";"AccountedTime";"ArticleTree";"SolutionInMin";"SolutionDiffInMin";"FirstResponseInMin";"FirstResponseDiffInMin"'

const TALK = [
  '',
  '-->||customer||""Kowalska, Ana"" <ana@example.com>||2026-03-02 10:00:00||<--------------',
  'My box is late; where is it?',
  '-->||agent||Support <support@example.com>||2026-03-02 10:30:00||<--------------',
  'It comes today.',
  '-->||system||Support <support@example.com>||2026-03-02 10:30:05||<--------------',
  'Ticket was answered.',
].join('\n')

const TICKETS = [
  TITLES,
  `"2026030210000017";"3 d 4 h";"2026-03-02 10:00:00";"2026-03-03 09:00:00";"2026-03-02 10:05:00";"2026-03-02 10:30:00";"closed successful";"3 normal";"Delivery";"unlock";"dreyes";"Dana";"Reyes";"ACME";"Ana Kowalska";"""Kowalska, Ana"" <ana@example.com>";"Late box";"15";"${TALK}";"1380";"100";"30";"10"`,
  '"2026070210000025";"1 h 2 m";"2026-07-02 10:00:00";"";"";"";"pending reminder";"5 very high";"Raw";"unlock";"root@localhost";"Admin";"OTRS";"bo@example.com";"Bo Lind";"bo@example.com";"Hello";"0";"This item has no articles yet.";"";"";"";""',
  '',
].join('\n')

describe('OTRS search of tickets', () => {
  it('reads every field and the talk in one cell', async () => {
    const { system, layouts, cases, rejects } = await importFixture(
      [{ name: 'ticket_search_2026-07-03.csv', content: TICKETS }],
      OPTIONS,
    )
    expect([system, ...layouts, rejects]).toEqual(['otrs', 'ticket-search', []])
    expect(cases).toEqual([
      expectedCase({
        caseId: '2026030210000017',
        subject: 'Late box',
        priority: '3 normal',
        status: 'closed',
        customerId: 'ACME',
        customerEmail: 'ana@example.com',
        customerName: 'Ana Kowalska',
        agent: 'Dana Reyes',
        team: 'Delivery',
        openedAtMs: ms('2026-03-02T10:00:00+01:00'),
        firstResponseAtMs: ms('2026-03-02T10:30:00+01:00'),
        closedAtMs: ms('2026-03-03T09:00:00+01:00'),
        messages: [
          expectedMessage(
            'customer',
            'Kowalska, Ana',
            '2026-03-02T10:00:00+01:00',
            'My box is late; where is it?',
          ),
          expectedMessage('agent', 'Support', '2026-03-02T10:30:00+01:00', 'It comes today.'),
          expectedMessage('system', 'Support', '2026-03-02T10:30:05+01:00', 'Ticket was answered.'),
        ],
        extra: {
          Age: '3 d 4 h',
          FirstLock: '2026-03-02 10:05:00',
          State: 'closed successful',
          Lock: 'unlock',
          UserFirstname: 'Dana',
          UserLastname: 'Reyes',
          From: '"Kowalska, Ana" <ana@example.com>',
          AccountedTime: '15',
          SolutionInMin: '1380',
          SolutionDiffInMin: '100',
          FirstResponseInMin: '30',
          FirstResponseDiffInMin: '10',
        },
      }),
      expectedCase({
        caseId: '2026070210000025',
        subject: 'Hello',
        priority: '5 very high',
        status: 'pending',
        customerId: 'bo@example.com',
        customerEmail: 'bo@example.com',
        customerName: 'Bo Lind',
        team: 'Raw',
        openedAtMs: ms('2026-07-02T10:00:00+02:00'),
        extra: {
          Age: '1 h 2 m',
          State: 'pending reminder',
          Lock: 'unlock',
          UserFirstname: 'Admin',
          UserLastname: 'OTRS',
          From: 'bo@example.com',
          AccountedTime: '0',
        },
      }),
    ])
  })

  it('tells who wrote articles that only say their type', async () => {
    const content = TICKETS.replace('||customer||', '||email-external||')
      .replace('||agent||', '||email-external||')
      .replace('||system||', '||note-internal||')
    const { cases } = await importFixture([{ name: 'search.csv', content }], OPTIONS)
    expect(cases[0]?.messages.map(({ role }) => role)).toEqual(['customer', 'agent', 'note'])
  })

  it('keeps one article where its body stands below the head of each', async () => {
    const content = TICKETS.replace('It comes today.', 'My box is late; where is it?').replace(
      'Ticket was answered.',
      'My box is late; where is it?',
    )
    const { cases } = await importFixture([{ name: 'search.csv', content }], OPTIONS)
    expect(cases[0]?.messages).toEqual([
      expectedMessage(
        'customer',
        'Kowalska, Ana',
        '2026-03-02T10:00:00+01:00',
        'My box is late; where is it?',
      ),
    ])
  })

  it('reads German titles, of which few are translated', async () => {
    const content = [
      'Ticketnummer;Alter;Erstellt;Geschlossen;FirstLock;FirstResponse;Status;Priorität;Queue;Sperren;Besitzer;UserFirstname;UserLastname;Kundennummer;Kundenname;Von;Betreff;AccountedTime;ArticleTree;SolutionInMin',
      '2026030210000018;3 Tage;02.03.2026 10:00:00;31.03.2026 09:00:00;;;erfolgreich geschlossen;3 normal;Versand;frei;dreyes;Dana;Reyes;ACME;Ana Kowalska;ana@example.com;Paket;5;;',
    ].join('\r\n')
    const { system, cases } = await importFixture([{ name: 'suche.csv', content }], OPTIONS)
    expect(system).toBe('otrs')
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      expectedCase({
        caseId: '2026030210000018',
        subject: 'Paket',
        priority: '3 normal',
        status: 'closed',
        customerId: 'ACME',
        customerEmail: 'ana@example.com',
        customerName: 'Ana Kowalska',
        agent: 'Dana Reyes',
        team: 'Versand',
        openedAtMs: ms('2026-03-02T10:00:00+01:00'),
        closedAtMs: ms('2026-03-31T09:00:00+02:00'),
      }),
    ])
  })
})
