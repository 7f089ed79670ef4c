import { AGENTS, type SampleAgent, worksOn } from './agents.ts'
import { DAY_MS, HOUR_MS, inTheMiddleOfTheDay, isoDay, nextOpen, whenAwake } from './calendar.ts'
import type { Conversation } from './conversation.ts'
import type { Random } from './random.ts'
import { agentSays, customerSays } from './turns.ts'

export interface FollowUp {
  readonly dueLocalMs: number | null
  readonly doneLocalMs: number | null
  readonly outcome: string
}

const NONE: FollowUp = { dueLocalMs: null, doneLocalMs: null, outcome: '' }

/** The month in which the team was too busy with the sales week to check back. */
const CRUNCH_MONTH = '2025-11'
const CRUNCH_FACTOR = 0.5

/** Whoever checks back: the resolver, or a colleague of the team when the resolver has left by then. */
function caller(random: Random, resolver: SampleAgent, localMs: number): SampleAgent {
  const day = isoDay(localMs)
  if (worksOn(resolver, day)) return resolver
  return random.pick(AGENTS.filter((agent) => agent.team === resolver.team && worksOn(agent, day)))
}

/** Days between the due date and the doing: some early, most within the ten days' grace, some late. */
function offsetDays(random: Random): number {
  const timing = random.next()
  if (timing < 0.1) return -random.int(6, 10)
  return timing < 0.89 ? random.int(-3, 8) : random.int(11, 25)
}

/**
 * Plans the check-back after a case was resolved, and adds what was said then to the transcript.
 * `expected`: the team's rule asks for one (complaints).
 */
export function followUp(
  random: Random,
  talk: Conversation,
  resolver: SampleAgent,
  resolvedLocalMs: number,
  expected: boolean,
): FollowUp {
  const dated = random.chance(expected ? 0.88 : 0.2)
  if (!dated && !expected) return NONE
  const days = dated ? random.pick([30, 30, 30, 30, 30, 30, 14, 7]) : 30
  const dueLocalMs = nextOpen(resolvedLocalMs + days * DAY_MS)
  const due = { dueLocalMs: dated ? dueLocalMs : null, doneLocalMs: null }
  if (dated && random.chance(0.035)) return { ...due, outcome: 'declined' }

  const crunch = isoDay(dueLocalMs).startsWith(CRUNCH_MONTH) ? CRUNCH_FACTOR : 1
  const left = caller(random, resolver, dueLocalMs) === resolver ? 1 : 0.5
  if (!random.chance(resolver.followsUp * crunch * left)) return { ...due, outcome: '' }

  const offset = Math.max(offsetDays(random), 2 - days)
  const doneLocalMs = inTheMiddleOfTheDay(dueLocalMs + offset * DAY_MS, random.int(-60, 200))
  const agent = caller(random, resolver, doneLocalMs)
  const noted = random.chance(0.9)
  const answered = random.chance(0.6)
  if (!noted || random.chance(talk.matter.channel === 'email' ? 0.35 : 0.2)) {
    talk.continueByMail()
    talk.moveTo(doneLocalMs)
    const { phrases } = talk.matter
    agentSays(random, talk, agent, talk.text(random.line(phrases.followUp), agent), { mail: true })
    if (answered) {
      talk.moveTo(whenAwake(doneLocalMs + random.int(1, 30) * HOUR_MS))
      customerSays(talk, talk.text(random.line(phrases.followUpReply), null))
    }
  }
  return {
    dueLocalMs: due.dueLocalMs,
    doneLocalMs: noted ? doneLocalMs : null,
    outcome: noted ? (answered ? 'reached' : random.pick(['', 'no answer'])) : '',
  }
}
