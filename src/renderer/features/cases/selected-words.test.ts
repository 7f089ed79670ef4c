import { expect, it } from 'vitest'
import { placeInField, placeInText, trimmedStretch } from './selected-words.ts'

const TEXT = 'Hello\r\nthere\r\n🙂 friend'

it('counts a line end of two characters as the text has it', () => {
  const there = TEXT.indexOf('there')
  expect(placeInField(TEXT, there)).toBe(there - 1)
  expect(placeInText(TEXT, there - 1)).toBe(there)
  for (const word of ['Hello', 'there', 'friend']) {
    const place = TEXT.indexOf(word)
    expect(placeInText(TEXT, placeInField(TEXT, place))).toBe(place)
  }
  expect(placeInText(TEXT, 999)).toBe(TEXT.length)
})

it('leaves blanks away and takes characters whole', () => {
  expect(trimmedStretch('  so sorry ', { start: 0, end: 11 })).toEqual({ start: 2, end: 10 })
  expect(trimmedStretch(' 🙂 ', { start: 0, end: 2 })).toEqual({ start: 1, end: 3 })
  expect(trimmedStretch('   ', { start: 1, end: 2 })).toEqual({ start: 2, end: 2 })
})
