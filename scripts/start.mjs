// `npm start [-- ARGUMENTS]`: opens Closewell; on a machine without a display it shows itself in pictures instead.
import { join } from 'node:path'
import { electronSwitches, hasDisplay, withDisplay } from './lib/display.mjs'
import { electronExecutable } from './lib/electron.mjs'
import { pinnedNode, root } from './lib/paths.mjs'
import { main, prepare } from './lib/prepare.mjs'
import { run, say } from './lib/run.mjs'

await main(async () => {
  const args = process.argv.slice(2)
  const env = await prepare({ electron: true, build: true })
  if (hasDisplay()) return run(electronExecutable(env), [...electronSwitches(), root, ...args], { env })

  say('there is no display here: running the demo, which takes pictures of the app')
  const demo = join(root, 'scripts', 'demo.mjs')
  return withDisplay((display) => run(pinnedNode, [demo, ...args], { env: { ...env, ...display } }))
})
