import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { PrepareError } from './run.mjs'

/** Whether windows can be shown: macOS and Windows always, elsewhere when X11 or Wayland says so. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY'])

/** Whether this process is root, for whom Chromium refuses to start its sandbox. */
export const isRoot = () => process.getuid?.() === 0

/** Switches that Electron needs here: nobody but root goes without Chromium's sandbox. */
export const electronSwitches = () => (isRoot() ? ['--no-sandbox'] : [])

/**
 * Runs `work` with a display: the machine's own, else one in memory (Xvfb) that lasts as long as `work`.
 * Xvfb picks a free number itself, so that any number of runs can go on side by side.
 * @template T
 * @param {(env: Record<string, string>) => Promise<T>} work gets what to add to the environment
 * @returns {Promise<T>}
 * @throws {PrepareError} when Xvfb can't be started
 */
export async function withDisplay(work) {
  if (hasDisplay()) return work({})
  // A process group of its own: Ctrl-C must not take the display from windows that are closing.
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'],
    {
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  )
  const stop = () => void server.kill()
  process.once('exit', stop)
  try {
    return await work({ DISPLAY: `:${await displayNumber(server)}` })
  } finally {
    process.off('exit', stop)
    stop()
  }
}

/** @param {import('node:child_process').ChildProcess} server an Xvfb that writes its number to file 3 */
async function displayNumber(server) {
  const output = /** @type {import('node:stream').Readable} */ (server.stdio[3])
  const started = Promise.race([once(output, 'data'), once(server, 'exit')])
  // `once` rejects when there is no such program.
  const [answer] = await started.catch(() => [])
  if (!Buffer.isBuffer(answer)) throw new PrepareError("there is no display here, and Xvfb can't be started")
  return answer.toString().trim()
}
