import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, saveInDialog, test } from './support/app.ts'
import { SCHEMES } from './support/barriers.ts'
import {
  writeFreshdeskSheet,
  writeGenericList,
  writeJiraWorkbook,
  writeNumberlessList,
  writeSalesforceArchive,
  writeZendeskTickets,
} from './support/exports.ts'
import { dashboard, goTo, importsPage } from './support/pages.ts'
import { wizard } from './support/wizard.ts'

test('asks of an own list what only its owner knows, and imports it as answered', async ({
  start,
  folder,
}) => {
  const running = await start()
  const { page } = running
  await importsPage.choose(running, await writeGenericList(folder))
  await wizard.expectFound(page, 'Another helpdesk')
  await wizard.expectFound(page, '4 cases')
  await wizard.expectOpen(page, ['timeZone', 'dateOrder', 'words'])
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeDisabled()

  const order = wizard.question(page, 'dateOrder')
  await expect(order).toContainText('03/04/2026 09:15 → 3 Apr 2026')
  await expect(order).toContainText('03/04/2026 09:15 → 4 Mar 2026')
  await wizard.answerOrder(page, 'day')
  await wizard.answerZone(page, 'Europe/Warsaw')
  await page.getByLabel('The word At the depot is taken as').selectOption('Pending')
  await wizard.expectOpen(page, [])

  await wizard.unfold(page, 'preview')
  const after = page.getByTestId('preview-after').getByRole('row')
  await expect(after.filter({ hasText: 'G-1' })).toContainText('3 Apr 2026, 09:15')
  await expect(after.filter({ hasText: 'G-3' })).toContainText('Pending')
  await expect(after.nth(4)).toContainText('Refused: Created on')

  await wizard.check(page, { rows: 4, inserted: 3, updated: 0, rejected: 1 })
  await wizard.import(page)
  await importsPage.expectCounts(page, { rows: 4, inserted: 3, rejected: 1 })
  await expect(page.getByTestId('import-history').getByRole('row')).toHaveCount(2)

  const target = join(folder, 'refused.csv')
  await saveInDialog(running.app, target)
  await page.getByRole('button', { name: 'Save as CSV' }).click()
  await expect(page.getByText('1 row was saved in refused.csv.')).toBeVisible()
  const saved = await readFile(target, 'utf8')
  expect(saved).toContain('soon')
  expect(saved).toContain('Created on')
})

test('tells cases that nobody numbered apart by their rows, or by a column', async ({ start, folder }) => {
  const running = await start()
  const { page } = running
  await importsPage.choose(running, await writeNumberlessList(folder))
  await wizard.expectOpen(page, ['caseId'])
  const question = wizard.question(page, 'caseId')
  const column = question.getByRole('combobox', { name: 'Column' })
  await column.click()
  await page.getByRole('option', { name: /^Topic/ }).click()
  await wizard.expectOpen(page, [])
  const byRows = question.getByRole('checkbox', { name: /^Cases have no number/ })
  await byRows.check()
  await wizard.settled(page)
  await wizard.expectOpen(page, [])
  await expect(column).toHaveValue('')
  await wizard.import(page)
  await importsPage.expectCounts(page, { rows: 3, inserted: 2, rejected: 0 })
  const history = page.getByTestId('import-history').getByRole('row').nth(1)
  await expect(history).toContainText('Another helpdesk')
})

test('imports Zendesk tickets with their comments at one press', async ({ start, folder }) => {
  const running = await start()
  const { page } = running
  await importsPage.choose(running, await writeZendeskTickets(folder))
  await wizard.expectFound(page, 'Zendesk')
  await wizard.expectFound(page, 'very likely')
  await wizard.expectFound(page, '2 cases')
  await wizard.expectOpen(page, [])
  await wizard.import(page)
  await importsPage.expectCounts(page, { rows: 2, inserted: 2, rejected: 0 })
  await expect(page.getByTestId('import-history').getByRole('cell', { name: 'Zendesk' })).toBeVisible()

  await openCase(page, '7001')
  await expect(page.getByText('Anna Nowak').first()).toBeVisible()
  await expect(page.getByText('kim@example.com')).toBeVisible()
  await expect(page.getByText('Internal note', { exact: true })).toBeVisible()
  const words = page.locator('.turn-text mark').filter({ hasText: 'Is there anything else I can help' })
  await expect(words.first()).toBeVisible()
})

