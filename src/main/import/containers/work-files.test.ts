import { existsSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problem } from '#shared/import/reject-problems.ts'
import type { TableRow } from '../table.ts'
import { inFolder } from './testing/tables.ts'
import { CellAllowance, readWorkFile, WorkFileWriter } from './work-files.ts'

async function rowsOf(path: string): Promise<TableRow[]> {
  const rows: TableRow[] = []
  for await (const batch of readWorkFile(path)) rows.push(...batch.rows)
  return rows
}

const text = fc.string({
  unit: fc.constantFrom('a', 'ż', '"', '\n', '\\', '\uD800', '\0', '👩‍🔧'),
  maxLength: 5,
})
const cells = fc.array(fc.oneof(text, fc.constant('')), { maxLength: 8 })

describe('work files', () => {
  it('give back each row as it was written, as often as they are read', async () => {
    await inFolder(async (folder) => {
      let number = 0
      await fc.assert(
        fc.asyncProperty(fc.array(cells, { minLength: 1 }), async (rows) => {
          number += 1
          const writer = new WorkFileWriter(folder, number, new CellAllowance())
          for (const [index, row] of rows.entries())
            writer.row(index + 1, row, index % 5 === 4 ? problem('blank') : null)
          const bytes = writer.close()
          const expected = rows
            .map((row, index) => ({
              row: index + 1,
              cells: row.slice(0, row.findLastIndex((each) => each !== '') + 1),
              names: null,
              problem: index % 5 === 4 ? problem('blank') : null,
              warning: null,
            }))
            .filter((row) => row.cells.length > 0 || row.problem !== null)
          expect(existsSync(writer.path)).toBe(expected.length > 0)
          if (bytes === 0) return
          expect(await rowsOf(writer.path)).toEqual(expected)
          expect(await rowsOf(writer.path)).toEqual(expected)
        }),
      )
    })
  })

  it('give back rows longer than what is read at a time, and the bytes that were read', async () => {
    await inFolder(async (folder) => {
      const writer = new WorkFileWriter(folder, 1, new CellAllowance())
      const long = 'ż'.repeat(400_000)
      for (let row = 1; row <= 5; row += 1) writer.row(row, ['a', '', row % 2 === 0 ? long : 'b'])
      const bytes = writer.close()
      let read = 0
      for await (const batch of readWorkFile(writer.path)) read += batch.bytes
      expect(read).toBe(bytes)
      expect((await rowsOf(writer.path)).map((row) => row.cells[2]?.length)).toEqual([
        1, 400_000, 1, 400_000, 1,
      ])
    })
  })

  it('keep names apart even where every record has its own', async () => {
    await inFolder(async (folder) => {
      const writer = new WorkFileWriter(folder, 1, new CellAllowance())
      const count = 2500
      for (let row = 1; row <= count; row += 1) writer.record(row, ['id', `field ${row}`], [`${row}`, ''])
      writer.record(count + 1, ['id', 'field 7'], ['last', ''])
      writer.close()
      const rows = await rowsOf(writer.path)
      expect(rows.slice(0, count).every(({ row, names }) => names?.[1] === `field ${row}`)).toBe(true)
      expect(rows.at(-1)).toMatchObject({ cells: ['last', ''], names: ['id', 'field 7'] })
      expect(rows.at(-1)?.names).toBe(rows[6]?.names)
    })
  })
})
