import { describe, expect, it, vi } from 'vitest'
import { contract, type Channel } from '#shared/ipc/contract.ts'
import type { Preferences } from '../shell/preferences.ts'
import type { WorkerClient } from '../worker/client.ts'
import { createInvoke, type HandlerContext } from './handlers.ts'

const OFF = { folder: null, isReachable: true, profileId: null }

function setUp(answers: Readonly<Record<string, unknown>> = {}, more: Partial<HandlerContext> = {}) {
  const call = vi.fn((name: string) => Promise.resolve(answers[name] ?? { ok: true, value: {} }))
  let stored: Preferences = { language: 'system', theme: 'system' }
  const defects: string[] = []
  const invoke = createInvoke({
    worker: { call } as unknown as WorkerClient,
    preferences: { read: () => stored, change: (change) => (stored = { ...stored, ...change }) },
    appVersion: '1.2.3',
    systemLanguage: 'pl',
    fileOf: (token) => (token === 'known' ? '/secret/place/cases.csv' : undefined),
    chooseFilesToImport: () => Promise.resolve(null),
    chooseMapping: () => Promise.resolve(null),
    watch: {
      state: () => OFF,
      choose: () => Promise.resolve(null),
      set: () => Promise.resolve(OFF),
      look: () => Promise.resolve(),
    },
    chooseFileToSave: () => Promise.resolve(null),
    copyPicture: () => Promise.resolve(),
    savePdf: () => Promise.resolve(),
    printOnPaper: () => Promise.resolve(true),
    savePicture: () => Promise.resolve(),
    reveal: () => undefined,
    preferencesChanged: () => undefined,
    logDefect: (channel, stack) => defects.push(`${channel}: ${stack}`),
    ...more,
  })
  return { invoke, call, defects }
}

const refused = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) as unknown })

describe('what comes in', () => {
  it.each(['', 'toString', '__proto__', 'imports.run', null, 7])(
    'refuses the channel %j',
    async (channel) => {
      const { invoke, call } = setUp()
      expect(await invoke(channel, {})).toEqual(refused('invalidInput'))
      expect(call).not.toHaveBeenCalled()
    },
  )

  it('refuses input that the contract does not allow, on every channel that takes any', async () => {
    const { invoke, call } = setUp()
    const takesInput = (Object.keys(contract) as Channel[]).filter(
      (channel) => !contract[channel].input.safeParse({}).success,
    )
    expect(takesInput.length).toBeGreaterThan(5)
    for (const channel of takesInput) {
      expect(await invoke(channel, { id: {}, from: 'x', token: 3 }), channel).toEqual(refused('invalidInput'))
    }
    expect(call).not.toHaveBeenCalled()
  })
})

describe('what goes out', () => {
  it('keeps path and stack of a defect to the log', async () => {
    const chooseFilesToImport = () => Promise.reject(new Error('ENOENT /secret/place'))
    const { invoke, defects } = setUp({}, { chooseFilesToImport })
    const answer = await invoke('imports.choose', {})
    expect(answer).toEqual(refused('internal'))
    expect(JSON.stringify(answer)).not.toContain('secret')
    expect(defects[0]).toContain('/secret/place')
  })

  it('gives the window names of exported files, never paths', async () => {
    const files = [{ path: '/secret/place/hr.csv', sha256: 'ab', rows: 3 }]
    const { invoke, call } = setUp(
      { 'hr.write': { ok: true, value: { files } } },
      { chooseFileToSave: () => Promise.resolve('/secret/place/hr') },
    )
    const shown = { exportId: 'e-1', from: '2026-01-01', to: '2026-02-01' }
    expect(await invoke('hr.export', shown)).toEqual({
      ok: true,
      value: { files: [{ name: 'hr.csv', sha256: 'ab', rows: 3 }] },
    })
    expect(call).toHaveBeenCalledWith('hr.write', { exportId: 'e-1', path: '/secret/place/hr.csv' })
  })

  it('says when the list of who is who comes to lie beside the export', async () => {
    let target = '/secret/place/hr.csv'
    const { invoke } = setUp(
      {
        'hr.write': { ok: true, value: { files: [{ path: target, sha256: 'ab', rows: 3 }] } },
        'hr.writeReferences': { ok: true, value: { path: '', sha256: 'cd', rows: 2 } },
      },
      { chooseFileToSave: () => Promise.resolve(target) },
    )
    const save = () => invoke('hr.saveReferences', { delimiter: ';' })
    expect(await save()).toMatchObject({ value: { isBesideExport: false } })
    await invoke('hr.export', { exportId: 'e-1', from: '2026-01-01', to: '2026-02-01' })
    target = '/secret/place/who.csv'
    expect(await save()).toEqual({ ok: true, value: { name: 'who.csv', rows: 2, isBesideExport: true } })
    target = '/secret/elsewhere/who.csv'
    expect(await save()).toMatchObject({ value: { isBesideExport: false } })
  })
})

