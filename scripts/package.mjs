// `npm run package [-- ARGUMENTS OF electron-builder]`: packages Closewell with the official Electron into dist/.
import { installOfficialElectron } from './lib/electron.mjs'
import { inModules, pinnedNode } from './lib/paths.mjs'
import { main, prepare } from './lib/prepare.mjs'
import { PrepareError, run } from './lib/run.mjs'

await main(async () => {
  const args = process.argv.slice(2)
  const env = await prepare({ build: true })
  if (!(await installOfficialElectron())) {
    throw new PrepareError("packaging needs the official Electron, which can't be downloaded from here")
  }
  const builder = [
    inModules('electron-builder', 'cli.js'),
    '--config',
    'electron-builder.config.mjs',
    '--publish',
    'never',
  ]
  return run(pinnedNode, [...builder, ...(args.length > 0 ? args : ['--dir'])], { env })
})
