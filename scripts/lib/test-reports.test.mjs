import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countTests, totals } from './test-reports.mjs'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'closewell-reports-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** @param {object} content */
async function report(content) {
  const file = join(folder, 'report.json')
  await writeFile(file, JSON.stringify(content))
  return file
}

describe('countTests', () => {
  it("reads vitest's numbers", async () => {
    const file = await report({ numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 3 })
    expect(await countTests('vitest', file, 1)).toEqual({ passed: 7, failed: 2, skipped: 4 })
  })

  it("reads Playwright's numbers", async () => {
    const file = await report({ stats: { expected: 4, flaky: 1, unexpected: 2, skipped: 3 } })
    expect(await countTests('playwright', file, 1)).toEqual({ passed: 5, failed: 2, skipped: 3 })
  })

  it('counts a runner that failed without a failed test as one failure', async () => {
    const file = await report({ numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 })
    expect(await countTests('vitest', file, 1)).toEqual({ passed: 7, failed: 1, skipped: 0 })
    expect(await countTests('vitest', join(folder, 'missing.json'), 1)).toMatchObject({
      passed: 0,
      failed: 1,
    })
  })
})

describe('totals', () => {
  it('sums the runners in one plain line', () => {
    const unit = { passed: 7, failed: 0, skipped: 0 }
    expect(totals([unit, { passed: 3, failed: 1, skipped: 0 }])).toBe('10 passed, 1 failed')
    expect(totals([unit, { passed: 0, failed: 0, skipped: 2 }])).toBe('7 passed, 0 failed, 2 skipped')
  })
})
