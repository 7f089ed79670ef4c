import { _electron } from '@playwright/test'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { electronSwitches, isRoot } from '../lib/display.mjs'
import { root } from '../lib/paths.mjs'

/**
 * The running app.
 * @typedef {{ app: import('@playwright/test').ElectronApplication, page: import('@playwright/test').Page }} Stage
 *
 * Size of the page inside of the window, in CSS pixels.
 * @typedef {{ width: number, height: number }} Size
 */

export const USUAL_SIZE = { width: 1280, height: 800 }
const PATIENCE_MS = 15_000

/**
 * Starts the app in English on a workspace and a profile of its own.
 * @param {{ workspace: string, profile: string, onTrouble: (text: string) => void }} options `onTrouble` hears of
 *   every error that the window itself reports
 * @returns {Promise<Stage>}
 */
export async function openApp({ workspace, profile, onTrouble }) {
  const app = await _electron.launch({
    cwd: root,
    args: [
      ...electronSwitches(),
      root,
      `--workspace=${workspace}`,
      `--user-data-dir=${profile}`,
      '--lang=en',
    ],
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
    return { app, page }
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
  await window.evaluate((browserWindow, { width, height }) => browserWindow.setContentSize(width, height), size)
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
  // Where the scroll bar goes, lines break elsewhere: the height is known for certain only without it.
  for (let hidden = await hiddenHeight(stage); hidden > 0; hidden = await hiddenHeight(stage)) {
    height += hidden
    await resize(stage, { ...size, height })
  }
  await picture(stage, file)
  if (height !== size.height) await resize(stage, size)
}

/** Pixels of the page that can only be scrolled to. @param {Stage} stage */
const hiddenHeight = ({ page }) =>
  page.locator('#content').evaluate((content) => content.scrollHeight - content.clientHeight)

/** Answers the next dialogs of the system: files are saved to, and opened from, a folder. @param {Stage['app']} app @param {string} path */
export async function saveInDialog(app, path) {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
}

/** Answers the next open dialog of the system with a file. @param {Stage['app']} app @param {string} path */
export async function chooseInDialog(app, path) {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, path)
}

/** The file of a picture. @param {string} folder @param {string} name */
export const pictureFile = (folder, name) => join(folder, `${name}.png`)
