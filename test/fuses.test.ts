import { FuseV1Options } from '@electron/fuses'
import { describe, expect, it } from 'vitest'
import { fuseConfig, fuses } from '../fuses.config.ts'

const decided = (on: boolean) =>
  new Set(
    Object.entries(fuses)
      .filter(([, value]) => value === on)
      .map(([key]) => FuseV1Options[Number(key)]),
  )

describe('fuses of the shipped Electron', () => {
  it('decides every fuse there is', () => {
    const all = Object.values(FuseV1Options).filter((value) => typeof value === 'number')
    expect(new Set(Object.keys(fuses).map(Number))).toEqual(new Set(all))
    expect(fuseConfig.strictlyRequireAllFuses).toBe(true)
  })

  it('turns off what runs code that was not packaged', () => {
    expect(decided(false)).toEqual(
      new Set([
        'EnableNodeCliInspectArguments',
        'EnableNodeOptionsEnvironmentVariable',
        'GrantFileProtocolExtraPrivileges',
        'LoadBrowserProcessSpecificV8Snapshot',
        'RunAsNode',
      ]),
    )
  })

  it('turns on what protects the package and its data', () => {
    expect(decided(true)).toEqual(
      new Set([
        'EnableCookieEncryption',
        'EnableEmbeddedAsarIntegrityValidation',
        'OnlyLoadAppFromAsar',
        'WasmTrapHandlers',
      ]),
    )
  })
})
