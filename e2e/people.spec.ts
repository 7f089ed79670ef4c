import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { coachingPage } from './pages/coaching-page.ts'
import { expect, saveInDialog, test } from './support/app.ts'
import { goTo } from './support/pages.ts'

const AGENT = 'Daniel Brandt'

async function openPeople(page: Page): Promise<void> {
  await goTo(page, 'Settings')
  await page.getByRole('link', { name: 'Show, hand out or erase data about people' }).click()
  await expect(page.getByRole('heading', { name: 'Data about people', level: 1 })).toBeVisible()
}

async function chooseAgent(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Agent' }).first().fill(AGENT)
  await page.getByRole('option', { name: AGENT }).first().click()
}

/** Types what the open dialog asks for, and erases. */
async function confirm(page: Page): Promise<string> {
  const dialog = page.getByRole('dialog')
  const field = dialog.getByRole('textbox', { name: /^To confirm, type:/u })
  const erase = dialog.getByRole('button', { name: 'Erase for good' })
  await expect(erase).toBeDisabled()
  const word = ((await dialog.getByText(/^To confirm, type:/u).textContent()) ?? '').replace(/^.*type: /u, '')
  await field.fill(word)
  await erase.click()
  await expect(dialog).toHaveCount(0)
  return word
}

/** Stores a one-on-one whose strength is shown by words of a case; gives the row of the case. */
function storeQuotedCase(page: Page): Promise<number> {
  return page.evaluate(async (agent) => {
    const { invoke } = window.closewell
    const scope = { from: '2026-01-01', to: '2026-07-01', filter: {}, windowDays: 30 } as const
    const made = await invoke('coaching.create', { agent, plannedOn: '2026-07-06' })
    const briefed = await invoke('coaching.brief', { ...scope, agent })
    if (!made.ok || !briefed.ok || briefed.value.strength === null) throw new Error('there is no strength')
    const { brief, strength } = briefed.value
    const { metric } = strength
    for (let row = 1; row < 100; row += 1) {
      const found = await invoke('cases.get', { id: row })
      if (!found.ok || found.value.customer.name === null || found.value.messages.length < 2) continue
      const taken = { case: row, firstMessage: 0, lastMessage: 1, metric, isFound: true } as const
      const excerpt = await invoke('coaching.excerpt', { ...taken, purpose: 'strength' })
      if (!excerpt.ok) throw new Error(excerpt.error.message)
      const { id, revision, plannedOn, stage, document } = made.value
      const saved = await invoke('coaching.save', {
        id,
        revision,
        plannedOn,
        stage,
        document: { ...document, brief, strength, excerpts: [excerpt.value] },
      })
      if (!saved.ok) throw new Error(saved.error.message)
      return row
    }
    throw new Error('no case has a named customer and words')
  }, AGENT)
}

test('an agent’s own file is saved as JSON and PDF, without a customer and without private notes', async ({
  start,
  folder,
  sampleWorkspace,
}) => {
  const { app, page } = await start({ workspace: sampleWorkspace })
  await coachingPage.create(page, AGENT)
  await page.getByRole('button', { name: 'Prepare the brief' }).click()
  await expect(page.getByRole('button', { name: 'Prepare again' })).toBeVisible()
  await coachingPage.tab(page, 'Agree')
  await coachingPage.openPrivateNotes(page)
  await coachingPage.privateNotes(page).fill('Only for me.')
  await coachingPage.saved(page)

  await openPeople(page)
  await chooseAgent(page)
  await expect(page.getByTestId('own-file-held')).toContainText('1 one-on-one')
  await saveInDialog(app, join(folder, 'own.json'))
  await page.getByRole('button', { name: 'Save as JSON' }).click()
  await expect(page.getByText('Saved as own.json.')).toBeVisible()
  const json = await readFile(join(folder, 'own.json'), 'utf8')
  const file = JSON.parse(json) as {
    agent: string
    cases: unknown[]
    sessions: { document: { excerpts: { messages: { role: string; author: string | null }[] }[] } }[]
  }
  expect(file).toMatchObject({ agent: AGENT, hasPrivateNotes: false })
  expect(file.cases.length).toBeGreaterThan(100)
  const said = file.sessions.flatMap(({ document }) => document.excerpts.flatMap(({ messages }) => messages))
  expect(said.length).toBeGreaterThan(0)
  expect(said.filter(({ role, author }) => role === 'customer' && author !== null)).toEqual([])
  expect(json).not.toContain('Only for me.')

  await saveInDialog(app, join(folder, 'own.pdf'))
  await page.getByRole('button', { name: 'Save as PDF' }).first().click()
  await expect(page.getByText('Saved as own.pdf.')).toBeVisible()
  const pdf = await readFile(join(folder, 'own.pdf'))
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.length).toBeGreaterThan(20_000)

  await page.getByRole('switch', { name: 'With the supervisor’s private notes' }).check()
  await saveInDialog(app, join(folder, 'all.json'))
  await page.getByRole('button', { name: 'Save as JSON' }).click()
  await expect(page.getByText('Saved as all.json.')).toBeVisible()
  expect(await readFile(join(folder, 'all.json'), 'utf8')).toContain('Only for me.')
})

test('an erased customer is gone from the case, and the one-on-one says that the words are', async ({
  start,
  sampleWorkspace,
}) => {
  const { page } = await start({ workspace: sampleWorkspace })
  const row = await storeQuotedCase(page)
  await page.evaluate((id) => {
    location.hash = `#/cases/${id}`
  }, row)
  await page.getByRole('button', { name: 'Erase this customer …' }).click()
  await expect(page.getByTestId('erase-counts')).toContainText('excerpt loses its words')
  const name = await confirm(page)
  expect(name).toMatch(/\p{L}{3}/u)
  await expect(page.getByTestId('case-erased')).toContainText('The customer was erased')
  await expect(page.getByText(name)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Erase this customer …' })).toHaveCount(0)

  await coachingPage.open(page, AGENT)
  await expect(page.getByText(/^The words were removed on/u).first()).toBeVisible()
  await openPeople(page)
  await expect(page.getByTestId('past-erasures')).toContainText('A customer: ')
  await expect(page.getByTestId('past-erasures')).not.toContainText(name)
})

test('an erased agent becomes a number everywhere', async ({ start, sampleWorkspace }) => {
  const { page } = await start({ workspace: sampleWorkspace })
  await coachingPage.create(page, AGENT)
  await openPeople(page)
  await chooseAgent(page)
  await page.getByRole('button', { name: 'Erase this agent …' }).click()
  await expect(page.getByTestId('erase-counts')).toContainText('1 one-on-one is deleted whole')
  expect(await confirm(page)).toBe(AGENT)
  await expect(page.getByTestId('past-erasures')).toContainText('An agent, now “Former agent 1”')
  await page.getByRole('navigation').getByRole('link', { name: 'Agents', exact: true }).click()
  await expect(page.getByText('Former agent 1').first()).toBeVisible()
  await expect(page.getByText(AGENT)).toHaveCount(0)
})
