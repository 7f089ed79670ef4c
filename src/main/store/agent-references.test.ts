import { expect, it } from 'vitest'
import { temporaryWorkspace } from '../../../test/support/workspaces.ts'
import { agentNumbers, numberedAgents } from './agent-references.ts'

const NAMES = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(97 + index))

it('gives every agent one number for good, whose order says nothing of the names', async () => {
  const workspace = temporaryWorkspace()
  const first = await workspace.write((writer) => agentNumbers(writer, NAMES))
  expect([...first.values()].toSorted((a, b) => a - b)).toEqual(NAMES.map((_, index) => index + 1))
  // By chance alone once in 26! times.
  expect(numberedAgents(workspace.reader).map(({ name }) => name)).not.toEqual(NAMES)

  const later = await workspace.write((writer) => agentNumbers(writer, ['new', 'c']))
  expect(later).toEqual(
    new Map([
      ['new', 27],
      ['c', first.get('c')],
    ]),
  )
})
