// `npm run train [-- --language en]`: learns anew what speaks for and against each technique, from the labelled dialogues.
import { join } from 'node:path'
import { pinnedNode, root } from './lib/paths.mjs'
import { main, prepare } from './lib/prepare.mjs'
import { run } from './lib/run.mjs'

await main(async () => {
  const env = await prepare({ build: false })
  return run(pinnedNode, [join(root, 'test/evaluation/training/train.ts'), ...process.argv.slice(2)], { env })
})
