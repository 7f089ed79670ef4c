import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { cli, expect, type RunningApp, saveInDialog, test } from './support/app.ts'
import { dashboard, goTo } from './support/pages.ts'

const PERIOD = ['--from', '2025-12-01', '--to', '2026-06-01']

/** The chart that holds an element. */
function chartOf(page: Page, inside: Locator): Locator {
  return page.locator('figure.chart').filter({ has: inside })
}

async function choose(page: Page, chart: Locator, entry: string | RegExp): Promise<void> {
  await chart.getByTestId('chart-menu').click()
  await page.getByRole('menuitem', { name: entry }).click()
}

/** What the last copy left in the clipboard, emptied before it. */
async function copied({ app, page }: RunningApp, chart: Locator): Promise<string> {
  await app.evaluate(({ clipboard }) => clipboard.clear())
  await choose(page, chart, 'Copy as a drawing (SVG)')
  let svg = ''
  await expect(async () => {
    svg = await app.evaluate(({ clipboard }) => clipboard.readText())
    expect(svg).toContain('</svg>')
  }).toPass()
  return svg
}

test('a trend is one tab stop, and its points say what its table says', async ({
  start,
  sampleWorkspace,
}) => {
  const { page } = await start({ workspace: sampleWorkspace })
  await goTo(page, 'Repeats')
  const trend = page.getByTestId('trend-repeat')
  const points = trend.getByRole('link')
  await expect(points).toHaveCount(6)
  await expect(trend.locator('[tabindex="0"]')).toHaveCount(1)

  await points.first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(points.nth(1)).toBeFocused()
  const label = (await points.nth(1).getAttribute('aria-label')) ?? ''
  for (const part of label.split('. ')) await expect(trend.locator('.chart-tip')).toContainText(part)
  await page.keyboard.press('End')
  await expect(points.last()).toBeFocused()
  await expect(trend.locator('[tabindex="0"]')).toHaveCount(1)

  const labels = await points.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
  const chart = page.locator('figure.chart').filter({ hasText: 'By month' })
  await choose(page, chart, 'Show as a table')
  const rows = page.getByTestId('table-repeat-month').locator('tbody tr')
  for (const [at, words] of labels.entries()) {
    const cells = await rows.nth(at).locator('th, td').allTextContents()
    const [month = '', value = '', numerator = '', denominator = '', interval = ''] = cells
    expect(words).toContain(`${month}. ${value}, ${numerator} of ${denominator} complaints`)
    expect(words).toContain(interval.replace(' – ', ' to '))
  }
  await choose(page, chart, 'Show as a chart')
  await expect(points).toHaveCount(6)
})

test('every chart of a theme says itself in sentences', async ({ start, sampleWorkspace }) => {
  const { page } = await start({ workspace: sampleWorkspace })
  await goTo(page, 'Resolution')
  await expect(page.getByTestId('times')).toBeVisible()
  const charts = page.locator('figure.chart')
  expect(await charts.count()).toBeGreaterThanOrEqual(5)
  for (const chart of await charts.all()) {
    const summary = page.locator(`[id="${await chart.getAttribute('aria-describedby')}"]`)
    await expect(summary).toContainText(/\d/)
    await expect(chart).toHaveAttribute('aria-label', /.+/)
  }
})

