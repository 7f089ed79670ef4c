import { expect, it } from 'vitest'
import { temporaryFolder } from '../../../test/support/workspaces.ts'
import { lockWorkspace } from './workspace-lock.ts'

it('lets one program hold a workspace and tells the others who it is', () => {
  const folder = temporaryFolder()
  const first = lockWorkspace(folder, 'Closewell')
  expect(() => lockWorkspace(folder, 'another')).toThrow(
    expect.objectContaining({
      code: 'workspaceHeld',
      details: expect.objectContaining({ program: 'Closewell', pid: process.pid }) as unknown,
    }),
  )
  first.release()
  lockWorkspace(folder, 'another').release()
})
