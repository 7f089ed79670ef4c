import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EMPTY_MAPPING, type ImportMapping } from '#shared/import/mapping.ts'
import {
  caseRow,
  csvOf,
  importText,
  temporaryFolder,
  temporaryWorkspace,
} from '../../../test/support/workspaces.ts'
import { readCase } from '../store/case-reader.ts'
import { saveProfile } from '../store/profile-store.ts'
import { loadSample } from './demo.ts'
import { importHistory } from './imports.ts'
import { importWatched } from './watched-import.ts'
import type { WritableWorkspace } from './workspace.ts'

const HEADER = 'Ticket number,Created on,Solved on,Handled by,State'

function fileOf(text: string, name = 'list.csv'): string {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, text)
  return path
}

function stored(workspace: WritableWorkspace) {
  return [...workspace.columns().ids]
    .sort((a, b) => a - b)
    .map((id) => readCase(workspace.reader, id)?.record)
}

function savedProfile(workspace: WritableWorkspace, mapping: Partial<ImportMapping>): Promise<number> {
  return workspace.write((writer) => saveProfile(writer, 'Team list', { ...EMPTY_MAPPING, ...mapping }, 0))
}

/** A workspace whose zone an import of one's own has set. */
async function workspaceIn(timeZone: string): Promise<WritableWorkspace> {
  const workspace = temporaryWorkspace()
  await importText(workspace, csvOf([caseRow('first')]), { timeZone })
  return workspace
}

describe('a file that leaves nothing to ask', () => {
  it('is imported as it is recognised', async () => {
    const workspace = temporaryWorkspace()
    const path = fileOf(`${HEADER}\nG-1,2026-03-02T09:00:00+01:00,,Anna Nowak,Open\n`)
    const { imports, failure } = await importWatched(workspace, path, null, {})
    expect(failure).toBeNull()
    expect(imports).toMatchObject([{ file: 'list.csv', rows: 1, inserted: 1, rejected: 0 }])
    expect(stored(workspace)).toMatchObject([
      { caseId: 'G-1', agent: 'Anna Nowak', status: 'open', openedAtMs: Date.parse('2026-03-02T08:00:00Z') },
    ])
  })

  it('is imported also where words are open that have a usual meaning', async () => {
    const workspace = temporaryWorkspace()
    const path = fileOf(`${HEADER}\nG-1,2026-03-02T09:00:00Z,,Anna Nowak,At the depot\n`)
    const { imports } = await importWatched(workspace, path, null, {})
    expect(imports).toMatchObject([{ inserted: 1 }])
  })

  it('is read in the zone of the workspace where its times have no offset', async () => {
    const workspace = await workspaceIn('Europe/Warsaw')
    const path = fileOf(`${HEADER}\nG-1,2026-03-02 09:00,,Anna Nowak,Open\n`)
    await importWatched(workspace, path, null, {})
    expect(stored(workspace)).toContainEqual(
      expect.objectContaining({ caseId: 'G-1', openedAtMs: Date.parse('2026-03-02T08:00:00Z') }),
    )
  })
})

describe('a file in which something is open', () => {
  it.each([
    ['the zone', '2026-03-02 09:00', 'Created on'],
    ['the order of day and month', '03/04/2026 09:00 +01:00', 'Created on'],
  ])('is not imported when it is %s, and the failure says where', async (_what, created, column) => {
    const workspace = temporaryWorkspace()
    const path = fileOf(`${HEADER}\nG-1,${created},,Anna Nowak,Open\n`)
    await expect(importWatched(workspace, path, null, {})).rejects.toMatchObject({
      code: 'needsAnswer',
      details: { file: 'list.csv', what: expect.stringContaining(column) as unknown },
    })
    expect(stored(workspace)).toEqual([])
    expect(importHistory(workspace).imports).toEqual([])
  })

  it('does not take the zone of the sample data for an answer', async () => {
    const workspace = temporaryWorkspace()
    await loadSample(workspace, {})
    const path = fileOf(`${HEADER}\nG-1,2026-03-02 09:00,,Anna Nowak,Open\n`)
    await expect(importWatched(workspace, path, null, {})).rejects.toMatchObject({ code: 'needsAnswer' })
  })

  it('is imported with a profile that answers it, whose zone goes before the workspace’s', async () => {
    const workspace = await workspaceIn('Europe/Warsaw')
    const profileId = await savedProfile(workspace, {
      timeZone: 'America/New_York',
      tables: [{ columns: { 'handled by': 'team' }, dateOrders: { 'created on': 'dmy' } }],
    })
    const path = fileOf(`${HEADER}\nG-1,03/04/2026 09:00,,Returns,Open\n`)
    const { imports } = await importWatched(workspace, path, profileId, {})
    expect(imports).toMatchObject([{ inserted: 1, rejected: 0 }])
    expect(stored(workspace)).toContainEqual(
      expect.objectContaining({
        caseId: 'G-1',
        team: 'Returns',
        agent: null,
        openedAtMs: Date.parse('2026-04-03T13:00:00Z'),
      }),
    )
  })
})

it('refuses what it cannot read, and a profile that is gone', async () => {
  const workspace = temporaryWorkspace()
  await expect(importWatched(workspace, fileOf('', 'empty.csv'), null, {})).rejects.toMatchObject({
    code: 'fileEmpty',
  })
  const path = fileOf(csvOf([caseRow('a')]))
  await expect(importWatched(workspace, path, 7, {})).rejects.toMatchObject({ code: 'notFound' })
  expect(stored(workspace)).toEqual([])
})
