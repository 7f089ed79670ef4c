import { expect, type Locator, type Page } from '@playwright/test'
import { chooseInDialog, type RunningApp } from './app.ts'

/** What specs do on the pages, in the words of a user. */

type PageName =
  | 'Agents'
  | 'Dashboard'
  | 'Resolution'
  | 'Follow-up'
  | 'Repeats'
  | 'Closure'
  | 'One-on-ones'
  | 'Imports'
  | 'HR export'
  | 'Settings'

export function goTo(page: Page, name: PageName): Promise<void> {
  return page.getByRole('navigation').getByRole('link', { name, exact: true }).click()
}

export const importsPage = {
  /** Chooses files through the system's dialog. */
  async choose({ app, page }: RunningApp, ...paths: readonly string[]): Promise<void> {
    await chooseInDialog(app, ...paths)
    await goTo(page, 'Imports')
    const another = page.getByRole('button', { name: 'Import another file' })
    const choose = page.getByRole('button', { name: /^Choose / })
    await expect(another.or(choose).first()).toBeVisible()
    if (await another.isVisible()) await another.click()
    await choose.click()
  },
  /** Drops files on the page, as a hand would from the desktop. */
  async drop(page: Page, ...paths: readonly string[]): Promise<void> {
    await goTo(page, 'Imports')
    await page.evaluate(() => {
      const input = Object.assign(document.createElement('input'), { type: 'file', multiple: true })
      input.dataset['testid'] = 'dropped'
      document.body.append(input)
    })
    await page.getByTestId('dropped').setInputFiles([...paths])
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('[data-testid="dropped"]')
      const dataTransfer = new DataTransfer()
      for (const file of input?.files ?? []) dataTransfer.items.add(file)
      input?.remove()
      const init = { bubbles: true, cancelable: true, dataTransfer }
      document.querySelector('.drop-zone')?.dispatchEvent(new DragEvent('drop', init))
    })
  },
  async start(running: RunningApp, path: string): Promise<void> {
    await importsPage.choose(running, path)
    const { page } = running
    await page.getByRole('button', { name: 'Import', exact: true }).click()
  },
  async expectCounts(page: Page, counts: Readonly<Record<string, number>>): Promise<void> {
    for (const [name, count] of Object.entries(counts)) {
      await expect(page.getByTestId(`import-${name}`)).toHaveAttribute('data-count', String(count))
    }
  },
  history: (page: Page): Locator => page.getByTestId('import-history').getByRole('row'),
}

export const dashboard = {
  figure: (page: Page, metric: string): Locator => page.getByTestId(`figure-${metric}`),
  async numbers(page: Page, metric: string): Promise<{ numerator: number; denominator: number }> {
    const figure = dashboard.figure(page, metric)
    await expect(figure).toBeVisible()
    return {
      numerator: Number(await figure.getAttribute('data-numerator')),
      denominator: Number(await figure.getAttribute('data-denominator')),
    }
  },
}