describe('pictures of charts', () => {
  const picture = { format: 'svg', svg: '<svg xmlns="http://www.w3.org/2000/svg"/>' }

  it('are saved where the user says, under a name that cannot leave the folder', async () => {
    const suggested: string[] = []
    const saved: string[] = []
    const { invoke } = setUp(
      {},
      {
        chooseFileToSave: (name) => {
          suggested.push(name)
          return Promise.resolve('/secret/place/repeat')
        },
        savePicture: (_picture, path) => Promise.resolve(void saved.push(path)),
      },
    )
    const answer = await invoke('pictures.save', { picture, suggestedName: '../../Wróciło: by month?' })
    expect(answer).toEqual({ ok: true, value: { name: 'repeat.svg' } })
    expect(suggested).toEqual(['Wróciło-by-month.svg'])
    expect(saved).toEqual(['/secret/place/repeat.svg'])
  })

  it('are nothing else than what they are called', async () => {
    const copied: unknown[] = []
    const { invoke } = setUp({}, { copyPicture: (one) => Promise.resolve(void copied.push(one)) })
    expect(await invoke('pictures.copy', { format: 'svg', svg: 'https://example.com' })).toEqual(
      refused('invalidInput'),
    )
    expect(await invoke('pictures.copy', { format: 'png', base64: '<svg>' })).toEqual(refused('invalidInput'))
    expect(await invoke('pictures.copy', picture)).toEqual({ ok: true, value: {} })
    expect(copied).toEqual([picture])
  })
})

describe('files and settings', () => {
  it('imports only files whose token main gave out', async () => {
    const { invoke, call } = setUp()
    const request = { mapping: { version: 1, tables: [] }, timeZone: null, asOf: null, dryRun: false }
    const start = (token: string) => invoke('imports.start', { ...request, tokens: [token] })
    expect(await start('/etc/passwd')).toEqual(refused('notFound'))
    await start('known')
    expect(call).toHaveBeenCalledExactlyOnceWith('imports.run', {
      ...request,
      paths: ['/secret/place/cases.csv'],
    })
  })

  it('keeps language and theme on the computer, and the rest in the workspace', async () => {
    const { invoke, call } = setUp()
    await invoke('settings.set', { language: 'pl', theme: 'dark' })
    expect(call.mock.calls.map(([name]) => name)).toEqual(['settings.read'])
    await invoke('settings.set', { weekStart: 'sun' })
    expect(call).toHaveBeenCalledWith('settings.change', { weekStart: 'sun' })
  })

  it('still knows the language when the workspace cannot be opened', async () => {
    const error = { code: 'workspaceNewer', message: '', details: {} }
    const { invoke } = setUp({ 'settings.read': { ok: false, error } })
    expect(await invoke('settings.get', {})).toMatchObject({ ok: true, value: { language: 'system' } })
  })
})
