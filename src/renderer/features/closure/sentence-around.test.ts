import { expect, it } from 'vitest'
import { sentenceAround } from './sentence-around.ts'

function around(text: string, found: string): string {
  const start = text.indexOf(found)
  return sentenceAround(text, start, start + found.length)
}

it('takes the sentence or line, with the marks that end it', () => {
  expect(around('Done. Has that sorted out your problem?! Bye.', 'Has that sorted')).toBe(
    'Has that sorted out your problem?!',
  )
  expect(around('Hi Ann,\nis anything left to clear up\nBest wishes', 'anything left')).toBe(
    'is anything left to clear up',
  )
  expect(around('anything else', 'anything else')).toBe('anything else')
})
