import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeOfWords, placeOverrides, wordsAt } from './override-words.ts'

const agent = (text: string) => ({ role: 'agent', text }) as const
const customer = (text: string) => ({ role: 'customer', text }) as const

describe('words of a talk', () => {
  const talk = [agent('All fine? All fine?'), customer('All fine?'), agent('All fine?')]

  it('tell apart the places where the same words stand', () => {
    expect(wordsAt(talk, { message: 0, start: 10, end: 19 })).toMatchObject({
      words: 'All fine?',
      occurrence: 1,
    })
    expect(wordsAt(talk, { message: 2, start: 0, end: 9 })).toMatchObject({ occurrence: 2 })
    expect(wordsAt(talk, { message: 1, start: 0, end: 9 })).toMatchObject({ role: 'customer', occurrence: 0 })
  })

  it('are found again among more messages', () => {
    const placed = { role: 'agent', words: 'All fine?', occurrence: 2 } as const
    const longer = [agent('Hello'), ...talk, agent('Bye')]
    expect(placeOfWords(longer, placed)).toEqual({ message: 3, start: 0, end: 9 })
    expect(placeOfWords(talk.slice(0, 2), placed)).toBeNull()
  })

  it('are none where the place lies outside or is blank', () => {
    expect(wordsAt(talk, { message: 5, start: 0, end: 3 })).toBeNull()
    expect(wordsAt(talk, { message: 0, start: 3, end: 4 })).toBeNull()
    expect(wordsAt(talk, { message: 0, start: 0, end: 99 })).toBeNull()
  })

  it('lead back to the very place, whatever the talk', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '🙂'), maxLength: 12 })
    const spoken = fc.record({ role: fc.constantFrom('agent', 'customer', 'note'), text })
    fc.assert(
      fc.property(
        fc.array(spoken, { maxLength: 6 }),
        fc.nat(6),
        fc.nat(12),
        fc.nat(12),
        (messages, message, start, end) => {
          const place = { message, start, end }
          const placed = wordsAt(messages, place)
          if (placed !== null) expect(placeOfWords(messages, placed)).toEqual(place)
        },
      ),
    )
  })
})

it('leaves out what was said of words that are gone', () => {
  const override = {
    action: 'strike',
    technique: 'own',
    role: 'agent',
    words: 'mine',
    occurrence: 0,
  } as const
  expect(placeOverrides([agent('It is mine.')], [override])).toEqual([
    { action: 'strike', technique: 'own', message: 0, start: 6, end: 10 },
  ])
  expect(placeOverrides([agent('It is yours.')], [override])).toEqual([])
})
