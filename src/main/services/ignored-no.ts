import type { CaseRecord } from '#shared/case/model.ts'
import { orderMessages } from '#shared/case/transcript.ts'
import type { Input, Output } from '#shared/ipc/contract.ts'
import type { IgnoredNoRow } from '#shared/ipc/work-schemas.ts'
import type { Finding } from '#shared/techniques/types.ts'
import { readCase } from '../store/case-reader.ts'
import { orderedCases } from './case-list.ts'
import { chargedPerson, idAt } from './column-cells.ts'
import { readStored } from './reading.ts'
import type { Workspace } from './workspace.ts'

const METRIC = 'closure.ignoredNo'

/** A page of the cases in which closure was asked, denied, and the case ended all the same; the latest at the top. */
export function listIgnoredNo(
  workspace: Workspace,
  { offset, limit, ...scope }: Input<'closure.ignoredNo'>,
): Output<'closure.ignoredNo'> {
  const columns = workspace.columns()
  const indexes = orderedCases(workspace, {
    ...scope,
    metric: METRIC,
    group: {},
    part: 'counted',
    text: '',
    sort: 'resolvedAt',
    descending: true,
  })
  const personOf = chargedPerson(columns, METRIC)
  const rows = indexes.slice(offset, offset + limit).flatMap((index): IgnoredNoRow[] => {
    const id = idAt(columns, index)
    const stored = readCase(workspace.reader, id)
    if (stored === null) return []
    const { record } = stored
    return [
      {
        id,
        caseId: record.caseId,
        subject: record.subject,
        agent: columns.people[personOf(index)] ?? null,
        resolvedAtMs: columns.resolvedAtMs[index] ?? Number.NaN,
        autoClosed: record.autoClosed,
        ...questionAndAnswer(record, readStored(workspace, stored).transcript.findings),
      },
    ]
  })
  return { total: indexes.length, rows }
}

/** The last closure question where it stands, and the customer's message after it. */
function questionAndAnswer(
  record: CaseRecord,
  findings: readonly Finding[],
): Pick<IgnoredNoRow, 'question' | 'answer'> {
  const messages = orderMessages(record.messages)
  const last = findings.findLast(
    ({ technique }) => technique === 'closure.solved' || technique === 'closure.unresolved',
  )
  const asked = last === undefined ? undefined : messages[last.message]
  if (last === undefined || asked === undefined) return { question: null, answer: null }
  const answer = messages.find(({ role }, at) => at > last.message && role === 'customer')
  return {
    question: { author: asked.author, atMs: asked.atMs, text: asked.text, start: last.start, end: last.end },
    answer: answer === undefined ? null : { author: answer.author, atMs: answer.atMs, text: answer.text },
  }
}
