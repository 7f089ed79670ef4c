import { expect, test } from './support/app.ts'
import { dashboard } from './support/pages.ts'

test('offers the sample data at the first start and shows the team with it', async ({ start }) => {
  const { page } = await start()
  await expect(page.getByRole('button', { name: 'Import your cases' })).toBeVisible()
  await page.getByRole('button', { name: 'Explore with sample data' }).click()

  for (const metric of ['resolution.lasting', 'followUp.completion', 'repeat', 'closure.either']) {
    const { denominator } = await dashboard.numbers(page, metric)
    expect(denominator).toBeGreaterThan(500)
  }
  await expect(page.getByText('Sample data', { exact: true })).toBeVisible()
  await expect(page.getByText(/as of 30 Jun 2026/i).first()).toBeVisible()
})

test('keeps what was loaded for the next start', async ({ start }) => {
  const first = await start()
  await first.page.getByRole('button', { name: 'Explore with sample data' }).click()
  const before = await dashboard.numbers(first.page, 'repeat')
  await first.app.close()
  const second = await start()
  expect(await dashboard.numbers(second.page, 'repeat')).toEqual(before)
})
