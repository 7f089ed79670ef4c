/** Turns an arrival into a finished case: who takes it, how it ends, what is said, what the record shows. */
import { AGENTS, type SampleAgent, worksOn } from './agents.ts'
import type { Arrival } from './arrivals.ts'
import { DAY_MS, HOUR_MS, isoDay, isoInstant, toInstant } from './calendar.ts'
import { CATEGORY_PROFILES, TEAM_AFFINITY } from './categories.ts'
import { createConversation } from './conversation.ts'
import { followUp } from './follow-up.ts'
import { createQuota, type Quota } from './quota.ts'
import type { Random } from './random.ts'
import { messagesCell, pastInstant, type SampleRecord } from './record.ts'
import { type Outcome, talkThrough, type TranscriptPlan } from './transcript.ts'

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

function csatOf(random: Random, solved: boolean, comesBack: boolean): string {
  if (!random.chance(solved ? 0.28 : 0.08)) return ''
  const low = !solved || (comesBack && random.chance(0.6))
  return String(low ? random.pick([1, 1, 2, 2, 3]) : random.pick([3, 4, 4, 5, 5, 5, 5]))
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
      const { language, channel, customer, scenario } = matter
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
      const resolvedAt = pastInstant(end.resolvedLocalMs, language)
      const shut =
        end.closedLocalMs ??
        (end.resolvedLocalMs === null ? null : end.resolvedLocalMs + random.int(72, 120) * HOUR_MS)
      const closedAt = resolvedAt === '' && planned.outcome === 'solved' ? '' : pastInstant(shut, language)
      const solved = resolvedAt !== ''
      const autoClosed = planned.outcome === 'autoClosed' && closedAt !== ''
      const firstReply = talk.messages.find(({ role }) => role === 'agent')
      // A few cases come from a form that marks them solved without saying when.
      const undated = solved && !comesBack && random.chance(0.006)
      const silent = channel === 'phone' && random.chance(0.12)
      const untouched = firstReply === undefined || pastInstant(firstReply.atLocalMs, language) === ''
      const busy = planned.outcome === 'pending' || planned.outcome === 'solved' ? 'pending' : 'open'

      const record: SampleRecord = {
        case_id: caseId,
        account: 'hollin-fern',
        subject: talk.text(random.line(scenario.subject), null),
        description: end.description,
        kind,
        category: scenario.category,
        channel,
        priority: planned.heated
          ? random.pick(['normal', 'high', 'high', 'urgent'])
          : random.pick(['low', 'normal', 'normal', 'normal', 'high']),
        status: closedAt !== '' && !undated ? 'closed' : solved ? 'resolved' : untouched ? 'new' : busy,
        auto_closed: String(autoClosed),
        customer_id: customer.id,
        customer_email: customer.email,
        customer_phone: customer.phone,
        customer_name: customer.name,
        agent: untouched ? '' : planned.outcome === 'solved' ? agent.name : resolver.name,
        resolver: solved ? resolver.name : '',
        team: agent.team,
        opened_at: isoInstant(toInstant(openedLocalMs, language)),
        first_response_at: firstReply === undefined ? '' : pastInstant(firstReply.atLocalMs, language),
        resolved_at: undated ? '' : resolvedAt,
        closed_at: undated ? '' : closedAt,
        reopen_count: String(solved ? planned.reopenings : 0),
        csat: csatOf(random, solved, comesBack),
        follow_up_due_at:
          !solved || check?.dueLocalMs == null ? '' : isoInstant(toInstant(check.dueLocalMs, language)),
        follow_up_done_at: pastInstant(check?.doneLocalMs ?? null, language),
        follow_up_outcome:
          check === null
            ? ''
            : check.doneLocalMs !== null && pastInstant(check.doneLocalMs, language) === ''
              ? ''
              : check.outcome,
        messages: silent ? '' : messagesCell(talk.messages, language),
      }
      return { record, resolvedLocalMs: end.resolvedLocalMs, comesBack }
    },
  }
}
