import { coachingPage } from './pages/coaching-page.ts'
import { expect, test } from './support/app.ts'
import { barriers } from './support/barriers.ts'

const AGENT = 'Daniel Brandt'

test('what is typed in a meeting is there after a reload and after a new start', async ({
  start,
  sampleWorkspace,
}) => {
  const { app, page } = await start({ workspace: sampleWorkspace })
  await coachingPage.create(page, AGENT)
  await coachingPage.meet(page)
  await expect(page.getByRole('navigation', { name: 'Main navigation' })).toHaveCount(0)
  await coachingPage.sharedNotes(page).fill('Asks sooner. <b>Not bold</b>')
  await coachingPage.agentsWords(page).fill('Zażółć gęślą jaźń, I was short of time.')
  await coachingPage.openPrivateNotes(page)
  await coachingPage.privateNotes(page).fill('Seems tired: ask about the plan.')
  // Nothing waits for the sign that all is saved.
  await page.reload()

  await expect(coachingPage.sharedNotes(page)).toHaveValue('Asks sooner. <b>Not bold</b>')
  await expect(coachingPage.agentsWords(page)).toHaveValue('Zażółć gęślą jaźń, I was short of time.')
  await expect(coachingPage.privateNotes(page), 'private notes are closed again').toHaveCount(0)
  await expect(page.getByText('Seems tired')).toHaveCount(0)

  await coachingPage.sharedNotes(page).fill('Asks sooner, and waits.')
  await app.close()
  const again = await start({ workspace: sampleWorkspace })
  await coachingPage.open(again.page, AGENT)
  await coachingPage.tab(again.page, 'Agree')
  await expect(coachingPage.sharedNotes(again.page)).toHaveValue('Asks sooner, and waits.')
  await expect(coachingPage.privateNotes(again.page)).toHaveCount(0)
  await coachingPage.openPrivateNotes(again.page)
  await expect(coachingPage.privateNotes(again.page)).toHaveValue('Seems tired: ask about the plan.')
})

test('a meeting is walked with the keyboard, its clock goes on, and it is left by Escape without loss', async ({
  start,
  sampleWorkspace,
}) => {
  const { page } = await start({ workspace: sampleWorkspace })
  await coachingPage.create(page, AGENT)
  await coachingPage.meet(page)
  await page.keyboard.press('4')
  await expect(page.getByTestId('step-priorities')).toBeVisible()
  await page.getByLabel('Goal: notes').fill('1')
  await expect(page.getByTestId('step-priorities'), 'a figure typed is no key').toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('PageDown')
  await expect(page.getByTestId('step-agree')).toBeVisible()
  await page.getByRole('button', { name: 'Add an action' }).click()
  await page.getByRole('button', { name: 'Review on' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByTestId('step-agree'), 'Escape closed the calendar only').toBeVisible()
  await expect.poll(() => page.getByTestId('elapsed').textContent()).not.toBe('0:00')
  await page.reload()
  await expect(page.getByTestId('step-agree')).toBeVisible()
  await expect(page.getByTestId('elapsed')).not.toHaveText('0:00')

  await coachingPage.sharedNotes(page).focus()
  await page.keyboard.type('Last words')
  await page.keyboard.press('Escape')
  await expect(page.getByTestId('step-agree'), 'the first Escape leaves the field').toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tab', { name: 'Prepare' })).toBeVisible()
  await coachingPage.tab(page, 'Agree')
  await expect(coachingPage.sharedNotes(page)).toHaveValue('Last words')
})

test('an action is agreed, acknowledged and disputed, and the one-on-one is closed', async ({
  start,
  sampleWorkspace,
}) => {
  const { page } = await start({ workspace: sampleWorkspace })
  await coachingPage.create(page, AGENT)
  await page.getByRole('button', { name: 'Prepare the brief' }).click()
  await expect(page.getByRole('button', { name: 'Prepare again' })).toBeVisible()

  await coachingPage.tab(page, 'Agree')
  await page.getByRole('button', { name: 'Add an action' }).click()
  const action = page.getByTestId('action')
  await action.getByLabel(`What ${AGENT} will do`).fill('Asks whether it is solved before closing.')
  await action.getByLabel('Looked at by').selectOption('closure.solved')
  await expect(action.getByTestId('baseline')).toContainText(/of \d+ cases/u)
  await action.getByLabel('Target').fill('1')
  await expect(action.getByTestId('target-chance')).toHaveAttribute('data-likely', 'true')
  await action.getByLabel('Target').fill('99')
  await expect(action.getByTestId('target-chance')).toHaveAttribute('data-likely', 'false')
  await page.getByRole('button', { name: 'The meeting took place' }).click()
  await expect(coachingPage.stage(page)).toHaveText('Held')

  await page.getByRole('radio', { name: 'Partly' }).check()
  await page.getByLabel(`${AGENT}’s comment`).fill('Fine, but the queue was long.')
  await page.getByRole('button', { name: 'Add an objection' }).click()
  const dispute = page.getByTestId('dispute')
  await dispute.getByLabel('What it is about').selectOption('figure:closure.solved')
  await dispute.getByLabel(`${AGENT}’s reason`).fill('Calls are not counted.')
  await expect(page.getByTestId('close-hint')).toContainText('1 objection is still open')
  await dispute.getByLabel('Your answer').fill('They are not in the export.')
  await dispute.getByRole('radio', { name: 'The figure stands' }).check()
  await expect(page.getByTestId('close-hint')).not.toContainText('still open')
  await page.getByRole('switch', { name: `${AGENT} agrees` }).check()
  await page.getByRole('switch', { name: 'I agree, as the supervisor' }).check()
  await expect(page.getByText('This one-on-one is named in the log.')).toBeVisible()
  await coachingPage.saved(page)
  await page.reload()

  await expect(page.getByLabel(`${AGENT}’s comment`)).toHaveValue('Fine, but the queue was long.')
  await expect(page.getByTestId('dispute')).toHaveAttribute('data-outcome', 'upheld')
  await page.getByRole('button', { name: 'Close the one-on-one' }).click()
  await expect(coachingPage.stage(page)).toHaveText('Closed')
  await coachingPage.tab(page, 'Agree')
  await expect(page.getByLabel(`What ${AGENT} will do`)).toBeDisabled()
  await page.getByRole('button', { name: 'Open again' }).click()
  await expect(page.getByLabel(`What ${AGENT} will do`)).toBeEnabled()
})

test('no part of a one-on-one has a barrier that axe can see', async ({ start, sampleWorkspace }) => {
  const { page } = await start({ workspace: sampleWorkspace })
  await coachingPage.create(page, AGENT)
  await page.getByRole('button', { name: 'Prepare the brief' }).click()
  await expect(page.getByRole('button', { name: 'Prepare again' })).toBeVisible()
  await coachingPage.tab(page, 'Agree')
  await page.getByRole('button', { name: 'Add an action' }).click()
  expect(await barriers(page), 'agree').toEqual([])
  await coachingPage.tab(page, 'Acknowledge')
  await page.getByRole('radio', { name: 'Yes' }).check()
  await page.getByRole('button', { name: 'Add an objection' }).click()
  expect(await barriers(page), 'acknowledge').toEqual([])
  await coachingPage.meet(page)
  await coachingPage.openPrivateNotes(page)
  await page.keyboard.press('Escape')
  for (const key of ['1', '2', '3', '4', '5', '6']) {
    await page.keyboard.press(key)
    await expect(page.locator(`[aria-keyshortcuts="${key}"]`)).toHaveAttribute('aria-current', 'step')
    expect(await barriers(page), `step ${key}`).toEqual([])
  }
})

test('a one-on-one is deleted only after a question', async ({ start, sampleWorkspace }) => {
  const { page } = await start({ workspace: sampleWorkspace })
  await coachingPage.create(page, AGENT)
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('tab', { name: 'Prepare' })).toBeVisible()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await page.getByRole('button', { name: 'Delete for good' }).click()
  await expect(page.getByRole('heading', { name: 'One-on-ones' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: AGENT })).toHaveCount(0)
})

