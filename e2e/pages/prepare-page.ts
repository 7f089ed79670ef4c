import { expect, type Locator, type Page } from '@playwright/test'

type Place = 'strength' | 0 | 1

/** What specs do in preparing and reviewing a one-on-one, in the words of a user. */
export const preparePage = {
  topic: (page: Page, place: Place): Locator => page.getByTestId(`topic-${place}`),
  excerpts: (topic: Locator): Locator => topic.getByTestId('excerpt'),
  question: (topic: Locator): Locator => topic.getByLabel('Question to open with'),
  rating: (page: Page): Locator => page.getByTestId('self-rating'),

  async make(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Prepare the brief' }).click()
    await expect(page.getByRole('button', { name: 'Prepare again' })).toBeVisible()
  },

  /** Puts another figure in the place of a topic, with a reason. */
  async chooseInstead(page: Page, topic: Locator, figure: string, why: string): Promise<void> {
    await topic.getByRole('button', { name: 'Choose another figure instead' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Figure').selectOption(figure)
    await expect(
      dialog.getByRole('button', { name: 'Choose', exact: true }),
      'not without a reason',
    ).toBeDisabled()
    await dialog.getByLabel('Why').fill(why)
    await dialog.getByRole('button', { name: 'Choose', exact: true }).click()
    await expect(dialog).toBeHidden()
  },

  /** Takes the first words offered in place of a topic's first ones; gives the case they are of. */
  async swapFirst(page: Page, topic: Locator): Promise<string> {
    await topic
      .getByRole('button', { name: /^Swap the words/ })
      .first()
      .click()
    const take = page
      .getByRole('dialog')
      .getByRole('button', { name: /^Take these words/ })
      .first()
    const name = (await take.getAttribute('aria-label')) ?? ''
    await take.click()
    return name.replace('Take these words: ', '')
  },
} as const

/** What one-on-ones of the past need, as the window itself would save them. */
export interface PastAction {
  readonly agent: string
  readonly heldOn: string
  readonly behaviour: string
  readonly metric: 'closure.solved' | null
  readonly reviewOn: string
}

/** Stores a one-on-one that was held in the past, with one action; gives its id. */
export function storePastSession(page: Page, past: PastAction): Promise<number> {
  return page.evaluate(async ({ agent, heldOn, behaviour, metric, reviewOn }) => {
    const { invoke } = window.closewell
    const made = await invoke('coaching.create', { agent, plannedOn: heldOn })
    if (!made.ok) throw new Error(made.error.message)
    const { id, revision, document } = made.value
    const action = { id: 'first', behaviour, metric, reviewOn }
    const rest = { baseline: null, target: null, owner: 'agent', state: 'open', review: null } as const
    const saved = await invoke('coaching.save', {
      id,
      revision,
      plannedOn: heldOn,
      stage: 'held',
      document: { ...document, actions: [{ ...action, ...rest }] },
    })
    if (!saved.ok) throw new Error(saved.error.message)
    return id
  }, past)
}
