import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  answerOf,
  hasPromise,
  isHeatedTalk,
  languageOf,
  offersAfterAnswer,
  packTalk,
  techniqueBit,
} from './talk-bits.ts'
import {
  ANSWER_SENSES,
  PROMISE_OUTCOMES,
  SCORED_TECHNIQUES,
  SHOWN_TECHNIQUES,
  TALK_LANGUAGES,
} from './technique-ids.ts'

const TECHNIQUES = [...SCORED_TECHNIQUES, ...SHOWN_TECHNIQUES]

it('gives back what was packed', () => {
  const talks = fc.record({
    techniques: fc.subarray(TECHNIQUES).map((ids) => new Set(ids)),
    isHeated: fc.boolean(),
    answer: fc.constantFrom(null, ...ANSWER_SENSES),
    offersAfterAnswer: fc.boolean(),
    promises: fc.subarray([...PROMISE_OUTCOMES]).map((outcomes) => new Set(outcomes)),
    language: fc.constantFrom(null, ...TALK_LANGUAGES),
  })
  fc.assert(
    fc.property(talks, (talk) => {
      const bits = packTalk(talk)
      expect(bits).toBeGreaterThanOrEqual(0)
      expect({
        techniques: new Set(TECHNIQUES.filter((id) => (bits & techniqueBit(id)) !== 0)),
        isHeated: isHeatedTalk(bits),
        answer: answerOf(bits),
        offersAfterAnswer: offersAfterAnswer(bits),
        promises: new Set(PROMISE_OUTCOMES.filter((outcome) => hasPromise(bits, outcome))),
        language: languageOf(bits),
      }).toEqual(talk)
    }),
  )
})
