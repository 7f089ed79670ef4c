import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { emptyDocument } from '#shared/coaching/session.ts'
import type { HrOptions } from '#shared/ipc/hr-schemas.ts'
import { HR_CLOSURE_METRICS, HR_METRICS } from '#shared/metrics/hr-metrics.ts'
import { HR_OPTIONS } from '../../../test/support/hr-options.ts'
import {
  caseRow,
  type FileRow,
  importText,
  csvOf,
  temporaryFolder,
  temporaryWorkspace,
} from '../../../test/support/workspaces.ts'
import { insertSession } from '../store/coaching-sessions.ts'
import { writeDraft } from './coaching/drafts.ts'
import { queryFigures } from './figures.ts'
import { prepareHrExport, previewOf } from './hr-export.ts'
import { exportLog } from './hr-export-log.ts'
import { agentReferences, writeReferences } from './hr-export-references.ts'
import { writeHrExport } from './hr-export-save.ts'
import type { WritableWorkspace } from './workspace.ts'

const resolved = (id: string, more: FileRow = {}): FileRow =>
  caseRow(id, {
    status: 'resolved',
    resolved_at: '2026-03-03T09:00:00Z',
    agent: 'Ola',
    team: 'North',
    ...more,
  })

const CASES: readonly FileRow[] = [
  resolved('a', { customer_email: 'kim@example.com' }),
  resolved('b', {
    customer_email: 'kim@example.com',
    opened_at: '2026-03-05T09:00:00Z',
    status: 'open',
    resolved_at: '',
  }),
  resolved('c', { agent: 'Ben', team: 'South' }),
  resolved('d', { agent: 'Cleo', team: 'South', customer_id: 'CUST-7781', customer_name: 'Łucja Żak' }),
  resolved('e', { agent: '', team: '' }),
  resolved('f', { opened_at: '2026-05-20T09:00:00Z', resolved_at: '2026-05-21T09:00:00Z' }),
]

async function withCases(rows: readonly FileRow[] = CASES): Promise<WritableWorkspace> {
  const workspace = temporaryWorkspace()
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  await importText(workspace, csvOf(rows, columns))
  return workspace
}

async function exported(workspace: WritableWorkspace, options: Partial<HrOptions> = {}) {
  const prepared = await prepareHrExport(workspace, { ...HR_OPTIONS, ...options }, '1.2.3')
  const folder = temporaryFolder()
  const files = await writeHrExport(workspace, prepared, { figures: join(folder, 'hr.csv') })
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
  return { folder, files, prepared, read, rows: rowsOf(read('hr.csv')) }
}

function rowsOf(csv: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(csv.replace('\uFEFF', ''), { header: true, skipEmptyLines: true })
    .data
}

describe('the figures', () => {
  it('are those of the screen, for every agent and for cases that name nobody', async () => {
    const workspace = await withCases()
    const { rows } = await exported(workspace, { names: true, includeClosure: true })
    const metrics = [...HR_METRICS, ...HR_CLOSURE_METRICS]
    const scope = { from: HR_OPTIONS.from, to: HR_OPTIONS.to, filter: {}, windowDays: 30 as const }
    const shown =
      queryFigures(workspace, { ...scope, queries: [{ metrics, by: ['agent'] }] }).results[0] ?? []
    expect(rows).toHaveLength(shown.length)
    for (const figure of shown) {
      const row = rows.find(
        (each) => each['metric_id'] === figure.metric && each['agent_name'] === (figure.group.agent ?? ''),
      )
      expect(Number(row?.['numerator'])).toBe(figure.numerator)
      expect(Number(row?.['denominator'])).toBe(figure.denominator)
      expect(row?.['value']).toBe(figure.value === null ? '' : String(figure.value))
      expect(row?.['excluded_n']).toBe(String(Object.values(figure.excluded).reduce((a, b) => a + b, 0)))
    }
  })

  it('name agents by number, in an order that tells nothing, and keep the numbers', async () => {
    const workspace = await withCases()
    const { rows } = await exported(workspace)
    const order = rows.filter((row) => row['metric_id'] === 'resolution.now').map((row) => row['agent_ref'])
    expect(order).toEqual(['A-0001', 'A-0002', 'A-0003', ''])
    expect(rows.every((row) => row['agent_name'] === '')).toBe(true)

    const named = await exported(workspace, { names: true })
    const byReference = new Map(named.rows.map((row) => [row['agent_ref'], row['agent_name']]))
    byReference.delete('')
    const listed = agentReferences(workspace)
    expect(new Map(listed.map(({ reference, name }) => [reference, name]))).toEqual(byReference)
  })

  it('are of the agents and metrics that were chosen, with teams or without', async () => {
    const workspace = await withCases()
    const { rows, prepared } = await exported(workspace, {
      agents: ['Ben', 'Ola'],
      metrics: ['repeat', 'resolution.now'],
      teams: false,
      names: true,
    })
    expect(new Set(rows.map((row) => row['agent_name']))).toEqual(new Set(['Ben', 'Ola']))
    expect(new Set(rows.map((row) => row['metric_id']))).toEqual(new Set(['repeat', 'resolution.now']))
    expect(rows.every((row) => row['team'] === '')).toBe(true)
    expect(prepared.smallFigures).toBe(rows.length)
    await expect(exported(workspace, { agents: ['Nobody'] })).rejects.toMatchObject({ code: 'notFound' })
  })

  it('of closure questions are in it only where they were switched on', async () => {
    const workspace = await withCases()
    const closure = (csv: string): boolean => csv.includes('closure.')
    expect(closure((await exported(workspace)).read('hr.csv'))).toBe(false)
    const on = await exported(workspace, { includeClosure: true })
    expect(closure(on.read('hr.csv'))).toBe(true)
    expect(closure(on.read('definitions.csv'))).toBe(true)
  })
})

