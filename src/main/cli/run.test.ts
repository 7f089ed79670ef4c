import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { file, json, resolved, run } from '../../../test/support/command-line.ts'
import { temporaryFolder } from '../../../test/support/workspaces.ts'
import { openForWriting } from '../services/workspace.ts'
import { COMMANDS } from './run.ts'

describe('the contract of each command', () => {
  it('import', async () => {
    const folder = temporaryFolder()
    const path = file(folder, [resolved('a', { reopen_count: '1' })])
    const { code, answer } = await json('import', path, '--workspace', join(folder, 'w'))
    expect(code).toBe(0)
    expect(answer).toEqual({
      imports: [
        {
          id: 1,
          file: 'cases.csv',
          system: 'closewell',
          systemName: 'Closewell',
          layout: 'cases',
          confidence: 1,
          changes: [],
          format: 'csv',
          encoding: 'utf-8',
          rows: 1,
          inserted: 1,
          updated: 0,
          unchanged: 0,
          rejected: 0,
          rejects: [],
          warnings: [{ code: 'timeZoneAssumed', count: 1, message: expect.any(String) as unknown }],
          asOf: '2026-03-03T09:00:00.000Z',
          seconds: expect.any(Number) as unknown,
          supports: ['resolution.once', 'resolution.now', 'reopen'],
          unsupported: expect.arrayContaining([
            { metric: 'repeat', missing: expect.stringContaining('customer_email') as unknown },
            { metric: 'closure.ignoredNo', missing: expect.any(String) as unknown },
          ]) as unknown,
        },
      ],
    })
  })

  it('metrics, imports, undo and doctor', async () => {
    const folder = temporaryFolder()
    const workspace = join(folder, 'w')
    await run('import', file(folder, [resolved('a'), resolved('b', { agent: '' })]), '--workspace', workspace)
    const period = ['--from', '2026-03-01', '--to', '2026-04-01']
    const metrics = await json(
      'metrics',
      '--workspace',
      workspace,
      ...period,
      '--metric',
      'resolution.now',
      '--by',
      'agent,month',
    )
    expect(metrics.answer).toEqual({
      asOf: '2026-03-03T09:00:00.000Z',
      timeZone: 'UTC',
      from: '2026-03-01',
      to: '2026-04-01',
      windowDays: 30,
      definitionVersion: 1,
      rows: ['Ola', null].map((agent) => ({
        metric: 'resolution.now',
        group: { agent, month: '2026-03' },
        numerator: 1,
        denominator: 1,
        value: 1,
        low: expect.closeTo(0.206549314, 9) as unknown,
        high: 1,
        excluded: {},
      })),
    })
    const imports = await json('imports', '--workspace', workspace)
    expect(imports.answer).toEqual({
      imports: [
        {
          id: 1,
          file: 'cases.csv',
          system: 'closewell',
          importedAt: expect.stringMatching(/Z$/) as unknown,
          asOf: '2026-03-03T09:00:00.000Z',
          rows: 2,
          inserted: 2,
          updated: 0,
          rejected: 0,
          undoneAt: null,
        },
      ],
    })
    expect((await json('undo', '1', '--workspace', workspace)).answer).toEqual({
      undone: 1,
      removed: 2,
      restored: 0,
    })
    const doctor = await json('doctor', '--workspace', workspace)
    expect(doctor).toMatchObject({ code: 0, answer: { ok: true } })
  })

  it('backup and restore', async () => {
    const folder = temporaryFolder()
    const workspace = join(folder, 'w')
    const out = join(folder, 'copy.db')
    await run('import', file(folder, [resolved('a')]), '--workspace', workspace)
    const backup = await json('backup', '--out', out, '--workspace', workspace)
    const hash = expect.stringMatching(/^[0-9a-f]{64}$/) as unknown
    expect(backup).toEqual({ code: 0, answer: { file: out, sha256: hash } })
    await run('undo', '1', '--workspace', workspace)

    const restored = await json('restore', out, '--workspace', workspace)
    const kept = expect.stringContaining(join(workspace, 'backups', 'closewell-before-restore-')) as unknown
    expect(restored).toEqual({ code: 0, answer: { restored: out, cases: 1, kept } })
    expect((await json('imports', '--workspace', workspace)).answer).toMatchObject({
      imports: [{ id: 1, undoneAt: null }],
    })
    expect((await json('doctor', '--workspace', workspace)).code).toBe(0)

    expect(await run('restore', '--workspace', workspace)).toMatchObject({ code: 2, out: '' })
    expect(await run('backup', '--out', out, '--workspace', workspace)).toMatchObject({
      code: 1,
      err: expect.stringContaining('copy.db is there already') as unknown,
    })
  })

  it('export-hr', async () => {
    const folder = temporaryFolder()
    const workspace = join(folder, 'w')
    const out = join(folder, 'hr.csv')
    await run(
      'import',
      file(folder, [resolved('a', { agent: '=Ola', team: '+Team' })]),
      '--workspace',
      workspace,
    )
    const { code, answer } = await json(
      'export-hr',
      '--workspace',
      workspace,
      '--from',
      '2026-03-01',
      '--to',
      '2026-04-01',
      '--out',
      out,
      '--names',
    )
    expect(code).toBe(0)
    expect(answer['files']).toEqual([
      { path: out, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown, rows: 3 },
      expect.objectContaining({ path: join(folder, 'definitions.csv') }),
      expect.objectContaining({ path: join(folder, 'hr.manifest.json') }),
    ])
    expect(readFileSync(out, 'utf8')).toContain(",'=Ola,'+Team,")
  })

  it('prints tables for people and keeps stdout free of anything else', async () => {
    const folder = temporaryFolder()
    const workspace = join(folder, 'w')
    const imported = await run('import', file(folder, [resolved('a')]), '--workspace', workspace)
    expect(imported.out).toMatch(/^cases\.csv: 1 rows in .* 1 inserted/)
    const { out } = await run(
      'metrics',
      '--workspace',
      workspace,
      '--from',
      '2026-03-01',
      '--to',
      '2026-04-01',
      '--by',
      'agent',
    )
    expect(out).toContain('resolution.now')
    expect(out).not.toContain('100.0 % ')
  })
})

