import { expect } from '@playwright/test'
import { coachingPage } from '../../e2e/pages/coaching-page.ts'
import { preparePage } from '../../e2e/pages/prepare-page.ts'
import { saveInDialog } from '../../e2e/support/app.ts'
import { goTo } from '../../e2e/support/pages.ts'
import { en } from '../../src/renderer/i18n/en.ts'
import { wholePicture } from './stage.mjs'

/** @typedef {import('./tour.mjs').Part & { agent: string }} PartOfAgent */

/** The agent's own page. @param {PartOfAgent} part */
export async function openAgent({ stage, file, note, agent }) {
  const { page } = stage
  await goTo(page, 'Agents')
  await page.getByTestId('agents').getByRole('button', { name: agent, exact: true }).click()
  const figures = page.locator('[data-testid^="agent-figure-"]')
  await figures.first().waitFor()
  note(`opened ${agent}; saw ${await figures.count()} figures in the range of the team`)
  await wholePicture(stage, file('agent.png'))
}

/** A one-on-one from its brief to the page that the agent takes home. @param {PartOfAgent} part */
export async function prepareOneOnOne({ stage, file, note, agent }) {
  const { app, page } = stage
  await coachingPage.create(page, agent)
  await preparePage.make(page)
  const strength = await preparePage.topic(page, 'strength').getByRole('heading').first().innerText()
  note(`made the brief; its strength is “${strength}”`)
  await wholePicture(stage, file('one-on-one-brief.png'))

  await coachingPage.meet(page)
  await coachingPage.sharedNotes(page).fill('We read a case together.')
  await wholePicture(stage, file('one-on-one-meeting.png'))
  await page.getByText(en['meet.leave']).click()

  await page.getByRole('tab', { name: en['session.part.handOut'], exact: true }).click()
  await expect(page.getByTestId('hand-out')).toContainText('We read a case together.')
  await saveInDialog(app, file('one-on-one.pdf'))
  await page.getByRole('button', { name: en['print.save'] }).click()
  await page.getByText(en['print.saved'].replace('{name}', 'one-on-one.pdf')).waitFor()
  note('saved the page that the agent takes home as one-on-one.pdf')
}
