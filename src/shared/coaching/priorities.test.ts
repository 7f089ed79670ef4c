import { describe, expect, it } from 'vitest'
import { type Candidate, chooseTopics } from './priorities.ts'
import { draw, seeded } from './testing/seeded.ts'

const of = (numerator: number, denominator: number) => ({ numerator, denominator })
function candidate(id: string, own: number, others: number, more: Partial<Candidate<string>> = {}) {
  return { id, own: of(own, 100), others: of(others, 500), isHigherBetter: true, ...more }
}
const ids = (distances: readonly { readonly candidate: Candidate<string> }[]) =>
  distances.map(({ candidate: { id } }) => id)

describe('chooseTopics', () => {
  it('names the clearest strength and the two clearest gaps', () => {
    const { strength, priorities } = chooseTopics([
      candidate('gap', 40, 300),
      candidate('largest gap', 20, 300),
      candidate('smaller gap', 48, 300),
      candidate('strength', 80, 300),
      candidate('smaller strength', 75, 300),
      candidate('alike', 60, 300),
    ])
    expect(strength?.candidate.id).toBe('strength')
    expect(ids(priorities)).toEqual(['largest gap', 'gap'])
    expect(priorities[0]?.difference).toBeCloseTo(-0.4, 12)
    expect(priorities.map(({ certainty }) => certainty)).toEqual(['clear', 'clear'])
  })

  it('knows which figures had better be low', () => {
    const { strength, priorities } = chooseTopics([
      candidate('repeats', 40, 100, { isHigherBetter: false }),
      candidate('reopened', 2, 100, { isHigherBetter: false }),
    ])
    expect(ids(priorities)).toEqual(['repeats'])
    expect(strength?.candidate.id).toBe('reopened')
    expect(strength?.difference).toBeCloseTo(-0.18, 12)
  })

  it('says where a difference is not beyond doubt', () => {
    expect(chooseTopics([candidate('gap', 48, 300)]).priorities[0]?.certainty).toBe('uncertain')
  })

  it('leaves out what has too few cases, and what cannot differ', () => {
    const few = { own: of(1, 19) }
    const none = { own: of(0, 100), others: of(0, 500) }
    expect(chooseTopics([candidate('few', 0, 300, few), candidate('none', 0, 0, none)])).toEqual({
      strength: null,
      priorities: [],
    })
  })

  it('finds no clear gap in an agent who is like the others', () => {
    const random = seeded(7)
    let clear = 0
    for (let run = 0; run < 1_000; run++) {
      const candidates = Array.from({ length: 20 }, (_, at) => ({
        id: String(at),
        own: draw(random, 0.3 + at / 50, 80),
        others: draw(random, 0.3 + at / 50, 600),
        isHigherBetter: true,
      }))
      if (chooseTopics(candidates).priorities.some(({ certainty }) => certainty === 'clear')) clear++
    }
    expect(clear).toBeLessThan(50)
  })

  it('finds the one thing in which an agent differs', () => {
    const random = seeded(8)
    let found = 0
    for (let run = 0; run < 1_000; run++) {
      const candidates = Array.from({ length: 20 }, (_, at) => ({
        id: String(at),
        own: draw(random, at === 5 ? 0.35 : 0.6, 80),
        others: draw(random, 0.6, 600),
        isHigherBetter: true,
      }))
      if (chooseTopics(candidates).priorities[0]?.candidate.id === '5') found++
    }
    expect(found).toBeGreaterThan(900)
  })
})
