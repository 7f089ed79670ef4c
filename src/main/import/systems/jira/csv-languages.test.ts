import { describe, expect, it } from 'vitest'
import { expectedCase, expectedMessage, ms } from '../../testing/expected-case.ts'
import { importFixture } from '../../testing/import-fixture.ts'

const ZONE = { timeZone: 'Europe/Warsaw' } as const

describe('Jira CSV in other languages', () => {
  it.each([
    [
      'Spanish',
      'Resumen,Clave de incidencia,Tipo de Incidencia,Estado,Prioridad,Persona asignada,ID de la persona asignada,Informador,ID del informador,Creada,Resuelta,Descripción,Calificación de satisfacción,Comentario,Categoría de estado,Categoría de estado cambiada',
      ['18/jul/26 9:10 AM', '19/jul/26 10:00 AM', '18/jul/26 9:30 AM'],
      ['Finalizada', 'Listo'],
    ],
    [
      'German',
      'Zusammenfassung,Vorgangsschlüssel,Vorgangstyp,Status,Priorität,Zugewiesene Person,ID der zugewiesenen Person,Autor,ID des Autors,Erstellt,Erledigt,Beschreibung,Zufriedenheitsbewertung,Kommentar,Statuskategorie,Statuskategorie geändert',
      ['18.07.2026 09:10', '19.07.2026 10:00', '18.07.2026 09:30'],
      ['Umgesetzt', 'Fertig'],
    ],
    [
      'French',
      "Résumé,Clé de ticket,Type de ticket,État,Priorité,Personne assignée,ID de la personne assignée,Rapporteur,ID du rapporteur,Création,Résolue,Description,Note de satisfaction,Commentaire,Catégorie d'état,Catégorie d'état modifiée",
      ['18/juil/26 9:10 AM', '19/juil/26 10:00 AM', '18/juil/26 9:30 AM'],
      ['Livré', 'Terminé'],
    ],
    [
      'Polish',
      'Podsumowanie,Klucz zgłoszenia,Typ zgłoszenia,Status,Priorytet,Osoba przypisana,Identyfikator osoby przypisanej,Osoba zgłaszająca,Identyfikator osoby zgłaszającej,Utworzono,Rozwiązano,Opis,Ocena satysfakcji,Komentarz,Kategoria statusu,Zmieniono kategorię statusu',
      ['18/lip/26 9:10 AM', '19/lip/26 10:00 AM', '18/lip/26 9:30 AM'],
      ['Odebrane', 'Gotowe'],
    ],
    [
      'Portuguese',
      'Resumo,Chave da item,Tipo de item,Status,Prioridade,Responsável,ID do responsável,Relator,ID do relator,Criado,Resolvido,Descrição,Avaliação de satisfação,Comentário,Categoria do status,Categoria do status alterada',
      ['18/jul/26 9:10 AM', '19/jul/26 10:00 AM', '18/jul/26 9:30 AM'],
      ['Entregue', 'Concluído'],
    ],
  ] as const)(
    'reads %s titles, months and categories',
    async (_, header, [created, changed, at], [status, category]) => {
      const row = `Lamp,SUP-1,Task,${status},High,Ewa Sowa,5a01,Jan Kos,5b02,${created},,Broken,4,${at};5a01;We look.,${category},${changed}`
      const content = `${header}\n${row}\n`
      const { system, layouts, cases, rejects } = await importFixture([{ name: 'Jira.csv', content }], ZONE)
      expect({ system, layouts, rejects }).toEqual({
        system: 'jira',
        layouts: ['csv'],
        rejects: [],
      })
      expect(cases).toEqual([
        expectedCase({
          caseId: 'SUP-1',
          subject: 'Lamp',
          description: 'Broken',
          category: 'Task',
          priority: 'High',
          status: 'resolved',
          customerId: '5b02',
          customerName: 'Jan Kos',
          agent: 'Ewa Sowa',
          openedAtMs: ms('2026-07-18T09:10:00+02:00'),
          resolvedAtMs: ms('2026-07-19T10:00:00+02:00'),
          csat: '4',
          messages: [
            expectedMessage('customer', 'Jan Kos', '2026-07-18T09:10:00+02:00', 'Broken'),
            expectedMessage('agent', 'Ewa Sowa', '2026-07-18T09:30:00+02:00', 'We look.'),
          ],
          extra: expect.objectContaining({}),
        }),
      ])
    },
  )
})
