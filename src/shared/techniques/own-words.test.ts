import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownWords } from './own-words.ts'

describe('own words', () => {
  it.each([
    ['quoted lines', 'MINE\n> THEIRS\n >> THEIRS\nMINE'],
    ['escaped quoted lines', 'MINE\n&gt; THEIRS\nMINE'],
    ['a signature', 'MINE\n-- \nTHEIRS\nTHEIRS'],
    ['what follows a closing line', 'MINE\nKind regards,\nTHEIRS\n\nTHEIRS'],
    ['what follows a Polish closing line', 'MINE\r\nPozdrawiam serdecznie\r\nTHEIRS'],
    ['sentences in quotation marks', 'MINE "THEIRS" MINE „THEIRS” MINE “THEIRS” MINE «THEIRS»'],
    [
      'an answered message',
      'MINE\n\nOn Mon, 2 Mar 2026 at 10:00, Ann <ann@example.com> wrote:\nTHEIRS\nTHEIRS',
    ],
    [
      'an answered message whose heading is broken',
      'MINE\nOn Mon, 2 Mar 2026, Ann\n<ann@example.com> wrote:\nTHEIRS',
    ],
    ['a Polish answered message', 'MINE\nW dniu 2.03.2026 o 10:00 Anna Nowak napisał(a):\nTHEIRS'],
    ['only the quoted lines of an answer below', 'On 2 Mar 2026 Ann wrote:\n> THEIRS\nMINE'],
    ['a forwarded message', 'MINE\n-----Original Message-----\nTHEIRS'],
    ['a message below its headings', 'MINE\nFrom: Ann\nSent: Monday\nTHEIRS'],
    ['nothing in a message all in quotation marks', ' "MINE" '],
    ['nothing after a mark that is not closed', 'MINE 15" MINE'],
    ['nothing where somebody wrote a word', 'She wrote:\nMINE'],
    ['nothing after a dash', 'MINE -- MINE\n- MINE'],
  ])('leave out %s', (_name, text) => {
    const isOwn = ownWords(text)
    for (const { index } of text.matchAll(/MINE/g)) expect(isOwn(index), `${index}`).toBe(true)
    for (const { index } of text.matchAll(/THEIRS/g)) expect(isOwn(index), `${index}`).toBe(false)
  })

  it('judge any text without failing', () => {
    const pieces = fc.constantFrom(
      '>',
      '"',
      '„',
      '”',
      '\n',
      '-- ',
      'On 2 wrote:',
      'From: x',
      'To: y',
      'a',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        const isOwn = ownWords(text)
        for (let i = 0; i < text.length; i++) expect(typeof isOwn(i)).toBe('boolean')
      }),
    )
  })
})
