import type { SampleAgent } from './agents.ts'
import { addWorkingTime, DAY_MS, HOUR_MS, inTheMiddleOfTheDay, whenAwake } from './calendar.ts'
import type { Conversation } from './conversation.ts'
import type { Random } from './random.ts'
import type { Lines } from './types.ts'
import {
  agentSays,
  type Answer,
  answerTo,
  customerSays,
  inquiry,
  internalNote,
  opening,
  promise,
  proposal,
} from './turns.ts'

export type Outcome = 'solved' | 'autoClosed' | 'pending' | 'open'

export interface TranscriptPlan {
  readonly agent: SampleAgent
  /** Who finishes the case; another person than `agent` after a handover. */
  readonly resolver: SampleAgent
  readonly outcome: Outcome
  readonly heated: boolean
  /** Working time until the fix is carried out; 0 when it is done on the spot. */
  readonly delayMs: number
  readonly asks: boolean
  readonly waits: boolean
  readonly answer: Answer
  readonly reopenings: number
}

/** How the transcript ended; instants still in local ms. */
export interface TranscriptEnd {
  readonly description: string
  readonly resolvedLocalMs: number | null
  readonly closedLocalMs: number | null
}

const ASSISTANT = { en: 'Assistant', pl: 'Asystent' } as const

interface News {
  readonly words: string
  readonly mail: boolean
  /** Whether these are the agent's first words in the talk. */
  readonly greets: boolean
}

/** The last words of the fix: a closure question and what follows from it, or a plain ending. */
function close(random: Random, talk: Conversation, plan: TranscriptPlan, news: News): void {
  const { phrases } = talk.matter
  const { resolver } = plan
  const { mail } = news
  const line = (lines: Lines): string => talk.text(random.line(lines), resolver)
  const bring = (ending: string): void =>
    agentSays(random, talk, resolver, `${news.words} ${ending}`.trim(), news)
  const tell = (words: string): void => agentSays(random, talk, resolver, words, { mail })
  const kind = random.pick(['first', 'second', 'both'] as const)
  if (!plan.asks) {
    bring(line(phrases.closingStatement))
    if (!random.chance(0.55)) return
    talk.awaitReply('customer')
    customerSays(talk, line(phrases.thanks))
    return
  }
  const question = {
    first: phrases.closureSolved,
    second: phrases.closureUnresolved,
    both: phrases.closureBoth,
  }[kind]
  bring(line(question))
  if (!plan.waits) {
    // Some say goodbye at once, some talks end on the question.
    if (mail || random.chance(0.4)) return
    talk.awaitReply('agent')
    tell(line(phrases.farewell))
    return
  }
  answerTo(random, talk, plan.answer, kind === 'second')
  if (plan.answer === 'allSet' && random.chance(0.55)) return
  talk.awaitReply('agent')
  if (plan.answer === 'allSet') tell(line(phrases.goodbye))
  else if (plan.answer === 'unclear') tell(line(phrases.afterUnclear))
  else tell(line(random.chance(0.45 + resolver.care / 2) ? phrases.remedy : phrases.brushOff))
}

function solve(random: Random, talk: Conversation, plan: TranscriptPlan, direct: boolean): number {
  const { scenario, phrases } = talk.matter
  const byMail = talk.matter.channel === 'email'
  if (plan.delayMs > 0) {
    const fixedLocalMs = inTheMiddleOfTheDay(
      addWorkingTime(talk.nowLocalMs(), plan.delayMs) + 12 * HOUR_MS,
      random.int(0, 190),
    )
    promise(random, talk, plan.agent, fixedLocalMs + DAY_MS)
    if (random.chance(0.25)) internalNote(random, talk, plan.agent)
    talk.continueByMail()
    talk.moveTo(fixedLocalMs)
    const words = talk.text(random.line(scenario.later), plan.resolver)
    close(random, talk, plan, { words, mail: true, greets: false })
  } else {
    talk.awaitReply('agent')
    const done = talk.text(random.line(scenario.done), plan.resolver)
    const words = direct ? `${talk.text(random.line(scenario.sorry), plan.resolver)}. ${done}` : done
    close(random, talk, plan, { words, mail: byMail, greets: direct })
    if (random.chance(0.2)) internalNote(random, talk, plan.resolver)
  }
  for (let i = 0; i < plan.reopenings; i += 1) {
    talk.continueByMail()
    talk.moveTo(whenAwake(talk.nowLocalMs() + random.int(20, 90) * HOUR_MS))
    customerSays(talk, talk.text(random.line(phrases.reopenCustomer), null))
    talk.say('system', 'System', phrases.system.reopened)
    talk.awaitReply('agent')
    const words = talk.text(random.line(phrases.reopenAgent), plan.resolver)
    close(random, talk, plan, { words, mail: true, greets: false })
  }
  return addWorkingTime(talk.nowLocalMs(), random.int(60, 400) * 1000)
}

/** Lets the whole case be talked through, from the customer's account to whatever end the plan says. */
export function talkThrough(random: Random, talk: Conversation, plan: TranscriptPlan): TranscriptEnd {
  const { scenario, phrases, channel, language } = talk.matter
  const openedLocalMs = talk.nowLocalMs()
  const description = opening(random, talk, plan.heated)
  if (channel !== 'phone' && random.chance(channel === 'chat' ? 0.25 : 0.12)) {
    talk.moveTo(openedLocalMs + random.int(2, 15) * 1000)
    talk.say('bot', ASSISTANT[language], talk.text(random.line(phrases.bot[channel]), null))
  }
  if (plan.outcome === 'open' && random.chance(0.5)) {
    return { description, resolvedLocalMs: null, closedLocalMs: null }
  }
  const direct = plan.outcome === 'solved' && plan.delayMs === 0 && random.chance(0.2)
  const asksFirst = !direct && random.chance(0.35 + plan.agent.care * 0.4)
  if (asksFirst) inquiry(random, talk, plan.agent)
  if (!direct && (plan.outcome === 'solved' || plan.outcome === 'pending'))
    proposal(random, talk, plan.agent, !asksFirst)
  if (plan.resolver !== plan.agent) talk.say('system', 'System', phrases.system.handedOver)

  switch (plan.outcome) {
    case 'solved':
      return { description, resolvedLocalMs: solve(random, talk, plan, direct), closedLocalMs: null }
    case 'pending':
      talk.continueByMail()
      talk.moveTo(inTheMiddleOfTheDay(talk.nowLocalMs() + random.int(2, 6) * DAY_MS, random.int(0, 190)))
      agentSays(random, talk, plan.resolver, talk.text(random.line(phrases.waiting), plan.resolver), {
        mail: true,
      })
      return { description, resolvedLocalMs: null, closedLocalMs: null }
    case 'autoClosed': {
      talk.awaitReply('agent')
      agentSays(random, talk, plan.resolver, talk.text(random.line(phrases.chase), plan.resolver), {
        greets: !asksFirst,
      })
      talk.moveTo(talk.nowLocalMs() + 7 * DAY_MS)
      talk.say('system', 'System', phrases.system.autoClosed)
      return { description, resolvedLocalMs: null, closedLocalMs: talk.nowLocalMs() }
    }
    case 'open':
      if (!asksFirst) {
        talk.awaitReply('agent')
        agentSays(random, talk, plan.agent, talk.text(random.line(scenario.ask), plan.agent), {
          greets: true,
        })
      }
      return { description, resolvedLocalMs: null, closedLocalMs: null }
  }
}
