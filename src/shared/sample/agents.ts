import type { Category, Gender, Language } from './types.ts'

export const TEAMS = ['Online orders', 'Delivery & returns', 'Polska'] as const
export type Team = (typeof TEAMS)[number]

/** One agent of the sample. All shares are probabilities in [0, 1]. */
export interface SampleAgent {
  readonly name: string
  readonly gender: Gender
  readonly team: Team
  readonly language: Language
  /** Cases taken, relative to a full-time colleague. */
  readonly load: number
  /** First and last day at work (YYYY-MM-DD, last one included), where they fall inside the sample. */
  readonly from?: string
  readonly until?: string
  /** Overrides how often a category lands here, relative to the other agents. */
  readonly affinity?: Readonly<Partial<Record<Category, number>>>
  /** How often a closure question is asked, and how often the agent then stays for the answer. */
  readonly asks: number
  readonly waits: number
  /** How much of the listening side shows in the text: acknowledging, apologising, paraphrasing, owning. */
  readonly care: number
  /** Added to the share of cases that get solved; multiplied into the share that comes back. */
  readonly solveShift: number
  readonly repeatFactor: number
  readonly followsUp: number
  /**
   * Where the running tallies of bad outcomes start (see quota.ts), drawn when absent. 0 keeps even the
   * smallest group of cases at or below its expected share.
   */
  readonly tallyStart?: number
}

/** Takes most of the repairs, the category that goes wrong most often everywhere. */
const REPAIR_DESK = {
  'Warranty repair': 22,
  'Damaged item': 0.4,
  Delivery: 0.4,
  'Returns & refunds': 0.4,
  'Faulty product': 0.4,
  'Missing parts': 0.3,
} as const

type Row = Omit<SampleAgent, 'team' | 'language'>

const ONLINE_ORDERS: readonly Row[] = [
  {
    name: 'Amara Okafor',
    gender: 'f',
    load: 1.1,
    asks: 0.96,
    waits: 0.97,
    care: 0.85,
    solveShift: 0.04,
    repeatFactor: 0.6,
    followsUp: 0.93,
  },
  {
    name: 'Charlotte Fitzwilliam-Abernathy',
    gender: 'f',
    load: 0.8,
    asks: 0.55,
    waits: 0.85,
    care: 0.6,
    solveShift: 0,
    repeatFactor: 1,
    followsUp: 0.85,
  },
  {
    name: 'Li Na',
    gender: 'f',
    load: 1,
    asks: 0.45,
    waits: 0.8,
    care: 0.5,
    solveShift: 0.02,
    repeatFactor: 1,
    followsUp: 0.89,
  },
  {
    name: 'Priya Raghunathan',
    gender: 'f',
    load: 1.05,
    asks: 0.6,
    waits: 0.9,
    care: 0.7,
    solveShift: 0.01,
    repeatFactor: 0.95,
    followsUp: 0.87,
  },
  {
    name: 'Tom Hale',
    gender: 'm',
    load: 1,
    asks: 0.4,
    waits: 0.7,
    care: 0.4,
    solveShift: -0.02,
    repeatFactor: 1.05,
    followsUp: 0.77,
  },
]

const DELIVERY_AND_RETURNS: readonly Row[] = [
  {
    name: 'Daniel Brandt',
    gender: 'm',
    load: 1.1,
    asks: 0.55,
    waits: 0.9,
    care: 0.75,
    solveShift: 0.09,
    repeatFactor: 0.78,
    followsUp: 0.91,
    tallyStart: 0,
    affinity: REPAIR_DESK,
  },
  {
    name: 'Ingrid Solheim',
    gender: 'f',
    load: 1,
    until: '2025-09-12',
    asks: 0.5,
    waits: 0.8,
    care: 0.6,
    solveShift: 0,
    repeatFactor: 1,
    followsUp: 0.79,
  },
  {
    name: 'Marcus Bell',
    gender: 'm',
    load: 1.1,
    asks: 0.07,
    waits: 0.5,
    care: 0.2,
    solveShift: -0.03,
    repeatFactor: 1.3,
    followsUp: 0.73,
  },
  {
    name: "Siobhán O'Dwyer",
    gender: 'f',
    load: 1,
    asks: 0.5,
    waits: 0.85,
    care: 0.65,
    solveShift: 0.01,
    repeatFactor: 0.95,
    followsUp: 0.87,
  },
  {
    name: 'Yusuf Demir',
    gender: 'm',
    load: 1,
    from: '2026-02-02',
    asks: 0.5,
    waits: 0.75,
    care: 0.55,
    solveShift: -0.01,
    repeatFactor: 1.05,
    followsUp: 0.83,
  },
]

const POLSKA: readonly Row[] = [
  {
    name: 'Agnieszka Wójcik',
    gender: 'f',
    load: 1.1,
    asks: 0.62,
    waits: 0.9,
    care: 0.75,
    solveShift: 0.02,
    repeatFactor: 0.9,
    followsUp: 0.9,
  },
  {
    name: 'Łukasz Szczepański',
    gender: 'm',
    load: 1.1,
    asks: 0.35,
    waits: 0.75,
    care: 0.45,
    solveShift: -0.01,
    repeatFactor: 1.1,
    followsUp: 0.81,
  },
  {
    name: 'Piotr Nowak',
    gender: 'm',
    load: 0.3,
    asks: 0.5,
    waits: 0.8,
    care: 0.5,
    solveShift: 0,
    repeatFactor: 1,
    followsUp: 0.82,
  },
  {
    name: 'Żaneta Grzybowska',
    gender: 'f',
    load: 1,
    asks: 0.5,
    waits: 0.85,
    care: 0.6,
    solveShift: 0,
    repeatFactor: 1,
    followsUp: 0.87,
  },
]

export const AGENTS: readonly SampleAgent[] = [
  ...ONLINE_ORDERS.map((row) => ({ ...row, team: 'Online orders' as const, language: 'en' as const })),
  ...DELIVERY_AND_RETURNS.map((row) => ({
    ...row,
    team: 'Delivery & returns' as const,
    language: 'en' as const,
  })),
  ...POLSKA.map((row) => ({ ...row, team: 'Polska' as const, language: 'pl' as const })),
]

/** Whether the agent is with the company on a day (YYYY-MM-DD). */
export function worksOn(agent: SampleAgent, day: string): boolean {
  return (agent.from ?? '') <= day && day <= (agent.until ?? '9999')
}
