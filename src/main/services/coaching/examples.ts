import { exampleOf, techniquesShown } from '#shared/coaching/example.ts'
import { ClosewellError } from '#shared/failure.ts'
import type { Input, Output } from '#shared/ipc/contract.ts'
import { keepExample, listExamples, removeExample } from '../../store/practice-examples.ts'
import type { Workspace, WritableWorkspace } from '../workspace.ts'
import { getSession } from './sessions.ts'

export function practiceExamplesOf(workspace: Workspace): Output<'examples.list'> {
  return { examples: listExamples(workspace.reader) }
}

/** Keeps an excerpt of a session as an example. Throws `ClosewellError`: `notFound`, or `invalidInput` where it shows no such thing. */
export async function keepAsExample(
  workspace: WritableWorkspace,
  { session: id, excerpt: excerptId, technique }: Input<'examples.keep'>,
  nowMs: number,
): Promise<Output<'examples.list'>> {
  const session = getSession(workspace, id)
  const excerpt = session.document.excerpts.find((one) => one.id === excerptId)
  if (excerpt === undefined) {
    throw new ClosewellError('notFound', 'This excerpt is no longer in the one-on-one.')
  }
  if (!techniquesShown(excerpt).includes(technique)) {
    throw new ClosewellError('invalidInput', 'The words of this excerpt do not show that.')
  }
  await workspace.write((writer) => keepExample(writer, exampleOf(excerpt, session.agent, technique), nowMs))
  return practiceExamplesOf(workspace)
}

/** Throws `ClosewellError` `notFound`. */
export async function dropExample(
  workspace: WritableWorkspace,
  id: number,
): Promise<Output<'examples.list'>> {
  const isRemoved = await workspace.write((writer) => removeExample(writer, id))
  if (!isRemoved) throw new ClosewellError('notFound', 'This example is no longer there.')
  return practiceExamplesOf(workspace)
}
