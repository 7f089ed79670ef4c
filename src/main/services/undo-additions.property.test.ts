import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PROPERTY_TIMEOUT_MS, propertyRuns } from '../../../test/support/property-runs.ts'
import { temporaryFolder, temporaryWorkspace } from '../../../test/support/workspaces.ts'
import { readCase } from '../store/case-reader.ts'
import { runImports, runUndo } from './imports.ts'
import type { WritableWorkspace } from './workspace.ts'

const KINDS = ['tickets', 'comments', 'ratings', 'tickets and comments'] as const

/** One import: of cases, of what is only added to cases, or of both; which it names, and what it speaks for. */
const someImport = fc.record({
  kind: fc.constantFrom(...KINDS),
  cases: fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { minLength: 1 }),
  value: fc.constantFrom('x', 'y'),
  asOfDay: fc.integer({ min: 1, max: 3 }),
})
type SomeImport = typeof someImport extends fc.Arbitrary<infer T> ? T : never

const CUSTOMER = 101
const AGENT = 202

const FILES: Readonly<Record<string, (id: number, value: string) => object>> = {
  tickets: (id, value) => ({
    id,
    url: `https://desk.example.com/api/v2/tickets/${id}.json`,
    subject: `${value} subject`,
    raw_subject: `${value} subject`,
    status: value === 'x' ? 'open' : 'solved',
    via: { channel: 'email' },
    requester_id: CUSTOMER,
    submitter_id: CUSTOMER,
    assignee_id: AGENT,
    created_at: '2026-03-02T09:00:00Z',
  }),
  comments: (id, value) => ({
    id: id * 10,
    ticket_id: id,
    author_id: AGENT,
    html_body: `<p>${value} answer</p>`,
    plain_body: `${value} answer`,
    public: true,
    created_at: '2026-03-02T10:00:00Z',
  }),
  ratings: (id, value) => ({
    ticket_id: id,
    score: value === 'x' ? 'good' : 'bad',
    requester_id: CUSTOMER,
    assignee_id: AGENT,
  }),
}

async function run(
  workspace: WritableWorkspace,
  { kind, cases, value, asOfDay }: SomeImport,
): Promise<number> {
  const folder = temporaryFolder()
  const paths = kind.split(' and ').map((file) => {
    const path = join(folder, `${file}.json`)
    writeFileSync(path, JSON.stringify(cases.map((id) => FILES[file]?.(id, value))))
    return path
  })
  const asOfMs = Date.parse(`2026-05-0${asOfDay}T00:00:00Z`)
  const { imports } = await runImports(workspace, { paths, timeZone: 'UTC', asOfMs })
  expect(imports.map(({ system }) => system)).toEqual(['zendesk'])
  return imports[0]?.id ?? 0
}

function content(workspace: WritableWorkspace): unknown[] {
  const records = [...workspace.columns().ids]
    .sort((a, b) => a - b)
    .map((id) => readCase(workspace.reader, id)?.record)
  return records.sort((a, b) => (a?.caseId ?? '').localeCompare(b?.caseId ?? ''))
}

it(
  'leaves the workspace as if undone cases, and undone additions to them, had never been',
  async () => {
    const step = fc.record({ import: someImport, isUndone: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 2, maxLength: 6 }),
        fc.boolean(),
        async (steps, backwards) => {
          const workspace = temporaryWorkspace()
          const ids: number[] = []
          for (const each of steps) ids.push(await run(workspace, each.import))
          const undone = ids.filter((_, index) => steps[index]?.isUndone === true)
          for (const id of backwards ? undone.reverse() : undone) await runUndo(workspace, id)

          const fresh = temporaryWorkspace()
          for (const each of steps) if (!each.isUndone) await run(fresh, each.import)
          expect(content(workspace)).toEqual(content(fresh))
          expect([...workspace.columns().sources].map(({ asOfMs }) => asOfMs)).toEqual(
            [...fresh.columns().sources].map(({ asOfMs }) => asOfMs),
          )
        },
      ),
      propertyRuns(30),
    )
  },
  PROPERTY_TIMEOUT_MS,
)
