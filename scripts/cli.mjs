// `npm run --silent cli -- COMMAND ...`: the command line. Nothing but the command writes to stdout.
import { join } from 'node:path'
import { pinnedNode, root } from './lib/paths.mjs'
import { main, prepare } from './lib/prepare.mjs'
import { run } from './lib/run.mjs'

await main(async () => {
  const env = await prepare({ build: true })
  // npm starts scripts in the repository's folder; paths in the arguments are meant from where npm was called.
  const startedIn = (process.env['npm_lifecycle_event'] === 'cli' && process.env['INIT_CWD']) || process.cwd()
  const cli = join(root, 'out', 'main', 'cli.js')
  return run(pinnedNode, ['--enable-source-maps', cli, ...process.argv.slice(2)], { env, cwd: startedIn })
})
