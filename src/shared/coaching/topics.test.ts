import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { METRIC_IDS, type MetricId } from '../metrics/definition.ts'
import type { MeasuredFigure } from './evidence.ts'
import { figureOf } from './figure.ts'
import { isCoachable, isHigherBetter, showsCounted } from './measures.ts'
import { mixNote, type MixedFigure, proposeTopics } from './topics.ts'

/** Of 100 cases of the agent and 500 of the others. */
function measured(
  metric: MetricId,
  own: number,
  others: number,
  adjusted: number | null = null,
): MeasuredFigure {
  return {
    metric,
    own: figureOf({ numerator: own, denominator: 100 }),
    others: figureOf({ numerator: others, denominator: 500 }),
    adjusted,
  }
}

const metricsOf = (figures: readonly MeasuredFigure[]) => {
  const { strength, priorities } = proposeTopics(figures)
  return [strength?.metric ?? null, priorities.map(({ metric }) => metric)]
}

describe('what coaching can be about', () => {
  it('is what an agent decides alone', () => {
    expect(METRIC_IDS.filter((metric) => !isCoachable(metric))).toEqual([
      'resolution.once',
      'resolution.now',
      'resolution.lasting',
      'reopen',
      'repeat',
      'closure.either',
      'closure.both',
    ])
  })

  it('knows which figures had better be low', () => {
    expect(METRIC_IDS.filter((metric) => !isHigherBetter(metric))).toEqual([
      'reopen',
      'repeat',
      'closure.ignoredNo',
      'technique.own.not',
      'technique.canDo.not',
      'technique.defend.not',
      'technique.inform.vague',
    ])
  })

  it('shows a priority by a case without what is wanted, or with what is not', () => {
    expect(showsCounted('closure.solved', 'strength')).toBe(true)
    expect(showsCounted('closure.solved', 'priority')).toBe(false)
    expect(showsCounted('technique.own.not', 'strength')).toBe(false)
    expect(showsCounted('technique.own.not', 'priority')).toBe(true)
  })
})

describe('proposeTopics', () => {
  it('proposes what is in the hands of the agent, however far the rest is off', () => {
    const figures = [
      measured('repeat', 90, 50),
      measured('resolution.lasting', 5, 450),
      measured('closure.either', 10, 450),
      measured('closure.solved', 10, 300),
      measured('technique.own', 85, 300),
    ]
    expect(metricsOf(figures)).toEqual(['technique.own', ['closure.solved']])
    expect(proposeTopics(figures).priorities[0]).toEqual({
      metric: 'closure.solved',
      own: figureOf({ numerator: 10, denominator: 100 }),
      others: figureOf({ numerator: 300, denominator: 500 }),
      certainty: 'clear',
      why: '',
      question: '',
    })
  })

  it('praises little blame and asks for less of it', () => {
    expect(metricsOf([measured('technique.defend.not', 1, 200)])).toEqual(['technique.defend.not', []])
    expect(metricsOf([measured('technique.defend.not', 80, 200)])).toEqual([null, ['technique.defend.not']])
  })

  it('leaves out what the mix of cases turns round', () => {
    expect(metricsOf([measured('closure.solved', 40, 300, 0.5)])).toEqual([null, ['closure.solved']])
    expect(metricsOf([measured('closure.solved', 40, 300, 0.6)])).toEqual([null, []])
    expect(metricsOf([measured('closure.solved', 40, 300, 0.7)])).toEqual([null, []])
  })

  it('does not name the same thing twice', () => {
    const figures = [
      measured('technique.acknowledgeFirst', 5, 300),
      measured('technique.acknowledge', 10, 300),
      measured('technique.agree', 40, 300),
    ]
    expect(metricsOf(figures)).toEqual([null, ['technique.acknowledgeFirst', 'technique.agree']])
    expect(metricsOf(figures.slice(0, 2))).toEqual([null, ['technique.acknowledgeFirst']])
  })
})

it('proposes at most one strength and two priorities, of different and coachable figures', () => {
  const counts = fc.record({
    metric: fc.constantFrom(...METRIC_IDS),
    own: fc.integer({ min: 0, max: 100 }),
    others: fc.integer({ min: 0, max: 500 }),
  })
  fc.assert(
    fc.property(fc.uniqueArray(counts, { selector: ({ metric }) => metric }), (drawn) => {
      const { strength, priorities } = proposeTopics(
        drawn.map(({ metric, own, others }) => measured(metric, own, others)),
      )
      const topics = [...(strength === null ? [] : [strength]), ...priorities]
      expect(priorities.length).toBeLessThanOrEqual(2)
      expect(new Set(topics.map(({ metric }) => metric)).size).toBe(topics.length)
      for (const topic of topics) {
        const isMore = (topic.own.value ?? 0) > (topic.others.value ?? 0)
        expect(isCoachable(topic.metric)).toBe(true)
        expect(isMore === isHigherBetter(topic.metric)).toBe(topic === strength)
      }
    }),
  )
})

describe('mixNote', () => {
  const mixed = (metric: MetricId, own: number, value: number, reach = 0.05): MixedFigure => ({
    ...measured(metric, own, 250),
    adjusted: { value, low: value - reach, high: value + reach },
  })

  it('names the widest gap that changes a reading', () => {
    const figures = [
      // Below the others as it stands, and level with them at their mix.
      mixed('repeat', 38, 0.48),
      mixed('reopen', 30, 0.6),
      // A wider gap, but above the others either way.
      mixed('closure.solved', 65, 0.99),
    ]
    expect(mixNote(figures)).toEqual({ metric: 'reopen', crude: 0.3, adjusted: 0.6 })
    expect(mixNote(figures.slice(0, 1))).toEqual({ metric: 'repeat', crude: 0.38, adjusted: 0.48 })
  })

  it('is silent where no reading changes, the gap is small or no rate can be said', () => {
    expect(mixNote([mixed('closure.solved', 65, 0.99)])).toBeNull()
    expect(mixNote([mixed('repeat', 39, 0.43, 0.1)])).toBeNull()
    expect(mixNote([{ ...measured('repeat', 10, 250), adjusted: null }])).toBeNull()
    expect(mixNote([])).toBeNull()
  })
})
