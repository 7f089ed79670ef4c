import { expect, it } from 'vitest'
import { shorten } from './shorten.ts'

it.each([
  ['short', 10, 'short'],
  ['  around  ', 6, 'around'],
  ['one two three four', 12, 'one two…'],
  ['one two three four', 14, 'one two three…'],
  ['zażółcićgęśląjaźń', 8, 'zażółci…'],
  ['first\nsecond', 8, 'first…'],
  ['😀😀😀', 4, '😀…'],
  ['anything', 0, '…'],
])('shortens %j to %d characters at most', (text, most, shown) => {
  expect(shorten(text, most)).toBe(shown)
})
