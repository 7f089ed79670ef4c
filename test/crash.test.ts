import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { importHistory } from '../src/main/services/imports.ts'
import { examine } from '../src/main/services/doctor.ts'
import { openForWriting } from '../src/main/services/workspace.ts'
import { caseRow, csvOf, importText, temporaryFolder } from './support/workspaces.ts'

const CLI = join(import.meta.dirname, '../src/main/cli/index.ts')

async function writeLargeFile(path: string): Promise<void> {
  const file = createWriteStream(path)
  file.write('case_id,status,opened_at,description\n')
  const text = 'It broke again and nobody called me back. '.repeat(20)
  for (let index = 0; index < 120_000; index += 1)
    file.write(`n${index},open,2026-03-02T09:00:00Z,"${text}"\n`)
  file.end()
  await once(file, 'finish')
}

it('keeps nothing of an import whose process was killed, and all that was there before', async () => {
  const folder = temporaryFolder()
  const workspace = join(folder, 'w')
  const before = openForWriting(workspace, 'test')
  await importText(before, csvOf([caseRow('kept')]))
  before.close()
  const path = join(folder, 'large.csv')
  await writeLargeFile(path)

  for (const pauseMs of [50, 400, 900]) {
    const child = spawn(process.execPath, [CLI, 'import', path, '--workspace', workspace], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    await once(child.stderr, 'data')
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
    child.kill('SIGKILL')
    await once(child, 'exit')

    const after = openForWriting(workspace, 'test')
    expect(after.columns().length).toBe(1)
    expect(importHistory(after).imports).toHaveLength(1)
    expect(examine(after).checks.filter(({ ok }) => !ok)).toEqual([])
    after.close()
  }
}, 60_000)
