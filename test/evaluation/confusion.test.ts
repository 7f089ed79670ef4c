import { expect, it } from 'vitest'
import { confusionLines, confusions } from './confusion.ts'
import type { Judged } from './judged.ts'

function judged(
  labels: readonly string[],
  found: readonly string[],
  answers: readonly Judged['answer'][],
): Judged {
  const flags = (names: readonly string[]) => ({
    'closure.solved': names.includes('solved'),
    'closure.unresolved': names.includes('unresolved'),
  })
  const [is = null, answer = null] = answers
  return {
    dialogue: { id: 'a', group: 'en held', messages: [], labels: flags(labels), waited: null, answer: is },
    found: flags(found),
    words: {},
    waited: null,
    answer,
  }
}

it('counts what is taken for what', () => {
  const [questions, answers] = confusions([
    judged(['solved'], ['solved'], ['allSet', 'allSet']),
    judged(['solved'], [], ['unclear', null]),
    judged(['solved', 'unresolved'], ['unresolved'], ['stillUnresolved', 'allSet']),
    judged([], ['unresolved'], [null, 'unclear']),
  ])
  expect(questions?.counts).toEqual([
    [0, 0, 1, 0],
    [1, 1, 0, 0],
    [0, 0, 0, 0],
    [0, 0, 1, 0],
  ])
  expect(answers?.counts).toEqual([
    [0, 0, 0, 1],
    [0, 1, 0, 0],
    [0, 1, 0, 0],
    [1, 0, 0, 0],
  ])
  expect(questions === undefined ? [] : confusionLines(questions)).toHaveLength(5)
})
