import { coachingPage } from './pages/coaching-page.ts'
import { preparePage, storePastSession } from './pages/prepare-page.ts'
import { expect, test } from './support/app.ts'
import { CLEAR_AGENT } from './support/clear-topics.ts'

/** Lies before the end of the sample data. */
const PAST = { agent: 'Marcus Bell', heldOn: '2026-04-16', reviewOn: '2026-06-15' } as const

test('a brief is made in one click, changed, rated blind, and all there after a reload', async ({
  start,
  topicsWorkspace,
}) => {
  const { page } = await start({ workspace: topicsWorkspace })
  await coachingPage.create(page, CLEAR_AGENT)
  await preparePage.make(page)
  const strength = preparePage.topic(page, 'strength')
  const first = preparePage.topic(page, 0)
  await expect(strength).toContainText(/of \d+ cases, 95% interval/u)
  await expect(first).toContainText(/Clear|May be chance/u)
  await expect(preparePage.excerpts(strength)).toHaveCount(1)

  await preparePage.chooseInstead(page, first, 'Resolved and stayed resolved', 'She asked for it herself')
  await expect(first).toContainText('Your choice: She asked for it herself')
  await expect(preparePage.excerpts(first), 'words of the figure before are gone').toHaveCount(0)
  await first.getByRole('button', { name: 'Choose words that show it' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Take these words/ })
    .first()
    .click()
  await expect(preparePage.excerpts(first)).toHaveCount(1)
  await preparePage.question(strength).fill('What went well here?')
  const swappedFor = await preparePage.swapFirst(page, strength)
  await expect(preparePage.excerpts(strength)).toContainText(swappedFor)
  await strength.getByRole('button', { name: /^Add a note/ }).click()
  await strength.getByLabel('Note', { exact: true }).fill('Read this one aloud')

  await preparePage.rating(page).getByRole('button', { name: 'Open the sheet' }).click()
  const sheet = page.getByRole('dialog')
  await expect(sheet.getByRole('radiogroup').nth(1)).toBeVisible()
  await expect(sheet, 'no figure is in sight').not.toContainText('%')
  await sheet
    .getByRole('radiogroup', { name: 'What I resolve stays resolved' })
    .getByRole('radio', { name: 'Mostly' })
    .check()
  await sheet.getByLabel('In my own words').first().fill('Less so in chats')
  await sheet.getByRole('button', { name: 'Done', exact: true }).click()
  await expect(preparePage.rating(page)).toContainText('Mostly')
  await coachingPage.saved(page)
  await page.reload()

  await expect(first).toContainText('Your choice: She asked for it herself')
  await expect(preparePage.excerpts(first)).toHaveCount(1)
  await expect(preparePage.question(strength)).toHaveValue('What went well here?')
  await expect(preparePage.excerpts(strength)).toContainText(swappedFor)
  await expect(strength.getByLabel('Note', { exact: true })).toHaveValue('Read this one aloud')
  const rated = preparePage.rating(page).getByRole('row', { name: /What I resolve/ })
  await expect(rated).toContainText('Mostly')
  await expect(rated).toContainText(/of \d+ cases/u)
  await expect(preparePage.rating(page)).toContainText('Less so in chats')
})

test('preparing again asks before it throws choices away', async ({ start, topicsWorkspace }) => {
  const { page } = await start({ workspace: topicsWorkspace })
  await coachingPage.create(page, CLEAR_AGENT)
  await preparePage.make(page)
  const strength = preparePage.topic(page, 'strength')
  const first = preparePage.topic(page, 0)
  const before = await strength.getByRole('heading').textContent()
  await preparePage.chooseInstead(page, first, 'Reopened', 'It came up in the team')
  await preparePage.question(strength).fill('Mine')

  await page.getByLabel('Cases of').selectOption('last6')
  await page.getByRole('button', { name: 'Prepare again' }).click()
  await page.getByRole('button', { name: 'Update figures, keep my choices' }).click()
  await expect(page.getByText('of the cases from 1 Dec 2025 to 31 May 2026')).toBeVisible()
  await expect(strength.getByRole('heading')).toHaveText(before ?? '')
  await expect(preparePage.question(strength)).toHaveValue('Mine')
  await expect(first).toContainText('It came up in the team')

  await page.getByLabel('Cases of').selectOption('threeMonths')
  await page.getByRole('button', { name: 'Prepare again' }).click()
  await page.getByRole('button', { name: 'Start anew' }).click()
  await expect(first).not.toContainText('Reopened')
  await expect(preparePage.question(strength)).not.toHaveValue('Mine')
})

