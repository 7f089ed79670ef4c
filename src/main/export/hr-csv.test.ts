import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { METRIC_IDS, type FigureRow } from '#shared/metrics/definition.ts'
import { HR_CLOSURE_METRICS, HR_METRICS } from '#shared/metrics/hr-metrics.ts'
import { definitionRows, definitionsCsv, hrCsv, type HrFigure } from './hr-csv.ts'

const header = {
  exportId: 'e-1',
  generatedAtMs: Date.parse('2026-07-01T08:00:00Z'),
  appVersion: '1.2.3',
  definitionVersion: 1,
  from: '2026-06-01',
  to: '2026-07-01',
  timeZone: 'Europe/Warsaw',
  windowDays: 30,
}

const figure: FigureRow = {
  metric: 'repeat',
  group: { agent: 'Ola' },
  numerator: 1,
  denominator: 8,
  value: 0.125,
  low: 0.0224,
  high: 0.4709,
  excluded: { tooEarly: 3, unknownCustomer: 2 },
}

function rowsOf(figures: readonly Partial<HrFigure>[], delimiter: ',' | ';' = ',') {
  const whole = figures.map((each): HrFigure => ({
    figure,
    agentReference: 'A-0001',
    agentName: '',
    team: 'T',
    isObjectedTo: false,
    ...each,
  }))
  const text = hrCsv(header, whole, { delimiter })
  const parsed = Papa.parse<Record<string, string>>(text.replace('\uFEFF', ''), {
    header: true,
    delimiter,
    skipEmptyLines: true,
  })
  return { text, rows: parsed.data }
}

describe('the file for HR', () => {
  it('has one row a figure, with all that is needed to read it alone', () => {
    expect(rowsOf([{}]).rows).toEqual([
      {
        export_id: 'e-1',
        generated_at_utc: '2026-07-01T08:00:00.000Z',
        app_version: '1.2.3',
        definition_version: '1',
        period_start: '2026-06-01',
        period_end: '2026-07-01',
        time_zone: 'Europe/Warsaw',
        agent_ref: 'A-0001',
        agent_name: '',
        team: 'T',
        metric_id: 'repeat',
        metric_name: expect.any(String) as unknown,
        numerator: '1',
        denominator: '8',
        value: '0.125',
        ci95_low: '0.0224',
        ci95_high: '0.4709',
        window_days: '30',
        excluded_n: '5',
        exclusion_reasons: 'tooEarly: 3; unknownCustomer: 2',
        note: 'Fewer than 20 cases: too few to compare. Not a decision by itself.',
      },
    ])
  })

  it('leaves numbers numbers, without exponents, and the value blank where there is none', () => {
    const tiny = { ...figure, value: 0.0000001, low: 0, high: 1 }
    const none = { ...figure, numerator: 0, denominator: 0, value: null, low: null, high: null, excluded: {} }
    const { rows } = rowsOf([{ figure: tiny }, { figure: none }])
    expect(rows[0]).toMatchObject({ value: '0.0000001', ci95_low: '0', ci95_high: '1' })
    expect(rows[1]).toMatchObject({ value: '', ci95_low: '', excluded_n: '0', exclusion_reasons: '' })
    expect(rows[1]?.['note']).toMatch(/No case to judge/)
  })

  it('prints the window only where it enters', () => {
    const { rows } = rowsOf([{ figure: { ...figure, metric: 'closure.solved' } }])
    expect(rows[0]?.['window_days']).toBe('')
  })

  it.each([
    [0, 'No case to judge. Not a decision by itself.'],
    [4, 'Fewer than 5 cases: too few for a rate. Not a decision by itself.'],
    [5, 'Fewer than 20 cases: too few to compare. Not a decision by itself.'],
    [20, 'Not a decision by itself.'],
  ])('says of %d cases what they can bear', (denominator, note) => {
    expect(rowsOf([{ figure: { ...figure, denominator } }]).rows[0]?.['note']).toBe(note)
  })

  it('says where the agent objects', () => {
    const { rows } = rowsOf([{ figure: { ...figure, denominator: 20 }, isObjectedTo: true }])
    expect(rows[0]?.['note']).toBe('The agent objects to this figure. Not a decision by itself.')
  })

  it('says where nobody is meant', () => {
    const { rows } = rowsOf([{ agentReference: '' }])
    expect(rows[0]?.['note']).toMatch(/^Cases that name no agent\./)
  })
})

it.each(METRIC_IDS)('lets %s leave only where it may', (metric) => {
  const leaves = () => rowsOf([{ figure: { ...figure, metric } }]).rows[0]?.['metric_id']
  const isPrivate = metric.startsWith('technique.') || metric === 'closure.ignoredNo'
  if (isPrivate) expect(leaves).toThrow('may not leave')
  else expect(leaves()).toBe(metric)
  expect(HR_METRICS.some((id) => id === metric)).toBe(!isPrivate && !metric.startsWith('closure.'))
  expect(HR_CLOSURE_METRICS.some((id) => id === metric)).toBe(!isPrivate && metric.startsWith('closure.'))
})

it('defines every metric it is given, and says how columns of the file are read', () => {
  const text = definitionsCsv(definitionRows(['repeat', 'resolution.now']), { delimiter: ',' })
  const { data } = Papa.parse<Record<string, string>>(text.replace('\uFEFF', ''), {
    header: true,
    skipEmptyLines: true,
  })
  const [repeat, now, ...columns] = data.map((row) => Object.entries(row).filter(([, cell]) => cell !== ''))
  for (const [metric, id] of [[repeat, 'repeat'] as const, [now, 'resolution.now'] as const]) {
    expect(metric?.map(([column]) => column)).toEqual([
      'metric_id',
      'metric_name',
      'cohort',
      'left_out',
      'counted',
      'charged_to',
    ])
    expect(metric?.[0]).toEqual(['metric_id', id])
  }
  const meanings = new Map(columns.map(([name, meaning]) => [name?.[1], meaning?.[1]]))
  expect(meanings.get('period_end')).toMatch(/^First day after the period/u)
  const inFile = new Set(Object.keys(rowsOf([{}]).rows[0] ?? {}))
  expect([...meanings.keys()].filter((name) => !inFile.has(name ?? ''))).toEqual([])
})
