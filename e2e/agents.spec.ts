import { coachingPage } from './pages/coaching-page.ts'
import { preparePage } from './pages/prepare-page.ts'
import { expect, test } from './support/app.ts'

test('an agent’s page shows figures in the range of the team, and each opens its cases', async ({
  start,
  sampleWorkspace,
}) => {
  const { page } = await start({ workspace: sampleWorkspace })
  await page.getByRole('navigation').getByRole('link', { name: 'Agents', exact: true }).click()
  const rows = page.getByTestId('agents').getByRole('rowheader')
  await expect(rows.filter({ hasText: 'Amara Okafor' })).toBeVisible()
  const names = await rows.allTextContents()
  expect(names.length).toBeGreaterThan(4)
  expect(names, 'by name').toEqual(names.toSorted(new Intl.Collator('en-GB').compare))

  await page.getByTestId('agents').getByRole('button', { name: 'Amara Okafor' }).click()
  await expect(page.getByRole('heading', { name: 'Amara Okafor' })).toBeVisible()
  const row = page.getByTestId('agent-figure-closure.solved')
  await expect(row).toContainText('cases')
  const counts = /([\d,]+) of ([\d,]+) cases/u.exec((await row.textContent()) ?? '')
  expect(counts).not.toBeNull()
  await row.getByRole('link').click()
  await expect(page.getByTestId('part-counted')).toContainText(`(${counts?.[1]})`)
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Amara Okafor' })).toBeVisible()

  await page.getByRole('button', { name: 'New one-on-one' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Create and open' }).click()
  await expect(page.getByRole('heading', { name: 'One-on-one with Amara Okafor' })).toBeVisible()
})

test('words that show something well are kept as an example, without names', async ({
  start,
  sampleWorkspace,
}) => {
  const { page } = await start({ workspace: sampleWorkspace })
  const agent = 'Amara Okafor'
  await coachingPage.create(page, agent)
  await preparePage.make(page)
  const strength = preparePage.topic(page, 'strength')
  await coachingPage.saved(page)
  await strength.getByRole('button', { name: /^Keep as example/ }).click()
  await expect(page.getByText(/^Kept under/)).toBeVisible()

  await page.getByRole('navigation').getByRole('link', { name: 'Playbooks', exact: true }).click()
  await page.getByRole('link', { name: 'Best examples of your team' }).click()
  const example = page.getByTestId('example')
  await expect(example).toHaveCount(1)
  const [first = '', last = ''] = agent.split(' ')
  await expect(example).not.toContainText(first)
  await expect(example).not.toContainText(last)
  await expect(example.locator('mark').first()).toBeVisible()

  await page.getByRole('switch', { name: 'Practise: hide the agent’s words' }).click({ force: true })
  await expect(example.locator('mark')).toHaveCount(0)
  await example.getByRole('button', { name: 'Show what the agent wrote' }).first().click()
  await expect(example.locator('mark').first()).toBeVisible()
  await example.getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByText('No example yet')).toBeVisible()
})

test('words of any case can be put into a one-on-one from its page', async ({ start, sampleWorkspace }) => {
  const { page } = await start({ workspace: sampleWorkspace })
  await coachingPage.create(page, 'Amara Okafor')
  await page.getByRole('navigation').getByRole('link', { name: 'Agents', exact: true }).click()
  await page.getByTestId('agents').getByRole('button', { name: 'Amara Okafor' }).click()
  await page.getByTestId('agent-to-read').getByRole('link').first().click()
  await page.getByRole('button', { name: 'Use in a one-on-one' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('One-on-one')).toContainText('Amara Okafor')
  await dialog.getByLabel('to message').selectOption({ index: 1 })
  await dialog.getByRole('button', { name: 'Add these words' }).click()
  await expect(page.getByText('Added to the one-on-one with Amara Okafor.')).toBeVisible()

  await coachingPage.open(page, 'Amara Okafor')
  await preparePage.make(page)
  await expect(page.getByRole('heading', { name: 'More words to talk about' })).toBeVisible()
})
