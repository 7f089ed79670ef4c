import type { Proportion } from './proportions.ts'

export interface Shrunk {
  /** Best guess of the true rate: the observed one drawn towards the mean of all. */
  readonly value: number
  /** Variance that is left around that guess. */
  readonly variance: number
}

/**
 * Empirical-Bayes estimate of one member's true rate, from the observed rates of a whole group that it belongs to. How
 * far it is drawn to the group's mean depends on how much the members really differ beyond chance (method of moments, as
 * in R. DerSimonian, N. Laird, Meta-analysis in clinical trials, Controlled Clinical Trials 7 (1986) 177-188) and on the
 * member's own number of cases (C. N. Morris, Parametric empirical Bayes inference, JASA 78 (1983) 47-55). Null where
 * the member or the group has no case, or fewer than two members have any.
 */
export function shrink(member: Proportion, group: readonly Proportion[]): Shrunk | null {
  const members = group.filter(({ denominator }) => denominator > 0)
  const cases = sum(members, ({ denominator }) => denominator)
  if (member.denominator === 0 || members.length < 2) return null
  // Half a case more on either side, so that a group without any failure has a variance too.
  const mean = (sum(members, ({ numerator }) => numerator) + 0.5) / (cases + 1)
  const ofOneCase = mean * (1 - mean)
  const spread = sum(
    members,
    ({ numerator, denominator: n }) => (n / ofOneCase) * (numerator / n - mean) ** 2,
  )
  const weights = cases / ofOneCase
  const squares = sum(members, ({ denominator }) => (denominator / ofOneCase) ** 2)
  const between = Math.max(0, (spread - (members.length - 1)) / (weights - squares / weights))
  const within = ofOneCase / member.denominator
  const ownWeight = between / (between + within)
  const observed = member.numerator / member.denominator
  return { value: mean + ownWeight * (observed - mean), variance: ownWeight * within }
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
