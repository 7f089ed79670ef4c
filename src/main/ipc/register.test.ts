import { beforeEach, describe, expect, it, vi } from 'vitest'
import { registerIpc } from './register.ts'

type Listener = (event: unknown, ...args: unknown[]) => unknown

const listeners = vi.hoisted(() => new Map<string, Listener>())
vi.mock('electron', () => ({
  protocol: {},
  ipcMain: { handle: (name: string, listener: Listener) => listeners.set(name, listener) },
}))

const invoke = vi.fn(() => Promise.resolve({ ok: true as const, value: null }))
const dropped = vi.fn(() => Promise.resolve(null))

const from = (url: string, parent: unknown = null) => ({ senderFrame: { url, parent } })

describe('who is answered', () => {
  beforeEach(() => {
    invoke.mockClear()
    dropped.mockClear()
    registerIpc({ invoke, dropped })
  })

  it('is the main frame of the app’s own page', async () => {
    await listeners.get('closewell:invoke')?.(from('app://closewell/index.html#/dashboard'), 'app.info', {})
    expect(invoke).toHaveBeenCalledExactlyOnceWith('app.info', {})
  })

  it.each([
    ['another origin', from('https://example.com/')],
    ['a host that begins alike', from('app://closewell.example/index.html')],
    ['a file', from('file:///index.html')],
    ['a frame inside of the page', from('app://closewell/index.html', {})],
    ['a frame that is gone', { senderFrame: null }],
  ])('is not %s', (_who, event) => {
    expect(() => listeners.get('closewell:invoke')?.(event, 'app.info', {})).toThrow('refused')
    expect(() => listeners.get('closewell:dropped')?.(event, '/etc/passwd')).toThrow('refused')
    expect(invoke).not.toHaveBeenCalled()
    expect(dropped).not.toHaveBeenCalled()
  })

  it('takes nothing but text for the path of a dropped file', async () => {
    const event = from('app://closewell/index.html')
    expect(await listeners.get('closewell:dropped')?.(event, { path: '/etc/passwd' })).toBeNull()
    expect(dropped).not.toHaveBeenCalled()
  })
})
