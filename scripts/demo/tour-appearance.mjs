import { expect } from '@playwright/test'
import { en } from '../../src/renderer/i18n/en.ts'
import { pl } from '../../src/renderer/i18n/pl.ts'
import { picture, resize, USUAL_SIZE, wholePicture } from './stage.mjs'
import { dashboardShown, LARGE_SIZE } from './tour-figures.mjs'

/**
 * @typedef {import('./tour.mjs').Part} Part
 * @typedef {import('./stage.mjs').Stage['page']} Page
 */

/** Settings, then the dashboard in the dark. @param {Part} part */
export async function pictureDark({ stage, file, note }) {
  const { page } = stage
  await follow(page, en['app.nav.settings'])
  await page.getByRole('heading', { name: en['settings.title'] }).waitFor()
  await wholePicture(stage, file('settings.png'))
  await choose(page, en['settings.theme.dark'])
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  note(`chose “${en['settings.theme.dark']}”`)

  await follow(page, en['app.nav.dashboard'])
  await dashboardShown(page)
  await picture(stage, file('dashboard-1280x800-dark.png'))
  await resize(stage, LARGE_SIZE)
  await picture(stage, file('dashboard-1920x1080-dark.png'))
  await resize(stage, USUAL_SIZE)
  note('saw the dashboard at 1280x800 and at 1920x1080')
}

/** The dashboard and the settings in Polish and light; afterwards all is as it was. @param {Part} part */
export async function picturePolish({ stage, file, note }) {
  const { page } = stage
  await follow(page, en['app.nav.settings'])
  await choose(page, en['settings.theme.light'])
  await choose(page, en['settings.language.pl'])
  await page.getByRole('heading', { name: pl['settings.title'] }).waitFor()
  await wholePicture(stage, file('settings-polish.png'))
  note(`chose “${en['settings.theme.light']}” and “${en['settings.language.pl']}”`)

  await follow(page, pl['app.nav.dashboard'])
  await dashboardShown(page)
  await wholePicture(stage, file('dashboard-polish.png'))
  note(`saw “${await page.getByRole('heading', { level: 1 }).innerText()}”`)

  await follow(page, pl['app.nav.settings'])
  await choose(page, pl['settings.language.en'])
  await page.getByRole('heading', { name: en['settings.title'] }).waitFor()
  note(`chose “${pl['settings.language.en']}”`)
}

/** @param {Page} page @param {string} name */
const follow = (page, name) => page.getByRole('navigation').getByRole('link', { name, exact: true }).click()

/** One of a few values on the page of settings. @param {Page} page @param {string} name */
const choose = (page, name) =>
  page
    .getByRole('radio', { name, exact: true })
    .locator('xpath=..')
    .locator('label', { hasText: name })
    .click()
