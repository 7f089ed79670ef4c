import { expect, type Locator, type Page } from '@playwright/test'

/** What specs do on the pages of one-on-ones, in the words of a user. */
export const coachingPage = {
  /** Plans a one-on-one with an agent and opens it. */
  async create(page: Page, agent: string): Promise<void> {
    await page.getByRole('navigation').getByRole('link', { name: 'One-on-ones', exact: true }).click()
    await page.getByRole('button', { name: 'New one-on-one' }).first().click()
    const dialog = page.getByRole('dialog')
    const field = dialog.getByRole('combobox', { name: 'With' })
    await field.fill(agent)
    await page.getByRole('option', { name: new RegExp(`^${agent}`) }).click()
    await dialog.getByRole('button', { name: 'Create and open' }).click()
    await expect(page.getByRole('heading', { name: `One-on-one with ${agent}` })).toBeVisible()
  },

  /** Opens the one-on-one with an agent from the list. */
  async open(page: Page, agent: string): Promise<void> {
    await page.getByRole('navigation').getByRole('link', { name: 'One-on-ones', exact: true }).click()
    await page.getByRole('main').getByRole('link', { name: agent }).first().click()
    await expect(page.getByRole('heading', { name: `One-on-one with ${agent}` })).toBeVisible()
  },

  tab: (page: Page, name: 'Prepare' | 'Agree' | 'Acknowledge' | 'Review'): Promise<void> =>
    page.getByRole('tab', { name, exact: true }).click(),

  saved: (page: Page): Promise<void> =>
    expect(page.getByTestId('save-sign')).toHaveAttribute('data-state', 'saved'),

  stage: (page: Page): Locator => page.getByTestId('session-stage'),

  async meet(page: Page): Promise<void> {
    await page.getByRole('link', { name: 'Start the meeting' }).click()
    await expect(page.getByTestId('step-welcome')).toBeVisible()
  },

  sharedNotes: (page: Page): Locator => page.getByTestId('shared-notes'),
  agentsWords: (page: Page): Locator => page.getByTestId('agents-words'),
  privateNotes: (page: Page): Locator => page.getByTestId('private-notes'),

  async openPrivateNotes(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Private notes' }).click()
    await expect(coachingPage.privateNotes(page)).toBeVisible()
  },
} as const
