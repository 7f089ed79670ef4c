import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  caseRow,
  csvOf,
  importText,
  temporaryFolder,
  temporaryWorkspace,
} from '../../../test/support/workspaces.ts'
import { METRIC_IDS } from '#shared/metrics/definition.ts'
import { SETTINGS } from '#shared/metrics/testing/examples.ts'
import { tally } from '#shared/metrics/engine/tally.ts'
import { runUndo } from './imports.ts'
import { openForReading, openForWriting, type WritableWorkspace } from './workspace.ts'

const someRow = fc.record({
  case_id: fc.integer({ min: 1, max: 30 }).map(String),
  opened: fc.integer({ min: 1, max: 9 }),
  resolved: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
  customer_email: fc.constantFrom('a@x', 'b@x', 'c@x', ''),
  category: fc.constantFrom('Billing', 'Delivery', ''),
  agent: fc.constantFrom('Ann', 'Bo', 'Cy', 'Dee', ''),
  status: fc.constantFrom('open', 'resolved', 'closed', 'spam'),
  reopen_count: fc.constantFrom('', '0', '2'),
})

const someImport = fc.record({
  rows: fc.array(someRow, { minLength: 1, maxLength: 12 }),
  asOfDay: fc.integer({ min: 10, max: 28 }),
})

type Imported = typeof someImport extends fc.Arbitrary<infer Value> ? Value : never
type Step = { readonly imported: Imported } | { readonly undone: number }

const someStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: someImport.map((imported) => ({ imported })) },
  { weight: 1, arbitrary: fc.nat({ max: 5 }).map((undone) => ({ undone })) },
)

async function take(workspace: WritableWorkspace, step: Step, ids: number[]): Promise<void> {
  if ('undone' in step) {
    const [id] = ids.splice(step.undone % Math.max(1, ids.length), 1)
    if (id !== undefined) await runUndo(workspace, id)
    return
  }
  const { rows, asOfDay } = step.imported
  const file = rows.map(({ opened, resolved, ...row }) =>
    caseRow(row.case_id, {
      ...row,
      opened_at: `2026-05-0${opened}T00:00:00Z`,
      resolved_at: resolved === null ? '' : `2026-05-0${resolved}T12:00:00Z`,
    }),
  )
  const asOfMs = Date.parse(`2026-05-${asOfDay}T00:00:00Z`)
  const report = await importText(workspace, csvOf(file), { asOfMs })
  if (report.id !== null) ids.push(report.id)
}

function aged(workspace: WritableWorkspace) {
  const folder = workspace.folder
  const reading = openForReading(folder, 'test')
  try {
    return reading.columns()
  } finally {
    reading.close()
  }
}

/** So many cases that a few changes are not reason enough to load all of them. */
async function importMany(workspace: WritableWorkspace): Promise<void> {
  const many = Array.from({ length: 150 }, (_, at) =>
    caseRow(`m${at}`, {
      customer_email: `${'abcd'[at % 4]}@x`,
      agent: 'Ann',
      opened_at: '2026-05-04T00:00:00Z',
    }),
  )
  await importText(workspace, csvOf(many), { asOfMs: Date.parse('2026-05-09T00:00:00Z') })
}

it('takes in new cases that got the row ids of removed ones', async () => {
  const workspace = temporaryWorkspace()
  await importMany(workspace)
  const importCases = async (...ids: readonly string[]) =>
    (await importText(workspace, csvOf(ids.map((id) => caseRow(id))))).id ?? 0
  const first = await importCases('A', 'B', 'C')
  const second = await importCases('D')
  await runUndo(workspace, first)
  workspace.columns()
  await runUndo(workspace, second)
  await importCases('E', 'F')
  const kept = workspace.columns()
  workspace.forgetColumns()
  expect(kept).toEqual(workspace.columns())
  expect(kept.length).toBe(152)
})

it('keeps columns, changed bit by bit or saved in between, as if they were loaded anew', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(someStep, { minLength: 2, maxLength: 8 }),
      fc.array(fc.constantFrom('look', 'save', 'nothing'), { minLength: 8, maxLength: 8 }),
      async (steps, looks) => {
        const workspace = openForWriting(temporaryFolder(), 'test')
        try {
          await importMany(workspace)
          workspace.columns()
          const ids: number[] = []
          for (const [at, step] of steps.entries()) {
            await take(workspace, step, ids)
            if (looks[at] === 'look') workspace.columns()
            if (looks[at] === 'save') await workspace.saveColumns()
          }
          const saved = aged(workspace)
          const kept = workspace.columns()
          workspace.forgetColumns()
          const fresh = workspace.columns()
          expect(kept).toEqual(fresh)
          expect(saved).toEqual(fresh)
          const query = {
            period: { from: '2026-05-01', to: '2026-06-01', timeZone: 'Europe/Warsaw' },
            filter: {},
            settings: { ...SETTINGS, windowDays: 7 },
            weekStart: 'mon',
            metrics: METRIC_IDS,
            by: ['agent', 'category'],
          } as const
          expect(tally(kept, query)).toEqual(tally(fresh, query))
        } finally {
          workspace.close()
        }
      },
    ),
    { numRuns: 40 },
  )
}, 120_000)
