import type { MetricSettings, PersonIndex } from '../definition.ts'
import { CaseCursor } from './case-cursor.ts'
import { type LabelledCodes, labelledCodes } from './codes.ts'
import type { Coding } from './coding.ts'
import type { CaseColumns } from './columns.ts'
import { type LocalDays, localDays } from './local-days.ts'
import { LoadedFacts } from './loaded-facts.ts'
import { labelsFor } from './narrow.ts'
import { OUTSIDE, ProfilePack } from './profile-pack.ts'
import { ObservedSettings } from './observed-settings.ts'

/** Codings that place cases alike in time and charge them alike: one pass counts them all. */
export interface Cohorts {
  readonly daysIn: (timeZone: string) => LocalDays
  readonly charged: LabelledCodes<string>
}

/** What a coding says of every case: its codes are at `place` of the pack. */
export interface Judged {
  readonly cohorts: Cohorts
  readonly pack: ProfilePack
  readonly place: number
}

/** So many settings of one coding are kept: those between which somebody goes to and fro. */
const KEPT_SETTINGS = 3

/** A pack whose codings are all asked under settings that agree in what any of them looks at. */
interface KeptPack {
  readonly cohorts: Cohorts
  readonly pack: ProfilePack
  /** By the coding's id. */
  readonly codings: Map<string, { readonly place: number; readonly observed: ObservedSettings }>
}

const cache = new WeakMap<CaseColumns, ColumnJudge>()

/**
 * What some codings say of every case, in their order. Columns never change, so the answers are kept with them, for the
 * last few settings: figures under ever new filters, periods and groupings then only count.
 */
export function judgementsOf(
  columns: CaseColumns,
  codings: readonly Coding[],
  settings: MetricSettings,
): readonly Judged[] {
  let judge = cache.get(columns)
  if (judge === undefined) cache.set(columns, (judge = new ColumnJudge(columns)))
  return judge.judged(codings, settings)
}

/** What one coding says of every case. */
export function judgements(columns: CaseColumns, coding: Coding, settings: MetricSettings): Judged {
  const [judged] = judgementsOf(columns, [coding], settings)
  if (judged === undefined) throw new Error(`${coding.id} was not judged`)
  return judged
}

class ColumnJudge {
  readonly #columns: CaseColumns
  /** The newest first. */
  #kept: readonly KeptPack[] = []
  /** By what puts cases into a period and whom it charges. */
  readonly #cohorts = new Map<string, Cohorts>()
  readonly #charged = new Map<Coding['chargedTo'], { number: number; people: LabelledCodes<string> }>()
  readonly #placements = new Map<string, Cohorts['daysIn']>()

  constructor(columns: CaseColumns) {
    this.#columns = columns
  }

