import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { dashboard, goTo } from './support/pages.ts'

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`)
}

test('the welcome page has no barrier that axe can see', async ({ start }) => {
  const { page } = await start()
  await expect(page.getByRole('button', { name: 'Import your cases' })).toBeVisible()
  expect(await violations(page)).toEqual([])
})

async function choose(page: Page, colours: string): Promise<void> {
  await goTo(page, 'Settings')
  await page
    .locator('label')
    .filter({ hasText: new RegExp(`^${colours}$`) })
    .click()
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colours.toLowerCase())
}

for (const colours of ['Light', 'Dark']) {
  test(`no page has a barrier that axe can see: ${colours}`, async ({ start, sampleWorkspace }) => {
    const { page } = await start({ workspace: sampleWorkspace })
    await choose(page, colours)
    expect(await violations(page), 'settings').toEqual([])

    await goTo(page, 'Imports')
    await expect(page.getByTestId('import-history')).toBeVisible()
    expect(await violations(page), 'imports').toEqual([])

    await goTo(page, 'HR export')
    await expect(page.getByTestId('hr-preview')).toContainText('repeat')
    expect(await violations(page), 'HR export').toEqual([])

    await goTo(page, 'Dashboard')
    await dashboard.figure(page, 'closure.either').click()
    await expect(page.getByTestId('case-list')).toContainText('C-1')
    expect(await violations(page), 'list').toEqual([])
    await page.getByTestId('case-list').getByText(/^C-1/).first().click()
    await expect(page.locator('.turn-text mark').first()).toBeVisible()
    expect(await violations(page), 'case').toEqual([])
  })

  test(`no page of figures has a barrier that axe can see: ${colours}`, async ({
    start,
    sampleWorkspace,
  }) => {
    // Every rule of axe over seven pages full of charts.
    test.slow()
    const { page } = await start({ workspace: sampleWorkspace })
    await choose(page, colours)
    await goTo(page, 'Dashboard')
    await dashboard.numbers(page, 'repeat')
    await page.getByLabel('Compare with the time before').check()
    await expect(page.getByTestId('change').first()).toBeVisible()
    expect(await violations(page), 'dashboard').toEqual([])
    await page.getByRole('button', { name: 'Channels', exact: true }).click()
    await expect(page.getByLabel('chat', { exact: true })).toBeVisible()
    expect(await violations(page), 'filter').toEqual([])
    await page.getByLabel('chat', { exact: true }).check()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Saved views' }).click()
    await page.getByLabel('Save what you see as').fill('Chat')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Delete “Chat”' })).toBeVisible()
    expect(await violations(page), 'views').toEqual([])
    await page.keyboard.press('Escape')

    for (const theme of ['Resolution', 'Follow-up', 'Repeats', 'Closure'] as const) {
      await goTo(page, theme)
      await expect(page.getByRole('figure', { name: 'By channel' })).toBeVisible()
      await expect(page.locator('[data-testid^="comparison-"]')).toBeVisible()
      expect(await violations(page), theme).toEqual([])
    }
    await page.getByTestId('panel-closure').getByText('Funnel', { exact: true }).click()
    await expect(page.getByTestId('funnel-closure.either').getByRole('link').first()).toBeVisible()
    expect(await violations(page), 'funnel').toEqual([])
  })
}

test('the road from the dashboard to a case can be walked with the keyboard alone', async ({
  start,
  sampleWorkspace,
}) => {
  const { page } = await start({ workspace: sampleWorkspace })
  const figure = dashboard.figure(page, 'repeat')
  await expect(figure).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  for (let presses = 0; presses < 60 && !(await isFocused(page, 'figure-repeat')); presses += 1) {
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('case-list')).toBeVisible()
})

function isFocused(page: Page, testId: string): Promise<boolean> {
  return page.evaluate((id) => document.activeElement?.getAttribute('data-testid') === id, testId)
}
