import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DIMENSIONS, METRIC_IDS } from '#shared/metrics/definition.ts'
import { json, resolved, run, workspaceOf } from '../../../../test/support/command-line.ts'
import { temporaryFolder, type FileRow } from '../../../../test/support/workspaces.ts'

const YEAR = ['--from', '2026-01-01', '--to', '2027-01-01']

interface Row {
  readonly metric: string
  readonly group: Readonly<Record<string, string | null>>
  readonly numerator: number
  readonly denominator: number
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly excluded: Readonly<Record<string, number>>
}

async function rowsOf(workspace: string, ...args: readonly string[]): Promise<readonly Row[]> {
  const { code, answer } = await json('metrics', '--workspace', workspace, ...YEAR, ...args)
  expect(code).toBe(0)
  return answer['rows'] as readonly Row[]
}

const figure = (rows: readonly Row[]) =>
  rows.map(({ group, numerator, denominator }) => [...Object.values(group), numerator, denominator])

const messages = (text: string) =>
  JSON.stringify([
    { role: 'customer', at: '2026-03-02T09:00:00Z', text: 'The lamp does not light.' },
    { role: 'agent', author: 'Ola', at: '2026-03-03T08:00:00Z', text },
    { role: 'customer', at: '2026-03-03T08:30:00Z', text: 'It works, thank you.' },
  ])

/** A case of each sort; the second one is the first one's repeat, but for its category. */
const CASES: readonly FileRow[] = [
  resolved('a', {
    kind: 'complaint',
    category: 'Lamps',
    customer_email: 'k@example.com',
    reopen_count: '0',
    messages: messages('I sent you a new one. Has that solved the problem?'),
    team: 'North',
    channel: 'mail',
    priority: 'high',
  }),
  resolved('b', {
    kind: 'question',
    category: 'Bills',
    customer_email: 'k@example.com',
    reopen_count: '2',
    opened_at: '2026-03-20T09:00:00Z',
    resolved_at: '2026-03-21T09:00:00Z',
    agent: 'Jan',
    resolver: 'Ewa',
    channel: 'chat',
  }),
  resolved('c', { kind: 'complaint', status: 'merged', category: 'Lamps' }),
  resolved('d', {
    kind: 'unknown',
    customer_email: 'm@example.com',
    opened_at: '2026-03-29T00:30:00Z',
    status: 'open',
    resolved_at: '',
    agent: '',
    follow_up_due_at: '2026-05-01T00:00:00Z',
  }),
]

