import { describe, expect, it } from 'vitest'
import { expectedCase, expectedMessage, ms } from '../../testing/expected-case.ts'
import { importFixture } from '../../testing/import-fixture.ts'

const ZONE = { timeZone: 'Europe/Warsaw' } as const

describe('a ServiceNow list with labels', () => {
  it('keeps both columns of a label that stands twice', async () => {
    const content = [
      'Number,State,Created,Last update,Short description,Severity,Severity,Assigned to',
      'INC0010001,On Hold,02-28-2025 14:06:19,03-01-2025 09:00:00,Mail is down,4 - Low,3 - Low,Beth Anglin',
    ].join('\r\n')
    const { system, cases } = await importFixture([{ name: 'incident.csv', content }], ZONE)
    expect(system).toBe('servicenow')
    expect(cases).toEqual([
      expectedCase({
        caseId: 'INC0010001',
        subject: 'Mail is down',
        status: 'pending',
        agent: 'Beth Anglin',
        openedAtMs: ms('2025-02-28T14:06:19+01:00'),
        extra: {
          State: 'On Hold',
          'Last update': '03-01-2025 09:00:00',
          Severity: '4 - Low',
          'Severity (2)': '3 - Low',
        },
      }),
    ])
  })

  it('reads Portuguese labels and journals, newest first', async () => {
    const journal = [
      '13/02/2026 11:30:00 - Bruno Reis (Comentários adicionais)',
      'Olá Carla, já funciona?',
      '',
      '13/02/2026 11:00:00 - Bruno Reis (Anotações de trabalho)',
      'Servidor reiniciado. [code]<a href="https://example.com/kb">Base</a>[/code]',
      '',
      '13/02/2026 10:30:00 - Carla Dias (Comentários adicionais)',
      'Ainda não abre.',
      '',
    ].join('\n')
    const rows = [
      [
        'Número',
        'Criado em',
        'Prioridade',
        'Descrição resumida',
        'Atribuído a',
        'Status',
        'Motivo para estar em espera',
        'Usuário Impactado',
        'Comentários e anotações de trabalho',
        'Descrição',
      ],
      [
        'INC0020001',
        '2026-02-13 10:00:00',
        '3 - Moderada',
        'E-mail não abre',
        'Bruno Reis',
        'Em espera',
        'Aguardando usuário',
        'Carla Dias',
        journal,
        '<p>O e-mail não abre.</p>',
      ],
      [
        'INC0020002',
        '2026-02-14 10:00:00',
        '4 - Baixa',
        'Monitor',
        'Bruno Reis',
        'Encerrado',
        '',
        'Carla Dias',
        '',
        'Quebrado.',
      ],
    ]
    const { system, layouts, cases, rejects } = await importFixture([{ name: 'incident.xlsx', rows }], {
      timeZone: 'America/Sao_Paulo',
    })
    expect({ system, layouts, rejects }).toEqual({
      system: 'servicenow',
      layouts: ['list'],
      rejects: [],
    })
    expect(cases).toEqual([
      expectedCase({
        caseId: 'INC0020001',
        subject: 'E-mail não abre',
        description: 'O e-mail não abre.',
        priority: '3 - Moderada',
        status: 'pending',
        customerName: 'Carla Dias',
        agent: 'Bruno Reis',
        openedAtMs: ms('2026-02-13T10:00:00-03:00'),
        messages: [
          expectedMessage('customer', 'Carla Dias', '2026-02-13T10:00:00-03:00', 'O e-mail não abre.'),
          expectedMessage('customer', 'Carla Dias', '2026-02-13T10:30:00-03:00', 'Ainda não abre.'),
          expectedMessage(
            'note',
            'Bruno Reis',
            '2026-02-13T11:00:00-03:00',
            'Servidor reiniciado. Base (https://example.com/kb)',
          ),
          expectedMessage('agent', 'Bruno Reis', '2026-02-13T11:30:00-03:00', 'Olá Carla, já funciona?'),
        ],
        extra: { Status: 'Em espera', 'Motivo para estar em espera': 'Aguardando usuário' },
      }),
      expectedCase({
        caseId: 'INC0020002',
        subject: 'Monitor',
        description: 'Quebrado.',
        priority: '4 - Baixa',
        status: 'closed',
        customerName: 'Carla Dias',
        agent: 'Bruno Reis',
        openedAtMs: ms('2026-02-14T10:00:00-03:00'),
        extra: { Status: 'Encerrado' },
      }),
    ])
  })

  it.each([
    [
      'German',
      [
        'Nummer',
        'Geöffnet',
        'Kurzbeschreibung',
        'Anrufer',
        'Priorität',
        'Status',
        'Zuweisungsgruppe',
        'Zugewiesen an',
      ],
      'Gelöst',
    ],
    [
      'French',
      [
        'Numéro',
        'Ouvert',
        'Brève description',
        'Appelant',
        'Priorité',
        'État',
        "Groupe d'affectation",
        'Affecté à',
      ],
      'Résolu',
    ],
    [
      'Spanish',
      [
        'Número',
        'Abierto',
        'Descripción breve',
        'Solicitante',
        'Prioridad',
        'Estado',
        'Grupo de asignación',
        'Asignado a',
      ],
      'Resuelto',
    ],
    [
      'Polish',
      [
        'Numer',
        'Otwarto',
        'Krótki opis',
        'Zgłaszający',
        'Priorytet',
        'Stan',
        'Grupa przypisania',
        'Przypisano do',
      ],
      'Rozwiązane',
    ],
  ])('reads %s labels', async (_, header, state) => {
    const rows = [
      header,
      ['INC0010001', '2025-02-28 14:06:19', 'Mail', 'Jan Kos', '2', state, 'Service Desk', 'Beth Anglin'],
    ]
    const { system, cases } = await importFixture([{ name: 'incident.xlsx', rows }], ZONE)
    expect(system).toBe('servicenow')
    expect(cases).toEqual([
      expectedCase({
        caseId: 'INC0010001',
        subject: 'Mail',
        priority: '2',
        status: 'resolved',
        customerName: 'Jan Kos',
        agent: 'Beth Anglin',
        team: 'Service Desk',
        openedAtMs: ms('2025-02-28T14:06:19+01:00'),
        extra: { [header[5] ?? '']: state },
      }),
    ])
  })

  it('leaves alone tables that only have a number', async () => {
    const content = 'Number,Title,Assignee,State\n12,Fix,ewa,open\n'
    const system = await importFixture([{ name: 'a.csv', content }], ZONE).then(
      (read) => read.system,
      () => null,
    )
    expect(system).not.toBe('servicenow')
  })
})
