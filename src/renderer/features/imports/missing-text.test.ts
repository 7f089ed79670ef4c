import { expect, it } from 'vitest'
import { pl } from '../../i18n/pl.ts'
import { missingText } from './missing-text.ts'

const t = (id: keyof typeof pl) => pl[id]

it('names the columns that a figure would need in the language of the user', () => {
  expect(missingText('resolved_at or closed_at, messages', t)).toBe('Rozwiązanie lub Zamknięcie, Rozmowa')
})

it('leaves a text alone that names no columns', () => {
  expect(missingText('a detector for the technique "thanks"', t)).toBe(
    'a detector for the technique "thanks"',
  )
})