describe('what is written', () => {
  it('is byte for byte what was shown, with checksums in manifest and log', async () => {
    const workspace = await withCases()
    const { prepared, files, read } = await exported(workspace, { delimiter: ';', coachingLog: true })
    expect(files.map(({ path }) => basename(path))).toEqual([
      'hr.csv',
      'hr.coaching.csv',
      'definitions.csv',
      'hr.manifest.json',
    ])
    for (const [index, shown] of previewOf(prepared).files.entries()) {
      const bytes = readFileSync(files[index]?.path ?? '')
      expect(bytes.toString('utf8')).toBe(`\uFEFF${shown.text}`)
      expect(bytes).toHaveLength(shown.bytes)
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(shown.sha256)
    }
    const logged = prepared.files.map(({ part, sha256, rows }) => ({ part, sha256, rows }))
    const named = logged.map((file, index) => ({ ...file, name: basename(files[index]?.path ?? '') }))
    const manifest = JSON.parse(read('hr.manifest.json')) as Record<string, unknown>
    expect(manifest).toMatchObject({
      exportId: prepared.header.exportId,
      from: '2026-03-01',
      to: '2026-04-01',
      asOf: '2026-05-21T09:00:00.000Z',
      windowDays: 30,
      agents: { areAll: true, references: ['A-0001', 'A-0002', 'A-0003'] },
      includeClosure: false,
      names: false,
      delimiter: ';',
      note: 'Not a decision by itself.',
      files: named,
      log: { entry: 1, previousHash: null },
    })
    const { firstBroken, entries } = exportLog(workspace)
    expect(firstBroken).toBeNull()
    expect(entries).toMatchObject([{ number: 1, content: { kind: 'export', files: logged } }])
    const next = await exported(workspace)
    expect(JSON.parse(next.read('hr.manifest.json'))).toMatchObject({
      log: { entry: 2, previousHash: entries[0]?.hash },
    })
  })

  it('is all or nothing, and in the log only where it is in place', async () => {
    const workspace = await withCases()
    const prepared = await prepareHrExport(workspace, HR_OPTIONS, '1.2.3')
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'hr.manifest.json'))
    const write = (figures: string) => writeHrExport(workspace, prepared, { figures, coachingLog: '' })
    await expect(write(join(folder, 'missing', 'hr.csv'))).rejects.toMatchObject({ code: 'writeFailed' })
    await expect(write(join(folder, 'Definitions.csv'))).rejects.toMatchObject({ code: 'invalidInput' })
    await expect(write(join(folder, 'hr.csv'))).rejects.toMatchObject({ code: 'placeTaken' })
    expect(readdirSync(folder)).toEqual(['hr.manifest.json'])
    expect(exportLog(workspace).entries).toEqual([])
  })

  it('is shown cut at the end of a line where it is long', async () => {
    const rows = Array.from({ length: 400 }, (_, index) => resolved(`n${index}`, { agent: `Agent ${index}` }))
    const prepared = await prepareHrExport(await withCases(rows), HR_OPTIONS, '1.2.3')
    const [figures] = previewOf(prepared).files
    expect(figures).toMatchObject({ isWhole: false, bytes: prepared.files[0]?.bytes.length })
    expect(figures?.text.endsWith('\r\n')).toBe(true)
    expect(prepared.files[0]?.bytes.toString('utf8').startsWith(`\uFEFF${figures?.text}`)).toBe(true)
  })
})

