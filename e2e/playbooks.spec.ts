import type { Page } from '@playwright/test'
import { cli, expect, type RunningApp, test } from './support/app.ts'

interface FigureRow {
  readonly metric: string
  readonly group: Readonly<Record<string, string | null>>
  readonly numerator: number
  readonly denominator: number
}

/** The period that the page begins with. */
const PERIOD = ['--from', '2025-12-01', '--to', '2026-06-01']

const LANGUAGES = [
  {
    button: 'English',
    link: 'Playbooks',
    list: 'Playbook',
    head: ['Agent', 'Cases'],
    playbooks: [
      [
        'From upset to up-sold',
        ['With the customer', 'Ask and hear', 'Validate', 'Empathy', 'What you can do', 'Outcome'],
      ],
      [
        'Seven tips',
        [
          'Stay calm',
          'Listen, sum up, ask',
          'Sympathise',
          'Apologise plainly',
          'Find a solution',
          'A moment for yourself',
        ],
      ],
      [
        'Nine steps',
        [
          'Listen',
          'Take notes',
          'Ask questions',
          'Repeat',
          'Acknowledge',
          'Facts',
          'Inform',
          'Agree on it',
          'Update',
        ],
      ],
      [
        'Ten steps to loyalty',
        [
          'A right to be angry',
          'Reaffirm',
          'Own the problem',
          'Customer first',
          'Triage',
          'Correct and reassure',
          'Follow up',
        ],
      ],
      [
        'Five steps to closure',
        ['Listen and wait', 'Paraphrase', 'Explain', 'Together', 'Ask for closure', 'Outcome'],
      ],
    ],
  },
  {
    button: 'Polski',
    link: 'Scenariusze',
    list: 'Scenariusz',
    head: ['Konsultant', 'Sprawy'],
    playbooks: [
      [
        'Od rozgoryczenia do lojalności',
        ['Razem z klientem', 'Pytaj i słuchaj', 'Upewnij się', 'Empatia', 'Co możesz zrobić', 'Efekt'],
      ],
      [
        'Siedem rad',
        [
          'Zachowaj spokój',
          'Słuchaj, podsumuj, pytaj',
          'Okaż współczucie',
          'Po prostu przeproś',
          'Znajdź rozwiązanie',
          'Chwila dla siebie',
        ],
      ],
      [
        'Dziewięć kroków',
        [
          'Słuchaj',
          'Notuj',
          'Pytaj',
          'Powtórz',
          'Potwierdź',
          'Fakty',
          'Poinformuj',
          'Uzgodnij',
          'Informuj dalej',
        ],
      ],
      [
        'Dziesięć kroków do lojalności',
        [
          'Prawo do złości',
          'Potwierdź zrozumienie',
          'Weź to na siebie',
          'Najpierw klient',
          'Ustal przyczynę',
          'Napraw i uspokój',
          'Wróć do sprawy',
        ],
      ],
      [
        'Pięć kroków do zamknięcia sprawy',
        [
          'Słuchaj i czekaj',
          'Powtórz własnymi słowami',
          'Wyjaśnij',
          'Razem',
          'Zadaj pytania zamykające',
          'Efekt',
        ],
      ],
    ],
  },
] as const

/** Steps that one figure shows, each with that figure; a step may warn of words that another one counts. */
const STEPS = [
  { playbook: 'From upset to up-sold', step: 'What you can do', found: 'canDo', avoided: 'canDo.not' },
  { playbook: 'Seven tips', step: 'Apologise plainly', found: 'apologise' },
  { playbook: 'Nine steps', step: 'Listen', found: 'listen' },
  { playbook: 'Nine steps', step: 'Ask questions', found: 'ask' },
  { playbook: 'Nine steps', step: 'Repeat', found: 'paraphrase' },
  { playbook: 'Nine steps', step: 'Acknowledge', found: 'acknowledge' },
  { playbook: 'Nine steps', step: 'Facts', found: 'facts', avoided: 'defend.not' },
  { playbook: 'Nine steps', step: 'Agree on it', found: 'agree' },
  { playbook: 'Ten steps to loyalty', step: 'Own the problem', found: 'own', avoided: 'own.not' },
  { playbook: 'Ten steps to loyalty', step: 'Customer first', found: 'acknowledgeFirst' },
  { playbook: 'Five steps to closure', step: 'Explain', found: 'explain' },
] as const

async function openPlaybooks({ page }: RunningApp): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Playbooks', exact: true }).click()
  await expect(page.getByTestId('playbook-grid')).toBeVisible()
}

async function choose(page: Page, list: string, playbook: string): Promise<void> {
  await page.getByRole('combobox', { name: list, exact: true }).click()
  await page.getByRole('option', { name: playbook, exact: true }).click()
}

