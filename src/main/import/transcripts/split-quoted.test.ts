import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitQuoted } from './split-quoted.ts'

const written = (text: string): string => splitQuoted(text).written

describe('splitQuoted', () => {
  it('leaves a plain message whole', () => {
    expect(splitQuoted('Hello,\r\n\r\n\r\nit works now.\r\n')).toEqual({
      written: 'Hello,\n\nit works now.',
      quoted: '',
      signature: '',
    })
  })

  it.each([
    'On Thu, May 9, 2024 at 11:01 AM Jan Kowalski <jan@example.com> wrote:',
    'On 3 May 2024, at 10:32, Jan Kowalski wrote:',
    'On Thu, May 9, 2024 at 11:01 AM Jan Kowalski\n<jan@example.com> wrote:',
    'W dniu 9.05.2024 o 11:01, Jan Kowalski pisze:',
    'W dniu czw., 9 maj 2024 o 11:01 Jan Kowalski <jan@example.com> napisał(a):',
    'czw., 9 maj 2024 o 11:01 Jan Kowalski <jan@example.com> napisał(a):',
    'Dnia 9 maja 2024 11:01 Anna Nowak <anna@example.com> napisała:',
    'Am Do., 9. Mai 2024 um 11:01 Uhr schrieb Jan Kowalski <jan@example.com>:',
    'Am 09.05.2024 um 11:01 schrieb Jan Kowalski:',
    'Le jeu. 9 mai 2024 à 11:01, Jan Kowalski <jan@example.com> a écrit :',
    'El jue, 9 may 2024 a las 11:01, Jan Kowalski (<jan@example.com>) escribió:',
    'Em qui., 9 de mai. de 2024 às 11:01, Jan Kowalski <jan@example.com> escreveu:',
  ])('ends at %s', (line) => {
    expect(splitQuoted(`Is it solved now?\n\n${line}\n\nOld words.`)).toEqual({
      written: 'Is it solved now?',
      quoted: `${line}\n\nOld words.`,
      signature: '',
    })
  })

  it.each([
    'From: Jan <jan@example.com>\nSent: Friday, 24 May 2024 8:42 am\nTo: Shop\nSubject: RE: Mug',
    '*From:* Jan\n*Date:* 24 May 2024\n*To:* Shop\n*Subject:* Mug',
    'Von: Jan\nGesendet: Freitag, 24. Mai 2024 08:42\nAn: Shop\nBetreff: AW: Tasse',
    'Od: Jan\nWysłano: piątek, 24 maja 2024 08:42\nDo: Sklep\nTemat: Odp.: Kubek',
    'De: Jan\nEnviado: viernes, 24 de mayo de 2024 8:42\nPara: Tienda\nAsunto: RE: Taza',
    'De : Jan\nEnvoyé : vendredi 24 mai 2024 08:42\nÀ : Boutique\nObjet : RE: Tasse',
    'De: Jan\nEnviada em: sexta-feira, 24 de maio de 2024 08:42\nPara: Loja\nAssunto: RES: Caneca',
    '-----Original Message-----',
    '---------- Forwarded message ---------',
    '-----Wiadomość oryginalna-----',
    '-------- Oryginalna wiadomość --------',
    '-----Ursprüngliche Nachricht-----',
    "-----Message d'origine-----",
    'Begin forwarded message:',
    '##- Please type your reply above this line -##',
    '##- Prosimy o wpisanie odpowiedzi powyżej tej linii -##',
  ])('ends at the block %s', (block) => {
    expect(splitQuoted(`Dziękuję, działa.\n\n${block}\n\nDawne słowa.`)).toEqual({
      written: 'Dziękuję, działa.',
      quoted: `${block}\n\nDawne słowa.`,
      signature: '',
    })
  })

  it('keeps answers between quoted lines', () => {
    expect(
      splitQuoted('On 9 May 2024 at 11:01, Jan wrote:\n> Does it work?\nYes.\n> And the lid?\nNo.'),
    ).toEqual({
      written: 'Yes.\nNo.',
      quoted: 'On 9 May 2024 at 11:01, Jan wrote:\n> Does it work?\n> And the lid?',
      signature: '',
    })
    expect(written('&gt; old\nnew')).toBe('new')
  })

  it('takes a header at the very top for that of the message itself', () => {
    const header = 'From: Jan <jan@example.com>\nSent: 24 May 2024 8:42\nTo: Shop\nSubject: Mug'
    expect(written(`${header}\n\nIt leaks.\n\n${header}\n\nOlder.`)).toBe('It leaks.')
    expect(written('On 9 May 2024 at 11:01, Jan wrote:\nIt leaks.')).toBe('It leaks.')
    expect(written('##- Please type your reply above this line -##\nYour request was updated.')).toBe(
      'Your request was updated.',
    )
  })

  it('finds history in mails whose line ends were lost', () => {
    const answer =
      'The lid is on its way to you, and the mug may stay with you. Is there anything else I can do?'
    expect(
      written(
        `${answer} From: Jan [mailto:jan@example.com] Sent: 24 May 2024 8:42 To: Shop Subject: Mug It leaks.`,
      ),
    ).toBe(answer)
    expect(written(`${answer} --------------- Original Message --------------- From: Jan It leaks.`)).toBe(
      answer,
    )
    expect(written(`${answer} Od: Jan Wysłano: 24 maja 2024 Do: Sklep Temat: Kubek Cieknie.`)).toBe(answer)
  })

  it.each([
    'Thanks.\nOn 9 May 2024 at 10:32 you wrote:\nthe lid is broken',
    'Dziękuję.\nW dniu 9.05.2024 o 10:32 Pan napisał:\nwieczko pękło',
    'He wrote:\nthe lid is broken',
    'From: Warsaw\nTo: Kraków\nDate: 12.05.2024\nIs that right?',
    'Please note: all is well.\nTo: be or not to be',
    'We wrote on Monday.\n--\nDo you have questions? '.repeat(20).trim(),
    'On 9 May 2024 at 10:32 we sent the mug:\nit should be there by now.',
    'I saw -- and did not like -- the mug',
    'This e-mail is not confidential?',
    'It works.\nThis e-mail and its attachments are confidential, and intended for the addressee.\nIs anything left?',
    'Sent from our warehouse on Monday. Has it come?',
  ])('leaves what only looks like history: %s', (text) => {
    expect(splitQuoted(text).written).toBe(text)
  })

  it.each([
    '--\nAnna Nowak\nSklep Kubek',
    'Sent from my iPhone',
    'Sent from Outlook for iOS',
    'Get Outlook for Android<https://example.com>',
    "Wysłane z iPhone'a",
    'Wysłano z mojego telefonu Galaxy',
    'Von meinem iPhone gesendet',
    'Enviado desde mi iPhone',
    'Enviado do meu iPhone',
    'Envoyé de mon iPhone',
    'This e-mail and any attachments are confidential and intended solely for the addressee. Delete it if it is not yours.',
    'Niniejsza wiadomość zawiera informacje poufne i jest przeznaczona wyłącznie dla adresata. Prosimy ją usunąć.',
    'Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, löschen Sie sie bitte.',
  ])('sets aside the signature %s', (signature) => {
    expect(splitQuoted(`It works.\n\n${signature}`)).toEqual({ written: 'It works.', quoted: '', signature })
  })

  it('finds a signature above the history', () => {
    expect(splitQuoted('It works.\n-- \nAnna\n\nOn 9 May 2024 at 11:01, Jan wrote:\n> old')).toEqual({
      written: 'It works.',
      quoted: 'On 9 May 2024 at 11:01, Jan wrote:\n> old',
      signature: '--\nAnna',
    })
  })

  it('leaves nothing written only where all is quoted', () => {
    expect(written('> old\n> older')).toBe('')
    expect(written('---------- Forwarded message ---------\nHello')).toBe('')
    expect(written('Sent from my iPhone')).toBe('Sent from my iPhone')
    expect(written('')).toBe('')
  })

  it('loses no line, whatever the text', () => {
    const line = fc.constantFrom(
      '',
      'Words.',
      '> quoted',
      '--',
      'Sent from my iPhone',
      '-----Original Message-----',
      'On 9 May 2024 at 11:01, Jan wrote:',
      'From: Jan <jan@example.com>',
      'Sent: 24 May 2024',
      'Subject: Mug',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const split = splitQuoted(lines.join('\n'))
        const kept = [split.written, split.quoted, split.signature].flatMap((part) => part.split('\n'))
        const filled = (all: readonly string[]): readonly string[] =>
          all.filter((one) => one !== '').toSorted()
        expect(filled(kept)).toEqual(filled(lines))
      }),
    )
  })
})