  judged(codings: readonly Coding[], settings: MetricSettings): readonly Judged[] {
    const missing = codings.filter((coding) => this.#find(coding, settings) === null)
    const moved = new Map(missing.map((coding) => [coding, this.#move(coding, settings)]))
    const unknown = missing.filter((coding) => moved.get(coding) === null)
    const answers = unknown.length === 0 ? [] : judgeAll(this.#columns, unknown, settings)
    for (const coding of missing) {
      const kept = moved.get(coding) ?? this.#asKept(answers.find((answer) => answer.coding === coding))
      this.#keep(coding, settings, kept)
    }
    return codings.map((coding) => {
      const judged = this.#find(coding, settings)
      if (judged === null) throw new Error(`${coding.id} was not judged`)
      return judged
    })
  }

  #find({ id }: Coding, settings: MetricSettings): Judged | null {
    for (const kept of this.#kept) {
      const found = kept.codings.get(id)
      if (found !== undefined && holdsFor(kept, settings)) return { ...kept, place: found.place }
    }
    return null
  }

  /** What a pack for other settings holds of a coding that does not look at what they differ in. */
  #move({ id }: Coding, settings: MetricSettings): KeptAnswers | null {
    for (const { cohorts, pack, codings } of this.#kept) {
      const found = codings.get(id)
      if (found?.observed.holdsFor(settings) !== true) continue
      return { cohorts, codes: pack.codesOf(found.place), observed: found.observed }
    }
    return null
  }

  #asKept(answers: Answers | undefined): KeptAnswers {
    if (answers === undefined) throw new Error('A coding was not asked')
    const { coding, codes, column, observed } = answers
    return { cohorts: this.#cohortsOf(coding, column, observed), codes, observed }
  }

  #keep({ id }: Coding, settings: MetricSettings, { cohorts, codes, observed }: KeptAnswers): void {
    for (const kept of this.#kept) {
      if (kept.cohorts !== cohorts || kept.codings.has(id) || !holdsFor(kept, settings)) continue
      const place = kept.pack.add(codes)
      if (place === null) continue
      kept.codings.set(id, { place, observed })
      return
    }
    const pack = new ProfilePack(this.#columns.length)
    const place = pack.add(codes) ?? 0
    const others = this.#kept.filter(({ codings }) => codings.has(id))
    const oldest = others.length < KEPT_SETTINGS ? undefined : others.at(-1)
    const kept = { cohorts, pack, codings: new Map([[id, { place, observed }]]) }
    this.#kept = [kept, ...this.#kept.filter((other) => other !== oldest)]
  }

  #cohortsOf(coding: Coding, column: PlacingColumn | null, observed: ObservedSettings): Cohorts {
    const charged = this.#chargedBy(coding.chargedTo)
    const placement = column ?? `${coding.id} ${observed.text()}`
    const key = `${charged.number} ${placement}`
    const known = this.#cohorts.get(key)
    if (known !== undefined) return known
    const daysIn = this.#placements.get(placement) ?? this.#daysOf(coding, column, observed)
    this.#placements.set(placement, daysIn)
    const cohorts = { daysIn, charged: charged.people }
    this.#cohorts.set(key, cohorts)
    return cohorts
  }

  #chargedBy(chargedTo: Coding['chargedTo']) {
    const known = this.#charged.get(chargedTo)
    if (known !== undefined) return known
    const { people, length } = this.#columns
    const labels = labelsFor(length, people.length)
    const cursor = new CaseCursor(this.#columns)
    for (let index = 0; index < length; index++) {
      cursor.index = index
      labels[index] = chargedTo(cursor) satisfies PersonIndex
    }
    const charged = { number: this.#charged.size, people: labelledCodes(labels, people) }
    this.#charged.set(chargedTo, charged)
    return charged
  }

  /** Days are kept for the last zone asked for, which as a rule is the workspace's. */
  #daysOf(coding: Coding, column: PlacingColumn | null, observed: ObservedSettings): Cohorts['daysIn'] {
    const columns = this.#columns
    let last: { readonly timeZone: string; readonly days: LocalDays } | null = null
    return (timeZone) => {
      if (last?.timeZone !== timeZone) {
        const instantsMs = column === null ? instantsOf(columns, coding, observed) : columns[column]
        last = { timeZone, days: localDays(instantsMs, timeZone) }
      }
      return last.days
    }
  }
}

/** Whether everything that a pack says holds under the settings. */
function holdsFor({ codings }: KeptPack, settings: MetricSettings): boolean {
  for (const { observed } of codings.values()) if (!observed.holdsFor(settings)) return false
  return true
}

/** What is kept of a coding: its code of each case. */
interface KeptAnswers extends Pick<Answers, 'codes' | 'observed'> {
  readonly cohorts: Cohorts
}

/** A column that holds the instants of a cohort. */
type PlacingColumn = 'openedAtMs' | 'resolvedAtMs'

/** What a coding answered for every case. */
interface Answers {
  readonly coding: Coding
  readonly observed: ObservedSettings
  /** `OUTSIDE` where the case is not in the cohort. */
  readonly codes: Uint8Array
  /** Where the instants stand already; null where they stand nowhere. */
  readonly column: PlacingColumn | null
}

/** So many cases are loaded before one coding after the other is asked of them, each in a row. */
const LOADED_CASES = 128

/** Asks all of the codings about every case. */
function judgeAll(
  columns: CaseColumns,
  codings: readonly Coding[],
  settings: MetricSettings,
): readonly Answers[] {
  const asked = codings.map((coding) => ({
    coding,
    observed: new ObservedSettings(settings),
    codes: new Uint8Array(columns.length).fill(OUTSIDE),
    isOpened: true,
    isResolved: true,
  }))
  const room = Math.min(LOADED_CASES, columns.length)
  const loaded = Array.from({ length: room }, () => new LoadedFacts(columns))
  for (let from = 0; from < columns.length; from += room) {
    const cases = loaded.slice(0, columns.length - from)
    for (const [at, facts] of cases.entries()) facts.load(from + at)
    for (const one of asked) judgeBlock(one, cases, from)
  }
  return asked.map(({ isOpened, isResolved, ...answers }) => ({
    ...answers,
    column: isResolved ? 'resolvedAtMs' : isOpened ? 'openedAtMs' : null,
  }))
}

function judgeBlock(
  one: Omit<Answers, 'column'> & { isOpened: boolean; isResolved: boolean },
  cases: readonly LoadedFacts[],
  from: number,
): void {
  const { coding, observed, codes } = one
  for (let at = 0; at < cases.length; at++) {
    const facts = cases[at]
    if (facts === undefined) continue
    const instantMs = coding.instantMs(facts, observed)
    if (Number.isNaN(instantMs)) continue
    if (instantMs !== facts.openedAtMs) one.isOpened = false
    if (instantMs !== facts.resolvedAtMs) one.isResolved = false
    codes[from + at] = coding.codeOf(facts, observed)
  }
}

function instantsOf(columns: CaseColumns, coding: Coding, settings: MetricSettings): Float64Array {
  const cursor = new CaseCursor(columns)
  return new Float64Array(columns.length).map((_, index) => {
    cursor.index = index
    return coding.instantMs(cursor, settings)
  })
}
