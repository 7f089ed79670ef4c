import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cli, expect, saveInDialog, test } from './support/app.ts'

/** The sample's last six full months before its as-of. */
const FROM = '2025-12-01'
const TO = '2026-06-01'

interface FigureRow {
  readonly metric: string
  readonly numerator: number
}

async function counted(workspace: string, metric: string): Promise<number> {
  const { stdout } = await cli(
    'metrics',
    '--workspace',
    workspace,
    '--from',
    FROM,
    '--to',
    TO,
    '--metric',
    metric,
    '--json',
  )
  return (JSON.parse(stdout) as { rows: FigureRow[] }).rows[0]?.numerator ?? 0
}

function listAddress(metric: string, part: string): string {
  return `#/cases?metric=${metric}&from=${FROM}&to=${TO}&days=30&part=${part}`
}

test('a follow-up is marked by hand, stays marked, and moves no figure', async ({
  start,
  sampleWorkspace,
}) => {
  const first = await start({ workspace: sampleWorkspace })
  const { page } = first
  await page.getByRole('navigation').getByRole('link', { name: 'Follow-up' }).click()
  await page.getByTestId('follow-ups-missed').click()
  const list = page.getByTestId('follow-ups')
  await expect(list.getByText('the days of grace are over')).toBeVisible()
  const tab = page.getByTestId('follow-ups-missed')
  await expect(tab).toBeFocused()
  await expect(tab).toContainText('(')
  const before = await tab.textContent()
  const caseId = (await list.getByRole('link', { name: /^C-/ }).first().textContent()) ?? ''

  await page.getByRole('button', { name: `Mark the follow-up of ${caseId} as not applicable` }).click()
  const save = page.getByRole('button', { name: 'Mark as not applicable', exact: true })
  await expect(save).toBeDisabled()
  await page.getByLabel('Why not').fill('Moved abroad')
  await save.click()
  await expect(page.getByTestId(`follow-up-${caseId}`)).toHaveCount(0)
  await expect(page.getByTestId('follow-ups-marked')).toContainText('1 of this list is marked by hand')
  await expect(tab).toHaveText(before ?? '')

  await list.getByRole('switch', { name: 'Show those marked by hand' }).check()
  const row = page.getByTestId(`follow-up-${caseId}`)
  await expect(row).toContainText('Moved abroad')
  await row.getByRole('link', { name: caseId }).click()
  await expect(page.getByRole('heading', { name: 'Noted by hand' })).toBeVisible()
  await page.goBack()

  await tab.click()
  await list.getByRole('switch', { name: 'Show those marked by hand' }).check()
  await page.getByRole('button', { name: `Take back the mark of ${caseId}` }).click()
  await expect(page.getByTestId('follow-ups-marked')).toHaveCount(0)
})

test('repeats are pairs, as many as the figure counts, and take a cause', async ({
  start,
  sampleWorkspace,
}) => {
  const repeated = await counted(sampleWorkspace, 'repeat')
  const { page } = await start({ workspace: sampleWorkspace })
  await page.getByRole('navigation').getByRole('link', { name: 'Repeats' }).click()
  const pairs = page.getByTestId('repeat-pairs')
  await expect(pairs.getByText(`All (${repeated})`)).toBeVisible()

  const cause = pairs.getByRole('combobox').first()
  await cause.selectOption({ label: 'Process' })
  await expect(pairs.getByText('Process (1)')).toBeVisible()
  await expect(pairs.getByText(`Not judged yet (${repeated - 1})`)).toBeVisible()
  await expect(pairs.getByText('no coaching matter')).toBeVisible()
  await pairs.getByRole('button', { name: /^Add a note/ }).click()
  await pairs.getByRole('textbox', { name: /^Note on/ }).fill('The courier had no slot')
  await pairs.getByText('Process (1)').click()
  await expect(pairs.getByTestId(/^pair-/)).toHaveCount(1)
  await expect(pairs.getByRole('textbox', { name: /^Note on/ })).toHaveValue('The courier had no slot')

  await pairs.getByRole('button', { name: /^Compare/ }).click()
  const beside = page.getByRole('dialog')
  await expect(beside.getByText('How it ended')).toBeVisible()
  await expect(beside.getByText('How it began')).toBeVisible()
})

test('a list is saved as it is seen, without customers', async ({ start, sampleWorkspace, folder }) => {
  const running = await start({ workspace: sampleWorkspace })
  const { page, app } = running
  await page.evaluate((hash) => location.assign(hash), listAddress('followUp.completion', 'missed'))
  await expect(page.getByTestId('part-missed')).toHaveAttribute('aria-selected', 'true')
  const list = page.getByTestId('case-list')
  const total = Number(await list.getAttribute('data-total'))
  await expect(page.getByTestId('part-missed')).toContainText(String(total))

  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('checkbox', { name: 'Team', exact: true }).check()
  await page.getByRole('checkbox', { name: 'Category', exact: true }).uncheck()
  await page.keyboard.press('Escape')
  await expect(list.getByRole('columnheader', { name: 'Team' })).toBeVisible()
  await expect(list.getByRole('columnheader', { name: 'Category' })).toHaveCount(0)
  await list.getByRole('button', { name: 'Case' }).click()
  await expect(list.getByRole('columnheader', { name: 'Case' })).toHaveAttribute('aria-sort', 'ascending')

  const path = join(folder, 'missed.csv')
  await saveInDialog(app, path)
  await page.getByRole('button', { name: 'Save as CSV' }).click()
  await page.getByRole('button', { name: 'Choose where to save' }).click()
  await expect(page.getByText(`Saved missed.csv: ${total} cases`)).toBeVisible()
  const lines = (await readFile(path, 'utf8')).split('\r\n')
  expect(lines[0]).toBe('\uFEFFcase_id,agent_charged,team,status,opened_at,resolved_at')
  expect(lines).toHaveLength(total + 2)
  const shown = await list.getByRole('link').first().textContent()
  expect(lines[1]?.startsWith(`${shown},`)).toBe(true)

  // The choice of columns is kept with the workspace.
  await app.close()
  const again = await start({ workspace: sampleWorkspace })
  await again.page.evaluate((hash) => location.assign(hash), listAddress('repeat', 'counted'))
  await expect(again.page.getByRole('columnheader', { name: 'Team' })).toBeVisible()
  await expect(again.page.getByRole('columnheader', { name: 'Category' })).toHaveCount(0)
})