describe('personal data', () => {
  it.each([
    ['an e-mail address as a name', { agent: 'kim@example.com' }, { names: true }],
    ['a telephone number as a team', { team: '+48 600 100 200' }, {}],
    ['the id of a customer as a team', { team: 'CUST-7781' }, {}],
    ['the name of a customer as a team', { team: 'łucja żak' }, {}],
    ['the name of an agent as a team, names off', { agent: 'Zoe Quill', team: 'Quill, Zoe' }, {}],
  ])('blocks the save: %s', async (_, row, options) => {
    const workspace = await withCases([...CASES, resolved('g', { agent: 'Zoe', ...row })])
    const prepared = await prepareHrExport(workspace, { ...HR_OPTIONS, ...options }, '1.2.3')
    expect(previewOf(prepared).scan.findings).toMatchObject([{ isBlocking: true }])
    const folder = temporaryFolder()
    const written = writeHrExport(workspace, prepared, { figures: join(folder, 'hr.csv') })
    await expect(written).rejects.toMatchObject({ code: 'personalDataFound' })
    expect(readdirSync(folder)).toEqual([])
    expect(exportLog(workspace).entries).toEqual([])
    await exported(workspace, { teams: false })
  })

  it('leaves an agent alone who is called like a customer, and says so', async () => {
    const workspace = await withCases([...CASES, resolved('g', { agent: 'Łucja Żak' })])
    const { prepared } = await exported(workspace, { names: true })
    expect(prepared.scan.findings).toEqual([
      { column: 'agent_name', text: 'Łucja Żak', kind: 'customerName', isBlocking: false },
    ])
    expect((await exported(workspace)).prepared.scan.findings).toEqual([])
  })
})

describe('the log of coaching', () => {
  it('names sessions of the period and the chosen agents, by their numbers', async () => {
    const workspace = await withCases()
    const document = { ...emptyDocument(), inLog: { supervisor: true, agent: true } }
    const session = { team: 'North', stage: 'held' as const, changedAtMs: 0, revision: 0, document }
    await workspace.write((writer) => {
      insertSession(writer, { ...session, agent: 'Ola', plannedOn: '2026-02-28' })
      insertSession(writer, { ...session, agent: 'Ola', plannedOn: '2026-03-31' })
      insertSession(writer, { ...session, agent: 'Ben', plannedOn: '2026-03-31' })
      insertSession(writer, { ...session, agent: 'Ola', plannedOn: '2026-04-01' })
    })
    const { read, prepared } = await exported(workspace, { agents: ['Ola'], coachingLog: true })
    expect(rowsOf(read('hr.coaching.csv'))).toMatchObject([
      { session_date: '2026-03-31', session_no: '2', agent_ref: prepared.references[0], agent_name: '' },
    ])
    expect((await exported(workspace)).files.map(({ path }) => basename(path))).not.toContain(
      'hr.coaching.csv',
    )
  })

  it('names none whose consent was withdrawn while an import held the database', async () => {
    const workspace = await withCases()
    const document = { ...emptyDocument(), inLog: { supervisor: true, agent: true } }
    const session = await workspace.write((writer) =>
      insertSession(writer, {
        agent: 'Ola',
        team: 'North',
        plannedOn: '2026-03-31',
        stage: 'held',
        changedAtMs: 0,
        revision: 0,
        document,
      }),
    )
    const log = async () => rowsOf((await exported(workspace, { coachingLog: true })).read('hr.coaching.csv'))
    expect(await log()).toHaveLength(1)
    const withdrawn = { ...document, inLog: { supervisor: true, agent: false } }
    writeDraft(workspace.folder, { ...session, revision: 1, changedAtMs: 1, document: withdrawn })
    expect(await log()).toEqual([])
  })
})

it('saves who is which number, says to keep it apart, and notes it', async () => {
  const workspace = await withCases()
  await exported(workspace)
  const path = join(temporaryFolder(), 'who.csv')
  const file = await writeReferences(workspace, path, { delimiter: ';' })
  const text = readFileSync(path, 'utf8')
  expect(text.split('\r\n')).toHaveLength(5)
  expect(text).toMatch(/^\uFEFFagent_ref;agent_name;team;note\r\nA-0001;/u)
  expect(text).toMatch(/Keep this file apart/u)
  expect(exportLog(workspace).entries[0]).toMatchObject({
    number: 2,
    content: { kind: 'agentNumbers', files: [{ part: 'agentNumbers', sha256: file.sha256, rows: 3 }] },
  })
})