test('a review says what changed, is decided, and goes on in the next one-on-one', async ({
  start,
  sampleWorkspace,
}) => {
  const { page } = await start({ workspace: sampleWorkspace })
  const behaviour = 'Asks whether it is solved.'
  await storePastSession(page, { ...PAST, behaviour, metric: 'closure.solved' })
  await page.getByRole('navigation').getByRole('link', { name: 'One-on-ones', exact: true }).click()
  const due = page.getByTestId('reviews-due')
  await expect(due).toContainText('Overdue (1)')
  await due.getByRole('link').click()

  await page.getByRole('button', { name: 'Look at what changed' }).click()
  const effect = page.getByTestId('effect')
  await expect(effect).toHaveAttribute('data-verdict', /noClearChange|tooFew|higher|lower/u)
  await expect(effect.getByRole('row').filter({ hasText: 'of' })).toHaveCount(4)
  await expect(effect).toContainText('By chance alone')
  await page.getByLabel('What you both make of it').fill('Goes on, with a note on the screen')
  await coachingPage.saved(page)
  await page.reload()
  await expect(page.getByLabel('What you both make of it')).toHaveValue('Goes on, with a note on the screen')
  await page.getByRole('radio', { name: 'Go on' }).check()
  await page.getByRole('button', { name: 'Close this action' }).click()
  await expect(page.getByText('1 action goes on')).toBeVisible()
  await coachingPage.saved(page)
  await page.getByRole('button', { name: 'Plan and open it' }).click()

  await expect(coachingPage.stage(page)).toHaveText('Planned')
  await coachingPage.tab(page, 'Agree')
  await expect(page.getByLabel('What Marcus Bell will do')).toHaveValue(behaviour)
  await coachingPage.tab(page, 'Prepare')
  await preparePage.make(page)
  await expect(page.getByTestId('last-actions')).toContainText(behaviour)
})

test('a review that is not due says when it is', async ({ start, sampleWorkspace }) => {
  const { page } = await start({ workspace: sampleWorkspace })
  const reviewOn = '2999-03-01'
  const id = await storePastSession(page, { ...PAST, reviewOn, behaviour: 'Waits.', metric: null })
  await page.evaluate((session) => (location.hash = `#/coaching/${session}?part=review`), id)
  await expect(page.getByText('The review is on 1 Mar 2999')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Write the review' })).toHaveCount(0)
})

test('the calendar is walked with the keyboard, and a day of it is planned', async ({
  start,
  sampleWorkspace,
}) => {
  const { page } = await start({ workspace: sampleWorkspace })
  await storePastSession(page, { ...PAST, behaviour: 'Waits.', metric: null })
  await page.getByRole('navigation').getByRole('link', { name: 'One-on-ones', exact: true }).click()
  const calendar = page.getByTestId('calendar')
  const month = await calendar.getByRole('heading').first().textContent()
  await calendar.getByRole('button', { pressed: true }).focus()
  await page.keyboard.press('PageDown')
  await expect(calendar.getByRole('heading').first()).not.toHaveText(month ?? '')
  await page.keyboard.press('ArrowRight')
  const day = await calendar.getByTestId('calendar-day').getByRole('heading').textContent()
  await expect(calendar.getByRole('button', { pressed: true })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'New one-on-one' })
  await dialog.getByRole('combobox', { name: 'With' }).fill('Li Na')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Create and open' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'One-on-one with Li Na' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Date' })).toHaveText(day ?? '')

  await page.goBack()
  await page.getByRole('combobox', { name: 'One-on-ones of' }).fill('Li')
  await page.getByRole('option', { name: 'Li Na' }).click()
  await expect(page.getByTestId('sessions').getByRole('link')).toHaveCount(1)
  await expect(page.getByTestId('reviews-due')).toContainText('No action is waiting')
})
