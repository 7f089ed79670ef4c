import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { coachingPage } from './pages/coaching-page.ts'
import { preparePage } from './pages/prepare-page.ts'
import { expect, saveInDialog, test } from './support/app.ts'
import { CLEAR_AGENT } from './support/clear-topics.ts'

const BEHAVIOUR = 'Asks whether it is solved, and waits.'

/** Moves the one-on-one into April of the sample data, so that its review is due within them. */
async function moveToApril(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Date', exact: true }).click()
  const calendar = page.getByRole('dialog')
  const back = calendar.locator('button[data-direction="previous"]')
  const april = calendar.getByRole('button', { name: '15 April 2026', exact: true })
  for (let month = 0; month < 24 && !(await april.isVisible()); month += 1) await back.click()
  await april.click()
  await expect(page.getByRole('button', { name: 'Date', exact: true })).toHaveText('15 Apr 2026')
}

test('the whole loop: prepare, rate, meet, agree, acknowledge, hand out, review, and the next one', async ({
  start,
  topicsWorkspace,
  folder,
}) => {
  test.setTimeout(240_000)
  const { app, page } = await start({ workspace: topicsWorkspace })
  await coachingPage.create(page, CLEAR_AGENT)
  await moveToApril(page)
  await preparePage.make(page)
  await preparePage.rating(page).getByRole('button', { name: 'Open the sheet' }).click()
  await page.getByRole('dialog').getByRole('radio', { name: 'Mostly' }).first().check()
  await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click()

  await coachingPage.meet(page)
  await coachingPage.agentsWords(page).fill('I close too early when the queue is long.')
  await coachingPage.sharedNotes(page).fill('We read two cases.')
  await page.getByText('Leave the meeting').click()
  await coachingPage.tab(page, 'Agree')
  await page.getByRole('button', { name: 'Add an action' }).click()
  await page.getByLabel(`What ${CLEAR_AGENT} will do`).fill(BEHAVIOUR)
  await page.getByTestId('action').getByLabel('Looked at by').selectOption('closure.solved')
  await page.getByRole('button', { name: 'The meeting took place' }).click()
  await page.getByRole('radio', { name: 'Yes' }).check()
  await page.getByLabel(`${CLEAR_AGENT}’s comment`).fill('Fair.')
  await coachingPage.saved(page)

  await page.getByRole('tab', { name: 'Hand out', exact: true }).click()
  await saveInDialog(app, join(folder, 'page.pdf'))
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  await expect(page.getByText('Saved as page.pdf')).toBeVisible({ timeout: 60_000 })
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(join(folder, 'page.pdf'))))
  const { text, totalPages } = await extractText(pdf, { mergePages: true })
  expect(totalPages).toBe(1)
  for (const words of [BEHAVIOUR, 'I close too early', 'We read two cases.', 'Fair.']) {
    expect(text.replaceAll(/\s+/gu, ' ')).toContain(words)
  }

  await coachingPage.tab(page, 'Review')
  await page.getByRole('button', { name: 'Look at what changed' }).click()
  await expect(page.getByTestId('effect')).toHaveAttribute(
    'data-verdict',
    /noClearChange|tooFew|higher|lower/u,
  )
  await page.getByRole('radio', { name: 'Go on' }).check()
  await page.getByRole('button', { name: 'Close this action' }).click()
  await coachingPage.saved(page)
  await page.getByRole('button', { name: 'Plan and open it' }).click()

  await expect(coachingPage.stage(page)).toHaveText('Planned')
  await preparePage.make(page)
  await expect(page.getByRole('main')).toContainText(BEHAVIOUR)
  await coachingPage.tab(page, 'Agree')
  await expect(page.getByLabel(`What ${CLEAR_AGENT} will do`)).toHaveValue(BEHAVIOUR)
  await page.getByRole('navigation').getByRole('link', { name: 'Agents', exact: true }).click()
  await page.getByTestId('agents').getByRole('button', { name: CLEAR_AGENT }).click()
  await expect(page.getByRole('main')).toContainText(BEHAVIOUR)
})
