import { describe, expect, it } from 'vitest'
import type { Action } from '#shared/coaching/session.ts'
import type { MetricSettings } from '#shared/metrics/definition.ts'
import { checkTarget } from './target-check.ts'

const SETTINGS: MetricSettings = {
  windowDays: 30,
  repeatCategory: 'any',
  followUpPolicy: false,
  followUpGraceDays: 7,
}

/** 60 cases in 60 days, 30 % of them counted; reviewed four weeks after the talk. */
const ACTION: Action = {
  id: 'a',
  behaviour: '',
  metric: 'closure.solved',
  baseline: {
    numerator: 18,
    denominator: 60,
    value: 0.3,
    low: 0.2,
    high: 0.42,
    from: '2026-01-01',
    to: '2026-03-02',
  },
  target: 0.3,
  owner: 'agent',
  reviewOn: '2026-03-30',
  state: 'open',
  review: null,
}
const TALK_ON = '2026-03-02'

describe('a target', () => {
  it('that is what there is already is reached by chance about every second time', () => {
    const check = checkTarget(ACTION, TALK_ON, SETTINGS)
    // 20 days after the day of the talk and the seven that do not count, less the one that judging takes; one case a day.
    expect(check).toMatchObject({ kind: 'chance', cases: 19, isLikely: true })
    if (check.kind === 'chance') expect(check.oneIn).toBeLessThan(2.5)
  })

  it('far above it is seldom reached by chance, and a modest one is called out', () => {
    expect(checkTarget({ ...ACTION, target: 0.8 }, TALK_ON, SETTINGS)).toMatchObject({ isLikely: false })
    expect(checkTarget({ ...ACTION, target: 0.35 }, TALK_ON, SETTINGS)).toMatchObject({ isLikely: true })
  })

  it('lies below where less is better', () => {
    const repeats: Action = { ...ACTION, metric: 'closure.ignoredNo' }
    expect(checkTarget({ ...repeats, target: 0.8 }, TALK_ON, SETTINGS)).toMatchObject({ isLikely: true })
    expect(checkTarget({ ...repeats, target: 0.02 }, TALK_ON, SETTINGS)).toMatchObject({ isLikely: false })
  })

  it('cannot be looked at before the cases can be judged', () => {
    const repeats: Action = { ...ACTION, metric: 'repeat' }
    expect(checkTarget(repeats, TALK_ON, SETTINGS)).toEqual({ kind: 'tooSoon' })
    const later = checkTarget({ ...repeats, reviewOn: '2026-04-29' }, TALK_ON, SETTINGS)
    expect(later).toMatchObject({ kind: 'chance', cases: 20 })
  })

  it('says nothing while something is missing', () => {
    const open = [
      { ...ACTION, metric: null },
      { ...ACTION, baseline: null },
      { ...ACTION, target: null },
      { ...ACTION, reviewOn: null },
      {
        ...ACTION,
        baseline: {
          ...ACTION.baseline,
          numerator: 0,
          denominator: 0,
          value: null,
          low: null,
          high: null,
          from: '2026-01-01',
          to: '2026-03-02',
        },
      },
    ].map((action) => checkTarget(action, TALK_ON, SETTINGS).kind)
    expect(open).toEqual(open.map(() => 'open'))
  })
})