test('imports a workbook of Jira once its time zone is known', async ({ start, folder }) => {
  const running = await start()
  const { page } = running
  await importsPage.choose(running, await writeJiraWorkbook(folder))
  await wizard.expectFound(page, 'Jira')
  await wizard.expectFound(page, '3 cases')
  await wizard.answerZone(page, 'Europe/Warsaw')
  await wizard.import(page)
  await importsPage.expectCounts(page, { rows: 3, inserted: 3, rejected: 0 })
  await openCase(page, 'HELP-1')
  await expect(page.getByText('16 Mar 2026, 09:26')).toBeVisible()
  await expect(page.getByText('Complaint', { exact: true }).first()).toBeVisible()
})

test('imports what Freshdesk calls an Excel file, then says what changed in it', async ({
  start,
  folder,
}) => {
  const running = await start()
  const { page } = running
  const path = await writeFreshdeskSheet(folder)
  await importsPage.choose(running, path)
  await wizard.expectFound(page, 'Freshdesk')
  await wizard.answerZone(page, 'America/New_York')
  await wizard.import(page)
  await importsPage.expectCounts(page, { rows: 2, inserted: 2, rejected: 0 })

  await importsPage.choose(running, path)
  await expect(page.getByTestId('import-review')).toBeVisible()
  // The zone of the first import is the workspace's now, and is proposed.
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeEnabled()
  await wizard.setField(page, 'Group', 'Category')
  await wizard.import(page)
  await importsPage.expectCounts(page, { rows: 2, inserted: 0, updated: 2 })
  await expect(page.getByTestId('import-changes')).toContainText('Category')
})

test('joins the cases, mails and users of a Salesforce archive', async ({ start, folder }) => {
  const running = await start()
  const { page } = running
  await importsPage.choose(running, await writeSalesforceArchive(folder))
  await wizard.expectFound(page, 'Salesforce')
  await wizard.expectFound(page, '2 cases · 2 messages · 2 people')
  await wizard.unfold(page, 'people')
  await expect(page.getByTestId('import-people')).toContainText('Anna Nowak')
  await wizard.import(page)
  await importsPage.expectCounts(page, { inserted: 2, rejected: 0 })
  await openCase(page, '00001001')
  await expect(page.getByText('Anna Nowak').first()).toBeVisible()
  await expect(page.locator('.turn-text').filter({ hasText: 'Does that solve it for you?' })).toBeVisible()
})

