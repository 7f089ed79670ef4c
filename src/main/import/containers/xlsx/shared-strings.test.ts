import { join } from 'node:path'
import { existsSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inFolder } from '../testing/tables.ts'
import { SharedStrings } from './shared-strings.ts'

it('keeps the first texts in memory and the others on disk, and finds each by its number', async () => {
  await inFolder(async (folder) => {
    const strings = new SharedStrings(join(folder, 'strings'))
    const text = (index: number): string => `${index} żółw ${'x'.repeat(index % 500 === 0 ? 40_000 : 1000)}`
    const count = 30_000
    for (let index = 0; index < count; index += 1) strings.add(index === 29_000 ? '' : text(index))
    strings.seal()
    expect(existsSync(join(folder, 'strings'))).toBe(true)
    for (const index of [0, 1, 7, 15_000, 28_999, 29_001, count - 1])
      expect(strings.get(index)).toBe(text(index))
    expect(strings.get(29_000)).toBe('')
    fc.assert(fc.property(fc.nat({ max: 28_999 }), (index) => strings.get(index) === text(index)))
    for (const index of [count, -1, 1.5, Number.NaN, 999_999_999]) expect(strings.get(index)).toBeNull()
    strings.close()
  })
})
