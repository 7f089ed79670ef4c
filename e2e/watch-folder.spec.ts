import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { chooseInDialog, expect, type RunningApp, test } from './support/app.ts'
import { SCHEMES } from './support/barriers.ts'
import { writeGenericList } from './support/exports.ts'
import { writeMixedFile } from './support/files.ts'
import { goTo, importsPage } from './support/pages.ts'

/** The app looks every five seconds, and takes a file that stood still from one look to the next. */
const NOTICED = { timeout: 30_000 }

const DESK_EXPORT = [
  'Ticket number,Created on,Solved on,Handled by,Topic,State',
  'D-1,2026-03-02T09:00:00+01:00,2026-03-03T10:00:00+01:00,Anna Nowak,Parcel lost,Solved',
  'D-2,2026-03-04T11:30:00+01:00,,Ben Okafor,Wrong bill,Open',
].join('\n')

/** Answers what the team's list leaves open. */
const TEAM_LIST_MAPPING = {
  version: 1,
  name: 'Team list',
  timeZone: 'Europe/Warsaw',
  tables: [{ dateOrders: { 'created on': 'dmy', 'solved on': 'dmy' } }],
}

const watchState = (page: Page): Locator => page.getByTestId('watch-state')
const cameIn = (page: Page, file: string): Locator =>
  page.getByTestId('watched-files').getByRole('listitem').filter({ hasText: file })

async function watchFolder({ app, page }: RunningApp, folder: string): Promise<void> {
  await goTo(page, 'Settings')
  await chooseInDialog(app, folder)
  await page.getByRole('button', { name: 'Choose a folder …' }).click()
  await expect(watchState(page)).toHaveText('On. New files in “exports” are imported.')
}

/** A folder that holds an export already. */
async function exportsFolder(folder: string): Promise<string> {
  const exports = join(folder, 'exports')
  await mkdir(exports)
  await writeFile(join(exports, 'old.csv'), DESK_EXPORT.replaceAll('D-', 'OLD-'))
  return exports
}

async function expectHistory(page: Page, file: string, counts: readonly string[]): Promise<void> {
  const cells = importsPage.history(page).filter({ hasText: file }).locator('td.text-end')
  await expect(cells).toHaveText([...counts])
}

test('imports what is put into the watched folder, and says what came of each file', async ({
  start,
  folder,
}) => {
  const running = await start()
  const { page } = running
  const exports = await exportsFolder(folder)
  await goTo(page, 'Settings')
  await expect(watchState(page)).toHaveText('Off. No folder is watched.')
  await watchFolder(running, exports)
  await expect(page.getByText('No new file has come in yet.')).toBeVisible()

  await writeMixedFile(exports)
  await writeFile(join(exports, 'desk.csv'), DESK_EXPORT)
  await expect(cameIn(page, 'march.csv was imported')).toContainText(
    'New cases: 3 · updated: 0 · unchanged: 0 · rejected rows: 2',
    NOTICED,
  )
  await expect(cameIn(page, 'desk.csv was imported')).toContainText('New cases: 2', NOTICED)

  await page.getByRole('link', { name: 'All imports' }).click()
  await expect(importsPage.history(page)).toHaveCount(3)
  await expectHistory(page, 'march.csv', ['5', '3', '0', '2'])
  await expectHistory(page, 'desk.csv', ['2', '2', '0', '0'])

  // On whatever page one is, the notice comes.
  await writeGenericList(exports)
  const notice = page.getByRole('alert').filter({ hasText: 'team-list.csv was not imported' })
  await expect(notice).toContainText('only you can say', NOTICED)
  await expect(importsPage.history(page)).toHaveCount(3)
  await goTo(page, 'Settings')
  await expect(cameIn(page, 'team-list.csv was not imported')).toContainText('Imports page')
})

