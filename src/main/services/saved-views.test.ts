import { expect, it } from 'vitest'
import { temporaryWorkspace } from '../../../test/support/workspaces.ts'
import { changeViewName, dropView, keepView, savedViews } from './saved-views.ts'

const lastMonth = { period: 'lastMonth', channels: ['chat', null] }

it('keeps views by name, a relative period as such, and replaces the one of the same name', async () => {
  const workspace = temporaryWorkspace()
  await keepView(workspace, { name: 'Weekly', view: { period: 'last30' } }, 1)
  await keepView(workspace, { name: 'Chat', view: {} }, 2)
  await keepView(workspace, { name: 'Chat', view: lastMonth }, 3)
  expect(savedViews(workspace).views.map(({ name, view }) => [name, view])).toEqual([
    ['Chat', lastMonth],
    ['Weekly', { period: 'last30' }],
  ])
})

it('renames a view, but not to the name of another one', async () => {
  const workspace = temporaryWorkspace()
  await keepView(workspace, { name: 'Chat', view: lastMonth }, 1)
  const { views } = await keepView(workspace, { name: 'Weekly', view: {} }, 2)
  const id = views.find(({ name }) => name === 'Weekly')?.id ?? 0
  await expect(changeViewName(workspace, { id, name: 'Chat' })).rejects.toMatchObject({ code: 'nameTaken' })
  const renamed = await changeViewName(workspace, { id, name: 'Monday' })
  expect(renamed.views.map(({ name }) => name)).toEqual(['Chat', 'Monday'])
  expect((await changeViewName(workspace, { id, name: 'Monday' })).views).toHaveLength(2)
})

it('removes a view', async () => {
  const workspace = temporaryWorkspace()
  const { views } = await keepView(workspace, { name: 'Chat', view: lastMonth }, 1)
  expect((await dropView(workspace, { id: views[0]?.id ?? 0 })).views).toEqual([])
})
