import { expect, it } from 'vitest'
import { emptyDocument } from '#shared/coaching/session.ts'
import type { MetricId } from '#shared/metrics/definition.ts'
import { HR_OPTIONS } from '../../../test/support/hr-options.ts'
import { caseRow, csvOf, importText, temporaryWorkspace } from '../../../test/support/workspaces.ts'
import { insertSession } from '../store/coaching-sessions.ts'
import { prepareHrExport } from './hr-export.ts'

it('says at a figure that its agent objects to it, and not what', async () => {
  const workspace = temporaryWorkspace()
  const row = caseRow('a', { status: 'resolved', resolved_at: '2026-03-03T09:00:00Z', agent: 'Ola' })
  await importText(workspace, csvOf([row], Object.keys(row)))
  const dispute = { id: 'd', madeAtMs: 0, reason: 'words-of-the-objection', answer: '' }
  const figure = (metric: MetricId) => ({ kind: 'figure', metric }) as const
  const document = {
    ...emptyDocument(),
    disputes: [
      { ...dispute, about: figure('repeat'), outcome: 'open' as const },
      { ...dispute, about: figure('reopen'), outcome: 'upheld' as const },
    ],
  }
  await workspace.write((writer) =>
    insertSession(writer, {
      agent: 'Ola',
      team: null,
      plannedOn: '2025-12-01',
      stage: 'held',
      changedAtMs: 0,
      revision: 0,
      document,
    }),
  )
  const { files } = await prepareHrExport(workspace, { ...HR_OPTIONS, names: true }, '1.2.3')
  const text = files.find(({ part }) => part === 'figures')?.bytes.toString('utf8') ?? ''
  const objected = text.split('\r\n').filter((line) => line.includes('The agent objects to this figure.'))
  expect(objected).toHaveLength(1)
  expect(objected[0]).toContain(',Ola,,repeat,')
  expect(text).not.toContain('words-of-the-objection')
})
