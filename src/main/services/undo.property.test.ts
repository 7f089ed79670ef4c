import fc from 'fast-check'
import { expect, it } from 'vitest'
import { caseRow, csvOf, importText, temporaryWorkspace } from '../../../test/support/workspaces.ts'
import { readCase } from '../store/case-reader.ts'
import { runUndo } from './imports.ts'
import type { WritableWorkspace } from './workspace.ts'

/** One import: which cases it names, with which of two optional columns, and what it speaks for. */
const someImport = fc.record({
  cases: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
  columns: fc.subarray(['subject', 'agent', 'mood'], { minLength: 0 }),
  value: fc.constantFrom('x', 'y', ''),
  asOfDay: fc.integer({ min: 1, max: 3 }),
})
type SomeImport = typeof someImport extends fc.Arbitrary<infer T> ? T : never

function run(workspace: WritableWorkspace, each: SomeImport) {
  const rows = each.cases.map((id) =>
    caseRow(
      id,
      Object.fromEntries(
        each.columns.map((column) => [column, each.value === '' ? '' : `${each.value} ${column}`]),
      ),
    ),
  )
  const asOfMs = Date.parse(`2026-05-0${each.asOfDay}T00:00:00Z`)
  return importText(workspace, csvOf(rows, ['case_id', 'status', 'opened_at', ...each.columns]), { asOfMs })
}

function content(workspace: WritableWorkspace): unknown[] {
  const records = [...workspace.columns().ids]
    .sort((a, b) => a - b)
    .map((id) => readCase(workspace.reader, id)?.record)
  return records.sort((a, b) => (a?.caseId ?? '').localeCompare(b?.caseId ?? ''))
}

it('leaves the workspace as if the undone imports had never been', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ import: someImport, isUndone: fc.boolean() }), { minLength: 1, maxLength: 5 }),
      fc.boolean(),
      async (steps, backwards) => {
        const workspace = temporaryWorkspace()
        const ids: number[] = []
        for (const step of steps) ids.push((await run(workspace, step.import)).id ?? 0)
        const undone = ids.filter((_, index) => steps[index]?.isUndone === true)
        for (const id of backwards ? undone.reverse() : undone) await runUndo(workspace, id)

        const fresh = temporaryWorkspace()
        for (const step of steps) if (!step.isUndone) await run(fresh, step.import)
        expect(content(workspace)).toEqual(content(fresh))
        expect([...workspace.columns().sources].map(({ asOfMs }) => asOfMs)).toEqual(
          [...fresh.columns().sources].map(({ asOfMs }) => asOfMs),
        )
      },
    ),
    { numRuns: 60 },
  )
}, 60_000)
