import { describe, expect, it } from 'vitest'
import { NO_FIGURE } from './figures.ts'
import { funnelDots, funnelPlace, funnelSteps, sizeTicks } from './funnel-points.ts'

const figure = (numerator: number, denominator: number) => ({
  ...NO_FIGURE,
  numerator,
  denominator,
  value: denominator === 0 ? null : numerator / denominator,
})

describe('funnelPlace', () => {
  it('tells chance from what chance hardly does, and compares nobody under 20 cases', () => {
    // The limits of 100 cases at a half are 39.7 and 60.3, and 34.1 and 65.9.
    expect(funnelPlace(figure(40, 100), 0.5)).toBe('within')
    expect(funnelPlace(figure(39, 100), 0.5)).toBe('between')
    expect(funnelPlace(figure(35, 100), 0.5)).toBe('between')
    expect(funnelPlace(figure(34, 100), 0.5)).toBe('outside')
    expect(funnelPlace(figure(66, 100), 0.5)).toBe('outside')
    expect(funnelPlace(figure(0, 19), 0.5)).toBe('uncompared')
    expect(funnelPlace(figure(0, 20), 0.5)).toBe('outside')
  })
})

describe('funnelDots', () => {
  it('draws nobody under 5 cases', () => {
    const agents = [
      { agent: 'Ann', figure: figure(4, 4) },
      { agent: null, figure: figure(5, 5) },
      { agent: 'Bo', figure: NO_FIGURE },
    ]
    expect(funnelDots(agents, 0.5).map(({ agent, place }) => [agent, place])).toEqual([[null, 'uncompared']])
  })
})

describe('funnelSteps', () => {
  it('runs from one case to the most, each n once', () => {
    for (const highest of [1, 7, 90, 40_000]) {
      const sizes = funnelSteps(0.2, highest).map(({ n }) => n)
      expect(sizes[0]).toBe(1)
      expect(sizes.at(-1)).toBe(highest)
      expect(sizes).toEqual([...new Set(sizes)].toSorted((left, right) => left - right))
    }
  })
})

describe('sizeTicks', () => {
  it('are round and few', () => {
    expect(sizeTicks(188)).toEqual([0, 50, 100, 150])
    expect(sizeTicks(4_100)).toEqual([0, 2_000, 4_000])
    expect(sizeTicks(3)).toEqual([0, 1, 2, 3])
  })
})
