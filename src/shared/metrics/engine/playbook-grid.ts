import { answerOf, hasPromise, isHeatedTalk, techniqueBit } from '../../techniques/talk-bits.ts'
import { isAvoided, type Playbook, type StepSign } from '../../techniques/playbooks.ts'
import type { Proportion } from '../../stats/proportions.ts'
import { quantile } from '../../stats/quantile.ts'
import type { CaseFacts } from '../definition.ts'
import { closureEither } from '../rules/closure.ts'
import { CaseCursor } from './case-cursor.ts'
import { type Scope, selectCohort } from './cohort.ts'
import type { CaseColumns } from './columns.ts'

/** Whether a case shows a sign; null where it could not: nothing was asked, or promised. */
type SignReader = (facts: CaseFacts) => boolean | null

const ONE_MINUTE_MS = 60_000

function signReader(sign: Exclude<StepSign, 'breather'>): SignReader {
  switch (sign) {
    case 'closure':
      return ({ askedSolved, askedUnresolved }) => askedSolved || askedUnresolved
    case 'closure.wait':
      return ({ askedSolved, askedUnresolved, waited }) => (askedSolved || askedUnresolved ? waited : null)
    case 'promiseKept':
      return ({ talkBits }) => {
        const isBroken = hasPromise(talkBits, 'late') || hasPromise(talkBits, 'none')
        return isBroken || hasPromise(talkBits, 'kept') ? !isBroken : null
      }
    default: {
      const bit = techniqueBit(sign)
      return ({ talkBits }) => (talkBits & bit) !== 0
    }
  }
}

/** Of the cases that could show a sign, in how many it was found. */
export interface SignUse extends Proportion {
  readonly sign: StepSign
}

export interface StepUse {
  readonly step: string
  /** Cases that show at least one of the step's signs; null where it has none that cases show. */
  readonly used: Proportion | null
  /** Cases that show at least one of the signs that the step warns of; null where it warns of none. */
  readonly avoided: Proportion | null
}

/** Minutes between the end of a heated case and the next case of the same person, where there is one. */
export interface Breather {
  readonly heatedCases: number
  /** Heated cases after which another case of this person began. */
  readonly pauses: number
  readonly medianMinutes: number | null
}

export interface PlaybookRow {
  /** Null where nobody is named. */
  readonly agent: string | null
  /** Resolved cases with a transcript in which a human agent wrote. */
  readonly cases: number
  readonly steps: readonly StepUse[]
  readonly signs: readonly SignUse[]
  readonly breather: Breather
}

/**
 * What shows of a playbook's steps in the cases that each person closed, and in all of them together. Cases are those of
 * `closure.either`'s denominator, charged as there.
 */
export function playbookGrid(
  columns: CaseColumns,
  scope: Scope,
  playbook: Playbook,
): { readonly all: PlaybookRow; readonly agents: readonly PlaybookRow[] } {
  const cohort = selectCohort(columns, closureEither, scope, 'denominator')
  const cursor = new CaseCursor(columns)
  const signs = new CaseSigns(playbook)
  const all = new Gathered(signs)
  const byPerson = new Map<number, Gathered>()
  for (const index of cohort.indexes) {
    cursor.index = index
    const person = closureEither.chargedTo(cursor)
    let own = byPerson.get(person)
    if (own === undefined) byPerson.set(person, (own = new Gathered(signs)))
    signs.read(cursor)
    for (const gathered of [own, all]) gathered.add(index)
  }
  const rowOf = (agent: string | null, gathered: Gathered, people: readonly Gathered[]): PlaybookRow => ({
    agent,
    cases: gathered.indexes.length,
    ...gathered.uses(),
    breather: breather(columns, people),
  })
  const agents = [...byPerson].map(([person, own]) => rowOf(columns.people[person] ?? null, own, [own]))
  return { all: rowOf(null, all, [...byPerson.values()]), agents: agents.toSorted(byName) }
}

/** The cases of a scope that show a sign, or that could and don't: first those after which the customer was all set. */
export function casesOfSign(
  columns: CaseColumns,
  scope: Scope,
  sign: StepSign,
  isFound: boolean,
): { readonly indexes: readonly number[]; readonly chargedTo: (index: number) => string | null } {
  const cursor = new CaseCursor(columns)
  const cohort = selectCohort(columns, closureEither, scope, 'denominator')
  const chargedTo = (index: number): string | null => {
    cursor.index = index
    return columns.people[closureEither.chargedTo(cursor)] ?? null
  }
  if (sign === 'breather') return { indexes: [], chargedTo }
  const read = signReader(sign)
  const indexes = Array.from(cohort.indexes).filter((index) => {
    cursor.index = index
    return read(cursor) === isFound
  })
  const isAllSet = (index: number): number => Number(answerOf(columns.talkBits[index] ?? 0) === 'allSet')
  const resolvedAtMs = (index: number): number => columns.resolvedAtMs[index] ?? NaN
  indexes.sort((a, b) => isAllSet(b) - isAllSet(a) || resolvedAtMs(b) - resolvedAtMs(a) || a - b)
  return { indexes, chargedTo }
}

