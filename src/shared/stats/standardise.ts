import { type Estimate, type Proportion, weightedSum } from './proportions.ts'

/** The same stratum in the group at hand and in the population whose mix is the standard. */
export interface Stratum extends Proportion {
  /** Cases of the standard population in this stratum. */
  readonly standard: number
}

/** A stratum with more than this share of the standard's cases must be known. */
const LARGE_SHARE = 0.1
/** As few cases say nothing of a stratum's rate. */
const MIN_CASES = 5

export type Standardised =
  | {
      readonly kind: 'rate'
      readonly estimate: Estimate
      /** Share of the standard's cases in the strata that the group has cases in; the rate speaks for these. */
      readonly covered: number
    }
  | {
      readonly kind: 'refused'
      /** Large strata of the standard in which the group has too few cases. */
      readonly thinStrata: number
    }

/**
 * Directly standardised rate: the group's rate if its strata had the weights that they have in the standard population.
 * Refused where the group has fewer than 5 cases in a stratum that holds over 10 % of the standard's cases, or no case
 * in any. Smaller strata without a case of the group are left out, and the weights of the others grow in proportion.
 * Source: N. E. Breslow, N. E. Day, Statistical Methods in Cancer Research II (IARC 1987), section 2.2; interval as of
 * `weightedSum`.
 */
export function standardise(strata: readonly Stratum[]): Standardised {
  const whole = strata.reduce((sum, { standard }) => sum + standard, 0)
  const thin = strata.filter(
    ({ standard, denominator }) => standard > LARGE_SHARE * whole && denominator < MIN_CASES,
  )
  const known = strata.filter(({ denominator }) => denominator > 0)
  const covered = known.reduce((sum, { standard }) => sum + standard, 0)
  const estimate =
    covered === 0
      ? null
      : weightedSum(known.map((stratum) => ({ ...stratum, weight: stratum.standard / covered })))
  if (thin.length > 0 || estimate === null) return { kind: 'refused', thinStrata: thin.length }
  return { kind: 'rate', estimate, covered: covered / whole }
}
