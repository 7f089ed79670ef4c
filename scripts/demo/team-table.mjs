import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { MIN_PERCENT_N } from '../../src/renderer/features/dashboard/figures.ts'
import { en } from '../../src/renderer/i18n/en.ts'
import { createFormatter } from '../../src/renderer/i18n/format.ts'
import { root } from '../lib/paths.mjs'

/**
 * @typedef {'agent' | 'team'} GroupName
 * @typedef {{ metric: string, group: Partial<Record<GroupName, string | null>>, numerator: number, denominator: number, value: number | null }} Row
 *
 * What `metrics --json` answers.
 * @typedef {{ asOf: string | null, timeZone: string, from: string, to: string, windowDays: number, definitionVersion: number, rows: Row[] }} Answer
 *
 * The period of a dashboard: `[from, to)` in dates, and its window in days.
 * @typedef {{ from: string, to: string, days: string }} Period
 *
 * @typedef {{ whole: Answer, teams: Answer, agents: Answer }} TeamFigures
 */

/** The four figures, in the dashboard's order. */
export const HEADLINES = /** @type {const} */ ([
  'resolution.lasting',
  'followUp.completion',
  'repeat',
  'closure.either',
])

/**
 * Reads the figures with the command line, which may be used beside the app.
 * @param {string} workspace @param {Period} period
 * @returns {Promise<TeamFigures>}
 */
export async function readTeamFigures(workspace, period) {
  const [whole, teams, agents] = await Promise.all([
    readMetrics(workspace, period),
    readMetrics(workspace, period, 'team'),
    readMetrics(workspace, period, 'agent'),
  ])
  return { whole, teams, agents }
}

/** @param {string} workspace @param {Period} period @param {GroupName} [by] @returns {Promise<Answer>} */
async function readMetrics(workspace, { from, to, days }, by) {
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(root, 'out', 'main', 'cli.js'),
    'metrics',
    ...['--workspace', workspace, '--from', from, '--to', to, '--window', days, '--json'],
    ...HEADLINES.flatMap((metric) => ['--metric', metric]),
    ...(by === undefined ? [] : ['--by', by]),
  ])
  return JSON.parse(stdout)
}

/**
 * The table for the terminal: who, then the four figures; teams and agents by name, the whole team last.
 * @param {TeamFigures} figures
 * @returns {string}
 */
export function formatTable({ whole, teams, agents }) {
  const format = createFormatter('en', whole.timeZone)
  const columns = HEADLINES.map((metric) => en[`metric.${metric}.name`])
  const cells = [
    [en['dashboard.agents.column'], ...columns],
    ...groupRows(agents.rows, 'agent', en['app.agent.none'], format),
    [en['dashboard.teams'], ...columns],
    ...groupRows(teams.rows, 'team', en['app.team.none'], format),
    ['Whole team', ...figureCells(whole.rows, format)],
  ]
  const widths = ['', ...columns].map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  const lines = cells.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd())
  const rule = '-'.repeat(Math.max(...lines.map(({ length }) => length)))
  const afterAgents = lines.findIndex((line) => line.startsWith(en['dashboard.teams']))
  return [
    ...heading(whole, format),
    '',
    lines[0],
    rule,
    ...lines.slice(1, afterAgents),
    '',
    lines[afterAgents],
    rule,
    ...lines.slice(afterAgents + 1, -1),
    rule,
    lines.at(-1),
  ].join('\n')
}

/** @typedef {ReturnType<typeof createFormatter>} Format */

/** @param {Answer} answer @param {Format} format */
function heading({ asOf, timeZone, from, to, windowDays, definitionVersion }, format) {
  const until = asOf === null ? 'no data' : `data as of ${format.isoInstant(asOf)}`
  return [
    `Period ${from} up to, without, ${to} (${timeZone}); window ${windowDays} days; ${until}`,
    `Definition version ${definitionVersion}; no percentage under ${MIN_PERCENT_N} cases; the order is by name, no rank`,
  ]
}

/** @param {readonly Row[]} rows @param {GroupName} by @param {string} none @param {Format} format */
function groupRows(rows, by, none, format) {
  const groups = [...Map.groupBy(rows, ({ group }) => group[by] ?? null)]
  return groups
    .sort(([a], [b]) =>
      a === null || b === null ? Number(a === null) - Number(b === null) : format.compare(a, b),
    )
    .map(([name, own]) => [name ?? none, ...figureCells(own, format)])
}

/** One cell a headline figure. @param {readonly Row[]} rows of one group @param {Format} format */
function figureCells(rows, format) {
  return HEADLINES.map((metric) => figureText(rows.find((row) => row.metric === metric), format))
}

/** "72.1 % (916 of 1,271)", of fewer than 5 cases "3 of 4". @param {Row | undefined} row @param {Format} format */
function figureText(row, format) {
  if (row === undefined || row.denominator === 0 || row.value === null) return 'no case'
  const counts = `${format.integer(row.numerator)} of ${format.integer(row.denominator)}`
  if (row.denominator < MIN_PERCENT_N) return counts
  return `${format.percent(row.value).replace('%', ' %')} (${counts})`
}
