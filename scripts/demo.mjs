// Runs on the pinned Node with a display: shows the app with the sample data in pictures, and the team's table here.
import { copyFile, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { openJournal } from './demo/journal.mjs'
import { closeApp, openApp, picture, shownAlerts } from './demo/stage.mjs'
import { tour } from './demo/tour.mjs'
import { filesBelow } from './lib/cache.mjs'
import { root } from './lib/paths.mjs'
import { say } from './lib/run.mjs'

const folder = join(root, 'out', 'demo')
const profile = join(folder, 'profile')
const file = (/** @type {string} */ name) => join(folder, name)

await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
const journal = openJournal(file('log.txt'))
try {
  await show()
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
} finally {
  await rm(profile, { recursive: true, force: true })
}
console.log(['', ...filesBelow(folder)].join('\n'))

/** Opens the app, goes through it, and closes it whatever happened. */
async function show() {
  const workspace = join(folder, 'workspace')
  const stage = await journal.step('start the app', async (note) => {
    const onTrouble = (/** @type {string} */ text) => journal.line(`the window reported: ${text}`)
    const started = await openApp({ workspace, profile, onTrouble })
    const versions = await started.app.evaluate(({ app }) => [app.getVersion(), process.versions.electron])
    note(`Closewell ${versions[0]} in Electron ${versions[1]} with the new workspace ${workspace}`)
    return started
  })
  try {
    await tour({ stage, file }, journal.step)
  } catch (error) {
    await keepEvidence(stage)
    throw error
  } finally {
    await closeApp(stage.app)
    journal.line('closed the app')
  }
}

/** What the moment of a failure looked like, and the app's own log. @param {import('./demo/stage.mjs').Stage} stage */
async function keepEvidence(stage) {
  const alerts = await shownAlerts(stage).catch(() => [])
  for (const alert of alerts) journal.line(`the page said: ${alert}`)
  await picture(stage, file('failure.png')).catch(() => journal.line('no picture could be taken'))
  const data = await stage.app.evaluate(({ app }) => app.getPath('userData')).catch(() => profile)
  await copyFile(join(data, 'closewell.log'), file('app-log.txt')).catch(() =>
    journal.line('there is no app log'),
  )
}
