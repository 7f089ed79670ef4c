import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { coachingPage } from './pages/coaching-page.ts'
import { preparePage } from './pages/prepare-page.ts'
import { expect, type RunningApp, saveInDialog, test } from './support/app.ts'
import { CLEAR_AGENT } from './support/clear-topics.ts'

const LONG_NOTE = 'Zażółć gęślą jaźń i porozmawiajmy o tym spokojnie. '.repeat(430)

/** Saves the page that is shown as PDF, and gives its pages' texts. */
async function savedPdf({ app, page }: RunningApp, path: string): Promise<readonly string[]> {
  await saveInDialog(app, path)
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  await expect(page.getByText(`Saved as ${path.split('/').at(-1)}`)).toBeVisible({ timeout: 60_000 })
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await readFile(path))))
  return text.map((one) => one.replaceAll(/\s+/gu, ' '))
}

const leaveMeeting = (page: Page): Promise<void> => page.getByText('Leave the meeting').click()

async function agreeOn(page: Page, behaviour: string): Promise<void> {
  await coachingPage.tab(page, 'Agree')
  await page.getByRole('button', { name: /^Add/ }).first().click()
  await page
    .getByLabel(/^What .* will do$/)
    .last()
    .fill(behaviour)
}

/** Opens a one-on-one that has been prepared. */
async function prepared(page: Page): Promise<void> {
  await coachingPage.create(page, CLEAR_AGENT)
  await preparePage.make(page)
}

test('the page for the agent is one page in both languages and sizes, and holds no private note', async ({
  start,
  topicsWorkspace,
  folder,
}) => {
  const running = await start({ workspace: topicsWorkspace })
  const { page } = running
  await prepared(page)
  await agreeOn(page, 'Asks whether it works before closing.')
  await coachingPage.saved(page)
  await coachingPage.meet(page)
  await coachingPage.sharedNotes(page).fill('We read the case together.')
  await coachingPage.openPrivateNotes(page)
  await coachingPage.privateNotes(page).fill('Canary of a private note')
  await leaveMeeting(page)
  await page.getByRole('tab', { name: 'Hand out', exact: true }).click()
  const sheet = page.getByTestId('hand-out')
  await expect(sheet).toContainText('We read the case together.')
  await expect(sheet).not.toContainText('Canary')

  const english = await savedPdf(running, join(folder, 'one.pdf'))
  expect(english).toHaveLength(1)
  for (const part of [
    CLEAR_AGENT,
    'What goes well',
    'What we work on',
    'Asks whether it works before closing.',
  ]) {
    expect(english[0]).toContain(part)
  }
  expect(english[0]).toContain('We read the case together.')
  expect(english[0]).not.toContain('Canary')
  expect(english[0]).not.toContain('shortened to fit')

  await page.getByRole('radiogroup', { name: 'Language of the page' }).getByText('Polish').click()
  await page.getByRole('radiogroup', { name: 'Paper' }).getByText('Letter').click()
  const polish = await savedPdf(running, join(folder, 'two.pdf'))
  expect(polish).toHaveLength(1)
  expect(polish[0]).toContain('Co idzie dobrze')
  expect(polish[0]).toContain('Nad czym pracujemy')
})

test('a note of thousands of words still leaves one page, which says that it is shortened', async ({
  start,
  topicsWorkspace,
  folder,
}) => {
  const running = await start({ workspace: topicsWorkspace })
  const { page } = running
  await prepared(page)
  for (let count = 0; count < 6; count += 1) await agreeOn(page, LONG_NOTE.slice(0, 1_900))
  await coachingPage.meet(page)
  await coachingPage.sharedNotes(page).fill(LONG_NOTE)
  await leaveMeeting(page)
  await page.getByRole('tab', { name: 'Hand out', exact: true }).click()
  for (const paper of ['A4', 'Letter']) {
    await page.getByRole('radiogroup', { name: 'Paper' }).getByText(paper, { exact: true }).click()
    await expect(page.getByTestId('hand-out')).toHaveAttribute('data-fits', 'true')
    const pages = await savedPdf(running, join(folder, `${paper}.pdf`))
    expect(pages).toHaveLength(1)
    expect(pages[0]).toContain('Zażółć gęślą jaźń')
    expect(pages[0]).toContain('shortened to fit')
    expect(pages[0], 'the last line is on the page').toContain('no decision by themselves')
  }
})