describe('exit codes', () => {
  it('is 3 when rows were rejected, and the others are stored', async () => {
    const folder = temporaryFolder()
    const path = file(folder, [resolved('a'), resolved('b', { status: 'gone' })])
    const { code, answer } = await json('import', path, '--workspace', join(folder, 'w'))
    expect(code).toBe(3)
    expect(answer['imports']).toMatchObject([
      { inserted: 1, rejected: 1, rejects: [{ row: 3, column: 'status', value: 'gone' }] },
    ])
  })

  it('is 1 with the reason on stderr when the file or the workspace is not there', async () => {
    const folder = temporaryFolder()
    const missing = await run('import', join(folder, 'no.csv'), '--workspace', join(folder, 'w'))
    expect(missing).toMatchObject({ code: 1, out: '', err: expect.stringContaining('no.csv') as unknown })
    const period = ['--from', '2026-03-01', '--to', '2026-04-01']
    expect((await run('metrics', '--workspace', join(folder, 'none'), ...period)).code).toBe(1)
    expect(existsSync(join(folder, 'none'))).toBe(false)
    expect((await run('undo', '7', '--workspace', join(folder, 'w'))).code).toBe(1)
  })

  it('says who holds the workspace', async () => {
    const folder = temporaryFolder()
    const held = openForWriting(join(folder, 'w'), 'Closewell')
    const path = file(folder, [resolved('a')])
    const refused = await run('import', path, '--workspace', join(folder, 'w'))
    held.close()
    expect(refused.code).toBe(1)
    expect(refused.err).toContain(`in use by Closewell (process ${process.pid}`)
    expect((await run('import', path, '--workspace', join(folder, 'w'))).code).toBe(0)
  })

  it.each([
    [[]],
    [['fly']],
    [['toString']],
    [['import', '--workspace', 'w']],
    [['import', 'x.csv']],
    [['import', 'x.csv', '--workspace', 'w', '--colour', 'red']],
    [['import', 'x.csv', '--workspace', 'w', '--as-of', 'yesterday']],
    [['import', 'x.csv', '--workspace', 'w', '--time-zone', 'Mars/Olympus']],
    [['import', 'x.csv', '--workspace', 'w', '--system', 'fax']],
    [['import', 'x.csv', '--workspace', 'w', '--date-order', 'myd']],
    [['undo', '--workspace', 'w']],
    [['undo', 'first', '--workspace', 'w']],
    [['export-hr', '--workspace', 'w', '--from', '2026-03-01', '--to', '2026-04-01']],
    [
      [
        'export-hr',
        '--workspace',
        'w',
        '--from',
        '2026-03-01',
        '--to',
        '2026-04-01',
        '--out',
        'x',
        '--delimiter',
        ':',
      ],
    ],
  ])('is 2 for %j, and nothing is touched', async (args) => {
    const folder = temporaryFolder()
    const inFolder = args.map((arg) => (arg === 'w' ? join(folder, 'w') : arg))
    const { code, out, err } = await run(...inFolder)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('closewell <command>')
    expect(existsSync(join(folder, 'w'))).toBe(false)
  })
})

it('documents every command', () => {
  const guide = readFileSync(new URL('../../../docs/command-line.md', import.meta.url), 'utf8')
  for (const command of Object.keys(COMMANDS)) expect(guide).toContain(`## ${command}`)
})
