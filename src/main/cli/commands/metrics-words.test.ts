import { expect, it } from 'vitest'
import { resolved, run, workspaceOf } from '../../../../test/support/command-line.ts'
import { openForWriting } from '../../services/workspace.ts'

const QUESTION = JSON.stringify([
  { role: 'customer', at: '2026-03-02T09:00:00Z', text: 'The lamp does not light.' },
  { role: 'agent', author: 'Ola', at: '2026-03-03T08:00:00Z', text: 'Is it solved?' },
])
const YEAR = ['--from', '2026-01-01', '--to', '2027-01-01']

it('says of how many cases the words are still to be read', async () => {
  const workspace = await workspaceOf([resolved('A', { messages: QUESTION })])
  const said = async (...metrics: readonly string[]) =>
    (await run('metrics', '--workspace', workspace, ...YEAR, ...metrics.flatMap((id) => ['--metric', id])))
      .err
  expect(await said('closure.either')).toBe('')
  const opened = openForWriting(workspace, 'test')
  await opened.write(({ sqlite }) => sqlite.exec('UPDATE case_texts SET lexicon_version = 1'))
  opened.close()
  expect(await said('closure.either')).toContain('One case was read by another version of the lexicons')
  expect(await said('technique.ask')).toContain('reads them anew')
  expect(await said('repeat')).toBe('')
})
