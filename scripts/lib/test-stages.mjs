import { inModules, pinnedNode } from './paths.mjs'
import { prepare } from './prepare.mjs'
import { run, say } from './run.mjs'

/**
 * One check. `counts` names the runner whose report is counted, `electron` says that it opens windows, on a display that
 * it sees to itself.
 * @typedef {{
 *   name: string
 *   group: 'static' | 'unit' | 'e2e'
 *   tool: string[]
 *   args: string[]
 *   counts?: 'vitest' | 'playwright'
 *   electron?: boolean
 * }} Stage
 */

/** @type {readonly Stage[]} */
const stages = [
  {
    name: 'format',
    group: 'static',
    tool: ['prettier', 'bin', 'prettier.cjs'],
    args: ['--check', '--log-level=warn', '.'],
  },
  { name: 'types', group: 'static', tool: ['typescript', 'bin', 'tsc'], args: ['-p', 'tsconfig.json'] },
  {
    name: 'lint',
    group: 'static',
    tool: ['oxlint', 'bin', 'oxlint'],
    args: ['--type-aware', '--deny-warnings'],
  },
  { name: 'unused code', group: 'static', tool: ['knip', 'bin', 'knip.js'], args: ['--no-progress'] },
  { name: 'unit tests', group: 'unit', tool: ['vitest', 'vitest.mjs'], args: ['run'], counts: 'vitest' },
  {
    name: 'end-to-end tests',
    group: 'e2e',
    tool: ['@playwright/test', 'cli.js'],
    args: ['test'],
    counts: 'playwright',
    electron: true,
  },
]

/** The names that `npm test --` takes. */
export const groups = ['static', 'unit', 'e2e']

/** @param {string | undefined} group all of them when undefined */
export const stagesOf = (group) => stages.filter((stage) => group === undefined || stage.group === group)

/**
 * Readies this machine for a check, then runs it.
 * @param {Stage} stage
 * @param {string} report the file for the runner's JSON report
 * @param {readonly string[]} extra the user's own arguments for the runner
 * @returns {Promise<number>} the check's exit code
 */
export async function runStage(stage, report, extra) {
  const needs = stage.electron === true ? { electron: true, build: true } : {}
  const env = { ...(await prepare(needs)) }
  const args = [inModules(...stage.tool), ...stage.args]
  if (stage.counts === 'vitest') {
    args.push('--reporter=default', '--reporter=json', `--outputFile.json=${report}`)
  }
  if (stage.counts === 'playwright') env['CLOSEWELL_E2E_REPORT'] = report
  if (stage.counts !== undefined) args.push(...extra)

  say(`${stage.name} …`)
  const startedAtMs = Date.now()
  const exitCode = await run(pinnedNode, args, { env })
  const seconds = ((Date.now() - startedAtMs) / 1000).toFixed(1)
  say(`${stage.name} ${exitCode === 0 ? 'passed' : `failed with exit code ${exitCode}`} (${seconds} s)`)
  return exitCode
}
