import type { Page } from '@playwright/test'
import { coachingPage } from './pages/coaching-page.ts'
import { hrExport } from './pages/hr-export-page.ts'
import { preparePage, storePastSession } from './pages/prepare-page.ts'
import { expect, test } from './support/app.ts'
import { CLEAR_AGENT } from './support/clear-topics.ts'
import { barriers, SCHEMES } from './support/barriers.ts'
import { dashboard, goTo } from './support/pages.ts'

test('the welcome page has no barrier that axe can see', async ({ start }) => {
  const { page } = await start()
  await expect(page.getByRole('button', { name: 'Import your cases' })).toBeVisible()
  expect(await barriers(page)).toEqual([])
})

async function choose(page: Page, colours: string): Promise<void> {
  await goTo(page, 'Settings')
  await page
    .locator('label')
    .filter({ hasText: new RegExp(`^${colours}$`) })
    .click()
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colours.toLowerCase())
}

for (const { colours, find } of SCHEMES) {
  test(`no page has a barrier that axe can see: ${colours}`, async ({ start, sampleWorkspace }) => {
    const { page } = await start({ workspace: sampleWorkspace })
    await choose(page, colours)
    expect(await find(page), 'settings').toEqual([])

    await goTo(page, 'Imports')
    await expect(page.getByTestId('import-history')).toBeVisible()
    expect(await find(page), 'imports').toEqual([])

    await hrExport.open(page)
    for (const step of ['period', 'contents', 'format', 'preview'] as const) {
      await hrExport.goOn(page, step)
      if (step === 'preview') await expect(hrExport.preview(page)).toContainText('repeat')
      expect(await find(page), `HR export: ${step}`).toEqual([])
    }
    await hrExport.goToPage(page, 'Agent numbers')
    await expect(page.getByTestId('hr-references')).toContainText('A-0001')
    expect(await find(page), 'agent numbers').toEqual([])

    await goTo(page, 'Dashboard')
    await dashboard.figure(page, 'closure.either').click()
    await expect(page.getByTestId('case-list')).toContainText('C-1')
    expect(await find(page), 'list').toEqual([])
    await page.getByTestId('case-list').getByText(/^C-1/).first().click()
    await expect(page.locator('.turn-text mark').first()).toBeVisible()
    expect(await find(page), 'case').toEqual([])
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
    expect(await find(page), 'dashboard').toEqual([])
    await page.getByRole('button', { name: 'Channels', exact: true }).click()
    await expect(page.getByLabel('chat', { exact: true })).toBeVisible()
    expect(await find(page), 'filter').toEqual([])
    await page.getByLabel('chat', { exact: true }).check()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Saved views' }).click()
    await page.getByLabel('Save what you see as').fill('Chat')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Delete “Chat”' })).toBeVisible()
    expect(await find(page), 'views').toEqual([])
    await page.keyboard.press('Escape')

    for (const theme of ['Resolution', 'Follow-up', 'Repeats', 'Closure'] as const) {
      await goTo(page, theme)
      await expect(page.getByRole('figure', { name: 'By channel' })).toBeVisible()
      await expect(page.locator('[data-testid^="comparison-"]')).toBeVisible()
      expect(await find(page), theme).toEqual([])
    }
    await page.getByTestId('panel-closure').getByText('Funnel', { exact: true }).click()
    await expect(page.getByTestId('funnel-closure.either').getByRole('link').first()).toBeVisible()
    expect(await find(page), 'funnel').toEqual([])
  })
}

for (const { colours, find } of SCHEMES) {
  test(`preparing and reviewing have no barrier that axe can see: ${colours}`, async ({
    start,
    topicsWorkspace,
  }) => {
    test.slow()
    const { page } = await start({ workspace: topicsWorkspace })
    await choose(page, colours)
    await goTo(page, 'One-on-ones')
    await expect(page.getByText('No one-on-one yet')).toBeVisible()
    expect(await find(page), 'no one-on-one').toEqual([])

    await coachingPage.create(page, CLEAR_AGENT)
    expect(await find(page), 'nothing prepared').toEqual([])
    await preparePage.make(page)
    const strength = preparePage.topic(page, 'strength')
    await expect(preparePage.excerpts(strength)).toHaveCount(1)
    expect(await find(page), 'prepared').toEqual([])
    await strength.getByRole('button', { name: /^Swap the words/ }).click()
    await expect(page.getByRole('dialog').getByTestId('excerpt').first()).toBeVisible()
    expect(await find(page), 'words').toEqual([])
    await page.keyboard.press('Escape')
    await strength.getByRole('button', { name: 'Choose another figure instead' }).click()
    await expect(page.getByRole('dialog', { name: 'Choose a strength' })).toBeVisible()
    expect(await find(page), 'another figure').toEqual([])
    await page.keyboard.press('Escape')
    await preparePage.rating(page).getByRole('button', { name: 'Open the sheet' }).click()
    await expect(page.getByRole('radiogroup').first()).toBeVisible()
    expect(await find(page), 'sheet').toEqual([])
    await page.getByRole('button', { name: 'Done', exact: true }).click()
    await expect(preparePage.rating(page).getByRole('table')).toBeVisible()
    expect(await find(page), 'rated').toEqual([])

    const past = { agent: 'Marcus Bell', heldOn: '2026-04-16', reviewOn: '2026-06-15' }
    await storePastSession(page, {
      ...past,
      behaviour: 'Asks whether it is solved.',
      metric: 'closure.solved',
    })
    await goTo(page, 'Dashboard')
    await page.reload()
    await goTo(page, 'One-on-ones')
    await expect(page.getByTestId('reviews-due')).toContainText('Overdue')
    expect(await find(page), 'list').toEqual([])
    await page.getByTestId('reviews-due').getByRole('link').click()
    await page.getByRole('button', { name: 'Look at what changed' }).click()
    await expect(page.getByTestId('effect')).toBeVisible()
    expect(await find(page), 'review').toEqual([])
  })
}

test('agents, the page to hand out and data about people have no barrier that axe can see', async ({
  start,
  sampleWorkspace,
}) => {
  test.slow()
  const { page } = await start({ workspace: sampleWorkspace })
  await goTo(page, 'Agents')
  await expect(page.getByTestId('agents')).toBeVisible()
  expect(await barriers(page), 'agents').toEqual([])
  await page.getByTestId('agents').getByRole('button', { name: 'Amara Okafor' }).click()
  await expect(page.getByTestId('agent-figure-closure.solved')).toBeVisible()
  await page.getByText('Ways of talking').click()
  expect(await barriers(page), 'agent').toEqual([])
  await coachingPage.create(page, 'Amara Okafor')
  await preparePage.make(page)
  await page.getByRole('tab', { name: 'Hand out', exact: true }).click()
  await expect(page.getByTestId('hand-out')).toBeVisible()
  expect(await barriers(page), 'hand out').toEqual([])
  await goTo(page, 'Settings')
  await page.getByRole('link', { name: 'Data about people' }).click()
  await expect(page.getByRole('heading', { name: 'Data about people' })).toBeVisible()
  expect(await barriers(page), 'people').toEqual([])
})

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