test('a drawing that was copied stands alone, and is the same in the dark', async ({
  start,
  sampleWorkspace,
}) => {
  const running = await start({ workspace: sampleWorkspace })
  const { page } = running
  await page.getByRole('navigation').getByRole('link', { name: 'Repeats' }).click()
  const drawings: string[] = []
  for (const theme of ['Light', 'Dark']) {
    await goTo(page, 'Settings')
    await page
      .locator('label')
      .filter({ hasText: new RegExp(`^${theme}$`) })
      .click()
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme.toLowerCase())
    await goTo(page, 'Repeats')
    const trend = page.getByTestId('trend-repeat')
    await expect(trend.getByRole('link')).toHaveCount(6)
    drawings.push(await copied(running, chartOf(page, trend)))
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme.toLowerCase())
  }
  const [light = '', dark = ''] = drawings
  expect(dark).toBe(light)
  expect(light.startsWith('<svg ')).toBe(true)
  expect(light.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(
    /https?:|app:|data:|href|url\(|var\(|class=|style=|<script|<image|<foreignObject/,
  )
  for (const words of ['Repeated complaint', '1 Dec 2025', 'Window: 30 days', 'By month', 'in %']) {
    expect(light).toContain(words)
  }
  const isWellFormed = await page.evaluate(
    (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror') === null,
    light,
  )
  expect(isWellFormed).toBe(true)
})

test('a drawing of agents holds every row, also those that are scrolled away', async ({
  start,
  sampleWorkspace,
}) => {
  const running = await start({ workspace: sampleWorkspace })
  const { page } = running
  await goTo(page, 'Repeats')
  const rows = page.locator('.agents').first()
  await expect(rows).toBeVisible()
  const names = await rows.locator('.agent-name').allTextContents()
  expect(names.length).toBeGreaterThan(3)
  const svg = await copied(running, chartOf(page, rows).first())
  for (const name of names) expect(svg).toContain(`>${name}</text>`)
})

test('a picture is saved where the user says', async ({ start, sampleWorkspace, folder }) => {
  const { app, page } = await start({ workspace: sampleWorkspace })
  await goTo(page, 'Resolution')
  const chart = chartOf(page, page.getByTestId('times'))
  const path = join(folder, 'times.png')
  await saveInDialog(app, path)
  await choose(page, chart, /Save as a picture/)
  await expect(page.getByText('Saved as times.png.')).toBeVisible()
  const png = await readFile(path)
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  // Width and height stand at the start of a PNG; it is twice as fine as the page.
  const box = await chart.boundingBox()
  expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(2 * Math.floor(box?.width ?? 0))
  expect(png.readUInt32BE(20)).toBeGreaterThanOrEqual(2 * Math.floor(box?.height ?? 0))
})

test('nothing moves where the system says so', async ({ start, sampleWorkspace }) => {
  const { page } = await start({ workspace: sampleWorkspace })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await goTo(page, 'Repeats')
  const path = page.getByTestId('trend-repeat').locator('.recharts-line-curve').last()
  await expect(path).toBeVisible()
  const drawn = await path.evaluate(
    (line) =>
      new Promise<[string | null, number, string | null]>((resolve) => {
        const first = line.getAttribute('d')
        setTimeout(() => resolve([first, line.getAnimations().length, line.getAttribute('d')]), 300)
      }),
  )
  expect(drawn[1]).toBe(0)
  expect(drawn[2]).toBe(drawn[0])
  expect(await path.getAttribute('stroke-dasharray')).toBeNull()
})

test('a page of charts is printed black on white, without what can be clicked', async ({
  start,
  sampleWorkspace,
}) => {
  const { page } = await start({ workspace: sampleWorkspace })
  await goTo(page, 'Repeats')
  const trend = page.getByTestId('trend-repeat')
  await expect(trend.getByRole('link')).toHaveCount(6)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation')).toBeHidden()
  await expect(page.getByTestId('chart-menu').first()).toBeHidden()
  const looks = await chartOf(page, trend).evaluate((chart) => {
    const style = getComputedStyle(chart)
    const scroller = document.querySelector('.shell-scroll')
    return {
      breakInside: style.breakInside,
      ink: getComputedStyle(document.body).color,
      ground: getComputedStyle(document.body).backgroundColor,
      overflow: scroller === null ? '' : getComputedStyle(scroller).overflowY,
    }
  })
  expect(looks).toEqual({
    breakInside: 'avoid',
    ink: 'rgb(0, 0, 0)',
    ground: 'rgb(255, 255, 255)',
    overflow: 'visible',
  })
})

test('categories and channels are the command line’s, and lead to their cases', async ({
  start,
  sampleWorkspace,
}) => {
  const { page } = await start({ workspace: sampleWorkspace })
  await goTo(page, 'Repeats')
  for (const by of ['category', 'channel']) {
    const args = ['metrics', '--workspace', sampleWorkspace, ...PERIOD, '--metric', 'repeat', '--by', by]
    const { stdout } = await cli(...args, '--json')
    const { rows } = JSON.parse(stdout) as { rows: { group: Record<string, string>; denominator: number }[] }
    const shown = page.getByTestId(`groups-repeat-${by}`).locator('a.agent-row')
    await expect(shown).toHaveCount(Math.min(12, rows.length))
    for (const row of await shown.all()) {
      const name = (await row.locator('.agent-name').textContent()) ?? ''
      const expected = rows.find(({ group }) => group[by] === name)
      await expect(row.locator('.soft')).toHaveText(String(expected?.denominator))
    }
  }
  const first = page.getByTestId('groups-repeat-category').locator('a.agent-row').first()
  const name = (await first.locator('.agent-name').textContent()) ?? ''
  await first.click()
  await expect(page.getByTestId('case-list')).toBeVisible()
  await expect(page.getByRole('main')).toContainText(name)
})

test('the times of all resolved cases stand in the bins', async ({ start, sampleWorkspace }) => {
  const { page } = await start({ workspace: sampleWorkspace })
  await goTo(page, 'Resolution')
  const bars = page.getByTestId('times').locator('.times-bin')
  await expect(bars).toHaveCount(8)
  const counts = await page.getByTestId('times').locator('.times-count').allTextContents()
  await bars.first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(bars.nth(1)).toBeFocused()

  await choose(page, chartOf(page, page.getByTestId('times')), 'Show as a table')
  const table = page.getByTestId('times-table')
  const cells = await table.locator('tbody tr td:nth-child(2)').allTextContents()
  expect(cells.slice(0, 8)).toEqual(counts)
  const number = (text: string | undefined) => Number((text ?? '').replaceAll(',', ''))
  expect(cells.slice(0, 8).reduce((sum, cell) => sum + number(cell), 0)).toBe(number(cells[8]))
})

test('a number is taken apart down to the cases of each part', async ({ start, sampleWorkspace }) => {
  const { page } = await start({ workspace: sampleWorkspace })
  await goTo(page, 'Repeats')
  const { numerator, denominator } = await dashboard.numbers(page, 'repeat')
  await page.getByTestId('apart-repeat').click()
  const apart = page.getByTestId('apart')
  await expect(apart).toContainText('whose customer opened another case within 30 days')
  await expect(apart).toContainText('Europe/London')
  await expect(apart).toContainText(`${numerator} ÷ `)
  const count = async (part: string) => {
    const text = await apart.locator(`[data-part="${part}"] > :last-child`).textContent()
    return Number((text ?? '').replaceAll(',', ''))
  }
  expect(await count('counted')).toBe(numerator)
  expect((await count('counted')) + (await count('notCounted'))).toBe(denominator)
  expect(await count('denominator')).toBe(denominator)
  const cohort = await count('cohort')
  const parts = await apart.locator('[data-part] > :last-child').allTextContents()
  const leftOut = parts.slice(3, -1).reduce((sum, text) => sum + Number(text.replaceAll(',', '')), 0)
  expect(denominator + leftOut).toBe(cohort)

  await page.keyboard.press('Escape')
  await expect(page.getByTestId('apart-repeat')).toBeFocused()
  await page.keyboard.press('Enter')
  await apart.getByTestId('apart-notCounted').click()
  await expect(page.getByTestId('part-notCounted')).toContainText(
    new Intl.NumberFormat('en').format(denominator - numerator),
  )
})
