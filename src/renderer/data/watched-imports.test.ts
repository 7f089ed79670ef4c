import { expect, it } from 'vitest'
import { rememberWatched, watchedFiles } from './watched-imports.ts'

it('keeps the newest twenty files, the newest first', () => {
  for (let day = 1; day <= 25; day += 1) {
    rememberWatched({ file: `${day}.csv`, report: null, failure: null }, day)
  }
  const kept = watchedFiles()
  expect(kept).toHaveLength(20)
  expect(kept[0]).toMatchObject({ number: 25, atMs: 25, imported: { file: '25.csv' } })
  expect(kept.at(-1)).toMatchObject({ number: 6 })
})
