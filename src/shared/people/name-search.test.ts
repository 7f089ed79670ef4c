import { assert, constantFrom, property, string } from 'fast-check'
import { expect, it } from 'vitest'
import { fullNameRuns } from './name-spans.ts'
import { nameSearch } from './name-search.ts'

it.each([
  ['Łucja Żak', 'umowa łucji żak', true],
  ['Paweł Nowak', JSON.stringify({ text: 'Od:\nPawła Nowaka' }), true],
  ['Lew Kozieł', 'LWA KOZŁA', true],
  ['Ola Quill', 'Ola and Ola Reed', false],
  ['Agent 7', '"AGENT 7"', true],
  ['Agent 7', 'the agent wrote 7 times', false],
])('looks for %s in %j', (name, text, isThere) => {
  expect(nameSearch(name)(text)).toBe(isThere)
})

it('never misses the two words of a name that a closer look finds', () => {
  const firsts = constantFrom('Pawła', 'PAWŁEM', 'Lew', 'lwa', 'ewie', 'Ewę')
  const lasts = constantFrom('Wróbla', 'kozlem', 'NOWAKOWI', 'O’Neil', 'Żakiem', 'blem')
  const names = ['Paweł', 'Lew', 'Ewa'].flatMap((first) =>
    ['Wróbel', 'Kozieł', 'Nowak', "O'Neil", 'Żak', 'Biel'].map((last) => `${first} ${last}`),
  )
  let found = 0
  assert(
    property(firsts, lasts, string({ unit: 'grapheme' }), (first, last, rest) => {
      const text = `${rest} ${last} ${first} ${rest}`
      for (const name of names) {
        if (!fullNameRuns(`${last} ${first}`, name).some(({ words }) => words > 1)) continue
        found += 1
        expect(nameSearch(name)(JSON.stringify(text))).toBe(true)
      }
    }),
  )
  expect(found).toBeGreaterThan(50)
})
