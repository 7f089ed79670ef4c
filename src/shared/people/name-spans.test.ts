import { expect, it } from 'vitest'
import { withoutSpans } from '../coaching/personal-spans.ts'
import { customerSpans, fullNameRuns, nameRuns } from './name-spans.ts'

const said = (text: string, spans: readonly { start: number; end: number }[]) =>
  withoutSpans(text, spans, '*')

it.each([
  ['Best, Ola Quill', 'Best, *'],
  ['Ask Ola, or Mr Quill.', 'Ask *, or Mr *.'],
  ['Quill, Ola wrote', '* wrote'],
  ['ola.quill@shop.example', '*@shop.example'],
  ['Order 4711 of 2026-05-01', 'Order 4711 of 2026-05-01'],
])('finds the words of a name in %j', (text, shown) => {
  expect(said(text, nameRuns(text, 'Ola Quill'))).toBe(shown)
})

it.each([
  ['Ola Quill and Ola Reed', 'Ola Quill', '* and Ola Reed'],
  ['Rozmawiałem z Anną Nowak', 'Anna Nowak', 'Rozmawiałem z *'],
  ['Cher sang', 'Cher', '* sang'],
  ['Umowa Jana Kowalskiego', 'Jan Kowalski', 'Umowa *'],
  ['umowa pawła nowaka', 'Paweł Nowak', 'umowa *'],
])('takes only the full name in %j for the person', (text, name, shown) => {
  expect(said(text, fullNameRuns(text, name))).toBe(shown)
})

const person = {
  names: ['Kim Berg'],
  emails: ['kim@x.example'],
  phones: ['+48 601 602 603'],
  ids: ['C-4711', '12'],
}

it.each([
  ['Mail KIM@x.example or 601602603', 'Mail * or *'],
  ['c-4711, 12 pieces', '*, 12 pieces'],
  ['Kim Berg, not Kim', '*, not Kim'],
  ['0048 601-602-603', '*'],
  ['call 601 602 604', 'call 601 602 604'],
])('finds by what a customer is known in %j', (text, shown) => {
  expect(said(text, customerSpans(text, person, false))).toBe(shown)
})

it('takes single words of the name where the text is about nobody else', () => {
  expect(said('Thank you, Kim', customerSpans('Thank you, Kim', person, true))).toBe('Thank you, *')
})
