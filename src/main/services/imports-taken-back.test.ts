import { describe, expect, it } from 'vitest'
import { caseRow, csvOf, importText, temporaryWorkspace } from '../../../test/support/workspaces.ts'
import { readCase } from '../store/case-reader.ts'
import { importHistory, runUndo } from './imports.ts'
import { workspaceSettings } from './settings.ts'

describe('what stays when it goes wrong', () => {
  it('keeps nothing of a cancelled import', async () => {
    const workspace = temporaryWorkspace()
    await importText(workspace, csvOf([caseRow('kept')]))
    const stop = new AbortController()
    const rows = Array.from({ length: 20_000 }, (_, index) => caseRow(`c${index}`))
    const onProgress = () => stop.abort()
    await expect(
      importText(workspace, csvOf(rows), { signal: stop.signal, onProgress }),
    ).rejects.toMatchObject({
      code: 'cancelled',
    })
    workspace.forgetColumns()
    expect(workspace.columns().length).toBe(1)
    expect(importHistory(workspace).imports.length).toBe(1)
  })

  it('keeps nothing when the disk is full, and can go on afterwards', async () => {
    const workspace = temporaryWorkspace()
    await importText(workspace, csvOf([caseRow('kept')]))
    await workspace.write(({ sqlite }) => {
      sqlite.pragma(`max_page_count = ${Number(sqlite.pragma('page_count', { simple: true })) + 4}`)
    })
    const rows = Array.from({ length: 5000 }, (_, index) =>
      caseRow(`c${index}`, { subject: 'x'.repeat(200) }),
    )
    await expect(importText(workspace, csvOf(rows))).rejects.toMatchObject({ code: 'diskFull' })
    await workspace.write(({ sqlite }) => sqlite.pragma('max_page_count = 1000000'))
    expect(await importText(workspace, csvOf([caseRow('next')]))).toMatchObject({ inserted: 1 })
    expect(workspace.columns().length).toBe(2)
  })

  it('stores nothing in a dry run and reports the same', async () => {
    const workspace = temporaryWorkspace()
    const report = await importText(workspace, csvOf([caseRow('a')]), { dryRun: true })
    expect(report).toMatchObject({ id: null, inserted: 1 })
    expect(importHistory(workspace).imports).toEqual([])
    expect(workspaceSettings(workspace.reader).timeZone).toBeNull()
  })

  it('lets one job write at a time', async () => {
    const workspace = temporaryWorkspace()
    const running = importText(workspace, csvOf([caseRow('a')]))
    await expect(importText(workspace, csvOf([caseRow('b')]))).rejects.toMatchObject({ code: 'busy' })
    await running
  })
})

describe('undo', () => {
  it('removes what only that import had, restores the rest, and can be done once', async () => {
    const workspace = temporaryWorkspace()
    await importText(workspace, csvOf([caseRow('a', { subject: 'one' })]))
    const second = await importText(
      workspace,
      csvOf([caseRow('a', { subject: 'two' }), caseRow('b')], ['case_id', 'status', 'opened_at', 'subject']),
    )
    const id = second.id ?? 0
    expect(await runUndo(workspace, id)).toEqual({ undone: id, removed: 1, restored: 1 })
    expect(
      [...workspace.columns().ids]
        .sort((a, b) => a - b)
        .map((row) => readCase(workspace.reader, row)?.record),
    ).toEqual([expect.objectContaining({ caseId: 'a', subject: 'one' })])
    expect(importHistory(workspace).imports.find((row) => row.id === id)?.undoneAt).not.toBeNull()
    await expect(runUndo(workspace, id)).rejects.toMatchObject({ code: 'alreadyUndone' })
    await expect(runUndo(workspace, 99)).rejects.toMatchObject({ code: 'notFound' })
  })
})