test('remembers the folder and the saved mapping, until it is stopped', async ({ start, folder }) => {
  const first = await start()
  const mapping = join(folder, 'mapping.json')
  await writeFile(mapping, JSON.stringify(TEAM_LIST_MAPPING))
  await goTo(first.page, 'Imports')
  await chooseInDialog(first.app, mapping)
  await first.page.getByTestId('profiles').getByRole('button', { name: 'Read from a file …' }).click()
  await expect(first.page.getByTestId('profiles')).toContainText('Team list')
  const exports = await exportsFolder(folder)
  await watchFolder(first, exports)
  const choice = first.page.getByRole('combobox', { name: 'How new files are read' })
  await expect(choice).toHaveValue('As recognised, no saved mapping')
  await choice.click()
  await first.page.getByRole('option', { name: 'Team list' }).click()
  await expect(choice).toHaveValue('Team list')

  // A mapping under another name is the same mapping.
  await goTo(first.page, 'Imports')
  await first.page.getByRole('button', { name: 'Rename the mapping Team list' }).click()
  await first.page.getByRole('dialog').getByLabel('Name').fill('Weekly list')
  await first.page.getByRole('dialog').getByRole('button', { name: 'Rename' }).click()
  await expect(first.page.getByTestId('profiles')).toContainText('Weekly list')
  await goTo(first.page, 'Settings')
  await expect(choice).toHaveValue('Weekly list')
  await first.app.close()

  const { page } = await start()
  await goTo(page, 'Settings')
  await expect(watchState(page)).toHaveText('On. New files in “exports” are imported.')
  await expect(page.getByRole('combobox', { name: 'How new files are read' })).toHaveValue('Weekly list')
  await writeGenericList(exports)
  await expect(cameIn(page, 'team-list.csv was imported')).toContainText('New cases: 3', NOTICED)
  await goTo(page, 'Imports')
  await expectHistory(page, 'team-list.csv', ['4', '3', '0', '1'])

  await page.getByRole('button', { name: 'Delete the mapping Weekly list' }).click()
  await page.getByRole('button', { name: 'Delete the mapping', exact: true }).click()
  await expect(page.getByTestId('profiles')).toContainText('None yet.')
  await goTo(page, 'Settings')
  await expect(page.getByTestId('watch-profile-gone')).toContainText('until you choose another one')
  await page.getByRole('combobox', { name: 'How new files are read' }).click()
  await page.getByRole('option', { name: 'As recognised, no saved mapping' }).click()
  await expect(page.getByTestId('watch-profile-gone')).toBeHidden()

  await page.getByRole('button', { name: 'Stop watching' }).focus()
  await page.keyboard.press('Enter')
  await expect(watchState(page)).toHaveText('Off. No folder is watched.')
  await expect(page.getByRole('button', { name: 'Choose a folder …' })).toBeFocused()
})

test('says when the folder is gone and back, and has no barrier that axe can see', async ({
  start,
  folder,
}) => {
  const running = await start()
  const { page } = running
  const exports = await exportsFolder(folder)
  await watchFolder(running, exports)
  await writeMixedFile(exports)
  await expect(page.getByRole('alert').filter({ hasText: 'march.csv was imported' })).toBeVisible(NOTICED)
  await expectNoBarrier(page)

  await rename(exports, join(folder, 'away'))
  await expect(page.getByTestId('watch-unreachable')).toContainText('“exports” cannot be read', NOTICED)
  await expectNoBarrier(page)

  await rename(join(folder, 'away'), exports)
  await expect(page.getByTestId('watch-unreachable')).toBeHidden(NOTICED)
  await expect(page.getByTestId('watched-files').getByRole('listitem')).toHaveCount(1)
})

async function expectNoBarrier(page: Page): Promise<void> {
  for (const { colours, find } of SCHEMES) {
    await page
      .locator('label')
      .filter({ hasText: new RegExp(`^${colours}$`) })
      .click()
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colours.toLowerCase())
    expect(await find(page), colours).toEqual([])
  }
}