describe('metrics', () => {
  it('answers every metric in its order, each with the parts of the contract', async () => {
    const workspace = await workspaceOf(CASES)
    const { answer } = await json('metrics', '--workspace', workspace, ...YEAR)
    expect(answer).toEqual({
      asOf: '2026-12-31T00:00:00.000Z',
      timeZone: 'UTC',
      from: '2026-01-01',
      to: '2027-01-01',
      windowDays: 30,
      definitionVersion: 1,
      rows: METRIC_IDS.map((metric) => ({
        metric,
        group: {},
        numerator: expect.any(Number) as unknown,
        denominator: expect.any(Number) as unknown,
        value: expect.toSatisfy((value) => value === null || typeof value === 'number') as unknown,
        low: expect.toSatisfy((value) => value === null || typeof value === 'number') as unknown,
        high: expect.toSatisfy((value) => value === null || typeof value === 'number') as unknown,
        excluded: expect.any(Object) as unknown,
      })),
    })
    const rows = answer['rows'] as readonly Row[]
    const parts = (metric: string) => rows.find((row) => row.metric === metric)
    expect(parts('resolution.now')).toMatchObject({
      numerator: 2,
      denominator: 3,
      excluded: { excludedStatus: 1 },
    })
    expect(parts('resolution.lasting')).toMatchObject({ numerator: 1, denominator: 3 })
    expect(parts('reopen')).toMatchObject({ numerator: 1, denominator: 2 })
    expect(parts('repeat')).toMatchObject({ numerator: 0, denominator: 1, excluded: { excludedStatus: 1 } })
    expect(parts('followUp.completion')?.excluded).toEqual({ excludedStatus: 1, notApplicable: 1 })
    expect(parts('closure.waited')).toMatchObject({ numerator: 1, denominator: 1, value: 1 })
    expect(parts('closure.ignoredNo')).toMatchObject({ numerator: 0, denominator: 1 })
    const ofWords = rows.filter(({ metric }) => /^(technique\.|closure\.(solved|either))/u.test(metric))
    expect(ofWords.map(({ denominator, excluded }) => [denominator, excluded])).toEqual(
      ofWords.map(() => [1, { excludedStatus: 1, noTranscript: 1 }]),
    )
  })

  it.each(METRIC_IDS)('answers %s alone', async (metric) => {
    const workspace = await workspaceOf(CASES)
    const rows = await rowsOf(workspace, '--metric', metric)
    expect(rows).toEqual((await rowsOf(workspace)).filter((row) => row.metric === metric))
    expect(rows).toHaveLength(1)
  })

  it('takes several metrics, each by itself or separated by commas', async () => {
    const workspace = await workspaceOf(CASES)
    const rows = await rowsOf(workspace, '--metric', 'repeat', '--metric', 'technique.own.not,reopen')
    expect(rows.map(({ metric }) => metric)).toEqual(['reopen', 'repeat', 'technique.own.not'])
  })

  it.each([
    [
      'agent',
      [
        ['Jan', 1, 1],
        ['Ola', 1, 1],
        [null, 0, 1],
      ],
    ],
    [
      'team',
      [
        ['North', 1, 1],
        [null, 1, 2],
      ],
    ],
    ['month', [['2026-03', 2, 3]]],
    [
      'week',
      [
        ['2026-03-02', 1, 1],
        ['2026-03-16', 1, 1],
        ['2026-03-23', 0, 1],
      ],
    ],
    [
      'day',
      [
        ['2026-03-02', 1, 1],
        ['2026-03-20', 1, 1],
        ['2026-03-29', 0, 1],
      ],
    ],
    [
      'category',
      [
        ['Bills', 1, 1],
        ['Lamps', 1, 1],
        [null, 0, 1],
      ],
    ],
    [
      'channel',
      [
        ['chat', 1, 1],
        ['mail', 1, 1],
        [null, 0, 1],
      ],
    ],
    [
      'kind',
      [
        ['complaint', 1, 1],
        ['question', 1, 1],
        ['unknown', 0, 1],
      ],
    ],
    [
      'priority',
      [
        ['high', 1, 1],
        [null, 1, 2],
      ],
    ],
  ] as const)('groups by %s', async (dimension, expected) => {
    const workspace = await workspaceOf(CASES)
    expect(figure(await rowsOf(workspace, '--metric', 'resolution.now', '--by', dimension))).toEqual(expected)
  })

  it('groups by several dimensions at once, named together or one by one, in the order stated', async () => {
    const workspace = await workspaceOf(CASES)
    const rows = await rowsOf(workspace, '--metric', 'resolution.now', '--by', 'kind,agent', '--by', 'month')
    expect(figure(rows)).toEqual([
      ['complaint', 'Ola', '2026-03', 1, 1],
      ['question', 'Jan', '2026-03', 1, 1],
      ['unknown', null, '2026-03', 0, 1],
    ])
    const all = await rowsOf(workspace, '--by', DIMENSIONS.join(','))
    expect(new Set(all.map(({ group }) => Object.keys(group).join(',')))).toEqual(
      new Set([DIMENSIONS.join(',')]),
    )
  })

  it('judges by the settings stated for this answer, else by the workspace’s', async () => {
    const workspace = await workspaceOf(CASES)
    const repeats = async (...args: readonly string[]) =>
      figure(await rowsOf(workspace, '--metric', 'repeat', ...args))[0]
    expect(await repeats()).toEqual([0, 1])
    expect(await repeats('--category', 'any')).toEqual([1, 1])
    expect(await repeats('--category', 'any', '--window', '14')).toEqual([0, 1])
    expect(await repeats('--category', 'same')).toEqual([0, 1])

    const due = async (policy: string) =>
      (await rowsOf(workspace, '--metric', 'followUp.completion', '--follow-up-policy', policy))[0]
    expect(await due('on')).toMatchObject({
      denominator: 1,
      excluded: { excludedStatus: 1, notApplicable: 1 },
    })
    expect(await due('off')).toMatchObject({ denominator: 0, value: null, excluded: { notApplicable: 1 } })
  })

  it('takes dates and weeks from the zone and the week stated', async () => {
    const workspace = await workspaceOf(CASES)
    const groups = async (by: string, ...args: readonly string[]) =>
      (await rowsOf(workspace, '--metric', 'resolution.now', '--by', by, ...args)).map(
        ({ group }) => group[by],
      )
    expect(await groups('day', '--time-zone', 'America/St_Johns')).toEqual([
      '2026-03-02',
      '2026-03-20',
      '2026-03-28',
    ])
    expect(await groups('week', '--week-start', 'sun')).toEqual(['2026-03-01', '2026-03-15', '2026-03-29'])
    expect(await groups('week', '--week-start', 'sat')).toEqual(['2026-02-28', '2026-03-14', '2026-03-28'])
    const { answer } = await json(
      'metrics',
      '--workspace',
      workspace,
      ...YEAR,
      '--time-zone',
      'Asia/Kathmandu',
    )
    expect(answer['timeZone']).toBe('Asia/Kathmandu')
  })

  it('says how many days the window has', async () => {
    const workspace = await workspaceOf(CASES)
    for (const days of [7, 14, 30, 60, 90]) {
      const { answer } = await json('metrics', '--workspace', workspace, ...YEAR, '--window', String(days))
      expect(answer['windowDays']).toBe(days)
    }
  })

  it.each([
    [[]],
    [['--from', '2026-01-01']],
    [['--from', '2026-02-30', '--to', '2026-03-01']],
    [['--from', '2026-03-01', '--to', '2026-03-01']],
    [['--from', '2026-03-02', '--to', '2026-03-01']],
    [[...YEAR, '--window', '31']],
    [[...YEAR, '--window', '']],
    [[...YEAR, '--by', 'mood']],
    [[...YEAR, '--by', 'agent,']],
    [[...YEAR, '--metric', 'joy']],
    [[...YEAR, '--metric', 'technique.note']],
    [[...YEAR, '--metric', '']],
    [[...YEAR, '--category', 'some']],
    [[...YEAR, '--follow-up-policy', 'maybe']],
    [[...YEAR, '--week-start', 'tue']],
    [[...YEAR, '--time-zone', 'Mars/Olympus']],
    [[...YEAR, '--agent', 'Ola']],
    [[...YEAR, 'Ola']],
  ])('is wrong usage with %j', async (args) => {
    const workspace = join(temporaryFolder(), 'w')
    const { code, out, err } = await run('metrics', '--workspace', workspace, ...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('closewell <command>')
    expect(existsSync(workspace)).toBe(false)
  })
})
