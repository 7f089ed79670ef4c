import { describe, expect, it } from 'vitest'
import { parseJournal } from './journal.ts'

describe('parseJournal', () => {
  it('reads entries, oldest first', () => {
    const cell =
      '02/05/2024 09:15:00 - Anna Nowak (Work notes)\nAsked the supplier.\n\nNo answer yet.\n\n' +
      '01/05/2024 10:32:11 - Jan Kowalski (jkowalski) (Additional comments (Customer visible))\n' +
      'See [code]<a href="https://example.com/p">the photo</a>[/code]\n\n'
    expect(parseJournal(cell)).toEqual([
      {
        atText: '01/05/2024 10:32:11',
        author: 'Jan Kowalski (jkowalski)',
        label: 'Additional comments (Customer visible)',
        text: 'See the photo (https://example.com/p)',
        isInternal: false,
      },
      {
        atText: '02/05/2024 09:15:00',
        author: 'Anna Nowak',
        label: 'Work notes',
        text: 'Asked the supplier.\n\nNo answer yet.',
        isInternal: true,
      },
    ])
  })

  it.each([
    ['Additional comments', false],
    ['Comments', false],
    ['Comentários adicionais', false],
    ['Comentarios adicionales', false],
    ['Zusätzliche Kommentare', false],
    ['Commentaires supplémentaires', false],
    ['Dodatkowe komentarze', false],
    ['Work notes', true],
    ['Anotações de trabalho', true],
    ['Notas de trabajo', true],
    ['Arbeitsnotizen', true],
    ['Notes de travail', true],
    ['Notatki robocze', true],
    ['Internal comments', true],
    ['Effort log', true],
  ])('%s is internal: %s', (label, isInternal) => {
    expect(parseJournal(`2024-05-01 10:32:11 - Anna (${label})\nx`)?.[0]?.isInternal).toBe(isInternal)
  })

  it('keeps the order of a journal that begins with the oldest', () => {
    const cell = '2024-05-01 10:00:00 - A (Comments)\none\n\n2024-05-02 10:00:00 - B (Comments)\ntwo'
    expect(parseJournal(cell)?.map(({ text }) => text)).toEqual(['one', 'two'])
  })

  it.each([
    '',
    'No journal',
    'Hi\n2024-05-01 10:32:11 - Anna (Work notes)\nx',
    '2024-05-01 - Anna (x)',
    '2024-05-01 10:32:11 - (x)',
  ])('sees none in %j', (text) => {
    expect(parseJournal(text)).toBeNull()
  })
})