test('takes a column as another field, and merges people, and offers both as a profile the next time', async ({
  start,
  folder,
}) => {
  const running = await start()
  const { page } = running
  const path = await writeGenericList(folder)
  await importsPage.choose(running, path)
  await wizard.answerOrder(page, 'day')
  await wizard.answerZone(page, 'Europe/Warsaw')

  await wizard.unfold(page, 'preview')
  const after = page.getByTestId('preview-after').getByRole('row')
  await wizard.setField(page, 'Topic', 'Category')
  await expect(after.first()).toContainText('Category')
  await expect(after.first()).not.toContainText('Subject')

  await wizard.unfold(page, 'people')
  await expect(page.getByTestId('look-alikes')).toContainText('B U+0042')
  await page.getByRole('button', { name: 'Merge Nowak, Anna into Anna Nowak' }).click()
  await expect(page.getByTestId('suggested-merges')).toBeHidden()
  await expect(after.filter({ hasText: 'G-2' })).toContainText('Anna Nowak')

  await page.getByLabel('Name of the mapping').fill('Team list')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('The mapping “Team list” is saved.')).toBeVisible()
  await wizard.import(page)
  await importsPage.expectCounts(page, { inserted: 3, rejected: 1 })

  await importsPage.choose(running, path)
  await page.getByTestId('profile-offer').getByRole('button', { name: 'Use it' }).click()
  await wizard.settled(page)
  await expect(page.getByTestId('profile-used')).toContainText('Team list')
  await wizard.check(page, { updated: 3, inserted: 0, rejected: 1 })

  const profiles = page.getByTestId('profiles')
  await profiles.getByRole('button', { name: 'Rename the mapping Team list' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill('Weekly list')
  await page.getByRole('dialog').getByRole('button', { name: 'Rename' }).click()
  await expect(profiles).toContainText('Weekly list')
  await profiles.getByRole('button', { name: 'Delete the mapping Weekly list' }).click()
  await page.getByRole('button', { name: 'Delete the mapping', exact: true }).click()
  await expect(profiles).toContainText('None yet.')
})

test('merges two people on request', async ({ start, folder }) => {
  const running = await start()
  const { page } = running
  await importsPage.drop(page, await writeZendeskTickets(folder), await writeGenericList(folder))
  await expect(wizard.sets(page)).toHaveCount(2)
  await wizard.unfold(page, 'people')
  await page.getByRole('button', { name: 'Merge Ben Okafor into another name' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Count them for' }).fill('Anna')
  await page.getByRole('option', { name: 'Anna Nowak', exact: true }).click()
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click()
  const row = page.getByTestId('import-people').getByRole('row').filter({ hasText: 'Take back' })
  await expect(row).toContainText('Ben Okafor')
  await expect(row).toContainText('Anna Nowak')
})

for (const { colours, find } of SCHEMES) {
  test(`has no barrier that axe can see, whatever is unfolded: ${colours}`, async ({ start, folder }) => {
    const running = await start({ size: { width: 1280, height: 800 } })
    const { page } = running
    await page.evaluate(() => location.assign('#/settings'))
    await page
      .locator('label')
      .filter({ hasText: new RegExp(`^${colours}$`) })
      .click()
    await importsPage.choose(running, await writeGenericList(folder), await writeSalesforceArchive(folder))
    await expect(wizard.question(page, 'dateOrder')).toBeVisible()
    for (const section of ['preview', 'columns', 'words', 'people', 'support', 'recognition', 'options']) {
      await wizard.unfold(page, section)
    }
    expect(await find(page), 'questions and sections').toEqual([])
    await wizard.answerOrder(page, 'day')
    await wizard.answerZone(page, 'Europe/Warsaw')
    await wizard.check(page, {})
    await expect(page.getByTestId('import-check')).toBeVisible()
    await wizard.import(page)
    await expect(page.getByTestId('import-result')).toHaveCount(2)
    expect(await find(page), 'results').toEqual([])
  })
}

test('goes from the files to the import with the keyboard alone', async ({ start, folder }) => {
  const running = await start()
  const { page } = running
  await importsPage.choose(running, await writeGenericList(folder))
  const order = wizard.question(page, 'dateOrder').getByRole('radio', { name: 'The day comes first' })
  await tabTo(page, wizard.question(page, 'timeZone').getByRole('combobox'))
  await page.keyboard.type('Europe/Warsaw')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await tabTo(page, order)
  await page.keyboard.press('Space')
  await wizard.settled(page)
  await wizard.expectOpen(page, ['words'])
  await tabTo(page, page.getByTestId('section-preview'))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('region', { name: 'As Closewell reads it' }))
  const importButton = page.getByRole('button', { name: 'Import', exact: true })
  await tabTo(page, importButton, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await importsPage.expectCounts(page, { inserted: 3, rejected: 1 })
})

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible()
  const isFocused = () => target.evaluate((element) => element === document.activeElement)
  for (let presses = 0; presses < 60 && !(await isFocused()); presses += 1) await page.keyboard.press(key)
  await expect(target).toBeFocused()
}

/** Opens a case that is resolved now, by way of the figure it is counted in. */
async function openCase(page: Page, caseId: string): Promise<void> {
  await goTo(page, 'Dashboard')
  const march = encodeURIComponent(JSON.stringify({ from: '2026-03-01', to: '2026-04-01' }))
  await page.evaluate((range) => location.assign(`#/dashboard?range=${range}`), march)
  await dashboard.figure(page, 'resolution.now').click()
  await page.getByTestId('case-list').getByText(caseId, { exact: true }).click()
}
