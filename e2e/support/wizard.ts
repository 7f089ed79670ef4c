import { expect, type Locator, type Page } from '@playwright/test'

/** What specs do with files that were looked at and are not imported yet, in the words of a user. */
export const wizard = {
  sets: (page: Page): Locator => page.getByTestId('import-set'),
  question: (page: Page, id: string): Locator => page.getByTestId(`question-${id}`),
  async expectFound(page: Page, text: string | RegExp): Promise<void> {
    await expect(wizard.sets(page).filter({ hasText: text })).toHaveCount(1)
  },
  async expectOpen(page: Page, questions: readonly string[]): Promise<void> {
    const open = page.locator('[data-testid^="question-"][data-open="true"]')
    await expect(open).toHaveCount(questions.length)
    for (const id of questions) await expect(wizard.question(page, id)).toHaveAttribute('data-open', 'true')
  },
  /** Waits until the files have been looked at again after a change. */
  async settled(page: Page): Promise<void> {
    await expect(page.getByTestId('import-review')).toHaveAttribute('data-looking', 'false')
  },
  async answerZone(page: Page, timeZone: string): Promise<void> {
    const zone = wizard.question(page, 'timeZone').getByRole('combobox', { name: 'Time zone' })
    await zone.click()
    await zone.fill(timeZone)
    await page.getByRole('option', { name: timeZone, exact: true }).click()
    await expect(wizard.question(page, 'timeZone')).toHaveAttribute('data-open', 'false')
  },
  async answerOrder(page: Page, order: 'day' | 'month'): Promise<void> {
    const question = wizard.question(page, 'dateOrder')
    await question.getByRole('radio', { name: `The ${order} comes first` }).click()
    await expect(question).toHaveAttribute('data-open', 'false')
  },
  async unfold(page: Page, section: string): Promise<void> {
    const control = page.getByTestId(`section-${section}`)
    if ((await control.getAttribute('aria-expanded')) === 'false') await control.click()
  },
  async setField(page: Page, column: string, field: string): Promise<void> {
    await wizard.unfold(page, 'columns')
    await page.getByLabel(`Column ${column} is taken as`).selectOption(field)
    await wizard.settled(page)
  },
  async check(page: Page, counts: Readonly<Record<string, number>>): Promise<void> {
    await page.getByRole('button', { name: 'Check first' }).click()
    for (const [name, count] of Object.entries(counts)) {
      await expect(page.getByTestId(`check-${name}`)).toHaveAttribute('data-count', String(count))
    }
  },
  async import(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Import', exact: true }).click()
  },
}
