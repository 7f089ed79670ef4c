import { type Estimate, type Proportion, weightedSum } from './proportions.ts'

/** The same stratum in the group at hand and in the population whose mix is the standard. */
export interface Stratum extends Proportion {
  /** Cases of the standard population in this stratum. */
  readonly standard: number
}

/** A stratum with more than this share of the standard's cases must be known. */
const LARGE_SHARE = 0.1
/** Fewer cases say nothing of a stratum's rate. */
const MIN_CASES = 5
/** A rate that speaks for less than this share of the standard's cases is no standardised rate. */
const MIN_COVERED = 0.5

/**
 * Why there is no rate: a large stratum has too few cases, or the strata that have any hold too little of the standard.
 */
export const REFUSALS = ['thinStratum', 'littleCovered'] as const
export type Refusal = (typeof REFUSALS)[number]

export type Standardised =
  | {
      readonly kind: 'rate'
      readonly estimate: Estimate
      /** Share of the standard's cases in the strata that the group has cases in; the rate speaks for these. */
      readonly covered: number
    }
  | { readonly kind: 'refused'; readonly reason: Refusal }

/**
 * Directly standardised rate: the group's rate if its strata had the weights that they have in the standard population.
 * Refused where the group has fewer than 5 cases in a stratum that holds over 10 % of the standard's cases, and where
 * the strata that it has any case in hold under half of them. Other strata without a case of the group are left out, and
 * the weights of the rest grow in proportion. Source: N. E. Breslow, N. E. Day, Statistical Methods in Cancer Research
 * II (IARC 1987), section 2.2; interval as of `weightedSum`.
 */
export function standardise(strata: readonly Stratum[]): Standardised {
  const whole = strata.reduce((sum, { standard }) => sum + standard, 0)
  if (strata.some(({ standard, denominator }) => standard > LARGE_SHARE * whole && denominator < MIN_CASES)) {
    return { kind: 'refused', reason: 'thinStratum' }
  }
  const parts = standardWeights(strata)
  const covered = strata.reduce((sum, { standard, denominator }) => sum + (denominator > 0 ? standard : 0), 0)
  const estimate = weightedSum(parts)
  if (estimate === null || covered === 0 || covered < MIN_COVERED * whole) {
    return { kind: 'refused', reason: 'littleCovered' }
  }
  return { kind: 'rate', estimate, covered: covered / whole }
}

/** The strata that the group has cases in, each with its share of the standard's cases in these. */
export function standardWeights(
  strata: readonly Stratum[],
): readonly (Proportion & { readonly weight: number })[] {
  const known = strata.filter(({ denominator }) => denominator > 0)
  const covered = known.reduce((sum, { standard }) => sum + standard, 0)
  return known.map((stratum) => ({ ...stratum, weight: covered === 0 ? 0 : stratum.standard / covered }))
}
