import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { CaseRecord } from '#shared/case/model.ts'
import { importFixture, type FixtureFile } from '../src/main/import/testing/import-fixture.ts'
import { BENCH_TIME_ZONE } from './foreign-cases.ts'
import { salesforcePair, viewPair } from './foreign-files.ts'
import { benchTemplates, generateCases } from './generate-cases.ts'

const folder = mkdtempSync(join(tmpdir(), 'closewell-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const CASES = 300
const pieces: Buffer[] = []
generateCases(benchTemplates(), CASES, 1, (piece) => {
  pieces.push(Buffer.from(piece))
})
const file = join(folder, 'cases.csv')
writeFileSync(file, Buffer.concat(pieces))

async function casesOf(
  paths: readonly string[],
): Promise<{ readonly system: string; readonly cases: readonly CaseRecord[] }> {
  const files = await Promise.all(
    paths.map(async (path): Promise<FixtureFile> => {
      return { name: basename(path), content: await readFile(path, 'utf8') }
    }),
  )
  const { system, cases, rejects } = await importFixture(files, { timeZone: BENCH_TIME_ZONE })
  expect(rejects).toEqual([])
  return { system, cases }
}

describe('files that are compared hold the same content', () => {
  it.each([
    ['zendesk', viewPair],
    ['salesforce', salesforcePair],
  ])('as the own format and as exports of %s', async (system, write) => {
    const pair = await write(file, folder)
    const own = await casesOf(pair.own)
    const foreign = await casesOf(pair.foreign)
    expect([own.system, foreign.system]).toEqual(['closewell', system])
    expect(foreign.cases).toHaveLength(CASES)
    // Words that were translated are kept beside the content.
    const extended = own.cases.map((one): object => ({ ...one, extra: expect.objectContaining(one.extra) }))
    expect(foreign.cases).toEqual(extended)
  })
})
