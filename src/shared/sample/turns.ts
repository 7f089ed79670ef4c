/** The turns a conversation is put together from: each adds one message (or a short exchange). */
import type { SampleAgent } from './agents.ts'
import type { Conversation } from './conversation.ts'
import type { Random } from './random.ts'
import type { Lines } from './types.ts'

const join = (...parts: readonly (string | false)[]): string =>
  parts.filter((part) => part !== false && part !== '').join(' ')

/** One of an agent's messages; a mail gets its salutation and signature. */
export function agentSays(
  random: Random,
  talk: Conversation,
  agent: SampleAgent,
  words: string,
  options: { readonly greets?: boolean; readonly mail?: boolean } = {},
): void {
  const { phrases, channel, customer } = talk.matter
  // Without an address the message goes out as a text.
  const style = options.mail === true && customer.email !== '' ? 'email' : channel
  const greetings = customer.name === '' ? phrases.greetingWithoutName[style] : phrases.greeting[style]
  const greeting = talk.text(random.line(greetings), agent)
  if (style === 'email') {
    talk.say(
      'agent',
      agent.name,
      `${greeting}\n\n${words}\n\n${talk.text(random.line(phrases.signOff), agent)}`,
    )
  } else {
    talk.say(
      'agent',
      agent.name,
      options.greets === true || options.mail === true ? join(greeting, words) : words,
    )
  }
}

export function customerSays(talk: Conversation, words: string): void {
  talk.say('customer', talk.matter.customer.name === '' ? null : talk.matter.customer.name, words)
}

/** The customer's account of the problem. */
export function opening(random: Random, talk: Conversation, heated: boolean): string {
  const { scenario, phrases, channel, customer, order, beforeLocalMs } = talk.matter
  const account = talk.text(random.line(beforeLocalMs === null ? scenario.open : scenario.again), null)
  const heat = heated ? talk.text(random.line(phrases.customerHeat), null) : ''
  const request = random.chance(channel === 'email' ? 0.75 : 0.35)
    ? talk.text(random.line(phrases.customerPlea), null)
    : ''
  const repeatsNumber = request.includes(order) && account.includes(order)
  const plea = repeatsNumber ? '' : request
  const hello = talk.text(random.line(phrases.customerHello[channel]), null)
  const body = random.chance(0.5) ? join(account, heat, plea) : join(account, plea, heat)
  const signature = random.chance(0.7) ? `\n\n${customer.name}` : ''
  const words = channel === 'email' ? `${hello}\n\n${body}${signature}` : join(hello, body)
  customerSays(talk, words)
  return body
}

/** Feeling and fault named before anything else, as far as the agent's ways go. */
function empathy(random: Random, talk: Conversation, agent: SampleAgent): string {
  const { scenario, phrases } = talk.matter
  const acknowledged = random.chance(agent.care) && talk.text(random.line(phrases.acknowledge), agent)
  const sorry = random.chance(agent.care * 0.85) && `${talk.text(random.line(scenario.sorry), agent)}.`
  return random.chance(0.5) ? join(acknowledged, sorry) : join(sorry, acknowledged)
}

/** The agent asks before proposing; the customer tells the rest. */
export function inquiry(random: Random, talk: Conversation, agent: SampleAgent): void {
  const { scenario } = talk.matter
  talk.awaitReply('agent')
  const words = join(empathy(random, talk, agent), talk.text(random.line(scenario.ask), agent))
  agentSays(random, talk, agent, words, { greets: true })
  talk.awaitReply('customer')
  customerSays(talk, talk.text(random.line(scenario.detail), null))
}

/** Cause and proposal, and the customer's consent to it (some agents don't ask, and many customers then say nothing). */
export function proposal(random: Random, talk: Conversation, agent: SampleAgent, first: boolean): void {
  const { scenario, phrases } = talk.matter
  const line = (lines: Lines, share: number): string | false =>
    random.chance(share) && talk.text(random.line(lines), agent)
  talk.awaitReply('agent')
  const restated = line(scenario.recap, agent.care * 0.7)
  const consent = line(phrases.agree, 0.3 + agent.care * 0.5)
  const words = join(
    first && empathy(random, talk, agent),
    restated,
    restated !== false && !restated.endsWith('?') && line(phrases.check, 0.5),
    line(phrases.defend, (1 - agent.care) * 0.25),
    line(scenario.cause, 0.7),
    talk.text(random.line(scenario.offer), agent),
    line(phrases.own, agent.care * 0.5),
    consent,
  )
  agentSays(random, talk, agent, words, { greets: first })
  if (consent === false && random.chance(0.6)) return
  talk.awaitReply('customer')
  customerSays(talk, talk.text(random.line(phrases.accept), null))
}

/** A promise to report back by the day on which the fix will come. */
export function promise(random: Random, talk: Conversation, agent: SampleAgent, byLocalMs: number): void {
  const { phrases } = talk.matter
  talk.awaitReply('agent')
  const named = random.chance(0.3 + agent.care * 0.6)
  agentSays(
    random,
    talk,
    agent,
    talk.text(random.line(named ? phrases.hold : phrases.holdVague), agent, byLocalMs),
  )
}

export function internalNote(random: Random, talk: Conversation, agent: SampleAgent): void {
  talk.moveTo(talk.nowLocalMs() + random.int(20, 90) * 1000)
  talk.say('note', agent.name, talk.text(random.line(talk.matter.scenario.note), agent))
}

export type Answer = 'allSet' | 'unresolved' | 'unclear'

/** What the customer says to a closure question; `second` is the one that asks what is left. */
export function answerTo(random: Random, talk: Conversation, answer: Answer, second: boolean): void {
  const { phrases } = talk.matter
  const lines = {
    allSet: second ? phrases.answerNothingLeft : phrases.answerAllSet,
    unresolved: second ? phrases.answerSomethingLeft : phrases.answerUnresolved,
    unclear: phrases.answerUnclear,
  }[answer]
  talk.awaitReply('customer')
  customerSays(talk, talk.text(random.line(lines), null))
}
