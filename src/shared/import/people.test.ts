import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findLookAlikes, suggestMerges } from './people.ts'

const found = (...names: readonly string[]) => names.map((name, index) => ({ name, cases: 10 + index }))

describe('suggested merges', () => {
  it.each([
    ['Nowak, Anna', 'Anna Nowak', 'lastFirst'],
    ['nowak , ANNA', 'Anna Nowak', 'lastFirst'],
    ['anna nowak', 'Anna Nowak', 'case'],
    ['ANNA NOWAK', 'Anna Nowak', 'case'],
    ['Anna  Nowak', 'Anna Nowak', 'spacing'],
    ['Anna\u00A0Nowak ', 'Anna Nowak', 'spacing'],
    ['Lukasz Zajac', 'Łukasz Zając', 'diacritics'],
    ['lukasz zajac', 'Łukasz Zając', 'diacritics'],
    ['Jorg Muller', 'Jörg Müller', 'diacritics'],
    ['Joerg Mueller', 'Jörg Müller', 'diacritics'],
    ['anna.nowak@example.com', 'Anna Nowak', 'email'],
    ['nowak_anna@example.com', 'Anna Nowak', 'email'],
    ['annanowak+helpdesk@example.com', 'Anna Nowak', 'email'],
    ['a.nowak@example.com', 'Anna Nowak', 'email'],
    ['ANowak2@example.com', 'Anna Nowak', 'email'],
    ['lukasz.zajac@example.com', 'Łukasz Zając', 'email'],
    ['joerg.mueller@example.com', 'Jörg Müller', 'email'],
  ])('takes %j for %j', (from, to, why) => {
    expect(suggestMerges(found(from, to))).toEqual([{ from, to, why }])
    expect(suggestMerges(found(to, from))).toEqual([{ from, to, why }])
  })

  it('brings all spellings to one, the fullest', () => {
    expect(suggestMerges(found('zajac, lukasz', 'Lukasz Zajac', 'Łukasz Zając', 'ŁUKASZ ZAJĄC'))).toEqual([
      { from: 'zajac, lukasz', to: 'Łukasz Zając', why: 'lastFirst' },
      { from: 'Lukasz Zajac', to: 'Łukasz Zając', why: 'diacritics' },
      { from: 'ŁUKASZ ZAJĄC', to: 'Łukasz Zając', why: 'case' },
    ])
  })

  it('takes the spelling with more cases where both are as full', () => {
    const names = [
      { name: 'anna nowak', cases: 3 },
      { name: 'ANNA NOWAK', cases: 9 },
    ]
    expect(suggestMerges(names)).toEqual([{ from: 'anna nowak', to: 'ANNA NOWAK', why: 'case' }])
  })

  it.each([
    ['different people', ['Anna Nowak', 'Anna Nowakowska', 'Adam Nowak']],
    ['an initial that two names fit', ['a.nowak@example.com', 'Anna Nowak', 'Adam Nowak']],
    ['a first name alone', ['anna@example.com', 'Anna', 'Anna Nowak']],
    ['two addresses', ['anna.nowak@example.com', 'anna.nowak@example.org']],
    ['Cyrillic letters among Latin ones', ['\u0410nna Nowak', 'Anna Nowak']],
    ['two spellings that mix alphabets', ['\u0410nna Nowak', '\u0430nna nowak']],
    ['a name all in Cyrillic', ['\u0410\u043D\u043D\u0430', 'Anna']],
    ['a character without width', ['Anna\u200B Nowak', 'Anna Nowak']],
    ['a right-to-left override', ['\u202EkawoN annA\u202C', 'Anna Nowak']],
    ['full-width letters', ['\uFF21nna Nowak', 'Anna Nowak']],
    ['an accent composed otherwise', ['Zaja\u0328c', 'Zaj\u0105c']],
  ])('suggests nothing for %s', (_, names) => {
    expect(suggestMerges(found(...names))).toEqual([])
  })

  it('never suggests a pair that only looks the same', () => {
    const letter = fc.constantFrom(
      ...Array.from('aAoOcCñ\u0430\u0410\u043E\u041E\u0441\u03B1\u200B\u202E\uFF21 ,n\u0303'),
    )
    const name = fc.string({ unit: letter, minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(fc.array(fc.record({ name, cases: fc.nat() }), { maxLength: 8 }), (names) => {
        const flagged = new Set(findLookAlikes(names).flatMap(({ a, b }) => [`${a}|${b}`, `${b}|${a}`]))
        for (const { from, to } of suggestMerges(names)) expect(flagged.has(`${from}|${to}`)).toBe(false)
      }),
    )
  })
})

describe('look-alikes', () => {
  it.each([
    ['a Cyrillic letter', '\u0410nna', 'Anna'],
    ['a Greek letter', '\u0391nna', 'Anna'],
    ['Cyrillic letters only', '\u0420\u0430\u0440\u0430', 'Papa'],
    ['another letter case beside', '\u0430nna', 'ANNA'],
    ['a zero-width space', 'A\u200Bnna', 'Anna'],
    ['a soft hyphen', 'An\u00ADna', 'Anna'],
    ['an override', '\u202EannA\u202C', 'Anna'],
    ['isolates', '\u2066Anna\u2069', 'Anna'],
    ['full-width letters', '\uFF21\uFF4E\uFF4E\uFF41', 'Anna'],
    ['an accent composed otherwise', 'Zaja\u0328c', 'Zaj\u0105c'],
  ])('finds %s', (_, a, b) => {
    expect(findLookAlikes(found(a, b))).toEqual([{ a, b }])
  })

  it.each([
    ['letter case', 'anna', 'Anna'],
    ['blanks', 'Anna\u00A0 Nowak', 'Anna Nowak'],
    ['missing diacritics', 'Zajac', 'Zając'],
    ['other names', 'Anna', 'Hanna'],
    ['other names in Cyrillic', '\u0410\u043D\u043D\u0430', '\u041E\u043B\u044F'],
    ['the same name twice', 'Anna', 'Anna'],
  ])('does not take %s for one', (_, a, b) => {
    expect(findLookAlikes(found(a, b))).toEqual([])
  })
})
