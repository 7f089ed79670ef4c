import { expect, it } from 'vitest'
import { lettersOnlyIn } from './name-letters.ts'

it('names the characters in which two names that look alike differ', () => {
  expect(lettersOnlyIn('Веn', 'Ben')).toEqual(['В U+0412', 'е U+0435'])
  expect(lettersOnlyIn('Ben', 'Веn')).toEqual(['B U+0042', 'e U+0065'])
})

it('gives only the number of a character that cannot be seen', () => {
  expect(lettersOnlyIn('An\u200Bna', 'Anna')).toEqual(['U+200B'])
})