test('a save that fails is said and tried again; a newer session is never written over', async ({
  start,
  sampleWorkspace,
}) => {
  const { app, page } = await start({ workspace: sampleWorkspace })
  await coachingPage.create(page, AGENT)
  await coachingPage.meet(page)
  // The answer to a save is made to fail where the window's calls come in.
  const failSaves = (code: 'diskFull' | null): Promise<void> =>
    app.evaluate(({ ipcMain }, failure) => {
      const handlers: unknown = Reflect.get(ipcMain, '_invokeHandlers')
      if (!(handlers instanceof Map)) throw new Error('no handlers')
      const saved = 'closewell:invoke:kept'
      const known = handlers as Map<string, (...args: unknown[]) => unknown>
      const real = known.get(saved) ?? known.get('closewell:invoke')
      if (real === undefined) throw new Error('no handler')
      known.set(saved, real)
      known.set('closewell:invoke', (event, channel, input) =>
        failure !== null && channel === 'coaching.save'
          ? { ok: false, error: { code: failure, message: '', details: {} } }
          : real(event, channel, input),
      )
    }, code)
  await failSaves('diskFull')
  await coachingPage.sharedNotes(page).fill('Typed while the disk was full')
  await expect(page.getByTestId('not-saved')).toContainText('Not saved since')
  await expect(coachingPage.sharedNotes(page)).toHaveValue('Typed while the disk was full')
  await page.evaluate(() => window.close())
  const question = page.getByRole('dialog', { name: 'Your last words are not saved' })
  await question.getByRole('button', { name: 'Stay here' }).click()
  await expect(question).toBeHidden()
  await failSaves(null)
  await page.getByRole('button', { name: 'Try now' }).click()
  await coachingPage.saved(page)
  await expect(page.getByTestId('not-saved')).toHaveCount(0)

  await page.evaluate(async () => {
    const { invoke } = window.closewell
    const stored = await invoke('coaching.session', { id: 1 })
    if (!stored.ok) throw new Error(stored.error.message)
    const { id, revision, plannedOn, stage, document } = stored.value
    const changed = { ...document, sharedNotes: 'Written elsewhere' }
    await invoke('coaching.save', { id, revision, plannedOn, stage, document: changed })
  })
  await coachingPage.sharedNotes(page).fill('Typed here')
  await expect(page.getByTestId('save-conflict')).toBeVisible()
  await page.getByRole('button', { name: 'Load the stored version' }).click()
  await expect(coachingPage.sharedNotes(page)).toHaveValue('Written elsewhere')
  await expect(page.getByTestId('set-aside')).toContainText('Typed here')
  await page.getByRole('button', { name: 'Close this note' }).click()
  await expect(page.getByTestId('set-aside')).toHaveCount(0)
  await coachingPage.sharedNotes(page).fill('Written elsewhere. Typed here')
  await coachingPage.saved(page)
})
