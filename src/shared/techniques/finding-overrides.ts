import type { TechniqueId } from './technique-ids.ts'
import type { Finding } from './types.ts'

/** A supervisor's word on a finding: struck out, or added where the rules found nothing. */
export interface FindingOverride extends Omit<Finding, 'rule'> {
  readonly action: 'strike' | 'add'
}

/** The rule of a finding that a supervisor added. */
export const ADDED_RULE = 'added'

type Stretch = Pick<Finding, 'technique' | 'message' | 'start' | 'end'>

type Overruling = (
  findings: readonly Finding[],
  isOfKind: (technique: TechniqueId) => boolean,
) => readonly Finding[]

/** Gives what overrules findings: without those struck out, with those added of the kind asked for, in order. */
export function overruling(overrides: readonly FindingOverride[]): Overruling {
  if (overrides.length === 0) return (findings) => findings
  const isStruck = strikes(overrides)
  return (findings, isOfKind) => {
    const standing = findings.filter((finding) => !isStruck(finding))
    const added = overrides
      .filter(({ action, technique }) => action === 'add' && isOfKind(technique))
      .map(({ technique, message, start, end }) => ({ technique, message, start, end, rule: ADDED_RULE }))
      .filter((one) => !standing.some((finding) => isSameStretch(finding, one)))
    return [...standing, ...added].sort(byPlace)
  }
}

/**
 * Tells whether a finding is struck out. Overlapping words suffice: another version of the rules may find a word more or
 * less, and the supervisor's judgement is about what they say.
 */
export function strikes(overrides: readonly FindingOverride[]): (finding: Stretch) => boolean {
  const struck = overrides.filter(({ action }) => action === 'strike')
  return (finding) => struck.some((strike) => isSameStretch(strike, finding))
}

/** Whether two stretches of words overlap and are of one technique. */
export function isSameStretch(a: Stretch, b: Stretch): boolean {
  return a.technique === b.technique && a.message === b.message && a.start < b.end && b.start < a.end
}

export function byPlace(a: Finding, b: Finding): number {
  return a.message - b.message || a.start - b.start || b.end - a.end
}
