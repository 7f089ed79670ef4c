import type { Team } from './agents.ts'
import type { Category, Channel } from './types.ts'

/** How a category behaves before the agent's own ways come in. Shares are probabilities in [0, 1]. */
export interface CategoryProfile {
  /** How often it comes up, relative to the others. */
  readonly weight: number
  readonly solved: number
  readonly repeated: number
  readonly channels: Readonly<Record<Channel, number>>
  /** Working days until the fix is carried out, when it can't be done on the spot. */
  readonly delayDays: readonly [number, number]
  readonly delayed: number
}

export const CATEGORY_PROFILES: Readonly<Record<Category, CategoryProfile>> = {
  'Account & login': {
    weight: 7,
    solved: 0.93,
    repeated: 0.09,
    channels: { email: 3, chat: 6, phone: 1 },
    delayDays: [1, 3],
    delayed: 0.15,
  },
  Billing: {
    weight: 11,
    solved: 0.9,
    repeated: 0.13,
    channels: { email: 5, chat: 3, phone: 2 },
    delayDays: [1, 6],
    delayed: 0.4,
  },
  'Damaged item': {
    weight: 14,
    solved: 0.9,
    repeated: 0.13,
    channels: { email: 6, chat: 3, phone: 1 },
    delayDays: [2, 7],
    delayed: 0.5,
  },
  Delivery: {
    weight: 20,
    solved: 0.9,
    repeated: 0.16,
    channels: { email: 4, chat: 4, phone: 3 },
    delayDays: [1, 5],
    delayed: 0.5,
  },
  'Faulty product': {
    weight: 12,
    solved: 0.86,
    repeated: 0.16,
    channels: { email: 5, chat: 3, phone: 2 },
    delayDays: [3, 10],
    delayed: 0.6,
  },
  'Missing parts': {
    weight: 8,
    solved: 0.93,
    repeated: 0.11,
    channels: { email: 6, chat: 3, phone: 1 },
    delayDays: [2, 6],
    delayed: 0.4,
  },
  'Order change': {
    weight: 9,
    solved: 0.94,
    repeated: 0.1,
    channels: { email: 2, chat: 5, phone: 3 },
    delayDays: [1, 3],
    delayed: 0.2,
  },
  'Returns & refunds': {
    weight: 15,
    solved: 0.88,
    repeated: 0.15,
    channels: { email: 6, chat: 3, phone: 2 },
    delayDays: [2, 9],
    delayed: 0.5,
  },
  'Warranty repair': {
    weight: 11,
    solved: 0.59,
    repeated: 0.42,
    channels: { email: 5, chat: 1, phone: 4 },
    delayDays: [5, 20],
    delayed: 0.8,
  },
}

/** Where a category lands: share of each team, relative to the other team of the same language. */
export const TEAM_AFFINITY: Readonly<Record<Team, Readonly<Record<Category, number>>>> = {
  'Online orders': {
    'Account & login': 8,
    Billing: 8,
    'Damaged item': 2,
    Delivery: 2,
    'Faulty product': 4,
    'Missing parts': 4,
    'Order change': 8,
    'Returns & refunds': 2,
    'Warranty repair': 1,
  },
  'Delivery & returns': {
    'Account & login': 0.5,
    Billing: 0.5,
    'Damaged item': 6,
    Delivery: 6,
    'Faulty product': 4,
    'Missing parts': 4,
    'Order change': 1,
    'Returns & refunds': 6,
    'Warranty repair': 1,
  },
  Polska: {
    'Account & login': 1,
    Billing: 1,
    'Damaged item': 1,
    Delivery: 1,
    'Faulty product': 1,
    'Missing parts': 1,
    'Order change': 1,
    'Returns & refunds': 1,
    'Warranty repair': 1,
  },
}
