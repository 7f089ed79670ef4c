/** Which cases come in when: weekdays, seasons, new customers, and those who were told to come back. */
import { DAY_MS, HOUR_MS, MINUTE_MS, nextOpen } from './calendar.ts'
import { CATEGORY_PROFILES } from './categories.ts'
import { PHRASES, SCENARIOS } from './content.ts'
import type { Matter } from './conversation.ts'
import { createCustomers } from './customers.ts'
import { PRODUCTS } from './products.ts'
import type { Random } from './random.ts'
import { CATEGORIES, type Category, type Channel, CHANNELS, type Language } from './types.ts'

export interface Arrival {
  readonly openedLocalMs: number
  readonly matter: Matter
  /** The categories this customer has come with in a row, newest last. */
  readonly trail: readonly Category[]
}

export const FIRST_DAY_MS = Date.UTC(2025, 0, 1)
export const DAYS = 546

const WEEKDAY_FACTOR = [0.35, 1.4, 1.2, 1.05, 1, 0.95, 0.55] as const
const MONTH_FACTOR = [1.2, 0.95, 0.92, 0.95, 0.93, 0.88, 0.85, 0.85, 0.98, 1.02, 1.3, 1.35] as const
const CASES_A_DAY = 9.2
const POLISH_SHARE = 0.25

function timeOfContact(random: Random, dayMs: number, channel: Channel): number {
  if (channel === 'email') {
    const hour = random.chance(0.7) ? random.int(8, 17) : random.int(18, 21)
    return dayMs + hour * HOUR_MS + random.int(0, 3599) * 1000
  }
  const at = dayMs + random.int(8, 16) * HOUR_MS + random.int(0, 3599) * 1000
  const open = nextOpen(at, 50 * MINUTE_MS)
  return open === at ? at : open + random.int(1, 200) * MINUTE_MS
}

const pickChannel = (random: Random, category: Category): Channel =>
  random.pickWeighted(CHANNELS, (channel) => CATEGORY_PROFILES[category].channels[channel])

export interface Arrivals {
  /** The cases that open on a day (counted from 0), in order of time. */
  readonly onDay: (day: number) => readonly Arrival[]
  /** The customer comes back with the same thing between 2 and 28 days after it was resolved. */
  readonly repeat: (previous: Arrival, resolvedLocalMs: number) => void
  /** The customer comes back with something else soon, or with anything after three months. */
  readonly comeBack: (previous: Arrival, resolvedLocalMs: number) => void
}

export function createArrivals(random: Random): Arrivals {
  const newCustomer = createCustomers(random)
  const scheduled = new Map<number, Arrival[]>()

  const schedule = (arrival: Arrival): void => {
    const day = Math.floor((arrival.openedLocalMs - FIRST_DAY_MS) / DAY_MS)
    scheduled.set(day, [...(scheduled.get(day) ?? []), arrival])
  }

  const draw = (
    dayMs: number,
    language: Language,
    category: Category,
    known?: Matter['customer'],
  ): Arrival => {
    const channel = pickChannel(random, category)
    const openedLocalMs = timeOfContact(random, dayMs, channel)
    const scenario = random.pick(SCENARIOS[language].filter((each) => each.category === category))
    const orderedLocalMs = openedLocalMs - random.int(...scenario.orderAgeDays) * DAY_MS
    const matter: Matter = {
      language,
      channel,
      scenario,
      phrases: PHRASES[language],
      customer: known ?? newCustomer(language, channel),
      product: random.pick(PRODUCTS[language].filter(({ group }) => scenario.products.includes(group))),
      order: `HF-${400_000 + Math.floor((orderedLocalMs - FIRST_DAY_MS) / DAY_MS) * 150 + random.int(0, 149)}`,
      orderedLocalMs,
      beforeLocalMs: null,
    }
    return { openedLocalMs, matter, trail: [category] }
  }

  return {
    onDay: (day) => {
      const dayMs = FIRST_DAY_MS + day * DAY_MS
      const date = new Date(dayMs)
      const factor = (WEEKDAY_FACTOR[date.getUTCDay()] ?? 1) * (MONTH_FACTOR[date.getUTCMonth()] ?? 1)
      const count = Math.floor(CASES_A_DAY * factor * (0.75 + random.next() * 0.5) + random.next())
      const arrivals = [...(scheduled.get(day) ?? [])]
      for (let i = 0; i < count; i += 1) {
        const language = random.chance(POLISH_SHARE) ? 'pl' : 'en'
        const category = random.pickWeighted(CATEGORIES, (each) => CATEGORY_PROFILES[each].weight)
        const arrival = draw(dayMs, language, category)
        // Out of hours a chat or call becomes one of the next day.
        if (arrival.openedLocalMs >= dayMs + DAY_MS) schedule(arrival)
        else arrivals.push(arrival)
      }
      return arrivals.sort((a, b) => a.openedLocalMs - b.openedLocalMs)
    },
    repeat: (previous, resolvedLocalMs) => {
      const { matter } = previous
      const dayMs = Math.floor(resolvedLocalMs / DAY_MS + random.int(2, 26)) * DAY_MS
      const channel = random.chance(0.5) ? matter.channel : pickChannel(random, matter.scenario.category)
      schedule({
        openedLocalMs: timeOfContact(random, dayMs, channel),
        matter: { ...matter, channel, beforeLocalMs: resolvedLocalMs },
        trail: previous.trail,
      })
    },
    comeBack: (previous, resolvedLocalMs) => {
      const soon = random.chance(0.35)
      const dayMs =
        Math.floor(resolvedLocalMs / DAY_MS + (soon ? random.int(3, 28) : random.int(95, 300))) * DAY_MS
      const choices = soon ? CATEGORIES.filter((category) => !previous.trail.includes(category)) : CATEGORIES
      const category = random.pickWeighted(choices, (each) => CATEGORY_PROFILES[each].weight)
      const next = draw(dayMs, previous.matter.language, category, previous.matter.customer)
      schedule({ ...next, trail: soon ? [...previous.trail, category] : [category] })
    },
  }
}
