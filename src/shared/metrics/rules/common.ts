import { DAY_MS } from '../../case/model.ts'
import { type CaseFacts, type MetricSettings, NOBODY, type PersonIndex } from '../definition.ts'

/** The window W in milliseconds, in days of 24 hours whatever the clocks do. */
export function windowMs(settings: MetricSettings): number {
  return settings.windowDays * DAY_MS
}

/** Whether the resolution has an instant (resolved_at, or closed_at standing in for it). */
export function hasResolution(facts: CaseFacts): boolean {
  return !Number.isNaN(facts.resolvedAtMs)
}

/** Complaints, and cases whose kind nobody named. */
export function mayBeComplaint(facts: CaseFacts): boolean {
  return facts.kind === 'complaint' || facts.kind === 'unknown'
}

/** Whether the customer opened another case within W of the resolution: in `(resolvedAt, resolvedAt + W]`. */
export function isRepeated(facts: CaseFacts, settings: MetricSettings): boolean {
  return nextCaseAtMs(facts, settings) <= facts.resolvedAtMs + windowMs(settings)
}

/** When the customer opened the first case after the resolution that could be its repeat; NaN where none was. */
export function nextCaseAtMs(facts: CaseFacts, settings: MetricSettings): number {
  return settings.repeatCategory === 'same' ? facts.nextSameCategoryAtMs : facts.nextAnyCategoryAtMs
}

export function agentElseResolver(facts: CaseFacts): PersonIndex {
  return facts.agent === NOBODY ? facts.resolver : facts.agent
}

export function resolverElseAgent(facts: CaseFacts): PersonIndex {
  return facts.resolver === NOBODY ? facts.agent : facts.resolver
}

export function closingAuthorElseResolver(facts: CaseFacts): PersonIndex {
  return facts.closingAuthor === NOBODY ? resolverElseAgent(facts) : facts.closingAuthor
}
