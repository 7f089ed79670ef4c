import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import { cli, expect, type RunningApp, saveInDialog, test } from './support/app.ts'
import { dashboard, goTo } from './support/pages.ts'

interface FigureRow {
  readonly metric: string
  readonly group: Readonly<Record<string, string | null>>
  readonly numerator: number
  readonly denominator: number
  readonly excluded: Readonly<Record<string, number>>
}

/** The period that the dashboard begins with. */
const PERIOD = ['--from', '2025-12-01', '--to', '2026-06-01']
const CHANNEL = 'chat'
/** The page of each theme, and the figure that it is about. */
const THEMES = [
  ['Resolution', 'resolution.lasting'],
  ['Follow-up', 'followUp.completion'],
  ['Repeats', 'repeat'],
  ['Closure', 'closure.either'],
] as const

const format = (count: number): string => new Intl.NumberFormat('en').format(count)

async function figures(workspace: string, ...more: string[]): Promise<readonly FigureRow[]> {
  const { stdout } = await cli('metrics', '--workspace', workspace, ...PERIOD, ...more, '--json')
  return (JSON.parse(stdout) as { rows: FigureRow[] }).rows
}

async function narrowToChannel(page: Page): Promise<void> {
  const filters = page.getByRole('group', { name: 'Filters' })
  await filters.getByRole('button', { name: 'Channels', exact: true }).click()
  await page.getByRole('dialog', { name: 'Channels' }).getByLabel(CHANNEL, { exact: true }).check()
  await page.keyboard.press('Escape')
}

/** The parts of a figure that have a case, and how many. */
function partsOf({ numerator, denominator, excluded }: FigureRow): readonly (readonly [string, number])[] {
  const leftOut = Object.values(excluded).reduce((sum, count) => sum + count, 0)
  return [
    ['counted', numerator] as const,
    ['notCounted', denominator - numerator] as const,
    ['denominator', denominator] as const,
    ...Object.entries(excluded),
    ['cohort', denominator + leftOut] as const,
  ].filter(([, count]) => count > 0)
}

/** Saves the list that is open, and says how many cases the file has. */
async function savedRows({ app, page }: RunningApp, path: string): Promise<number> {
  await saveInDialog(app, path)
  await page.getByRole('button', { name: 'Save as CSV' }).click()
  await page.getByRole('button', { name: 'Choose where to save' }).click()
  await expect(page.getByRole('dialog', { name: 'Save this list as CSV' })).toHaveCount(0)
  const text = await readFile(path, 'utf8')
  return Papa.parse<string[]>(text.replace('\uFEFF', ''), { skipEmptyLines: true }).data.length - 1
}

for (const isNarrowed of [false, true]) {
  test(`a figure, its parts, their lists and files and the command line are one number${isNarrowed ? ', under a filter too' : ''}`, async ({
    start,
    folder,
    sampleWorkspace,
  }) => {
    const running = await start({ workspace: sampleWorkspace })
    const { page } = running
    const rows = await figures(sampleWorkspace, ...(isNarrowed ? ['--by', 'channel'] : []))
    const expected = rows.filter(({ group }) => !isNarrowed || group['channel'] === CHANNEL)
    const figureOf = (metric: string): FigureRow => {
      const empty = { metric, group: {}, numerator: 0, denominator: 0, excluded: {} }
      return expected.find((row) => row.metric === metric) ?? empty
    }
    await expect(dashboard.figure(page, 'repeat')).toBeVisible()
    if (isNarrowed) await narrowToChannel(page)

    for (const { metric, numerator, denominator } of expected) {
      if (metric.startsWith('technique.')) continue
      await expect.poll(() => dashboard.numbers(page, metric), metric).toEqual({ numerator, denominator })
    }
    for (const [name, key] of THEMES) {
      await goTo(page, name)
      const { numerator, denominator } = figureOf(key)
      await expect.poll(() => dashboard.numbers(page, key), key).toEqual({ numerator, denominator })
      const parts = partsOf(figureOf(key))
      await page.getByTestId(`apart-${key}`).click()
      for (const [part, count] of parts) {
        await expect(page.getByTestId('apart').getByTestId(`apart-${part}`)).toHaveText(format(count))
      }
      await page.getByTestId('apart').getByTestId('apart-counted').click()
      for (const [part, count] of parts) {
        if (part === 'denominator' || part === 'cohort') continue
        await page.getByTestId(`part-${part}`).click()
        await expect(page.getByTestId(`part-${part}`)).toContainText(`(${format(count)})`)
        await expect(page.getByTestId('case-list').getByRole('row').first()).toBeVisible()
        expect(await savedRows(running, join(folder, `${key}-${part}.csv`)), part).toBe(count)
      }
    }
  })
}

test('the file for HR has the command line’s figures of every agent, and nothing of techniques', async ({
  folder,
  sampleWorkspace,
}) => {
  const out = join(folder, 'hr.csv')
  const args = ['--workspace', sampleWorkspace, ...PERIOD, '--out', out, '--names', '--include-closure']
  expect((await cli('export-hr', ...args)).code).toBe(0)
  const text = (await readFile(out, 'utf8')).replace('\uFEFF', '')
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  const exported = data.map((row) =>
    [row['metric_id'], row['agent_name'], row['numerator'], row['denominator'], row['excluded_n']].join(),
  )
  const rows = await figures(sampleWorkspace, '--by', 'agent')
  const mayLeave = rows.filter(
    ({ metric }) => metric !== 'closure.ignoredNo' && !metric.startsWith('technique.'),
  )
  const wanted = mayLeave.map(({ metric, group, numerator, denominator, excluded }) => {
    const leftOut = Object.values(excluded).reduce((sum, count) => sum + count, 0)
    return [metric, group['agent'] ?? '', numerator, denominator, leftOut].join()
  })
  expect(exported).toEqual(wanted)
  expect(rows.length).toBeGreaterThan(mayLeave.length)
})
