import { expect } from '@playwright/test'
import { hrExport } from '../../e2e/pages/hr-export-page.ts'
import { saveInDialog } from '../../e2e/support/app.ts'
import { goTo, importsPage } from '../../e2e/support/pages.ts'
import { en } from '../../src/renderer/i18n/en.ts'
import { writeFaultyExport } from './faulty-export.mjs'
import { wholePicture } from './stage.mjs'

/** @typedef {import('./tour.mjs').Part} Part */

/** The file for HR, as the app writes it. @param {Part} part */
export async function exportForHr({ stage, file, note }) {
  const { app, page } = stage
  await saveInDialog(app, file('hr-export.csv'))
  await hrExport.open(page)
  await hrExport.goOn(page, 'preview')
  const rows = page.getByTestId('hr-preview').getByRole('row')
  await rows.nth(1).waitFor()
  note(`saw a preview of ${await rows.count()} lines`)
  await wholePicture(stage, file('hr-export.png'))
  await page.getByRole('button', { name: en['hr.save'] }).click()
  const saved = page.getByTestId('hr-saved').getByRole('row')
  await saved.nth(1).waitFor()
  note(`clicked “${en['hr.save']}”`)
  for (const line of (await saved.allInnerTexts()).slice(1)) note(line.replace(/\s+/g, ' ').trim())
  await wholePicture(stage, file('hr-export-saved.png'))
}

/** The page of imports, then a file of which some rows cannot be read. @param {Part} part */
export async function importFaultyExport({ stage, file, note }) {
  const { page } = stage
  await goTo(page, 'Imports')
  await expect(importsPage.history(page)).toHaveCount(2)
  await wholePicture(stage, file('imports.png'))

  const { path, good, bad } = await writeFaultyExport(file('new-cases.csv'))
  await importsPage.choose(stage, path)
  const start = page.getByRole('button', { name: en['imports.start'], exact: true })
  await start.waitFor()
  await wholePicture(stage, file('import-chosen.png'))
  await start.click()
  note(`chose new-cases.csv and clicked “${en['imports.start']}”`)
  await importsPage.expectCounts(page, { rows: good + bad, inserted: good, updated: 0, rejected: bad })
  const rejects = page.getByTestId('rejects').getByRole('row')
  await expect(rejects).toHaveCount(bad + 1)
  await expect(importsPage.history(page)).toHaveCount(3)
  note(`saw ${good} new cases and ${bad} rejected rows`)
  for (const line of (await rejects.allInnerTexts()).slice(1)) note(line.replace(/\s+/g, ' ').trim())
  await wholePicture(stage, file('import-result.png'))
}

/** Takes the import back: the sample data had made room for it, so the app is as at its first start. @param {Part} part */
export async function undoImport({ stage, file, note }) {
  const { page } = stage
  const undo = en['imports.history.undoOf'].replace('{file}', 'new-cases.csv')
  await page.getByRole('button', { name: undo }).click()
  const confirm = page.getByRole('button', { name: en['imports.undo.confirm'], exact: true })
  await confirm.waitFor()
  await wholePicture(stage, file('import-undo.png'))
  await confirm.click()
  await expect(page.getByTestId('import-history').getByText(/^Undone/)).toHaveCount(2)
  note(`clicked “${undo}” and “${en['imports.undo.confirm']}”`)
  await goTo(page, 'Dashboard')
  await expect(page.getByRole('button', { name: en['welcome.sample.action'] })).toBeVisible()
  note('saw the welcome page again')
}
