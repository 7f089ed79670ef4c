import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { file, json, resolved, run } from '../../../../test/support/command-line.ts'
import { temporaryFolder } from '../../../../test/support/workspaces.ts'

const CASES = [
  resolved('a', { agent: 'Ola', team: 'North' }),
  resolved('b', { agent: 'Ben', team: 'North', customer_email: 'kim@example.com' }),
  resolved('c', { agent: 'kim@example.com', team: 'South', customer_email: 'kim@example.com' }),
]

async function setUp() {
  const folder = temporaryFolder()
  const workspace = join(folder, 'w')
  await run('import', file(folder, CASES), '--workspace', workspace)
  const out = join(folder, 'out.csv')
  const period = ['--from', '2026-03-01', '--to', '2026-04-01']
  const args = ['export-hr', '--workspace', workspace, ...period, '--out', out]
  const rows = () => {
    const text = readFileSync(out, 'utf8').replace('\uFEFF', '')
    return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data
  }
  return { folder, out, args, rows }
}

describe('export-hr', () => {
  it('takes the agents and metrics that are named, and leaves the teams out', async () => {
    const { args, rows } = await setUp()
    const chosen = ['--agent', 'Ola', '--agent', 'Ben', '--metric', 'resolution.now,resolution.once']
    expect((await run(...args, ...chosen, '--names', '--without-teams')).code).toBe(0)
    expect(new Set(rows().map((row) => row['agent_name']))).toEqual(new Set(['Ola', 'Ben']))
    expect(new Set(rows().map((row) => row['metric_id']))).toEqual(
      new Set(['resolution.once', 'resolution.now']),
    )
    expect(rows().every((row) => row['team'] === '')).toBe(true)
  })

  it('writes the log of coaching where it is told to, and says everything in the manifest', async () => {
    const { folder, out, args } = await setUp()
    const log = join(folder, 'talks.csv')
    const { code, answer } = await json(...args, '--include-closure', '--coaching-log', log)
    expect(code).toBe(0)
    expect(answer['files']).toMatchObject([
      { path: out },
      { path: log, rows: 0 },
      { path: join(folder, 'definitions.csv') },
      { path: join(folder, 'out.manifest.json') },
    ])
    expect(JSON.parse(readFileSync(join(folder, 'out.manifest.json'), 'utf8'))).toMatchObject({
      includeClosure: true,
      names: false,
      coachingLog: true,
      files: [{ name: 'out.csv' }, { name: 'talks.csv' }, { name: 'definitions.csv' }],
    })
  })

  it('fails with the reason where personal data would leave, and writes nothing', async () => {
    const { folder, args } = await setUp()
    const before = readdirSync(folder)
    const refused = await run(...args, '--names')
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain('The column agent_name would hold an e-mail address')
    expect(readdirSync(folder)).toEqual(before)
    expect((await run(...args)).code).toBe(0)
  })

  it('fails where nobody is called so', async () => {
    const { args, out } = await setUp()
    expect(await run(...args, '--agent', 'Zoe')).toMatchObject({
      code: 1,
      err: expect.stringContaining('Zoe') as unknown,
    })
    expect(existsSync(out)).toBe(false)
  })

  it.each([
    ['--metric', 'technique.listen'],
    ['--metric', 'closure.both'],
    ['--metric', 'resolution.now,nonsense'],
    ['--coaching-log', ''],
  ])('is wrong usage with %s %s', async (...more) => {
    const { args, out } = await setUp()
    expect((await run(...args, ...more)).code).toBe(2)
    expect(existsSync(out)).toBe(false)
  })
})
