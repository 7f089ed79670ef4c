import type { CaseIngest } from '../../store/case-ingest.ts'
import type { StoredCase } from '../../store/case-store.ts'
import type { Writer } from '../../store/connection.ts'
import { importStaging } from '../../store/import-staging.ts'
import { storedCasesBy } from '../../store/stored-keys.ts'
import type { MapContext, MapTally, SurveyedTable } from '../map/context.ts'
import type { Person } from '../systems/system.ts'
import { MappedSource } from './mapped-source.ts'
import { OwnSource } from './own-source.ts'
import type { PreparedSet } from './prepare.ts'
import type { SetSource } from './set-source.ts'

export interface SourceOptions {
  readonly set: PreparedSet
  readonly timeZone: string | null
  readonly people: Readonly<Record<string, string>>
  readonly asOfMs: number | null
}

/** Opens a prepared set for reading, inside the transaction of its import. */
export function openSource(
  writer: Writer,
  { set, timeZone, people, asOfMs }: SourceOptions,
  ingest: CaseIngest,
  tally: MapTally,
): SetSource {
  if (set.kind === 'own') return new OwnSource(set.table, { timeZone, tally, problem: null })
  const staging = importStaging(writer)
  const hasPeople = set.tables.some(({ plan }) => plan.rowsAre === 'people')
  const context: MapContext = {
    timeZone,
    fallbackOpenedAtMs: asOfMs ?? Math.min(...set.tables.map(({ plan }) => plan.table.modifiedMs)),
    person: hasPeople ? (id) => readPerson(staging.person(id)) : () => null,
    staffDomains: new Set(),
    people: new Map(Object.entries(people)),
    tally,
  }
  return new MappedSource({
    tables: set.tables,
    context,
    staging,
    storedCase: storedCases(writer, set.tables, ingest),
  })
}

/** Messages name their case by its id or, in some systems, by another column, which is kept with stored cases. */
function storedCases(
  writer: Writer,
  tables: readonly SurveyedTable[],
  ingest: CaseIngest,
): (table: SurveyedTable, caseKey: string) => StoredCase | null {
  const [system] = tables.map(({ plan }) => plan.system)
  const joinKeys = [...new Set(system?.layouts.flatMap(({ joinKey }) => joinKey ?? []))]
  const byColumn = joinKeys.map((column) => storedCasesBy(writer, system?.id ?? '', column))
  return ({ plan }, caseKey) => {
    for (const find of byColumn) {
      const row = find(caseKey)
      if (row !== null) return ingest.load(row)
    }
    return ingest.stored(plan.constants.account ?? '', caseKey)
  }
}

function readPerson(json: string | null): Person | null {
  return json === null ? null : (JSON.parse(json) as Person)
}
