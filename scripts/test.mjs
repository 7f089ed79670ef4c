// `npm test [-- static|unit|e2e [ARGUMENTS]]`: every check, in order, up to the first that fails.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from './lib/prepare.mjs'
import { countTests, totals } from './lib/test-reports.mjs'
import { PrepareError } from './lib/run.mjs'
import { groups, runStage, stagesOf } from './lib/test-stages.mjs'

await main(async () => {
  const [group, ...args] = process.argv.slice(2)
  if (group !== undefined && !groups.includes(group)) {
    throw new PrepareError(`usage: npm test [-- ${groups.join('|')} [arguments of its runner]]`)
  }
  const reports = await mkdtemp(join(tmpdir(), 'closewell-test-'))
  const counted = []
  let exitCode = 0
  try {
    for (const stage of stagesOf(group)) {
      const report = join(reports, `${stage.group}.json`)
      exitCode = await runStage(stage, report, args)
      if (stage.counts !== undefined) counted.push(await countTests(stage.counts, report, exitCode))
      if (exitCode !== 0) break
    }
  } finally {
    await rm(reports, { recursive: true, force: true })
  }
  if (counted.length > 0) console.log(totals(counted))
  return exitCode
})
