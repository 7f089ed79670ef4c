import { WORD_FIELDS, type FieldName } from '#shared/import/fields.ts'
import type { ColumnFinding, DateFinding, TableFinding, WordFinding } from '#shared/import/inspection.ts'
import { titleOf, zoneOf, type SurveyedTable } from '../map/context.ts'
import { isInstantField } from '../map/plan.ts'
import { RowView } from '../map/row-view.ts'
import { Words } from '../map/words.ts'
import { roundConfidence } from './describe.ts'
import { previewTable } from './preview.ts'

export interface InspectOptions {
  /** Zone of times without offset; null while nobody has said. */
  readonly timeZone: string | null
  readonly people: Readonly<Record<string, string>>
}

const EXAMPLES = 5
const SHOWN_VALUE = 200
const SHOWN_WORDS = 200
const ALTERNATIVES = 4

export function inspectTable(surveyed: SurveyedTable, options: InspectOptions): TableFinding {
  const { plan, survey } = surveyed
  const { table, system, layout, header } = plan
  const chosen = plan.candidates.find((one) => one.layout === layout)
  return {
    file: table.file,
    sheet: table.sheet,
    format: table.format,
    encoding: table.encoding,
    system: system.id,
    systemName: system.name,
    layout: layout.id,
    rowsAre: plan.rowsAre,
    confidence: roundConfidence(chosen?.confidence ?? 0),
    evidence: [...(chosen?.evidence ?? [])],
    alternatives: plan.candidates
      .filter((one) => one.layout !== layout)
      .slice(0, ALTERNATIVES)
      .map((one) => ({
        system: one.system.id,
        systemName: one.system.name,
        layout: one.layout.id,
        confidence: roundConfidence(one.confidence),
      })),
    headerRow: header.row,
    rows: survey.rows,
    columns: columnFindings(surveyed),
    dates: dateFindings(surveyed, options.timeZone),
    words: wordFindings(surveyed),
    preview: previewTable(surveyed, options),
  }
}

/** Repeated columns are one finding. */
function columnFindings({ plan, survey }: SurveyedTable): ColumnFinding[] {
  const view = new RowView(plan.header, plan.layout.blanks)
  const seen = new Set<string>()
  return plan.header.columns.flatMap(({ key, title }) => {
    if (seen.has(key)) return []
    seen.add(key)
    const examples = new Set<string>()
    for (const row of plan.head) {
      if (examples.size >= EXAMPLES) break
      view.show(row)
      const text = view.text(key)
      if (text !== '') examples.add(text.slice(0, SHOWN_VALUE))
    }
    const filled = survey.filled.get(key) ?? 0
    return [{ title, key, field: fieldFedBy(plan.fields, key), filled, examples: [...examples] }]
  })
}

function fieldFedBy(fields: ReadonlyMap<FieldName, readonly string[]>, key: string): FieldName | null {
  for (const [field, keys] of fields) if (keys.includes(key)) return field
  return null
}

function dateFindings({ plan, survey }: SurveyedTable, timeZone: string | null): DateFinding[] {
  return [...survey.dates].flatMap(
    ([key, { format, decision, proof, kinds, needsZone, examples, unreadableExamples }]) => {
      const field = fieldFedBy(plan.fields, key)
      if (field === null || !isInstantField(field)) return []
      const { values, needing, dayOver12First, dayOver12Second, decidedBy, sameAs } = proof
      return [
        {
          column: titleOf(plan, key),
          field,
          decision,
          order: format.order,
          values,
          needing,
          dayOver12First,
          dayOver12Second,
          decidedBy,
          sameAs: sameAs.map((one) => titleOf(plan, one)),
          unreadable: kinds.unreadable,
          needsZone,
          zone: zoneOf(plan, key, timeZone),
          examples: [...examples, ...unreadableExamples].slice(0, EXAMPLES),
        },
      ]
    },
  )
}

function wordFindings({ plan, survey }: SurveyedTable): WordFinding[] {
  const words = new Words(plan)
  return WORD_FIELDS.flatMap((field) =>
    [...(survey.words.get(field) ?? [])]
      .sort(([, a], [, b]) => b - a)
      .slice(0, SHOWN_WORDS)
      .map(([word, count]) => ({ field, word, count, meaning: words.meaning(field, word) })),
  )
}
