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

  it.each(['DISPLAY', 'WAYLAND_DISPLAY'])('uses the display that %s names', async (name) => {
    expect(hasDisplay()).toBe(false)
    vi.stubEnv(name, ':7')
    expect(hasDisplay()).toBe(true)
    expect(await withDisplay((env) => Promise.resolve(env))).toEqual({})
  })

  it('says so when no display can be made', async () => {
    vi.stubEnv('PATH', '')
    await expect(withDisplay(() => Promise.resolve())).rejects.toThrow('there is no display here')
  })

  it('drops the sandbox for root and for nobody else', () => {
    const uid = vi.spyOn(process, 'getuid')
    uid.mockReturnValue(0)
    expect(electronSwitches()).toEqual(['--no-sandbox'])
    uid.mockReturnValue(1000)
    expect(electronSwitches()).toEqual([])
  })
})
