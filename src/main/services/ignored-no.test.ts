import { expect, it } from 'vitest'
import { caseRow, csvOf, importText, temporaryWorkspace } from '../../../test/support/workspaces.ts'
import { queryFigures } from './figures.ts'
import { listIgnoredNo } from './ignored-no.ts'

const SCOPE = { from: '2026-03-01', to: '2026-04-01', filter: {}, windowDays: 30 } as const
const say = (role: string, minute: string, text: string) => ({
  role,
  author: role === 'agent' ? 'Ola' : null,
  at: `2026-03-02T10:${minute}:00Z`,
  text,
})

it('shows the very words of question and answer of the cases that the figure counts', async () => {
  const workspace = temporaryWorkspace()
  const talk = [
    say('customer', '00', 'It is broken.'),
    say('agent', '05', 'Done. Has your problem been solved? Bye.'),
    say('bot', '06', 'Please rate us.'),
    say('customer', '07', 'No, it has not.'),
  ]
  const resolved = { status: 'resolved', resolved_at: '2026-03-02T11:00:00Z', messages: JSON.stringify(talk) }
  await importText(
    workspace,
    csvOf([caseRow('denied', resolved), caseRow('other', { ...resolved, messages: '' })]),
  )

  const { total, rows } = listIgnoredNo(workspace, { ...SCOPE, offset: 0, limit: 10 })
  const { results } = queryFigures(workspace, {
    ...SCOPE,
    queries: [{ metrics: ['closure.ignoredNo'], by: [] }],
  })
  expect([total, results[0]?.[0]?.numerator]).toEqual([1, 1])
  const [row] = rows
  expect(row).toMatchObject({
    caseId: 'denied',
    agent: 'Ola',
    autoClosed: false,
    answer: { text: 'No, it has not.' },
  })
  const question = row?.question
  expect(question?.text.slice(question.start, question.end)).toContain('problem been solved')
})
