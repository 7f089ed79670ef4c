import { describe, expect, it } from 'vitest'
import { assert, property, string, array } from 'fast-check'
import { personalSpans, withoutSpans } from './personal-spans.ts'

const hidden = (text: string, ...persons: readonly string[]) =>
  withoutSpans(text, personalSpans(text, persons), '[…]')

describe('what could find a person', () => {
  it.each([
    ['Write to anna.lis+shop@mail.example.com, please.', 'Write to […], please.'],
    ['Call me on +48 600 100 200 or (0)22 555-01-99.', 'Call me on […] or […].'],
    ['Order 10023 and card 4111 1111 1111 1111', 'Order […] and card […]'],
    ['It took 3 weeks, 12.50 euro and 2026 tries.', 'It took 3 weeks, 12.50 euro and 2026 tries.'],
    ['', ''],
  ])('is hidden in %j', (text, shown) => {
    expect(hidden(text)).toBe(shown)
  })

  it.each([
    ['Hello Mrs Lis, hello ANNA', 'Hello Mrs […], hello […]', ['Anna Lis']],
    ['Dziękuję, Pani Małgorzato Żółkiewska', 'Dziękuję, Pani […] […]', ['Małgorzata Żółkiewska']],
    ['napisalam do malgorzaty', 'napisalam do […]', ['Małgorzata']],
    ['Lisbon is not a person', 'Lisbon is not a person', ['Anna Lis']],
    ['Johnathan Johnson', 'Johnathan […]', ['John Doe']],
    ["O'Neil wrote", '[…] wrote', ["Sean O'Neil"]],
    ['I am in', 'I am in', ['I']],
    ['Sprawa Jana Kowalskiego', 'Sprawa […] […]', ['Jan Kowalski']],
    ['piszę do pana jana', 'piszę do pana […]', ['Jan']],
    ['Rozmowa z Ewą, bez Ewy, o Ewie', 'Rozmowa z […], bez […], o […]', ['Ewa Lis']],
    ['Adres Pawła Nowaka, o Pawle', 'Adres […] […], o […]', ['Paweł Nowak']],
    ['Od Marka i Jackowi z Wróblem', 'Od […] i […] z […]', ['Marek Wróbel', 'Jacek']],
    ['Dla Kozłów i Lwa', 'Dla […] i […]', ['Kozieł', 'Lew']],
    ['The market has jackets', 'The market has jackets', ['Marek', 'Jacek']],
    ['Janet and January', 'Janet and January', ['Jan']],
    ['ale Ale odpisali', 'ale […] odpisali', ['Ala']],
    ['at that time, done', 'at that time, done', ['Tim', 'Don']],
  ])('is hidden by name in %j', (text, shown, persons) => {
    expect(hidden(text, ...persons)).toBe(shown)
  })

  it('is given in order, inside of the text, without overlaps', () => {
    assert(
      property(string({ unit: 'grapheme' }), array(string(), { maxLength: 3 }), (text, persons) => {
        let at = 0
        for (const { start, end } of personalSpans(text, persons)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
