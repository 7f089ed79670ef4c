import { expect, it } from 'vitest'
import { temporaryWorkspace } from '../../../test/support/workspaces.ts'
import { writeSettings } from '../store/settings-store.ts'
import { settingsVersion, zoneChanges } from '../store/settings-versions.ts'
import { changeSettings, settingsHistory, workspaceSettings } from './settings.ts'

it('keeps every state of the settings as a version of its own', async () => {
  const workspace = temporaryWorkspace()
  const change = (values: Parameters<typeof changeSettings>[1]) =>
    workspace.write((writer) => changeSettings(writer, values))
  expect(settingsVersion(workspace.reader)).toBe(0)
  await change({ windowDays: 60 })
  await change({ windowDays: 60 })
  await change({ timeZone: 'Europe/Warsaw' })
  await expect(change({ timeZone: 'Europe/Nowhere' })).rejects.toMatchObject({ code: 'invalidInput' })
  const { versions } = settingsHistory(workspace.reader)
  expect(versions.map(({ version, settings }) => [version, settings.windowDays, settings.timeZone])).toEqual([
    [2, 60, 'Europe/Warsaw'],
    [1, 60, null],
  ])
  expect(versions[0]?.settings).toEqual(workspaceSettings(workspace.reader))
  expect(settingsVersion(workspace.reader)).toBe(2)
})

it('counts how often the time zone has become another, from the first on that it knows of', async () => {
  const workspace = temporaryWorkspace()
  const change = async (values: Parameters<typeof changeSettings>[1]) => {
    await workspace.write((writer) => changeSettings(writer, values))
    return zoneChanges(workspace.reader)
  }
  // As workspaces have it from before settings had versions.
  await workspace.write((writer) => writeSettings(writer, { timeZone: 'Europe/Warsaw' }))
  expect(zoneChanges(workspace.reader)).toBe(0)
  expect(await change({ timeZone: 'UTC' })).toBe(1)
  expect(await change({ windowDays: 60 })).toBe(1)
  expect(await change({ timeZone: 'Europe/Warsaw', windowDays: 90 })).toBe(2)
  expect(await change({ timeZone: 'UTC' })).toBe(3)
})
