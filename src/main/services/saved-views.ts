import { ClosewellError } from '#shared/failure.ts'
import type { Input, Output } from '#shared/ipc/contract.ts'
import { listViews, removeView, renameView, saveView } from '../store/saved-views.ts'
import type { WritableWorkspace, Workspace } from './workspace.ts'

type Views = Output<'views.list'>

export function savedViews({ reader }: Pick<Workspace, 'reader'>): Views {
  return { views: listViews(reader) }
}

/** Saves a view under a name, over the one that had it. */
export async function keepView(
  workspace: WritableWorkspace,
  { name, view }: Input<'views.save'>,
  savedAtMs: number,
): Promise<Views> {
  await workspace.write((writer) => saveView(writer, name, view, savedAtMs))
  return savedViews(workspace)
}

/** Throws `ClosewellError` `nameTaken` where another view has the name already. */
export async function changeViewName(
  workspace: WritableWorkspace,
  { id, name }: Input<'views.rename'>,
): Promise<Views> {
  if (listViews(workspace.reader).some((view) => view.name === name && view.id !== id)) {
    throw new ClosewellError('nameTaken', `There is a view called ${name} already. Choose another name.`)
  }
  await workspace.write((writer) => renameView(writer, id, name))
  return savedViews(workspace)
}

export async function dropView(workspace: WritableWorkspace, { id }: Input<'views.remove'>): Promise<Views> {
  await workspace.write((writer) => removeView(writer, id))
  return savedViews(workspace)
}
