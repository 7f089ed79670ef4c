import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import { cli, expect, type RunningApp, test } from './support/app.ts'

const CLOSURE = 'closure.unresolved'
const LIST = '#/cases?metric=closure.unresolved&from=2025-12-01&to=2026-06-01&days=30&part=counted'

/** Opens the first case in which it was asked whether anything is left, and says how many such cases there are. */
async function openAsked({ page }: Pick<RunningApp, 'page'>): Promise<number> {
  await page.evaluate((hash) => location.assign(hash), LIST)
  const list = page.getByTestId('case-list')
  await expect(list.getByRole('link').first()).toBeVisible()
  const total = Number(await list.getAttribute('data-total'))
  await list.getByRole('link').first().click()
  await expect(page.getByTestId('finding-panel')).toBeVisible()
  return total
}

async function expectTotal(page: Page, total: number): Promise<void> {
  await page.evaluate((hash) => location.assign(hash), LIST)
  await expect(page.getByTestId('case-list')).toHaveAttribute('data-total', String(total))
}

test('the keys n and p step through the findings, and a filter leaves some of them', async ({
  start,
  sampleWorkspace,
}) => {
  const { page } = await start({ workspace: sampleWorkspace })
  await openAsked({ page })
  const panel = page.getByTestId('finding-panel')
  const focused = page.locator('.turn-text mark:focus')
  await page.keyboard.press('n')
  await expect(panel).toContainText('1 of ')
  await expect(panel).toContainText('Rule ')
  await expect(focused).toBeVisible()
  await page.keyboard.press('p')
  await expect(panel).not.toContainText(/^1 of /)

  const marks = page.locator('.turn-text mark')
  const before = await marks.count()
  await page.getByTestId(`legend-${CLOSURE}`).click()
  await expect(page.getByTestId(`legend-${CLOSURE}`)).toHaveAttribute('aria-pressed', 'true')
  await expect(marks.first()).toHaveAttribute('data-group', 'closure')
  expect(await marks.count()).toBeLessThan(before)
  await panel.getByRole('button', { name: 'Next finding (n)' }).click()
  await expect(panel).toContainText('Asks whether anything is left')
  await expect(focused).toHaveAttribute('data-group', 'closure')
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(marks).toHaveCount(before)
})

test('a finding that is struck out leaves the figure, and comes back when that is taken back', async ({
  start,
  sampleWorkspace,
}) => {
  const { page } = await start({ workspace: sampleWorkspace })
  const before = await openAsked({ page })
  await page.getByTestId(`legend-${CLOSURE}`).click()
  const questions = await page.locator('.turn-text mark').count()
  for (let left = questions; left > 0; left -= 1) {
    await page.keyboard.press('n')
    await page.getByRole('button', { name: 'Strike out' }).click()
    const dialog = page.getByRole('dialog')
    const strike = dialog.getByRole('button', { name: 'Strike out' })
    await expect(strike).toBeDisabled()
    await dialog.getByRole('textbox', { name: 'Why' }).fill('The customer had gone by then')
    await strike.click()
    await expect(dialog).toHaveCount(0)
  }
  const overrides = page.getByTestId('overrides')
  await expect(overrides).toContainText('Struck out: Asks whether anything is left')
  await expect(overrides).toContainText('The customer had gone by then')
  await expect(page.getByTestId(`verdict-${CLOSURE}`)).toHaveAttribute('data-verdict', 'notCounted')
  const address = await page.evaluate(() => location.hash)
  await expectTotal(page, before - 1)

  await page.evaluate((hash) => location.assign(hash), address)
  for (let left = questions; left > 0; left -= 1) {
    await expect(overrides.getByRole('listitem')).toHaveCount(left)
    await overrides
      .getByRole('button', { name: /^Take back/ })
      .first()
      .click()
  }
  await expect(overrides).toHaveCount(0)
  await expect(page.getByTestId(`verdict-${CLOSURE}`)).toHaveAttribute('data-verdict', 'counted')
  await expectTotal(page, before)
})

test('words of an agent are added as a technique, and marked from then on', async ({
  start,
  sampleWorkspace,
}) => {
  const { page } = await start({ workspace: sampleWorkspace })
  await openAsked({ page })
  await page
    .getByRole('button', { name: /^Add a finding to the message of/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  const add = dialog.getByRole('button', { name: 'Add', exact: true })
  await dialog.getByRole('textbox', { name: 'Why' }).fill('It names what the customer lost')
  await expect(add).toBeDisabled()
  const message = dialog.getByRole('textbox', { name: 'The message' })
  await message.focus()
  await page.keyboard.press('Control+Home')
  for (let letters = 0; letters < 5; letters += 1) await page.keyboard.press('Shift+ArrowRight')
  await dialog.getByRole('combobox', { name: 'What they are' }).selectOption({ label: 'Defends or blames' })
  await add.click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByTestId('overrides')).toContainText('Added: Defends or blames')
  await page.getByTestId('legend-defend.not').click()
  await page.keyboard.press('n')
  await expect(page.getByTestId('finding-panel')).toContainText('It names what the customer lost')
})

test('words that do not count are quiet, whether they are quoted, signed or automatic, and say why', async ({
  folder,
  start,
}) => {
  const said = {
    quoted: '> Where is my parcel?',
    automatic: 'Please do not reply to this email.',
    signed: 'Kind regards,\nOla',
  }
  const text = `${said.quoted}\nIt arrives on Friday. ${said.automatic}\n\n${said.signed}`
  const file = join(folder, 'cases.csv')
  const workspace = join(folder, 'workspace')
  const messages = [{ role: 'agent', author: 'Ola', at: '2026-03-02T10:00:00Z', text }]
  const row = { case_id: 'a', status: 'open', opened_at: '2026-03-02T09:00:00Z' }
  await writeFile(file, Papa.unparse([{ ...row, messages: JSON.stringify(messages) }]))
  expect((await cli('import', file, '--workspace', workspace)).code).toBe(0)

  const { page } = await start({ workspace })
  await page.evaluate(() => location.assign('#/cases/1'))
  const transcript = page.getByTestId('transcript')
  await expect(transcript.locator('.uncounted')).toHaveText(Object.values(said))
  await expect(transcript.getByTitle(/^An automatic sentence/)).toHaveText(said.automatic)
  await expect(transcript.getByTitle(/^Quoted or a signature/)).toHaveText([said.quoted, said.signed])
  await expect(transcript).toContainText('Grey words are quoted, a signature, markup, or automatic sentences')
  await expect(transcript.locator('.turn-text')).toMatchAriaSnapshot(`
    - paragraph:
      - text: /Quoted or a signature, not counted. > Where is my parcel. End of what is not counted./
      - mark: It arrives
      - text: /Automatic sentence, not counted. Please do not reply to this email. End of what is not counted./
  `)
})