/** What the cells of the grid say of a step, by the name in front of their row; "1,234 of 5,678" as it is written. */
async function cellsOf(page: Page, step: string, isWarning: boolean): Promise<Record<string, string>> {
  const labels = await page
    .getByTestId('playbook-grid')
    .getByRole('button')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''))
  const what = isWarning ? 'words to avoid found in ' : 'found in '
  const start = `, ${step}: ${what}`
  return Object.fromEntries(
    labels
      .filter((label) => label.includes(start))
      .map((label) => {
        const [name = '', rest = ''] = label.split(start)
        return [name, rest.replace(' cases. Show examples', '')]
      }),
  )
}

test('shows the five playbooks with their own steps, in English and in Polish', async ({
  start,
  sampleWorkspace,
}) => {
  const running = await start({ workspace: sampleWorkspace })
  const { page } = running
  for (const { button, link, list, head, playbooks } of LANGUAGES) {
    if (button !== 'English') {
      await page.getByRole('navigation').getByRole('link', { name: 'Settings', exact: true }).click()
      await page
        .locator('label')
        .filter({ hasText: new RegExp(`^${button}$`) })
        .click()
    }
    await page.getByRole('navigation').getByRole('link', { name: link, exact: true }).click()
    await page.getByRole('combobox', { name: list, exact: true }).click()
    const options = page.getByRole('listbox', { name: list }).getByRole('option')
    await expect(options).toHaveText(playbooks.map(([name]) => name))
    await page.keyboard.press('Escape')
    for (const [name, steps] of playbooks) {
      await choose(page, list, name)
      await expect(page.getByTestId('playbook-grid').getByRole('columnheader')).toHaveText([
        ...head,
        ...steps.map((step, at) => `${at + 1} ${step}`),
      ])
      await expect(page.locator('.playbook-steps strong')).toHaveText([...steps])
    }
    await expect(page.getByRole('main')).not.toContainText(/playbooks?\.\w/)
  }
})

test('the grid has the command line’s figure of a technique for every agent, to the case', async ({
  start,
  sampleWorkspace,
}) => {
  const figures = async (...more: string[]): Promise<readonly FigureRow[]> => {
    const { stdout } = await cli('metrics', '--workspace', sampleWorkspace, ...PERIOD, ...more, '--json')
    return (JSON.parse(stdout) as { rows: FigureRow[] }).rows
  }
  const rows = [...(await figures('--by', 'agent')), ...(await figures())]
  const count = (value: number): string => new Intl.NumberFormat('en').format(value)
  const wanted = (technique: string): Record<string, string> =>
    Object.fromEntries(
      rows
        .filter(({ metric, denominator }) => metric === `technique.${technique}` && denominator > 0)
        .map(({ group, numerator, denominator }) => {
          const name = 'agent' in group ? (group['agent'] ?? 'Nobody named') : 'Everyone'
          return [name, `${count(numerator)} of ${count(denominator)}`]
        }),
    )

  const running = await start({ workspace: sampleWorkspace })
  const { page } = running
  await openPlaybooks(running)
  for (const { playbook, step, found, ...more } of STEPS) {
    await choose(page, 'Playbook', playbook)
    const expected = wanted(found)
    expect(Object.keys(expected).length, found).toBeGreaterThan(5)
    await expect.poll(() => cellsOf(page, step, false), `${step}: ${found}`).toEqual(expected)
    if (!('avoided' in more)) continue
    expect(await cellsOf(page, step, true), `${step}: ${more.avoided}`).toEqual(wanted(more.avoided))
  }
})

test('an example of a step opens its case with the very words that were found', async ({
  start,
  sampleWorkspace,
}) => {
  const running = await start({ workspace: sampleWorkspace })
  const { page } = running
  await openPlaybooks(running)
  await choose(page, 'Playbook', 'Nine steps')
  const cell = page
    .getByTestId('playbook-grid')
    .getByRole('button', { name: /, Acknowledge: found in [1-9]/ })
    .first()
  const agent = ((await cell.getAttribute('aria-label')) ?? '').replace(/, Acknowledge: .*/, '')
  await cell.click()
  const examples = page.getByRole('dialog', { name: `Acknowledge: ${agent}` })
  const first = examples.getByRole('listitem').first()
  await expect(first).toContainText(agent)
  const words = await first.locator('blockquote').allInnerTexts()
  expect(words.length).toBeGreaterThan(0)
  const link = first.getByRole('link')
  const caseId = await link.innerText()
  await link.click()

  await expect(page.getByRole('main')).toContainText(caseId)
  await page.getByTestId('legend-acknowledge').click()
  const marks = page.locator('.turn-text mark')
  await expect(marks).toHaveText(words)
  await page.keyboard.press('n')
  await expect(page.getByTestId('finding-panel')).toContainText('Acknowledges the feeling')
  await expect(page.locator('.turn-text mark:focus')).toHaveText(words[0] ?? '')
})
