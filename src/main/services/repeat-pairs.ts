import { DAY_MS } from '#shared/case/model.ts'
import type { Input, Output } from '#shared/ipc/contract.ts'
import {
  type CauseTag,
  REPEAT_CAUSES,
  type RepeatCauseFilter,
  type RepeatPair as PairRow,
} from '#shared/ipc/work-schemas.ts'
import { type RepeatPair, repeatPairs } from '#shared/metrics/engine/repeat-pairs.ts'
import { caseSummaries } from '../store/case-reader.ts'
import { causeTags, deleteCauseTag, saveCauseTag } from '../store/repeat-causes.ts'
import { identityOf } from './cases.ts'
import { chargedPerson, idAt } from './column-cells.ts'
import { scopeOf } from './figures.ts'
import type { WritableWorkspace, Workspace } from './workspace.ts'

/** A page of the pairs behind the figure `repeat`, and how many of all the pairs have which cause. */
export function listRepeats(workspace: Workspace, input: Input<'repeats.list'>): Output<'repeats.list'> {
  const columns = workspace.columns()
  const pairs = repeatPairs(columns, scopeOf(workspace, input))
  const tags = causeTags(workspace.reader)
  const tagOf = ({ first }: RepeatPair): CauseTag | undefined => tags.get(idAt(columns, first))
  const causes = { knowledge: 0, skill: 0, process: 0, system: 0, policy: 0, newEvent: 0 }
  for (const pair of pairs) {
    const tag = tagOf(pair)
    if (tag !== undefined) causes[tag.cause] += 1
  }
  const wanted = pairs.filter((pair) => isWanted(tagOf(pair), input.cause))
  const rows = rowsOf(workspace, wanted.slice(input.offset, input.offset + input.limit), tagOf)
  const tagged = REPEAT_CAUSES.reduce((sum, cause) => sum + causes[cause], 0)
  return { causes, untagged: pairs.length - tagged, total: wanted.length, rows }
}

function isWanted(tag: CauseTag | undefined, wanted: RepeatCauseFilter): boolean {
  if (wanted === 'all') return true
  return wanted === 'untagged' ? tag === undefined : tag?.cause === wanted
}

function rowsOf(
  workspace: Workspace,
  pairs: readonly RepeatPair[],
  tagOf: (pair: RepeatPair) => CauseTag | undefined,
): PairRow[] {
  const columns = workspace.columns()
  const personOf = chargedPerson(columns, 'repeat')
  const ids = pairs.flatMap(({ first, next }) => [idAt(columns, first), idAt(columns, next)])
  const summaries = caseSummaries(workspace.reader, ids)
  return pairs.flatMap((pair): PairRow[] => {
    const first = summaries.get(idAt(columns, pair.first))
    const next = summaries.get(idAt(columns, pair.next))
    if (first === undefined || next === undefined) return []
    const resolvedAtMs = columns.resolvedAtMs[pair.first] ?? Number.NaN
    const nextOpenedAtMs = columns.openedAtMs[pair.next] ?? Number.NaN
    const tag = tagOf(pair)
    return [
      {
        first: { id: first.id, caseId: first.caseId, subject: first.subject },
        next: { id: next.id, caseId: next.caseId, subject: next.subject },
        agent: columns.people[personOf(pair.first)] ?? null,
        resolvedAtMs,
        nextOpenedAtMs,
        days: (nextOpenedAtMs - resolvedAtMs) / DAY_MS,
        cause: tag?.cause ?? null,
        note: tag?.note ?? null,
      },
    ]
  })
}

/** Notes why the customer of a first case came back. Throws `ClosewellError` `notFound`. */
export async function tagRepeat(
  workspace: WritableWorkspace,
  { id, cause, note }: Input<'repeats.tag'>,
  nowMs: number,
): Promise<void> {
  const tag = { cause, note: note === '' ? null : note }
  await workspace.write((writer) => saveCauseTag(writer, identityOf(writer, id), tag, nowMs))
}

export async function untagRepeat(workspace: WritableWorkspace, id: number): Promise<void> {
  await workspace.write((writer) => deleteCauseTag(writer, identityOf(writer, id)))
}
