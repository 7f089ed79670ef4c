import { expect, test } from './support/app.ts'
import { dashboard } from './support/pages.ts'

test('offers the sample data at the first start, shows the team with it, and keeps it for the next start', async ({
  start,
}) => {
  const { app, page } = await start()
  await expect(page.getByRole('button', { name: 'Import your cases' })).toBeVisible()
  await page.getByRole('button', { name: 'Explore with sample data' }).click()

  for (const metric of ['resolution.lasting', 'followUp.completion', 'repeat', 'closure.either']) {
    const { denominator } = await dashboard.numbers(page, metric)
    expect(denominator).toBeGreaterThan(500)
  }
  await expect(page.getByText('Sample data', { exact: true })).toBeVisible()
  await expect(page.getByText(/as of 30 Jun 2026/i).first()).toBeVisible()

  const before = await dashboard.numbers(page, 'repeat')
  await app.close()
  const next = await start()
  expect(await dashboard.numbers(next.page, 'repeat')).toEqual(before)
})
