import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cli, expect, test } from './support/app.ts'
import { writeLargeFile, writeMixedFile } from './support/files.ts'
import { goTo, importsPage } from './support/pages.ts'

test('imports a file with good and bad rows, then the same again, then takes it back', async ({
  start,
  folder,
}) => {
  const running = await start()
  const { page, workspace } = running
  const path = await writeMixedFile(folder)

  await importsPage.start(running, path)
  await importsPage.expectCounts(page, { rows: 5, inserted: 3, updated: 0, rejected: 2 })
  const rejects = page.getByTestId('rejects').getByRole('row')
  await expect(rejects.filter({ hasText: 'solved' })).toContainText('status')
  await expect(rejects.filter({ hasText: 'solved' })).toContainText('3')
  await expect(rejects.filter({ hasText: '04.03.2026' })).toContainText('opened_at')

  await importsPage.start(running, path)
  await importsPage.expectCounts(page, { rows: 5, inserted: 0, updated: 3, rejected: 2 })
  await expect(importsPage.history(page)).toHaveCount(3)

  await page.getByRole('button', { name: 'Undo the import of march.csv' }).last().click()
  await page.getByRole('button', { name: 'Undo the import', exact: true }).click()
  await expect(page.getByText(/Undone/)).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo the import of march.csv' }).click()
  await page.getByRole('button', { name: 'Undo the import', exact: true }).click()
  await expect(page.getByText(/Undone/)).toHaveCount(2)

  const { stdout } = await cli(
    'metrics',
    '--workspace',
    workspace,
    '--from',
    '2026-01-01',
    '--to',
    '2027-01-01',
    '--json',
  )
  const { rows } = JSON.parse(stdout) as { rows: { denominator: number }[] }
  expect(rows.every(({ denominator }) => denominator === 0)).toBe(true)
})

test('keeps nothing of an import that was cancelled', async ({ start, folder }) => {
  const running = await start()
  const { page } = running
  await importsPage.start(running, await writeLargeFile(folder, 200_000))
  await page.getByTestId('import-progress').getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('The import was cancelled')).toBeVisible()
  await goTo(page, 'Imports')
  await expect(page.getByText('Nothing has been imported yet.')).toBeVisible()

  await importsPage.start(running, await writeMixedFile(folder))
  await importsPage.expectCounts(page, { inserted: 3 })
})

test('says what is wrong with a file that is none of ours, and stays usable', async ({ start, folder }) => {
  const running = await start()
  const { page } = running
  await importsPage.choose(running, join(folder, 'gone.csv'))
  await expect(page.getByTestId('failure-fileUnreadable')).toContainText('gone.csv')

  const workbook = join(folder, 'cases.csv')
  await writeFile(workbook, 'PK\u0003\u0004 not really')
  await importsPage.choose(running, workbook)
  await expect(page.getByTestId('failure-malformedFile')).toContainText('cases.csv')
  await expect(page.getByText('Nothing was changed.').first()).toBeVisible()

  await importsPage.start(running, await writeMixedFile(folder))
  await importsPage.expectCounts(page, { inserted: 3 })
})

test('takes the sample data out once the own cases are in', async ({ start, folder, sampleWorkspace }) => {
  const running = await start({ workspace: sampleWorkspace })
  const { page } = running
  await expect(page.getByText('Sample data', { exact: true })).toBeVisible()
  await importsPage.start(running, await writeMixedFile(folder))
  await importsPage.expectCounts(page, { inserted: 3 })
  await expect(page.getByText('Sample data', { exact: true })).toBeHidden()
  await expect(page.getByText('3 cases')).toBeVisible()
})
