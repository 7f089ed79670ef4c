/** The cases of a bench file as objects, for writing them once more in other spellings. */
import { SAMPLE_COLUMNS, type SampleRecord } from '#shared/sample/index.ts'
import { fileInput } from '../src/main/import/input.ts'
import { openText } from '../src/main/import/readers/open-text.ts'

/** The cases of a file in Closewell's own format, a batch at a time. */
export async function* ownCases(path: string): AsyncGenerator<readonly SampleRecord[]> {
  const [table] = await openText(await fileInput(path), path)
  if (table === undefined) throw new Error(`${path} holds no table`)
  for await (const { rows } of table.read()) {
    yield rows.filter(({ row }) => row > 1).map(({ cells }) => recordOf(cells))
  }
}

function recordOf(cells: readonly string[]): SampleRecord {
  const entries = SAMPLE_COLUMNS.map((column, index) => [column, cells[index] ?? ''])
  return Object.fromEntries(entries) as SampleRecord
}
