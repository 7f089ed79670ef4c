import type { WordField } from '#shared/import/fields.ts'
import type { RejectProblem } from '#shared/import/reject-problems.ts'
import type { Person, SkipReason } from '../systems/system.ts'
import type { TablePlan } from './plan.ts'
import type { TableSurvey } from './survey.ts'

/** What the mappers of one import share. */
export interface MapContext {
  /** Zone of times without offset; null where nobody has said. */
  readonly timeZone: string | null
  /** Where a file has no column for when its cases were opened, nor any other time: the instant the export speaks for. */
  readonly fallbackOpenedAtMs: number
  readonly person: (id: string) => Person | null
  /** Mail domains that only the helpdesk's own people have. */
  readonly staffDomains: ReadonlySet<string>
  /** Spelling of a name -> the person's name. */
  readonly people: ReadonlyMap<string, string>
  readonly tally: MapTally
}

/** Fields whose words must have a meaning; a channel that nobody knows stands as it was written. */
export const DOUBTFUL_FIELDS = ['status', 'kind', 'message_role'] as const satisfies readonly WordField[]
export type DoubtfulField = (typeof DOUBTFUL_FIELDS)[number]

/** What was understood by a rule that a user should know of, counted over an import. */
export interface MapTally {
  /** Local times that the clock showed twice, taken as the earlier. */
  ambiguousTimes: number
  statusAssumed: number
  openedAtAssumed: number
  otherEncoding: number
  duplicateKeys: number
  repeatedHeaders: number
  shortRows: number
  readonly skipped: Record<SkipReason, number>
  /** Words nobody has given a meaning. */
  readonly unknownWords: Map<DoubtfulField, Map<string, number>>
}

export function newTally(): MapTally {
  return {
    ambiguousTimes: 0,
    statusAssumed: 0,
    openedAtAssumed: 0,
    otherEncoding: 0,
    duplicateKeys: 0,
    repeatedHeaders: 0,
    shortRows: 0,
    skipped: { footer: 0, superseded: 0, notACase: 0 },
    unknownWords: new Map(),
  }
}

export function countUnknown(tally: MapTally, field: DoubtfulField, word: string): void {
  const words = tally.unknownWords.get(field) ?? new Map<string, number>()
  words.set(word, (words.get(word) ?? 0) + 1)
  tally.unknownWords.set(field, words)
}

/** A table that is ready to be mapped. */
export interface SurveyedTable {
  readonly plan: TablePlan
  readonly survey: TableSurvey
}

export interface CellProblem {
  readonly column: string
  readonly value: string
  readonly problem: RejectProblem
}

/** The zone of a column's times without offset: the one in its title, the system's own, else the stated one. */
export function zoneOf(plan: TablePlan, key: string, stated: string | null): string | null {
  const inTitle = plan.header.columns.find((column) => column.key === key)?.zone
  return inTitle ?? plan.layout.timeZone ?? stated
}

/** A column's title as it stands in the file. */
export function titleOf(plan: TablePlan, key: string): string {
  return plan.header.columns.find((column) => column.key === key)?.title ?? key
}
