import { expect, test } from './support/app.ts'

/** Agents of the sample say it, and the lexicon takes it for no technique. */
const PHRASE = 'thank you for'
/** All conversations of the sample, on a busy computer. */
const READING_MS = 90_000

test('adds a phrase of the team after trying it on its cases, and the playbook shows it', async ({
  start,
  sampleWorkspace,
}) => {
  // All conversations are read four times.
  test.slow()
  const { page } = await start({ workspace: sampleWorkspace })
  await page.getByRole('link', { name: 'Playbooks' }).click()
  const grid = page.getByTestId('playbook-grid')
  const everyone = grid.getByRole('row', { name: /^Everyone/ })
  await expect(everyone).toBeVisible()
  const before = await everyone.innerText()
  await expect(page.getByTestId('lexicon-note').first()).toContainText('no own phrases')

  await page.getByRole('link', { name: 'Own phrases' }).first().click()
  const words = page.getByRole('textbox', { name: 'Words' })
  await words.fill('please (hold')
  await expect(page.getByText('This bracket is never closed.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Try it' })).toBeDisabled()

  await words.fill(PHRASE)
  await page.getByRole('button', { name: 'Try it' }).click()
  const trial = page.getByTestId('phrase-trial')
  await expect(trial).toContainText(/Read ([\d,]+) of \1 conversations/, { timeout: READING_MS })
  const row = trial.getByRole('row', { name: /Acknowledges the feeling/ })
  const found = Number((await row.getByRole('cell').first().innerText()).replaceAll(',', ''))
  expect(found).toBeGreaterThan(0)
  await expect(trial.locator('mark').first()).toHaveText(new RegExp(PHRASE, 'i'))

  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByTestId('phrase-list')).toContainText(PHRASE)
  await expect(page.getByTestId('phrases-reading')).toContainText('own phrases version 1')
  await expect(page.getByTestId('phrases-reading')).not.toContainText('still to be read', {
    timeout: READING_MS,
  })

  await page.getByRole('link', { name: 'Playbooks' }).click()
  await expect(page.getByTestId('lexicon-note').first()).toContainText('own phrases version 1')
  await expect(everyone).toBeVisible()
  await expect.poll(() => everyone.innerText()).not.toBe(before)

  await page.getByRole('link', { name: 'Own phrases' }).first().click()
  await page.getByRole('button', { name: `Remove “${PHRASE}”` }).click()
  await expect(row).toContainText(String(found), { timeout: READING_MS })
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(page.getByTestId('phrase-list')).toContainText('None yet')
  await page.getByRole('link', { name: 'Playbooks' }).click()
  await expect.poll(() => everyone.innerText(), { timeout: READING_MS }).toBe(before)
})
