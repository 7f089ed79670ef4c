import { describe, expect, it } from 'vitest'
import { echoOf } from './echo.ts'

describe('echoOf', () => {
  it.each([
    ['Spłynęła woda?', 'spłynęła', 'yes'],
    ['Reagują już?', 'sorki', null],
    ['Reagują już?', 'no teraz reaguje', 'yes'],
    ['Czy szlaban się podniósł?', 'Podniósł się.', 'yes'],
    ['Wstał serwer?', 'nie wstał', 'no'],
    ['Już się nie pokazuje?', 'nie pokazuje', 'yes'],
    ['Już się nie pokazuje?', 'pokazuje, i to co minutę', 'no'],
    ['Did it arrive?', 'It arrived today', 'yes'],
    ['Czy coś jeszcze?', 'to wszystko', null],
    ['Wstał serwer?', '', null],
  ] as const)('%s %s: %s', (question, answer, echo) => {
    expect(echoOf(question, answer)).toBe(echo)
  })

  it('looks at the first clause only, past words that say nothing', () => {
    expect(echoOf('Czy plik się wczytał?', 'zaraz, plik się wczytał')).toBeNull()
  })
})
