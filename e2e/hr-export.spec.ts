import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Papa from 'papaparse'
import { hrExport } from './pages/hr-export-page.ts'
import { cli, expect, saveInDialog, test } from './support/app.ts'
import { goTo } from './support/pages.ts'

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

test('saves the bytes that the preview shows, by number, with definitions, manifest and log', async ({
  start,
  folder,
  sampleWorkspace,
}) => {
  const { app, page } = await start({ workspace: sampleWorkspace })
  const path = join(folder, 'hr.csv')
  await saveInDialog(app, path)
  await hrExport.open(page)
  await hrExport.goOn(page, 'preview')
  await expect(hrExport.scan(page)).toHaveAttribute('data-state', 'clear')
  await hrExport.showAs(page, 'Text')
  const shown = await hrExport.preview(page).textContent()
  await hrExport.save(page).click()
  await expect(hrExport.saved(page)).toContainText('hr.csv')

  const csv = await readFile(path)
  const text = csv.toString('utf8')
  expect(text).toBe(`\uFEFF${shown?.replaceAll('\n', '\r\n')}`)
  expect(await hrExport.saved(page).textContent()).toContain(sha256(csv))
  const manifest = JSON.parse(await readFile(join(folder, 'hr.manifest.json'), 'utf8')) as {
    files: { name: string; sha256: string }[]
  }
  expect(manifest.files.find(({ name }) => name === 'hr.csv')?.sha256).toBe(sha256(csv))
  expect(text).not.toContain('closure.')
  expect(text).not.toContain('@')
  expect(await readFile(join(folder, 'definitions.csv'), 'utf8')).toContain('repeat')

  await hrExport.goToPage(page, 'Log')
  await expect(page.getByTestId('hr-log-state')).toHaveAttribute('data-whole', 'true')
  await expect(page.getByTestId('hr-log')).toContainText(sha256(csv))

  await hrExport.goToPage(page, 'Agent numbers')
  await saveInDialog(app, join(folder, 'who.csv'))
  await page.getByRole('button', { name: 'Save the list …' }).click()
  await expect(page.getByTestId('references-saved')).toContainText('Move it')
  const names = await page.getByTestId('hr-references').getByRole('rowheader').allTextContents()
  expect(names).toContain('Amara Okafor')
  expect(names.filter((name) => text.includes(name))).toEqual([])
  const list = await readFile(join(folder, 'who.csv'), 'utf8')
  for (const name of names) expect(list).toContain(name)
})

test('takes what was chosen: agents, figures, names, closure, and the figures are those of the command line', async ({
  start,
  folder,
  sampleWorkspace,
}) => {
  const { app, page } = await start({ workspace: sampleWorkspace })
  await hrExport.open(page)
  await hrExport.choosePeriod(page, 'Last full month')
  await hrExport.goOn(page, 'contents')
  await hrExport.chooseAgents(page, 'Amara Okafor', 'Tom Hale')
  await page.getByRole('checkbox', { name: 'Reopened' }).uncheck()
  await hrExport.switchOn(page, 'Include the closure questions')
  await expect(page.getByText('This is read from conversations')).toBeVisible()
  await hrExport.goOn(page, 'format')
  await page.getByRole('radio', { name: 'Semicolon, decimal comma' }).check()
  await hrExport.switchOn(page, 'Write the agents’ names')

  // What was said stays, on other pages and on the way back.
  await goTo(page, 'Imports')
  await goTo(page, 'HR export')
  await expect(page.getByRole('switch', { name: 'Write the agents’ names' })).toBeChecked()
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(page.getByRole('checkbox', { name: 'Tom Hale' })).toBeChecked()

  await hrExport.goOn(page, 'preview')
  await saveInDialog(app, join(folder, 'chosen.csv'))
  await hrExport.save(page).click()
  await expect(hrExport.saved(page)).toContainText('chosen.csv')
  const text = await readFile(join(folder, 'chosen.csv'), 'utf8')
  const { data } = Papa.parse<Record<string, string>>(text.replace('\uFEFF', ''), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  })
  expect(new Set(data.map((row) => row['agent_name']))).toEqual(new Set(['Amara Okafor', 'Tom Hale']))
  const metrics = new Set(data.map((row) => row['metric_id']))
  expect(metrics).toContain('closure.waited')
  expect(metrics).not.toContain('reopen')
  expect(text).toMatch(/;0,\d+;/u)
  await app.close()

  const period = ['--from', '2026-05-01', '--to', '2026-06-01']
  const { stdout } = await cli(
    'metrics',
    '--workspace',
    sampleWorkspace,
    ...period,
    '--by',
    'agent',
    '--metric',
    'repeat',
    '--json',
  )
  const { rows } = JSON.parse(stdout) as {
    rows: { group: { agent: string }; numerator: number; denominator: number }[]
  }
  for (const row of data.filter((each) => each['metric_id'] === 'repeat')) {
    const found = rows.find(({ group }) => group.agent === row['agent_name'])
    expect([Number(row['numerator']), Number(row['denominator'])]).toEqual([
      found?.numerator,
      found?.denominator,
    ])
  }
})

test('does not save what would hold personal data, and says where it stands', async ({ start, folder }) => {
  const workspace = join(folder, 'workspace')
  const file = join(folder, 'cases.csv')
  await writeFile(
    file,
    [
      'case_id,status,opened_at,resolved_at,agent,team,customer_email',
      'a,resolved,2026-05-02T09:00:00Z,2026-05-03T09:00:00Z,Ola,kim@example.com,kim@example.com',
      'b,open,2026-06-30T09:00:00Z,,Ola,kim@example.com,lee@example.com',
    ].join('\n'),
  )
  await cli('import', file, '--workspace', workspace)
  const { page } = await start({ workspace })
  await hrExport.open(page)
  await hrExport.choosePeriod(page, 'Last full month')
  await hrExport.goOn(page, 'preview')
  await expect(hrExport.scan(page)).toHaveAttribute('data-state', 'blocked')
  await expect(hrExport.scan(page)).toContainText('Team “kim@example.com”: an e-mail address')
  await expect(hrExport.save(page)).toBeDisabled()

  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await hrExport.switchOff(page, 'Write the teams')
  await hrExport.goOn(page, 'preview')
  await expect(hrExport.scan(page)).toHaveAttribute('data-state', 'clear')
  await expect(hrExport.save(page)).toBeEnabled()
})

test('goes by keyboard alone', async ({ start, folder, sampleWorkspace }) => {
  const { app, page } = await start({ workspace: sampleWorkspace })
  await saveInDialog(app, join(folder, 'keys.csv'))
  await hrExport.open(page)
  await page.getByRole('radio', { name: 'Last full quarter' }).focus()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('radio', { name: 'Last full month' })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Who and what?' })).toBeFocused()
  await page.getByRole('checkbox', { name: 'Resolved now' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Which kind of file?' })).toBeFocused()
  await page.getByRole('switch', { name: 'Write the teams' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Just what HR will get' })).toBeFocused()
  await expect(hrExport.save(page)).toBeEnabled()
  await hrExport.save(page).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'The export was saved' })).toBeFocused()
})
