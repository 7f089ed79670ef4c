import { expect, it } from 'vitest'
import { temporaryWorkspace } from '../../../../test/support/workspaces.ts'
import { DEFAULT_SETTINGS, workspaceSettings } from '../settings.ts'
import { calendarId } from './calendar-id.ts'

it('stays the same in a workspace, differs between them, and is no setting that anybody sees', async () => {
  const workspace = temporaryWorkspace()
  const first = await calendarId(workspace)
  expect(first).toMatch(/^[\da-f-]{36}$/u)
  expect(await calendarId(workspace)).toBe(first)
  expect(await calendarId(temporaryWorkspace())).not.toBe(first)
  expect(workspaceSettings(workspace.reader)).toEqual(DEFAULT_SETTINGS)
})
