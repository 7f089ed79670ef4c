import { cli } from '../../e2e/support/app.ts'
import { HEADLINES } from './team-table.mjs'

/**
 * @typedef {import('./team-table.mjs').Answer} Answer
 *
 * The period of a dashboard: `[from, to)` in dates, and its window in days.
 * @typedef {{ from: string, to: string, days: string }} Period
 */

/**
 * Reads the four figures with the command line, beside the open app, and holds them against the dashboard's.
 * @param {import('./tour.mjs').Part & { period: Period, shown: Record<string, string> }} part `shown` by
 *   readDashboard
 * @returns {Promise<import('./team-table.mjs').TeamFigures>}
 * @throws {Error} when the command line fails, or says something else
 */
export async function compareWithCommandLine({ stage: { workspace }, note, period, shown }) {
  const [whole, teams, agents] = await Promise.all([
    readMetrics(workspace, period),
    readMetrics(workspace, period, 'team'),
    readMetrics(workspace, period, 'agent'),
  ])
  for (const metric of HEADLINES) {
    const row = whole.rows.find((each) => each.metric === metric)
    const computed = `${row?.numerator} of ${row?.denominator}`
    if (computed !== shown[metric]) {
      throw new Error(`${metric} is ${computed} on the command line, ${shown[metric]} on the dashboard`)
    }
  }
  note(`saw the same ${HEADLINES.length} figures`)
  return { whole, teams, agents }
}

/** Who asked the most closure questions: whose cases show them best. @param {Answer} agents @returns {string} */
export function mostAsking({ rows }) {
  const [most] = rows
    .filter(({ metric, group }) => metric === 'closure.either' && group.agent != null)
    .sort((a, b) => b.numerator - a.numerator)
  if (most?.group.agent == null) throw new Error('no agent asked a closure question')
  return most.group.agent
}

/** @param {string} workspace @param {Period} period @param {'agent' | 'team'} [by] @returns {Promise<Answer>} */
async function readMetrics(workspace, { from, to, days }, by) {
  const metrics = HEADLINES.flatMap((metric) => ['--metric', metric])
  const scope = ['--workspace', workspace, '--from', from, '--to', to, '--window', days]
  const grouping = by === undefined ? [] : ['--by', by]
  const { code, stdout, stderr } = await cli('metrics', ...scope, ...metrics, ...grouping, '--json')
  if (code !== 0) throw new Error(`the command line ended with ${code}: ${stderr}`)
  return JSON.parse(stdout)
}
