import { expect, type Locator, type Page } from '@playwright/test'
import { goTo } from '../support/pages.ts'

type Step = 'period' | 'contents' | 'format' | 'preview' | 'saved'

/** What specs do in making an export for HR, in the words of a user. */
export const hrExport = {
  step: (page: Page, step: Step): Locator => page.getByTestId(`hr-step-${step}`),
  preview: (page: Page): Locator => page.getByTestId('hr-preview'),
  scan: (page: Page): Locator => page.getByTestId('hr-scan'),
  saved: (page: Page): Locator => page.getByTestId('hr-saved'),
  save: (page: Page): Locator => page.getByRole('button', { name: /^Save …/ }),
  agents: (page: Page): Locator => page.getByTestId('hr-agents').getByRole('row'),
  async open(page: Page): Promise<void> {
    await goTo(page, 'HR export')
    await expect(hrExport.step(page, 'period')).toBeVisible()
  },
  /** Goes on until a step is reached. */
  async goOn(page: Page, to: Exclude<Step, 'saved'>): Promise<void> {
    for (let presses = 0; presses < 4 && !(await hrExport.step(page, to).isVisible()); presses += 1) {
      await page.getByRole('button', { name: 'Next', exact: true }).click()
    }
    await expect(hrExport.step(page, to)).toBeVisible()
  },
  async choosePeriod(page: Page, period: string): Promise<void> {
    await page.getByRole('radio', { name: period }).check()
  },
  async chooseAgents(page: Page, ...names: readonly string[]): Promise<void> {
    await page.getByText('Chosen ones', { exact: true }).click()
    for (const name of names) await page.getByRole('checkbox', { name, exact: true }).check()
  },
  switchOn: (page: Page, name: string): Promise<void> => page.getByRole('switch', { name }).check(),
  switchOff: (page: Page, name: string): Promise<void> => page.getByRole('switch', { name }).uncheck(),
  async showAs(page: Page, view: 'Table' | 'Text'): Promise<void> {
    await page.getByRole('radiogroup', { name: 'Shown as' }).getByText(view, { exact: true }).click()
  },
  async goToPage(page: Page, name: 'Export' | 'Agent numbers' | 'Log'): Promise<void> {
    await page.getByRole('navigation', { name: 'Pages of the HR export' }).getByRole('link', { name }).click()
  },
}
