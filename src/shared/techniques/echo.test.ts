import { describe, expect, it } from 'vitest'
import { denies, echoOf } from './echo.ts'

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
    ['Tytuł jest już jak należy?', 'jest jak należy', 'yes'],
    ['Is the lid on?', 'it is on', null],
    ['Wstał serwer?', '', null],
  ] as const)('%s %s: %s', (question, answer, echo) => {
    expect(echoOf(question, answer)).toBe(echo)
  })

  it('looks at the first clause only, past words that say nothing', () => {
    expect(echoOf('Czy plik się wczytał?', 'zaraz, plik się wczytał')).toBeNull()
  })
})

describe('denies', () => {
  it.each([
    ['not a drop', 'en', true],
    ['there is no sound', 'en', true],
    ["it doesn't", 'en', true],
    ['every drop', 'en', false],
    ['ani śladu, nic', 'pl', true],
    ['no działa', 'pl', false],
    ['no działa', null, true],
  ] as const)('%s (%s): %s', (text, language, expected) => {
    expect(denies(text, language)).toBe(expected)
  })
})
