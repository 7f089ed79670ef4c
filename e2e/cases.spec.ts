import { expect, test } from './support/app.ts'
import { writeMixedFile } from './support/files.ts'
import { goTo, importsPage } from './support/pages.ts'

test('from a number to its cases to the very words', async ({ start, folder }) => {
  const running = await start()
  const { page } = running
  await importsPage.start(running, await writeMixedFile(folder))
  await importsPage.expectCounts(page, { inserted: 3 })
  await goTo(page, 'Dashboard')
  await page.goto(`${page.url().split('#')[0]}#/?from=2026-03-01&to=2026-04-01`)
  await page.getByTestId('figure-closure.either').click()
  await page.getByTestId('case-list').getByRole('link').first().click()
  const question = page.locator('mark')
  await expect(question).toHaveText(/Is there anything else I can help you with\??/)
  await expect(page.getByTestId('verdict-closure.unresolved')).toHaveAttribute('data-verdict', 'counted')
  await expect(page.getByTestId('verdict-closure.waited')).toHaveAttribute('data-verdict', 'counted')
  await expect(page.getByTestId('verdict-repeat')).toHaveAttribute('data-verdict', 'tooEarly')
})
