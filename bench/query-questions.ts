/** The questions of the bench, for Closewell and as SQL. */
import type { CaseFilter, Dimension, FigureRow } from '#shared/metrics/definition.ts'
import type { TallyQuery } from '#shared/metrics/engine/tally.ts'
import { PEER_METRICS, type PeerMetricId } from './query-duckdb.ts'

/** What one chart or table of a screen asks for. */
export interface Question {
  readonly name: string
  readonly query: TallyQuery & { readonly metrics: readonly PeerMetricId[] }
}

const YEARS = { from: '2024-01-01', to: '2027-01-01', timeZone: 'UTC' }
const QUARTER = { from: '2025-04-01', to: '2025-07-01', timeZone: 'UTC' }

const METRICS: Readonly<Record<string, readonly PeerMetricId[]>> = {
  one: ['repeat'],
  resolution: ['resolution.once', 'resolution.now', 'resolution.lasting', 'reopen'],
  followUp: ['followUp.completion'],
  closure: ['closure.solved', 'closure.either', 'closure.waited', 'closure.ignoredNo'],
  technique: ['technique.listen', 'technique.ask', 'technique.paraphrase'],
}
const GROUPINGS: readonly (readonly Dimension[])[] = [
  [],
  ['month'],
  ['week'],
  ['agent'],
  ['category'],
  ['channel', 'priority'],
  ['agent', 'month'],
]
const FILTERS: Readonly<Record<string, readonly [CaseFilter, TallyQuery['period']]>> = {
  none: [{}, YEARS],
  quarter: [{}, QUARTER],
  team: [{ teams: ['Team 1', 'Team 2'] }, YEARS],
  agents: [{ agents: ['Agent 1', 'Agent 2', 'Agent 3', null] }, YEARS],
  'mail, 2 kinds, en': [{ channels: ['mail'], kinds: ['complaint', 'question'], languages: ['en'] }, YEARS],
}

/** Every set of metrics by every grouping under every filter. */
export function questions(): readonly Question[] {
  return Object.entries(METRICS).flatMap(([set, metrics]) =>
    GROUPINGS.flatMap((by) =>
      Object.entries(FILTERS).map(([filterName, [filter, period]]) => ({
        name: `${set} by ${by.length === 0 ? 'nothing' : by.join(' x ')}, filter ${filterName}`,
        query: {
          metrics,
          by,
          filter,
          period,
          weekStart: 'mon' as const,
          settings: {
            windowDays: 30,
            repeatCategory: 'same',
            followUpPolicy: true,
            followUpGraceDays: 10,
          } as const,
        },
      })),
    ),
  )
}

const VERDICTS = [
  'counted',
  'notCounted',
  'excludedStatus',
  'tooEarly',
  'unknownCustomer',
  'notYetDue',
  'notApplicable',
  'noTranscript',
  'noAgentMessage',
] as const

/** One statement for each place in time and person charged: it counts all verdicts of its metrics in one pass. */
export function sqlOf({
  query,
}: Question): readonly { readonly sql: string; readonly metrics: readonly PeerMetricId[] }[] {
  const classes = new Map<string, PeerMetricId[]>()
  for (const metric of query.metrics) {
    const { instant, charged } = PEER_METRICS[metric]
    const key = `${instant} ${charged}`
    classes.set(key, [...(classes.get(key) ?? []), metric])
  }
  return [...classes].map(([key, metrics]) => {
    const [instant = '', charged = ''] = key.split(' ')
    const columns = query.by.map((dimension) => columnOf(dimension, instant, charged))
    const counts = metrics.flatMap((metric) =>
      VERDICTS.map((verdict) => `(count(*) FILTER ("${metric}" = '${verdict}'))::INTEGER`),
    )
    const groupBy = columns.length === 0 ? '' : ` GROUP BY ${columns.map((_, at) => at + 1).join(', ')}`
    const conditions = [
      `${instant}_at >= ${Date.parse(query.period.from)} AND ${instant}_at < ${Date.parse(query.period.to)}`,
      ...conditionsOf(query.filter, charged),
    ]
    const sql = `SELECT ${[...columns, ...counts].join(', ')} FROM cases WHERE ${conditions.join(' AND ')}${groupBy}`
    return { sql, metrics }
  })
}

function columnOf(dimension: Dimension, instant: string, charged: string): string {
  switch (dimension) {
    case 'agent':
      return `${charged}::VARCHAR`
    case 'month':
      return `strftime(date_trunc('month', ${instant}_day), '%Y-%m')`
    case 'week':
      return `strftime(date_trunc('week', ${instant}_day), '%Y-%m-%d')`
    case 'day':
      return `strftime(${instant}_day, '%Y-%m-%d')`
    case 'team':
    case 'category':
    case 'channel':
    case 'kind':
    case 'priority':
      return `${dimension}::VARCHAR`
  }
}

function conditionsOf(filter: CaseFilter, charged: string): readonly string[] {
  const languages = { en: 1, pl: 2 } as const
  const among = (column: string, names: readonly (string | null)[] = []): string[] => {
    if (names.length === 0) return []
    const named = names.filter((name) => name !== null).map((name) => `'${name}'`)
    const blank = names.includes(null) ? ` OR ${column} IS NULL` : ''
    return [`(${column} IN (${named.join(', ')})${blank})`]
  }
  const bits = (filter.languages ?? []).map((language) => (language === null ? 0 : languages[language]))
  return [
    ...among(charged, filter.agents),
    ...among('team', filter.teams),
    ...among('channel', filter.channels),
    ...among('kind', filter.kinds),
    ...(bits.length === 0 ? [] : [`(talk >> 24) & 3 IN (${bits.join(', ')})`]),
  ]
}

/** Counts as text, one a metric and group, to be compared with those of the peer. */
export function ownCounts(rows: readonly FigureRow[], by: readonly Dimension[]): readonly string[] {
  return rows
    .map(({ metric, group, numerator, denominator, excluded }) => {
      const counts = VERDICTS.map((verdict) => {
        if (verdict === 'counted') return numerator
        return verdict === 'notCounted' ? denominator - numerator : (excluded[verdict] ?? 0)
      })
      return JSON.stringify([metric, ...by.map((dimension) => group[dimension] ?? null), ...counts])
    })
    .sort()
}

/** The same of rows that `sqlOf` gave; groups in which a metric has no case are none of its own. */
export function peerCounts(
  metrics: readonly PeerMetricId[],
  rows: readonly (readonly (string | number | null)[])[],
  by: readonly Dimension[],
): readonly string[] {
  return rows.flatMap((row) =>
    metrics.flatMap((metric, at) => {
      const from = by.length + at * VERDICTS.length
      const counts = row.slice(from, from + VERDICTS.length)
      const isEmpty = by.length > 0 && counts.every((count) => count === 0)
      return isEmpty ? [] : [JSON.stringify([metric, ...row.slice(0, by.length), ...counts])]
    }),
  )
}
