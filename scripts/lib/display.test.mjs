import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { electronSwitches, hasDisplay, withDisplay } from './display.mjs'

describe.runIf(process.platform === 'linux')('on Linux', () => {
  beforeEach(() => {
    vi.stubEnv('DISPLAY', '')
    vi.stubEnv('WAYLAND_DISPLAY', '')
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
  })

  it('wraps a command only where there is no display', () => {
    expect(hasDisplay()).toBe(false)
    const { command, args } = withDisplay('electron', ['.', '--flag'])
    expect(command).toBe('xvfb-run')
    expect(args.slice(-3)).toEqual(['electron', '.', '--flag'])
  })

  it.each(['DISPLAY', 'WAYLAND_DISPLAY'])('uses the display that %s names', (name) => {
    vi.stubEnv(name, ':7')
    expect(hasDisplay()).toBe(true)
    expect(withDisplay('electron', ['.'])).toEqual({ command: 'electron', args: ['.'] })
  })

  it('drops the sandbox for root and for nobody else', () => {
    const uid = vi.spyOn(process, 'getuid')
    uid.mockReturnValue(0)
    expect(electronSwitches()).toEqual(['--no-sandbox'])
    uid.mockReturnValue(1000)
    expect(electronSwitches()).toEqual([])
  })
})
