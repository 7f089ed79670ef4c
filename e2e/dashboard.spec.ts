import type { Page } from '@playwright/test'
import { cli, expect, test } from './support/app.ts'
import { dashboard, goTo } from './support/pages.ts'

const CHANNEL = 'chat'
const CATEGORY = 'Billing'
/** The period that the dashboard begins with, and the six months before it. */
const PERIOD = ['--from', '2025-12-01', '--to', '2026-06-01']
const BEFORE = ['--from', '2025-06-01', '--to', '2025-12-01']
/** The last 90 days that the data speak for. */
const OF_LATE = ['--from', '2026-04-02', '--to', '2026-07-01']

const format = (count = 0): string => new Intl.NumberFormat('en').format(count)

interface FigureRow {
  readonly numerator: number
  readonly denominator: number
  readonly value: number
  readonly group: Readonly<Record<string, string | null>>
}

async function figures(workspace: string, ...more: string[]): Promise<FigureRow[]> {
  const { stdout } = await cli('metrics', '--workspace', workspace, '--metric', 'repeat', ...more, '--json')
  return (JSON.parse(stdout) as { rows: FigureRow[] }).rows
}

/** Chooses a value of one of the filters. */
async function narrow(page: Page, filter: string, value: string): Promise<void> {
  await page
    .getByRole('group', { name: 'Filters' })
    .getByRole('button', { name: filter, exact: true })
    .click()
  await page.getByRole('dialog', { name: filter }).getByLabel(value, { exact: true }).check()
  await page.keyboard.press('Escape')
}

test('channel and category narrow every page and the case list, and outlast a reload', async ({
  start,
  sampleWorkspace,
}) => {
  const { page } = await start({ workspace: sampleWorkspace })
  const rows = await figures(sampleWorkspace, ...PERIOD, '--by', 'category,channel')
  const expected = rows.find(({ group }) => group['channel'] === CHANNEL && group['category'] === CATEGORY)
  const numbers = { numerator: expected?.numerator, denominator: expected?.denominator }

  await narrow(page, 'Channels', CHANNEL)
  await narrow(page, 'Categories', CATEGORY)
  await expect.poll(() => dashboard.numbers(page, 'repeat')).toEqual(numbers)

  await goTo(page, 'Repeats')
  await expect(page.getByTestId('chip-channels')).toContainText(CHANNEL)
  await expect.poll(() => dashboard.numbers(page, 'repeat')).toEqual(numbers)

  await dashboard.figure(page, 'repeat').click()
  await expect(page.getByTestId('part-counted')).toContainText(`(${expected?.numerator})`)
  await page.reload()
  await expect(page.getByTestId('part-counted')).toContainText(`(${expected?.numerator})`)
  await page.goBack()
  await expect.poll(() => dashboard.numbers(page, 'repeat')).toEqual(numbers)

  // From anywhere else the way back leads to the same cases.
  await goTo(page, 'Settings')
  await goTo(page, 'Dashboard')
  await expect(page.getByTestId('chip-categories')).toContainText(CATEGORY)
  await page.getByTestId('chip-channels').getByRole('button').click()
  await page.getByRole('button', { name: 'Clear all filters' }).click()
  await expect(page.getByTestId('chip-categories')).toHaveCount(0)
  const [all] = await figures(sampleWorkspace, ...PERIOD)
  await expect
    .poll(() => dashboard.numbers(page, 'repeat'))
    .toEqual({ numerator: all?.numerator, denominator: all?.denominator })
})

test('the time before stands beside each figure, with the difference in words', async ({
  start,
  sampleWorkspace,
}) => {
  const { page } = await start({ workspace: sampleWorkspace })
  const [now] = await figures(sampleWorkspace, ...PERIOD)
  const [before] = await figures(sampleWorkspace, ...BEFORE)
  await page.getByLabel('Compare with the time before').check()
  const change = page.getByTestId('panel-repeat').getByTestId('change')
  await expect(change).toContainText(
    `${((before?.value ?? 0) * 100).toFixed(1)}% (n = ${format(before?.denominator)})`,
  )
  const points = ((now?.value ?? 0) - (before?.value ?? 0)) * 100
  await expect(change).toContainText(`${Math.abs(points).toFixed(1)} points`)
  await expect(change).toContainText(/within chance|more than chance/)

  await goTo(page, 'Repeats')
  await expect(page.getByTestId('change')).toContainText(`n = ${format(before?.denominator)}`)
  await page.getByLabel('Compare with the time before').uncheck()
  await expect(page.getByTestId('change')).toHaveCount(0)
})

test('a view is saved, applied after a restart, renamed, replaced and deleted by keyboard and pointer', async ({
  start,
  sampleWorkspace,
}) => {
  const first = await start({ workspace: sampleWorkspace })
  await narrow(first.page, 'Channels', CHANNEL)
  await first.page.getByLabel('Period', { exact: true }).selectOption('last90')
  const rows = await figures(sampleWorkspace, ...OF_LATE, '--by', 'channel')
  const expected = rows.find(({ group }) => group['channel'] === CHANNEL)
  await first.page.getByRole('button', { name: 'Saved views' }).press('Enter')
  await first.page.getByLabel('Save what you see as').fill('Chat, of late')
  await first.page.keyboard.press('Enter')
  await expect(first.page.getByRole('button', { name: 'Chat, of late', exact: true }).first()).toBeVisible()
  await first.app.close()

  const { page } = await start({ workspace: sampleWorkspace })
  const views = page.getByRole('dialog', { name: 'Saved views' })
  await page.getByRole('button', { name: 'Saved views' }).press('Enter')
  await views.getByRole('button', { name: 'Chat, of late', exact: true }).press('Enter')
  await expect(page.getByTestId('chip-channels')).toContainText(CHANNEL)
  await expect(page.getByLabel('Period', { exact: true })).toHaveValue('last90')
  await expect
    .poll(() => dashboard.numbers(page, 'repeat'))
    .toEqual({ numerator: expected?.numerator, denominator: expected?.denominator })

  await page.getByTestId('chip-channels').getByRole('button').click()
  await page.getByRole('button', { name: 'Saved views' }).click()
  await views.getByRole('button', { name: 'Rename “Chat, of late”' }).click()
  await views.getByLabel('Rename “Chat, of late”').fill('Of late')
  await page.keyboard.press('Enter')
  await views.getByRole('button', { name: 'Replace “Of late” with what you see' }).click()
  await views.getByRole('button', { name: 'Replace', exact: true }).click()
  await expect(views.getByRole('button', { name: 'Of late', exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  )
  await views.getByRole('button', { name: 'Delete “Of late”' }).click()
  await views.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(views.getByText('No view is saved yet.')).toBeVisible()
})

test('filters that leave nothing say so, and how to get out', async ({ start, sampleWorkspace }) => {
  const { page } = await start({ workspace: sampleWorkspace })
  await expect(dashboard.figure(page, 'repeat')).toBeVisible()
  await page.evaluate(() => location.assign('#/closure?channels=%5B%22carrier%20pigeon%22%5D'))
  await expect(page.getByText('Nothing to show for this period')).toBeVisible()
  await expect(page.getByTestId('chip-channels')).toContainText('carrier pigeon')
  await page.getByRole('button', { name: 'Show all dates and all cases' }).click()
  await expect(dashboard.figure(page, 'closure.either')).toBeVisible()
})