/** By code unit, "nobody named" last. */
function byName({ agent: left }: PlaybookRow, { agent: right }: PlaybookRow): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null)
  return left < right ? -1 : 1
}

/** What the case read last shows: 1 found, 0 not found, -1 where it could not show it. */
class CaseSigns {
  readonly signs: readonly StepSign[]
  readonly steps: readonly { readonly id: string; readonly used: number[]; readonly avoided: number[] }[]
  readonly found: Int8Array
  readonly #readers: readonly (SignReader | null)[]

  constructor({ steps }: Playbook) {
    this.signs = [...new Set(steps.flatMap((step) => step.signs))].filter((sign) => sign !== 'breather')
    this.found = new Int8Array(this.signs.length)
    this.#readers = this.signs.map((sign) => (sign === 'breather' ? null : signReader(sign)))
    this.steps = steps.map(({ id, signs }) => ({
      id,
      used: this.#placesOf(signs.filter((sign) => !isAvoided(sign))),
      avoided: this.#placesOf(signs.filter(isAvoided)),
    }))
  }

  read(facts: CaseFacts): void {
    for (const [at, reader] of this.#readers.entries()) {
      const answer = reader?.(facts) ?? null
      this.found[at] = answer === null ? -1 : Number(answer)
    }
  }

  /** The best answer of some signs; -1 where the case could show none of them. */
  any(places: readonly number[]): number {
    return places.reduce((best, place) => Math.max(best, this.found[place] ?? -1), -1)
  }

  #placesOf(signs: readonly StepSign[]): number[] {
    return signs.map((sign) => this.signs.indexOf(sign)).filter((place) => place !== -1)
  }
}

/** Found and asked, by place. */
class Counts {
  readonly #found: Uint32Array
  readonly #asked: Uint32Array

  constructor(places: number) {
    this.#found = new Uint32Array(places)
    this.#asked = new Uint32Array(places)
  }

  add(place: number, answer: number): void {
    if (answer === -1) return
    this.#asked[place] = (this.#asked[place] ?? 0) + 1
    this.#found[place] = (this.#found[place] ?? 0) + answer
  }

  at(place: number): Proportion {
    return { numerator: this.#found[place] ?? 0, denominator: this.#asked[place] ?? 0 }
  }
}

class Gathered {
  readonly indexes: number[] = []
  readonly #case: CaseSigns
  readonly #signs: Counts
  readonly #used: Counts
  readonly #avoided: Counts

  constructor(signs: CaseSigns) {
    this.#case = signs
    this.#signs = new Counts(signs.signs.length)
    this.#used = new Counts(signs.steps.length)
    this.#avoided = new Counts(signs.steps.length)
  }

  add(index: number): void {
    this.indexes.push(index)
    const { found, steps } = this.#case
    for (const [place, answer] of found.entries()) this.#signs.add(place, answer)
    for (const [place, step] of steps.entries()) {
      this.#used.add(place, this.#case.any(step.used))
      this.#avoided.add(place, this.#case.any(step.avoided))
    }
  }

  uses(): Pick<PlaybookRow, 'steps' | 'signs'> {
    const { signs, steps } = this.#case
    return {
      signs: signs.map((sign, place) => ({ sign, ...this.#signs.at(place) })),
      steps: steps.map(({ id, used, avoided }, place) => ({
        step: id,
        used: used.length === 0 ? null : this.#used.at(place),
        avoided: avoided.length === 0 ? null : this.#avoided.at(place),
      })),
    }
  }
}

/** Cases that began before the heated one ended are no next case: the agent was on several at once. */
function breather(columns: CaseColumns, people: readonly Gathered[]): Breather {
  const minutes: number[] = []
  let heatedCases = 0
  for (const { indexes } of people) {
    const openings = Float64Array.from(indexes, (index) => columns.openedAtMs[index] ?? NaN).sort()
    for (const index of indexes) {
      if (!isHeatedTalk(columns.talkBits[index] ?? 0)) continue
      heatedCases += 1
      const endMs = columns.resolvedAtMs[index] ?? NaN
      const next = openings[firstAfter(openings, endMs)]
      if (next !== undefined) minutes.push((next - endMs) / ONE_MINUTE_MS)
    }
  }
  return {
    heatedCases,
    pauses: minutes.length,
    medianMinutes: quantile(Float64Array.from(minutes).sort(), 0.5),
  }
}

/** Index of the first value not below the bound, in ascending values. */
function firstAfter(ascending: Float64Array, bound: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? Infinity) < bound) low = middle + 1
    else high = middle
  }
  return low
}
