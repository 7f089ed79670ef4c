import { openAgent, prepareOneOnOne } from './tour-coaching.mjs'
import { compareWithCommandLine, mostAsking } from './team-figures.mjs'
import { formatTable } from './team-table.mjs'
import { pictureDark, picturePolish } from './tour-appearance.mjs'
import {
  loadSampleData,
  openCase,
  openCases,
  pictureDashboard,
  pictureTheme,
  readDashboard,
} from './tour-figures.mjs'
import { exportForHr, importFaultyExport, undoImport } from './tour-files.mjs'

/**
 * What each part of the tour gets. `file` names a file of the demo's folder.
 * @typedef {{ stage: import('./stage.mjs').Stage, file: (name: string) => string, note: import('./journal.mjs').Note }} Part
 */

/**
 * Does what a supervisor does, one logged step after the other, and prints the team's table.
 * @param {Omit<Part, 'note'>} scene
 * @param {import('./journal.mjs').Step} step
 */
export async function tour(scene, step) {
  /** @template T @param {string} name @param {(part: Part) => Promise<T>} part */
  const play = (name, part) => step(name, (note) => part({ ...scene, note }))

  await play('load the sample data', loadSampleData)
  const { period, shown } = await play('read the dashboard', readDashboard)
  const figures = await play('compare with the command line', (part) =>
    compareWithCommandLine({ ...part, period, shown }),
  )
  console.log(formatTable(figures))
  await play('look at the dashboard', pictureDashboard)
  await play('look at a theme', pictureTheme)
  await play('open the cases behind a number', openCases)
  const agent = mostAsking(figures.agents)
  await play('open a case of one agent', (part) => openCase({ ...part, agent }))
  await play('open the agent', (part) => openAgent({ ...part, agent }))
  await play('prepare a one-on-one', (part) => prepareOneOnOne({ ...part, agent }))
  await play('export for HR', exportForHr)
  await play('look at it in the dark', pictureDark)
  await play('look at it in Polish', picturePolish)
  await play('import a file with bad rows', importFaultyExport)
  await play('take the import back', undoImport)
}
