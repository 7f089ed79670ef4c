import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { caseRow, csvOf, temporaryFolder, type FileRow } from '../../../test/support/workspaces.ts'
import { EMPTY_MAPPING } from '#shared/import/mapping.ts'
import { HR_OPTIONS } from '../../../test/support/hr-options.ts'
import { createUseCases } from './use-cases.ts'

function setUp() {
  const folder = temporaryFolder()
  const emit = vi.fn()
  const useCases = createUseCases(join(folder, 'w'), '1.2.3', emit)
  onTestFinished(() => void useCases.close({}))
  const importRows = async (rows: readonly FileRow[]) => {
    const path = join(folder, 'own.csv')
    writeFileSync(path, csvOf(rows))
    const request = { mapping: EMPTY_MAPPING, timeZone: null, asOf: null, dryRun: false }
    const { imports } = await useCases['imports.run']({ ...request, paths: [path] })
    return imports[0]
  }
  return { folder, useCases, importRows, emit }
}

it('takes the sample out when own cases are in, but not for a file of which no row could be taken', async () => {
  const { useCases, importRows } = setUp()
  await useCases['demo.load']({})
  expect(await importRows([caseRow('a', { status: 'gone' })])).toMatchObject({ inserted: 0, rejected: 1 })
  expect(await useCases['workspace.state']({})).toMatchObject({ kind: 'ready', isSample: true })

  await importRows([caseRow('a')])
  expect(await useCases['workspace.state']({})).toMatchObject({ isSample: false, cases: 1 })
})

it('writes for HR the very bytes that were shown, and none once something has changed', async () => {
  const { folder, useCases, importRows, emit } = setUp()
  await importRows([caseRow('a', { agent: 'Ola' })])
  const options = { ...HR_OPTIONS, coachingLog: true }
  const { exportId, files } = await useCases['hr.preview'](options)
  const path = join(folder, 'hr.csv')
  const written = await useCases['hr.write']({ exportId, path })
  for (const [index, { text, sha256 }] of files.entries()) {
    const file = written.files[index]
    expect(readFileSync(file?.path ?? '', 'utf8')).toBe(`\uFEFF${text}`)
    expect(file?.sha256).toBe(sha256)
  }

  const shown = await useCases['hr.preview'](options)
  await importRows([caseRow('b', { agent: 'Ben' })])
  await expect(useCases['hr.write']({ exportId: shown.exportId, path })).rejects.toMatchObject({
    code: 'notFound',
  })
  const { exportId: beforeTalk } = await useCases['hr.preview'](options)
  const { id, revision, plannedOn, stage, document } = await useCases['coaching.create']({
    agent: 'Ola',
    plannedOn: '2026-03-05',
  })
  await useCases['coaching.save']({ id, revision, plannedOn, stage, document })
  const { exportId: beforeRemoval } = await useCases['hr.preview'](options)
  await useCases['coaching.remove']({ id })
  for (const gone of [beforeTalk, beforeRemoval]) {
    await expect(useCases['hr.write']({ exportId: gone, path })).rejects.toMatchObject({ code: 'notFound' })
  }
  expect(readFileSync(path, 'utf8')).toBe(`\uFEFF${files[0]?.text}`)
  expect(emit).toHaveBeenCalledWith('workspace.changed', {})
})

it('takes a one-on-one in that was saved while an import was undone', async () => {
  const { folder, useCases, importRows } = setUp()
  const made = await importRows([caseRow('a', { agent: 'Ola' })])
  const session = await useCases['coaching.create']({ agent: 'Ola', plannedOn: '2026-05-05' })
  const undo = useCases['imports.undo']({ id: made?.id ?? 0 })
  const { id, revision, plannedOn, stage, document } = session
  const change = { ...document, sharedNotes: 'On with it' }
  await useCases['coaching.save']({ id, revision, plannedOn, stage, document: change })
  const drafts = join(folder, 'w', 'drafts')
  expect(readdirSync(drafts)).toHaveLength(1)
  await undo
  await vi.waitFor(() => expect(readdirSync(drafts)).toEqual([]))
  expect(await useCases['coaching.session']({ id })).toMatchObject({
    revision: 1,
    document: { sharedNotes: 'On with it' },
  })
})

it('reads the cases anew in the background once the time zone is another', async () => {
  const { useCases, importRows, emit } = setUp()
  const text = 'I will call you by 5 pm.'
  await importRows([
    caseRow('a', { messages: JSON.stringify([{ role: 'agent', at: '2026-03-02T16:00Z', text }]) }),
  ])
  const due = async () => (await useCases['cases.get']({ id: 1 })).promises[0]?.dueAtMs
  expect(await due()).toBe(Date.parse('2026-03-02T17:00Z'))
  emit.mockClear()
  await useCases['settings.change']({ timeZone: 'America/Los_Angeles' })
  await vi.waitFor(() => expect(emit).toHaveBeenCalledWith('lexicon.progress', { unread: 0 }))
  expect((await useCases['phrases.list']({})).lexicon).toMatchObject({ unread: 0, teamRevision: 0 })
  expect(await due()).toBe(Date.parse('2026-03-03T01:00Z'))

  emit.mockClear()
  await useCases['settings.change']({ windowDays: 60 })
  expect(emit).not.toHaveBeenCalledWith('lexicon.progress', expect.anything())
})
