/** Whether windows can be shown: macOS and Windows always, elsewhere when X11 or Wayland says so. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY'])

/** Whether this process is root, for whom Chromium refuses to start its sandbox. */
export const isRoot = () => process.getuid?.() === 0

/** Switches that Electron needs here: nobody but root goes without Chromium's sandbox. */
export const electronSwitches = () => (isRoot() ? ['--no-sandbox'] : [])

/**
 * A command that opens windows, wrapped so that it has a display.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {{ command: string, args: string[] }}
 */
export function withDisplay(command, args) {
  if (hasDisplay()) return { command, args: [...args] }
  return { command: 'xvfb-run', args: ['-a', '-s', '-screen 0 1600x1000x24', command, ...args] }
}
