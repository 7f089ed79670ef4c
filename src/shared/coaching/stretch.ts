import type { Message } from '../case/model.ts'
import type { MetricId } from '../metrics/definition.ts'
import { isClosureTechnique } from '../techniques/technique-ids.ts'
import type { Finding } from '../techniques/types.ts'

/** A case's talk as it was read, with its messages in order. */
export interface ReadTalk {
  readonly messages: readonly Message[]
  readonly findings: readonly Finding[]
  /** By message: how heated the customer's words are. */
  readonly heat: readonly number[]
  /** What agents wrote later is no part of the talk that figures look at. */
  readonly closingEndMs: number
}

/** Places in the messages, both included. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** What is said when the customer has just told of the trouble; all other techniques belong to the answer. */
const OPENING: ReadonlySet<MetricId> = new Set([
  'technique.listen',
  'technique.ask',
  'technique.paraphrase',
  'technique.acknowledge',
  'technique.acknowledgeFirst',
  'technique.apologise',
  'technique.defend.not',
])

/** With more than so many messages between, a message before or after belongs to something else. */
const FARTHEST = 3

/**
 * The few messages of a talk that show what a metric counts, or where it could have stood: the found one (of closure
 * questions the last) with what the customer wrote before it and what was written next; where nothing is found, the reply
 * to the customer's most heated message, the agent's longest message, or the closing turn, whichever the metric is about.
 * Only the agent's own words are shown. Null where there are none.
 */
export function stretchOf(
  talk: ReadTalk,
  metric: MetricId,
  isCounted: boolean,
  agent: string,
): Stretch | null {
  const isOwn = (message: number): boolean => isBy(talk.messages[message], agent)
  const asked = talk.findings.findLast(
    ({ technique, message }) => isQuestionOf(metric, technique) && isOwn(message),
  )
  switch (metric) {
    case 'closure.waited':
    case 'closure.ignoredNo':
      return asked === undefined ? null : around(talk, asked.message, 2)
    case 'closure.solved':
    case 'closure.unresolved':
    case 'closure.either':
    case 'closure.both': {
      if (!isCounted) return aroundOwn(talk, closingTurn(talk, agent))
      return asked === undefined ? null : around(talk, asked.message)
    }
    case 'followUp.completion':
    case 'reopen':
    case 'repeat':
    case 'resolution.once':
    case 'resolution.now':
    case 'resolution.lasting':
      return aroundOwn(talk, closingTurn(talk, agent))
    default: {
      if (!isCounted) return aroundOwn(talk, OPENING.has(metric) ? reply(talk, agent) : longest(talk, agent))
      const found = talk.findings.find(
        ({ technique, message }) => metric === `technique.${technique}` && isOwn(message),
      )
      return found === undefined ? null : around(talk, found.message)
    }
  }
}

function isQuestionOf(metric: MetricId, technique: Finding['technique']): boolean {
  const isOne = metric === 'closure.solved' || metric === 'closure.unresolved'
  return isOne ? technique === metric : isClosureTechnique(technique)
}

function isBy(message: Message | undefined, agent: string): boolean {
  if (message?.role !== 'agent' || message.text.trim() === '') return false
  const author = message.author?.trim() ?? ''
  return author === '' || author === agent
}

/** Places of the agent's own messages that figures look at. */
function ownMessages({ messages, closingEndMs }: ReadTalk, agent: string): number[] {
  return [...messages.keys()].filter(
    (at) => isBy(messages[at], agent) && (messages[at]?.atMs ?? -Infinity) <= closingEndMs,
  )
}

function closingTurn(talk: ReadTalk, agent: string): number | undefined {
  return ownMessages(talk, agent).at(-1)
}

/** The agent's first message after the customer's most heated one, the first of equals; else the agent's first. */
function reply(talk: ReadTalk, agent: string): number | undefined {
  const own = ownMessages(talk, agent)
  const hottest = talk.messages.reduce(
    (best, { role }, at) =>
      role === 'customer' && (talk.heat[at] ?? 0) > (talk.heat[best] ?? -1) ? at : best,
    -1,
  )
  return own.find((at) => at > hottest) ?? own[0]
}

function longest(talk: ReadTalk, agent: string): number | undefined {
  const lengthOf = (at: number): number => talk.messages[at]?.text.length ?? 0
  return ownMessages(talk, agent).toSorted((a, b) => lengthOf(b) - lengthOf(a) || a - b)[0]
}

function aroundOwn(talk: ReadTalk, at: number | undefined): Stretch | null {
  return at === undefined ? null : around(talk, at)
}

/** A message with the one before and so many after it, of customers and agents alone. */
function around({ messages }: ReadTalk, at: number, after = 1): Stretch {
  const isSpoken = (place: number): boolean => {
    const message = messages[place]
    return (message?.role === 'customer' || message?.role === 'agent') && message.text.trim() !== ''
  }
  const before = [...Array(FARTHEST).keys()].map((step) => at - step - 1).find(isSpoken)
  let last = at
  for (let found = 0, next = at + 1; found < after && next <= last + FARTHEST; next++) {
    if (!isSpoken(next)) continue
    last = next
    found++
  }
  return { first: before ?? at, last }
}
