import type { Kind } from '#shared/case/model.ts'
import type { CaseDraft } from '#shared/case/patch.ts'
import { commonKind, isCommonBlank } from '../common-words.ts'
import { objectsOf, textOf } from '../json-values.ts'
import type { SourceRow } from '../system.ts'

/** GitHub's own first labels that say what kind of case it is. */
const KIND_OF_LABEL: Readonly<Record<string, Kind>> = { enhancement: 'request', 'feature request': 'request' }

/** The names of an issue's labels: a JSON list of labels, or names with commas between. */
export function labelsOf(row: SourceRow): readonly string[] {
  const value = row.json('labels')
  if (Array.isArray(value)) {
    return value
      .flatMap((label: unknown) => textOf(label) ?? objectsOf([label]).map(({ name }) => textOf(name)))
      .filter((name) => name !== null)
  }
  return row
    .text('labels')
    .split(',')
    .map((label) => label.trim())
    .filter((label) => !isCommonBlank(label))
}

/** An issue is about its first label; the first one that names a kind says which. All of them stay beside the case. */
export function readLabels(draft: CaseDraft, row: SourceRow): void {
  const labels = labelsOf(row)
  draft.category = labels[0] ?? null
  const kinds = labels.map((label) => KIND_OF_LABEL[label.toLowerCase()] ?? commonKind(label))
  draft.kind = kinds.find((kind) => kind !== null) ?? 'unknown'
}
