import { expect, it } from 'vitest'
import { piecesOf } from './pieces.ts'

it('cuts a text at its marks, overlapping ones too', () => {
  expect(piecesOf('one two three', [[4, 7]])).toEqual([
    { words: 'one ', isMarked: false },
    { words: 'two', isMarked: true },
    { words: ' three', isMarked: false },
  ])
  expect(
    piecesOf('abcdef', [
      [0, 3],
      [2, 6],
    ]).map(({ words, isMarked }) => [words, isMarked]),
  ).toEqual([
    ['ab', true],
    ['c', true],
    ['def', true],
  ])
  expect(piecesOf('abc', [])).toEqual([{ words: 'abc', isMarked: false }])
  expect(piecesOf('', [])).toEqual([])
})
