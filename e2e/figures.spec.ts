import { cli, expect, test } from './support/app.ts'
import { dashboard, goTo } from './support/pages.ts'

interface FigureRow {
  readonly metric: string
  readonly group: Readonly<Record<string, string | null>>
  readonly numerator: number
  readonly denominator: number
}

const METRICS = [
  'resolution.lasting',
  'resolution.now',
  'resolution.once',
  'reopen',
  'followUp.completion',
  'repeat',
  'closure.either',
  'closure.solved',
  'closure.unresolved',
  'closure.both',
  'closure.waited',
  'closure.ignoredNo',
] as const
/** The dashboard's own period at the first start: the last six full months before the sample's as-of. */
const PERIOD = ['--from', '2025-12-01', '--to', '2026-06-01']

const format = (count: number): string => new Intl.NumberFormat('en').format(count)

async function figures(workspace: string, ...more: string[]): Promise<FigureRow[]> {
  const { stdout } = await cli('metrics', '--workspace', workspace, ...PERIOD, ...more, '--json')
  return (JSON.parse(stdout) as { rows: FigureRow[] }).rows
}

test('every figure of the dashboard is the command line’s, and its list holds as many cases', async ({
  start,
  sampleWorkspace,
}) => {
  const { page } = await start({ workspace: sampleWorkspace })
  const expected = await figures(sampleWorkspace)
  for (const metric of METRICS) {
    const row = expected.find((each) => each.metric === metric)
    const shown = await dashboard.numbers(page, metric)
    expect(shown, metric).toEqual({ numerator: row?.numerator, denominator: row?.denominator })

    await dashboard.figure(page, metric).click()
    await expect(page.getByTestId('part-counted')).toContainText(format(shown.numerator))
    await expect(page.getByTestId('part-notCounted')).toContainText(
      format(shown.denominator - shown.numerator),
    )
    await page.goBack()
  }
})

test('tables show what the command line says by agent and by month', async ({ start, sampleWorkspace }) => {
  const { page } = await start({ workspace: sampleWorkspace })
  await goTo(page, 'Repeats')
  for (const by of ['agent', 'month'] as const) {
    const expected = (await figures(sampleWorkspace, '--by', by)).filter(({ metric }) => metric === 'repeat')
    const chart = page.getByRole('figure', { name: by === 'agent' ? 'By agent' : 'By month' })
    await chart.getByTestId('chart-menu').click()
    await page.getByRole('menuitem', { name: 'Show as a table' }).click()
    const rows = page.getByTestId(`table-repeat-${by}`).locator('tbody tr:not([data-total])')
    await expect(rows).toHaveCount(expected.length)
    const cells = await rows.evaluateAll((all) =>
      all.map((row) =>
        [...row.querySelectorAll('td')]
          .slice(1, 3)
          .map((cell) => cell.textContent.replaceAll(',', ''))
          .join(' of '),
      ),
    )
    expect(new Set(cells)).toEqual(
      new Set(expected.map(({ numerator, denominator }) => `${numerator} of ${denominator}`)),
    )
  }
})

test('the funnel plot leads by keyboard to the cases of each agent', async ({ start, sampleWorkspace }) => {
  const { page } = await start({ workspace: sampleWorkspace })
  await goTo(page, 'Repeats')
  const panel = page.getByTestId('panel-repeat')
  await panel.getByText('Funnel', { exact: true }).click()
  const drawn = (await figures(sampleWorkspace, '--metric', 'repeat', '--by', 'agent')).filter(
    ({ denominator }) => denominator >= 5,
  )
  const marks = page.getByTestId('funnel-repeat').getByRole('link')
  await expect(marks).toHaveCount(drawn.length)

  await marks.first().focus()
  await page.keyboard.press('ArrowRight')
  const label = (await marks.nth(1).getAttribute('aria-label')) ?? ''
  const agent = drawn.find(({ group }) => label.startsWith(`${group['agent']}:`))
  expect(label).toContain(`${agent?.numerator} of ${agent?.denominator} complaints`)
  await expect(panel.locator('.chart-tip')).toContainText(agent?.group['agent'] ?? '')
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('part-counted')).toContainText(format(agent?.numerator ?? 0))
})

test('like is set beside like, and says whose order turns about', async ({ start, sampleWorkspace }) => {
  const { page } = await start({ workspace: sampleWorkspace })
  await goTo(page, 'Resolution')
  const panel = page.getByTestId('panel-resolution')
  const rows = page.getByTestId('comparison-resolution.lasting').locator('tbody tr')
  const agents = await figures(sampleWorkspace, '--metric', 'resolution.lasting', '--by', 'agent')
  await expect(rows).toHaveCount(agents.length)

  // The sample's story: he takes the hard cases, and does better at them than the rest.
  const daniel = agents.find(({ group }) => group['agent'] === 'Daniel Brandt')
  const others = agents.filter((row) => row !== daniel)
  const sum = (part: 'numerator' | 'denominator') => others.reduce((all, row) => all + row[part], 0)
  const points =
    ((daniel?.numerator ?? 0) / (daniel?.denominator ?? 1) - sum('numerator') / sum('denominator')) * 100
  await expect(rows.filter({ hasText: 'Daniel Brandt' })).toContainText(points.toFixed(1))
  await expect(
    panel.getByText(/Daniel Brandt has a lower rate than .* the other way round/).first(),
  ).toBeVisible()
})

test('the curve meets the repeat rate at the window, and asking is judged by the same cases', async ({
  start,
  sampleWorkspace,
}) => {
  const { page } = await start({ workspace: sampleWorkspace })
  await goTo(page, 'Repeats')
  const repeat = await dashboard.numbers(page, 'repeat')
  // No case of this period is too early at 30 days.
  const day30 = page.getByTestId('repeat-curve-table').getByRole('row', { name: /^30 / })
  await expect(day30).toContainText(`${((repeat.numerator / repeat.denominator) * 100).toFixed(1)}%`)

  const rows = page.getByTestId('asking-table').locator('tbody tr')
  const counts = await rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('td')].slice(1, 3).map((cell) => Number(cell.textContent))),
  )
  const leftOut = await page
    .getByTestId('asking')
    .getByText(/Left out: \d+/)
    .textContent()
  const sum = (part: number) => counts.reduce((all, row) => all + (row[part] ?? 0), 0)
  expect(sum(1) + Number(/Left out: (\d+)/.exec(leftOut ?? '')?.[1])).toBe(repeat.denominator)
  expect(sum(0)).toBeLessThanOrEqual(repeat.numerator)
  await expect(page.getByTestId('asking-verdict')).toContainText('Customers come back less often')
})
