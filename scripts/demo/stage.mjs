import { _electron } from '@playwright/test'
import { setTimeout as sleep } from 'node:timers/promises'
import { appArguments } from '../../e2e/support/app.ts'
import { isRoot } from '../lib/display.mjs'
import { root } from '../lib/paths.mjs'

/**
 * @typedef {import('../../e2e/support/app.ts').RunningApp} Stage
 *
 * Size of the page inside of the window, in CSS pixels.
 * @typedef {{ width: number, height: number }} Size
 */

export const USUAL_SIZE = { width: 1280, height: 800 }
const PATIENCE_MS = 60_000

/**
 * Starts the app in English on a workspace and a profile of its own.
 * @param {{ workspace: string, profile: string, onTrouble: (text: string) => void }} options `onTrouble` hears of
 *   every error that the window itself reports
 * @returns {Promise<Stage>}
 */
export async function openApp({ workspace, profile, onTrouble }) {
  const app = await _electron.launch({
    cwd: root,
    args: appArguments(workspace, profile),
    // Electron takes an app's own folder from here: --user-data-dir is Chromium's only.
    env: { ...process.env, XDG_CONFIG_HOME: profile },
    chromiumSandbox: !isRoot(),
    timeout: PATIENCE_MS,
  })
  try {
    const page = await app.firstWindow()
    page.setDefaultTimeout(PATIENCE_MS)
    page.on('pageerror', (error) => onTrouble(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') onTrouble(message.text())
    })
    return { app, page, workspace }
  } catch (error) {
    await closeApp(app)
    throw error
  }
}

/** Closes the app, by force when it doesn't close by itself. @param {Stage['app']} app */
export async function closeApp(app) {
  const process = app.process()
  const closed = app.close().then(
    () => true,
    () => false,
  )
  const isClosed = await Promise.race([closed, sleep(PATIENCE_MS, false, { ref: false })])
  if (!isClosed) process.kill('SIGKILL')
}

/**
 * Sets the size of the page, and waits until it has been laid out and drawn at it.
 * @param {Stage} stage @param {Size} size
 */
export async function resize({ app, page }, size) {
  const window = await app.browserWindow(page)
  await window.evaluate(
    (browserWindow, { width, height }) => browserWindow.setContentSize(width, height),
    size,
  )
  await page.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, size)
  await drawn(page)
}

/** Two frames: what the first one finds out about sizes is in the second one. @param {Stage['page']} page */
const drawn = (page) =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))),
  )

/**
 * Takes a picture of the page as it stands, the mouse out of the way.
 * @param {Stage} stage @param {string} file a PNG
 */
export async function picture({ page }, file) {
  await page.mouse.move(0, 0)
  await drawn(page)
  await page.screenshot({ path: file, animations: 'disabled' })
}

/**
 * Takes a picture of all that the page holds: the window grows until nothing scrolls, then shrinks again.
 * @param {Stage} stage @param {string} file a PNG @param {Size} [size] what it shrinks to
 */
export async function wholePicture(stage, file, size = USUAL_SIZE) {
  let { height } = size
  // More than once: where the scroll bar was, lines break elsewhere.
  for (let tries = 0; tries < 3; tries++) {
    const hidden = await hiddenHeight(stage)
    if (hidden <= 0) break
    height += hidden
    await resize(stage, { ...size, height })
  }
  await picture(stage, file)
  if (height !== size.height) await resize(stage, size)
}

/** Pixels of the page that can only be scrolled to. @param {Stage} stage */
const hiddenHeight = ({ page }) =>
  page.locator('#content').evaluate((content) => content.scrollHeight - content.clientHeight)

/** What the page says has gone wrong. @param {Stage} stage @returns {Promise<string[]>} */
export async function shownAlerts({ page }) {
  const texts = await page.getByRole('alert').allInnerTexts()
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim())
}
