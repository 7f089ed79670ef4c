import { eq, inArray } from 'drizzle-orm'
import type { Finding } from '#shared/techniques/types.ts'
import type { CaseRecord, Status } from '#shared/case/model.ts'
import { toRecord } from './case-row.ts'
import type { Reader } from './connection.ts'
import { caseTexts, cases, imports, sources } from './schema.ts'

/** What a list shows of a case beyond the columns in memory. */
export interface CaseSummary {
  readonly caseId: string
  readonly subject: string | null
  readonly status: Status
}

export function caseSummaries(reader: Reader, rows: readonly number[]): ReadonlyMap<number, CaseSummary> {
  const { id, caseId, subject, status } = cases
  const found = reader.query
    .select({ id, caseId, subject, status })
    .from(cases)
    .where(inArray(id, [...rows]))
    .all()
  return new Map(found.map((each) => [each.id, each]))
}

/** The same rows in the order of their case ids; one statement however many they are. */
export function orderByCaseId(reader: Reader, rows: readonly number[]): number[] {
  return reader.sqlite
    .prepare<[string], number>(
      'SELECT id FROM cases WHERE id IN (SELECT value FROM json_each(?)) ORDER BY case_id, id',
    )
    .pluck()
    .all(JSON.stringify(rows))
}

export interface CaseWithTexts {
  readonly record: CaseRecord
  readonly system: string
  readonly findings: readonly Finding[]
  readonly lexiconVersion: number
  readonly importFile: string
}

export function readCase(reader: Reader, row: number): CaseWithTexts | null {
  const found = reader.query
    .select()
    .from(cases)
    .innerJoin(caseTexts, eq(caseTexts.caseRow, cases.id))
    .innerJoin(sources, eq(sources.id, cases.sourceId))
    .innerJoin(imports, eq(imports.id, cases.importId))
    .where(eq(cases.id, row))
    .get()
  if (found === undefined) return null
  const { findings, lexiconVersion } = found.case_texts
  return {
    record: toRecord(found.cases, found.case_texts, found.sources.account),
    system: found.sources.system,
    findings: findings === null ? [] : (JSON.parse(findings) as Finding[]),
    lexiconVersion,
    importFile: found.imports.file,
  }
}
