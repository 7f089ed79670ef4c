import { expect, test } from './support/app.ts'
import { writeMixedFile } from './support/files.ts'
import { goTo, importsPage } from './support/pages.ts'

test('from a number to its cases to the very words', async ({ start, folder }) => {
  const running = await start()
  const { page } = running
  await importsPage.start(running, await writeMixedFile(folder))
  await importsPage.expectCounts(page, { inserted: 3 })
  await goTo(page, 'Dashboard')
  const march = encodeURIComponent(JSON.stringify({ from: '2026-03-01', to: '2026-04-01' }))
  await page.evaluate((range) => location.assign(`#/dashboard?range=${range}`), march)
  await expect(page.getByTestId('figure-closure.either')).toHaveAttribute('data-numerator', '1')
  await page.getByTestId('figure-closure.either').click()
  await page.getByTestId('case-list').getByText('a', { exact: true }).click()
  const question = page.locator('.turn-text mark')
  await expect(question).toHaveText(/^Is there anything else I can help/)
  await expect(page.getByTestId('verdict-closure.unresolved')).toHaveAttribute('data-verdict', 'counted')
  await expect(page.getByTestId('verdict-closure.waited')).toHaveAttribute('data-verdict', 'counted')
  const repeat = page.getByTestId('verdict-repeat')
  await expect(repeat).toHaveAttribute('data-verdict', 'tooEarly')
  await expect(repeat).toContainText(/Resolved on .* The 30 days after that end on .*: too early to tell/)
  await expect(page.getByTestId('timeline').getByRole('listitem').first()).toContainText('Opened')
  await expect(page.getByTestId('timeline')).toContainText('The data end here')
})
