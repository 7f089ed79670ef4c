/** Turns an arrival into a finished case: who takes it, how it ends, what is said, what the record shows. */
import { AGENTS, type SampleAgent, worksOn } from './agents.ts'
import type { Arrival } from './arrivals.ts'
import { DAY_MS, HOUR_MS, isoDay } from './calendar.ts'
import { CATEGORY_PROFILES, TEAM_AFFINITY } from './categories.ts'
import { createConversation } from './conversation.ts'
import { followUp } from './follow-up.ts'
import { createQuota, type Quota } from './quota.ts'
import type { Random } from './random.ts'
import type { SampleRecord } from './record.ts'
import { type Outcome, talkThrough, type TranscriptPlan } from './transcript.ts'
import { writeUp } from './write-up.ts'

export interface FinishedCase {
  readonly record: SampleRecord
  /** When it was resolved, in local ms; null when it wasn't. */
  readonly resolvedLocalMs: number | null
  readonly comesBack: boolean
}

/** The gap between the repeat rates where closure was asked and where it wasn't. */
const ASKED_FACTOR = 0.72
const NOT_ASKED_FACTOR = 1.28
const LONGEST_CASE_MS = 45 * DAY_MS

export interface CaseMaker {
  readonly finish: (arrival: Arrival, caseId: string) => FinishedCase
}

const atWork = (agent: SampleAgent, fromMs: number, toMs: number): boolean =>
  worksOn(agent, isoDay(fromMs)) && worksOn(agent, isoDay(toMs))

function assign(random: Random, arrival: Arrival): SampleAgent {
  const { scenario, language } = arrival.matter
  const { category } = scenario
  const candidates = AGENTS.filter(
    (agent) => agent.language === language && atWork(agent, arrival.openedLocalMs, arrival.openedLocalMs),
  )
  return random.pickWeighted(
    candidates,
    (agent) => agent.load * TEAM_AFFINITY[agent.team][category] * (agent.affinity?.[category] ?? 1),
  )
}

function handOver(random: Random, arrival: Arrival, agent: SampleAgent): SampleAgent {
  const endMs = arrival.openedLocalMs + LONGEST_CASE_MS
  if (atWork(agent, arrival.openedLocalMs, endMs) && !random.chance(0.05)) return agent
  return random.pick(
    AGENTS.filter(
      (other) => other !== agent && other.team === agent.team && atWork(other, arrival.openedLocalMs, endMs),
    ),
  )
}

function outcomeOf(
  random: Random,
  unsolved: boolean,
  category: Arrival['matter']['scenario']['category'],
): Outcome {
  if (!unsolved) return 'solved'
  const end = random.next()
  if (end < (category === 'Warranty repair' ? 0.45 : 0.75)) return 'autoClosed'
  return end < 0.93 ? 'pending' : 'open'
}

/** Makes cases from arrivals; outcomes are spread so that each agent's shares come out as their profile says. */
export function createCaseMaker(random: Random): CaseMaker {
  const starts = new Map(AGENTS.map(({ name, tallyStart }) => [name, tallyStart]))
  const quota = (): Quota => createQuota((group) => starts.get(group.split('|', 1)[0] ?? '') ?? random.next())
  const staysUnsolved = quota()
  const comesBackAgain = quota()

  const plan = (arrival: Arrival, agent: SampleAgent, resolver: SampleAgent): TranscriptPlan => {
    const { category } = arrival.matter.scenario
    const profile = CATEGORY_PROFILES[category]
    const unsolved = staysUnsolved(
      `${agent.name}|${category}|${arrival.matter.channel}`,
      1 - Math.min(0.985, profile.solved + agent.solveShift),
    )
    const [fewest, most] = profile.delayDays
    const answer = random.next()
    const reachable = arrival.matter.customer.name !== ''
    return {
      agent,
      resolver,
      outcome: outcomeOf(random, unsolved, category),
      heated: random.chance(arrival.matter.beforeLocalMs === null ? 0.14 : 0.4),
      delayMs: reachable && random.chance(profile.delayed) ? random.int(fewest * 10, most * 10) * HOUR_MS : 0,
      asks: random.chance(resolver.asks),
      waits: random.chance(resolver.waits),
      answer: answer < 0.79 ? 'allSet' : answer < 0.91 ? 'unresolved' : 'unclear',
      reopenings: reachable && random.chance(0.055) ? 1 : 0,
    }
  }

  return {
    finish: (arrival, caseId) => {
      const { matter, openedLocalMs } = arrival
      const { channel, customer, scenario } = matter
      const agent = assign(random, arrival)
      const resolver = handOver(random, arrival, agent)
      const planned = plan(arrival, agent, resolver)
      const talk = createConversation(random, matter, openedLocalMs)
      const end = talkThrough(random, talk, planned)

      const unnamedKind = random.next()
      const kind = unnamedKind < 0.04 ? '' : unnamedKind < 0.07 ? 'unknown' : scenario.kind
      const countsAsComplaint = kind !== 'question' && kind !== 'request'
      const known = customer.name !== ''
      const profile = CATEGORY_PROFILES[scenario.category]
      const share =
        profile.repeated * resolver.repeatFactor * (planned.asks ? ASKED_FACTOR : NOT_ASKED_FACTOR)
      const comesBack =
        end.resolvedLocalMs !== null &&
        known &&
        comesBackAgain(
          `${resolver.name}|${scenario.category}|${channel}|${countsAsComplaint}`,
          countsAsComplaint ? share : share / 2,
        )

      const check =
        end.resolvedLocalMs === null || !known || (comesBack && random.chance(0.7))
          ? null
          : followUp(random, talk, resolver, end.resolvedLocalMs, countsAsComplaint)
      const record = writeUp(random, { arrival, caseId, kind, planned, talk, end, check, comesBack })
      return { record, resolvedLocalMs: end.resolvedLocalMs, comesBack }
    },
  }
}
