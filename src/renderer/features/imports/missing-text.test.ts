import { expect, it } from 'vitest'
import { METRICS } from '#shared/metrics/registry.ts'
import { pl } from '../../i18n/pl.ts'
import { missingText } from './missing-text.ts'

const t = (id: keyof typeof pl) => pl[id]

it('names the columns that a figure would need in the language of the user', () => {
  expect(missingText('resolved_at or closed_at, messages', t)).toBe('Rozwiązanie lub Zamknięcie, Rozmowa')
})

it.each(METRICS)('knows the columns that $id needs', ({ needs }) => {
  const missing = needs.map((group) => group.join(' or ')).join(', ')
  expect(missingText(missing, t)).not.toMatch(/_|\bor\b/u)
})
