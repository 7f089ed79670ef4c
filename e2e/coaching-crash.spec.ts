import { once } from 'node:events'
import type { Page } from '@playwright/test'
import { coachingPage } from './pages/coaching-page.ts'
import { expect, type RunningApp, test } from './support/app.ts'

/** How often the app is killed: `CLOSEWELL_KILLS=100` for a long run. */
const KILLS = Number(process.env['CLOSEWELL_KILLS'] ?? 3)
const AGENT = 'Daniel Brandt'
/** What may be lost: what was typed so long before the end. */
const MAY_BE_LOST_MS = 1_000
const KILL_AFTER_MS = { from: 300, to: 3_500 }
const MS_PER_KILL = 40_000

/** The notes as they stood at an instant. */
interface Typed {
  readonly notes: string
  readonly atMs: number
}

test(`killed at any moment, ${KILLS} times over, the app loses at most the last second of typing`, async ({
  start,
  sampleWorkspace,
}) => {
  test.setTimeout(120_000 + KILLS * MS_PER_KILL)
  let running = await start({ workspace: sampleWorkspace })
  await coachingPage.create(running.page, AGENT)
  await coachingPage.meet(running.page)
  let notes = ''
  let longestLossMs = 0
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const afterMs = KILL_AFTER_MS.from + Math.random() * (KILL_AFTER_MS.to - KILL_AFTER_MS.from)
    const { typed, killedAtMs } = await typeUntilKilled(running, notes, afterMs)
    running = await start({ workspace: sampleWorkspace })
    notes = await readNotes(running.page)
    const story = `kill ${kill}, ${Math.round(afterMs)} ms after the first key`
    expect(typed.at(-1)?.notes.startsWith(notes), `${story}: whole, and in order`).toBe(true)
    const firstLost = typed.find((then) => then.notes.length > notes.length)
    const lossMs = firstLost === undefined ? 0 : Math.max(0, killedAtMs - firstLost.atMs)
    expect(lossMs, `${story}: all but the last second`).toBeLessThanOrEqual(MAY_BE_LOST_MS)
    longestLossMs = Math.max(longestLossMs, lossMs)
  }
  test.info().annotations.push({ type: 'longest loss', description: `${longestLossMs} ms` })
})

/** Types words without a pause until the app is killed. */
async function typeUntilKilled(
  { app, page }: RunningApp,
  before: string,
  afterMs: number,
): Promise<{ readonly typed: readonly Typed[]; readonly killedAtMs: number }> {
  await coachingPage.sharedNotes(page).focus()
  await page.keyboard.press('Control+End')
  const child = app.process()
  const exited = once(child, 'exit')
  let killedAtMs = Infinity
  setTimeout(() => {
    killedAtMs = Date.now()
    child.kill('SIGKILL')
  }, afterMs)
  const typed: Typed[] = []
  let notes = before
  for (let word = 1; killedAtMs === Infinity; word += 1) {
    notes += `${word} `
    typed.push({ notes, atMs: Date.now() })
    try {
      await page.keyboard.type(`${word} `)
    } catch {
      break
    }
  }
  await exited
  return { typed, killedAtMs }
}

async function readNotes(page: Page): Promise<string> {
  await coachingPage.open(page, AGENT)
  await coachingPage.meet(page)
  return coachingPage.sharedNotes(page).inputValue()
}
