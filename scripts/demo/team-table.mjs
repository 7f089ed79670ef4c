import { addDays } from '../../src/renderer/data/period.ts'
import { MIN_PERCENT_N } from '../../src/renderer/features/dashboard/figures.ts'
import { en } from '../../src/renderer/i18n/en.ts'
import { createFormatter } from '../../src/renderer/i18n/format.ts'
import { LOCALES } from '../../src/renderer/i18n/language.ts'

/**
 * @typedef {'agent' | 'team'} GroupName
 * @typedef {{ metric: string, group: Partial<Record<GroupName, string | null>>, numerator: number, denominator: number, value: number | null }} Row
 *
 * What `metrics --json` answers.
 * @typedef {{ asOf: string | null, timeZone: string, from: string, to: string, windowDays: number, definitionVersion: number, rows: Row[] }} Answer
 *
 * The same figures of all, by team and by agent.
 * @typedef {{ whole: Answer, teams: Answer, agents: Answer }} TeamFigures
 *
 * @typedef {ReturnType<typeof createFormatter>} Format
 */

/** The four figures, in the dashboard's order. */
export const HEADLINES = /** @type {const} */ ([
  'resolution.lasting',
  'followUp.completion',
  'repeat',
  'closure.either',
])

const GAP = '   '
/** Stands for a line across the table. @type {string[]} */
const RULE = []

/**
 * The table for the terminal: agents by name, teams by name, all of them last.
 * @param {TeamFigures} figures
 * @returns {string}
 */
export function formatTable({ whole, teams, agents }) {
  const format = createFormatter(LOCALES.en, whole.timeZone)
  const titles = HEADLINES.map((metric) => en[`metric.${metric}.name`])
  const rows = [
    ['Agent', ...titles],
    RULE,
    ...groupRows(agents.rows, 'agent', en['app.agent.none'], format),
    [],
    ['Team', ...titles],
    RULE,
    ...groupRows(teams.rows, 'team', en['app.team.none'], format),
    RULE,
    ['All', ...figureCells(whole.rows, format)],
  ]
  const widths = ['', ...titles].map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  const line = (/** @type {string[]} */ row) => {
    const cells = row.map((cell, at) => cell.padEnd(widths[at] ?? 0))
    return cells.join(GAP).trimEnd()
  }
  const rule = '-'.repeat(widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length))
  return [...heading(whole, format), '', ...rows.map((row) => (row === RULE ? rule : line(row)))].join('\n')
}

/** @param {Answer} answer @param {Format} format */
function heading({ asOf, timeZone, from, to, windowDays, definitionVersion }, format) {
  const period = `${format.date(from)} – ${format.date(addDays(to, -1))} (${timeZone})`
  const until = asOf === null ? 'no data' : `data as of ${format.isoInstant(asOf)}`
  return [
    `${period}, window ${windowDays} days, ${until}`,
    `Definition version ${definitionVersion}. By name, which is no rank. Under ${MIN_PERCENT_N} cases: no percentage.`,
  ]
}

/** @param {readonly Row[]} rows @param {GroupName} by @param {string} none @param {Format} format */
function groupRows(rows, by, none, format) {
  const nameOf = (/** @type {Row} */ { group }) => group[by] ?? null
  return [...new Set(rows.map(nameOf))]
    .sort((a, b) =>
      a === null || b === null ? Number(a === null) - Number(b === null) : format.compare(a, b),
    )
    .map((name) => {
      const own = rows.filter((row) => nameOf(row) === name)
      return [name ?? none, ...figureCells(own, format)]
    })
}

/** One cell a headline figure. @param {readonly Row[]} rows of one group @param {Format} format */
function figureCells(rows, format) {
  return HEADLINES.map((metric) =>
    figureText(
      rows.find((row) => row.metric === metric),
      format,
    ),
  )
}

/** "72.1 % (916 of 1,271)", of fewer than 5 cases "3 of 4". @param {Row | undefined} row @param {Format} format */
function figureText(row, format) {
  if (row === undefined || row.denominator === 0 || row.value === null) return 'no case'
  const counts = `${format.integer(row.numerator)} of ${format.integer(row.denominator)}`
  if (row.denominator < MIN_PERCENT_N) return counts
  return `${format.percent(row.value).replace('%', ' %')} (${counts})`
}
