import { expect, it } from 'vitest'
import { temporaryWorkspace } from '../../../test/support/workspaces.ts'
import { settingsVersion } from '../store/settings-versions.ts'
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
