import { expect } from '@playwright/test'
import { dashboard, goTo } from '../../e2e/support/pages.ts'
import { en } from '../../src/renderer/i18n/en.ts'
import { picture, resize, USUAL_SIZE, wholePicture } from './stage.mjs'
import { HEADLINES } from './team-table.mjs'

/**
 * @typedef {import('./tour.mjs').Part} Part
 * @typedef {import('./stage.mjs').Stage['page']} Page
 */

export const LARGE_SIZE = { width: 1920, height: 1080 }

/** From the welcome page to the dashboard, the way a new user goes. @param {Part} part */
export async function loadSampleData({ stage, file, note }) {
  const { page } = stage
  await resize(stage, USUAL_SIZE)
  const explore = page.getByRole('button', { name: en['welcome.sample.action'] })
  await explore.waitFor()
  note(`saw “${await page.getByRole('heading', { level: 1 }).innerText()}”`)
  await picture(stage, file('welcome.png'))
  await explore.click()
  note(`clicked “${en['welcome.sample.action']}”`)
  await dashboardShown(page)
  const foot = await page.locator('.shell-foot > div').first().innerText()
  note(`saw the dashboard: ${foot.replaceAll('\n', ', ')}`)
}

/** Waits for figures and charts. @param {Page} page @throws {Error} what the page says, when it has failed */
export async function dashboardShown(page) {
  const alert = page.getByRole('main').getByRole('alert')
  await dashboard.figure(page, HEADLINES[0]).or(alert).first().waitFor()
  if (await alert.isVisible()) throw new Error(await alert.innerText())
  for (const metric of HEADLINES) await dashboard.figure(page, metric).waitFor()
  await expect(page.locator('.trend-spark')).toHaveCount(HEADLINES.length)
  await expect(page.locator('.dashboard[data-loading]')).toHaveCount(0)
}

/**
 * The dashboard's own period, and the four figures that it shows.
 * @param {Part} part
 * @returns {Promise<{ period: import('./team-figures.mjs').Period, shown: Record<string, string> }>}
 */
export async function readDashboard({ stage: { page }, note }) {
  const href = await dashboard.figure(page, HEADLINES[0]).getAttribute('href')
  const address = new URLSearchParams(href?.split('?')[1])
  const [from, to, days] = ['from', 'to', 'days'].map((name) => address.get(name)?.replaceAll('"', ''))
  if (!from || !to || !days) throw new Error(`the figure's link has no period: ${href}`)
  /** @type {Record<string, string>} */
  const shown = {}
  for (const metric of HEADLINES) {
    const { numerator, denominator } = await dashboard.numbers(page, metric)
    shown[metric] = `${numerator} of ${denominator}`
    note(`${metric} ${shown[metric]}`)
  }
  return { period: { from, to, days }, shown }
}

/** Light, in both sizes. @param {Part} part */
export async function pictureDashboard({ stage, file, note }) {
  await picture(stage, file('dashboard-1280x800-light.png'))
  await wholePicture(stage, file('dashboard-whole-light.png'))
  await resize(stage, LARGE_SIZE)
  await picture(stage, file('dashboard-1920x1080-light.png'))
  await resize(stage, USUAL_SIZE)
  note('saw it at 1280x800, whole, and at 1920x1080')
}

/** A theme's page, and the table that each of its charts has. @param {Part} part */
export async function pictureTheme({ stage, file, note }) {
  const { page } = stage
  await goTo(page, 'Repeats')
  const chart = page.getByRole('figure', { name: en['dashboard.agents.title'] })
  await chart.waitFor()
  await wholePicture(stage, file('repeats.png'))
  await chart.getByTestId('chart-menu').click()
  await page.getByRole('menuitem', { name: en['chart.asTable'] }).click()
  const rows = page.getByTestId('table-repeat-agent').locator('tbody tr')
  await rows.first().waitFor()
  note(`clicked “${en['chart.asTable']}” of the agents; saw ${await rows.count()} rows`)
  await wholePicture(stage, file('repeats-table.png'))
  await goTo(page, 'Dashboard')
  await dashboardShown(page)
}

/** The cases behind a number of the whole team. @param {Part} part */
export async function openCases({ stage, file, note }) {
  const { page } = stage
  const { numerator } = await dashboard.numbers(page, 'closure.either')
  await dashboard.figure(page, 'closure.either').click()
  await caseListShown(page, numerator)
  note(`clicked the figure of closure.either; saw a list of ${numerator} cases`)
  await picture(stage, file('case-list.png'))
  await goBack(page)
  await dashboardShown(page)
}

/**
 * From an agent's number to a case to the very words of a closure question.
 * @param {Part & { agent: string }} part whose case
 */
export async function openCase({ stage, file, note, agent }) {
  const { page } = stage
  await goTo(page, 'Closure')
  await dashboard.figure(page, 'closure.either').waitFor()
  const chart = page.getByTestId('panel-closure').getByRole('figure', { name: en['dashboard.agents.title'] })
  const row = chart.getByRole('link', { name: agent })
  const [, counted] = /([\d,]+) of/.exec((await row.textContent()) ?? '') ?? []
  await row.click()
  const first = await caseListShown(page, Number(counted?.replaceAll(',', '')))
  note(`clicked ${agent} under closure.either; saw a list of ${counted} cases`)
  note(`clicked the case ${await first.innerText()}`)
  await first.click()
  const marks = page.locator('.turn-text mark')
  await marks.first().waitFor()
  note(`saw marked: ${(await marks.allInnerTexts()).map((text) => `“${text}”`).join(', ')}`)
  await wholePicture(stage, file('case.png'))
}

/** Waits for a list of so many cases, and gives its first one. @param {Page} page @param {number} total */
async function caseListShown(page, total) {
  const list = page.getByTestId('case-list')
  await expect(list).toHaveAttribute('data-total', String(total))
  // The tabs carry numbers as soon as they are counted.
  await expect(page.getByTestId('part-counted')).toContainText(/\d/)
  const first = list.getByRole('link').first()
  await first.waitFor()
  return first
}

/** @param {Page} page */
const goBack = (page) => page.getByRole('button', { name: en['app.back'], exact: true }).click()
