import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { EFFECT_VERDICTS } from '#shared/coaching/effect.ts'
import { isCoachable, isHigherBetter } from '#shared/coaching/measures.ts'
import { CERTAINTIES } from '#shared/coaching/priorities.ts'
import { WASH_OUT_DAYS } from '#shared/coaching/review-windows.ts'
import { chanceOfTarget, LIKELY_BY_CHANCE } from '#shared/coaching/target.ts'
import { METRIC_IDS } from '#shared/metrics/definition.ts'
import { MIN_COMPARED_N } from '#shared/metrics/small-n.ts'

const page = readFileSync(join(import.meta.dirname, '../docs/coaching.md'), 'utf8')

it('the page names exactly the figures that the rule may propose, and which way is better', () => {
  const named = [...page.matchAll(/^ *\| `([\w.]+)` +\| (high|low) +\|$/gmu)].map(([, metric, way]) => [
    metric,
    way,
  ])
  const coachable = METRIC_IDS.filter(isCoachable)
  expect(new Map(named.map(([metric, way]) => [metric, way]))).toEqual(
    new Map(coachable.map((metric) => [metric, isHigherBetter(metric) ? 'high' : 'low'])),
  )
})

it('the page tells of every certainty and every verdict', () => {
  for (const certainty of CERTAINTIES) expect(page).toContain(`**${certainty}**`)
  for (const verdict of EFFECT_VERDICTS) expect(page).toContain(`\`${verdict}\``)
})

it('the page states the numbers that are computed with', () => {
  expect(page).toContain(`There are ${MIN_COMPARED_N} cases`)
  expect(page).toContain(`the ${WASH_OUT_DAYS} days after it`)
  expect(page).toContain(`**${LIKELY_BY_CHANCE * 100} %**`)
  const chance = (target: number): number =>
    Math.round(100 * (chanceOfTarget({ numerator: 40, denominator: 100 }, target, 100, true) ?? NaN))
  expect([chance(0.45), chance(0.55)]).toEqual([26, 2])
  expect(page).toContain('in 26 of 100 times, one of 55 % in 2')
})
