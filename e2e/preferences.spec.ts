import { expect, test } from './support/app.ts'
import { goTo } from './support/pages.ts'

test('switches language and theme at once, and keeps both', async ({ start, sampleWorkspace }) => {
  const first = await start({ workspace: sampleWorkspace })
  await goTo(first.page, 'Settings')
  await first.page
    .locator('label')
    .filter({ hasText: /^Dark$/ })
    .click()
  await expect(first.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await first.page
    .locator('label')
    .filter({ hasText: /^Polski$/ })
    .click()
  await expect(first.page.getByRole('heading', { name: 'Ustawienia' })).toBeVisible()
  await expect(first.page.locator('html')).toHaveAttribute('lang', 'pl')
  await first.app.close()

  const second = await start({ workspace: sampleWorkspace })
  await expect(second.page.getByRole('link', { name: 'Importy' })).toBeVisible()
  await expect(second.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
})

test('a setting of the workspace changes the figures at once', async ({ start, sampleWorkspace }) => {
  const { page } = await start({ workspace: sampleWorkspace })
  const due = page.getByTestId('figure-followUp.completion')
  const before = Number(await due.getAttribute('data-denominator'))
  await goTo(page, 'Settings')
  await page.getByRole('switch').first().locator('xpath=..').click()
  await goTo(page, 'Dashboard')
  await expect.poll(async () => Number(await due.getAttribute('data-denominator'))).toBeLessThan(before)
})
