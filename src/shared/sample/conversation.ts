/** Who says what when: the running transcript of one case, and the pace of its channel. */
import type { SampleAgent } from './agents.ts'
import {
  addWorkingTime,
  DAY_MS,
  dayAndMonth,
  HOUR_MS,
  MINUTE_MS,
  nextOpen,
  weekdayAndDate,
  whenAwake,
} from './calendar.ts'
import type { Customer } from './customers.ts'
import type { Random } from './random.ts'
import { fill } from './template.ts'
import type { Channel, Language, PhraseBook, Product, Scenario } from './types.ts'

export type SampleRole = 'customer' | 'agent' | 'bot' | 'system' | 'note'

export interface SampleMessage {
  readonly role: SampleRole
  readonly author: string | null
  readonly atLocalMs: number
  readonly text: string
}

/** What a case is about: fixed before the first word is said. */
export interface Matter {
  readonly language: Language
  readonly channel: Channel
  readonly scenario: Scenario
  readonly phrases: PhraseBook
  readonly customer: Customer
  readonly product: Product
  readonly order: string
  readonly orderedLocalMs: number
  /** When an earlier case about the same thing was settled; null for a first contact. */
  readonly beforeLocalMs: number | null
}

export interface Conversation {
  readonly messages: readonly SampleMessage[]
  readonly matter: Matter
  readonly nowLocalMs: () => number
  /** Lets time pass until the person of that role answers at this channel's pace. */
  readonly awaitReply: (role: 'customer' | 'agent') => void
  /** Jumps to a later moment; earlier ones leave the clock alone. */
  readonly moveTo: (localMs: number) => void
  /** From now on people write mails, whatever the channel was. */
  readonly continueByMail: () => void
  readonly text: (template: string, speaker: SampleAgent | null, by?: number) => string
  readonly say: (role: SampleRole, author: string | null, text: string) => void
}

export function formatAmount(price: number, language: Language): string {
  return language === 'pl' ? `${price.toFixed(2).replace('.', ',')} zł` : `£${price.toFixed(2)}`
}

/** Opens an empty conversation at `openedLocalMs`. Same random stream and arguments, same words. */
export function createConversation(random: Random, matter: Matter, openedLocalMs: number): Conversation {
  const { language, customer, product } = matter
  const messages: SampleMessage[] = []
  let nowLocalMs = openedLocalMs
  let pace = matter.channel

  const awaitReply = (role: 'customer' | 'agent'): void => {
    if (pace === 'phone') nowLocalMs += random.int(12, 75) * 1000
    else if (pace === 'chat') nowLocalMs += random.int(35, role === 'agent' ? 200 : 160) * 1000
    else if (role === 'agent')
      nowLocalMs = addWorkingTime(nowLocalMs, random.int(25, 500) * MINUTE_MS) + random.int(1, 59) * 1000
    else
      nowLocalMs =
        whenAwake(nowLocalMs + random.int(20, 60 * random.int(2, 30)) * MINUTE_MS) + random.int(1, 59) * 1000
  }

  const slot = (name: string, speaker: SampleAgent | null, by: number | undefined): string | undefined => {
    switch (name) {
      case 'product':
        return product.nominative
      case 'acc':
        return product.accusative
      case 'gen':
        return product.genitive
      case 'order':
        return matter.order
      case 'ordered':
        return dayAndMonth(matter.orderedLocalMs, language)
      case 'amount':
        return formatAmount(product.price, language)
      case 'before':
        return dayAndMonth(matter.beforeLocalMs ?? matter.orderedLocalMs, language)
      case 'by':
        return weekdayAndDate(nextOpen(by ?? nowLocalMs + random.int(2, 4) * DAY_MS, HOUR_MS), language)
      case 'first':
        return customer.first
      case 'agent': {
        const full = speaker?.name ?? ''
        return matter.channel === 'email' || language === 'pl' ? full : full.split(' ', 1)[0]
      }
      default:
        return undefined
    }
  }
  const text = (template: string, speaker: SampleAgent | null, by?: number): string =>
    fill(template, {
      customer: customer.gender,
      agent: speaker?.gender ?? 'f',
      valueOf: (name) => slot(name, speaker, by),
    })

  return {
    messages,
    matter,
    nowLocalMs: () => nowLocalMs,
    awaitReply,
    moveTo: (localMs) => {
      nowLocalMs = Math.max(nowLocalMs, localMs)
    },
    continueByMail: () => {
      pace = 'email'
    },
    text,
    say: (role, author, words) => {
      messages.push({ role, author, atLocalMs: nowLocalMs, text: words })
    },
  }
}
