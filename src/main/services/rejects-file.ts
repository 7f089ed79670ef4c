import { createWriteStream } from 'node:fs'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify'
import { ClosewellError } from '#shared/failure.ts'
import { describeProblem } from '#shared/import/reject-problems.ts'
import { findImport, pageRejects } from '../store/import-records.ts'
import type { Workspace } from './workspace.ts'

const PAGE = 1_000

/**
 * Writes the refused rows of an import as CSV: file, row, column, value, reason. Cells that a spreadsheet would take for
 * a formula get an apostrophe. Throws `ClosewellError` `notFound` or `writeFailed`.
 */
export async function writeRejects(
  workspace: Workspace,
  id: number,
  path: string,
): Promise<{ rows: number }> {
  const found = findImport(workspace.reader, id)
  if (found === undefined) throw new ClosewellError('notFound', `There is no import ${id}.`, { id })
  let written = 0
  async function* rows() {
    for (;;) {
      const page = pageRejects(workspace.reader, id, written, PAGE).rows
      for (const { part, row, column, value, problem } of page) {
        yield [part ?? found?.file, row, column, value, describeProblem(problem)]
      }
      written += page.length
      if (page.length < PAGE) return
    }
  }
  const csv = stringify({
    bom: true,
    header: true,
    columns: ['file', 'row', 'column', 'value', 'reason'],
    record_delimiter: 'windows',
    escape_formulas: true,
  })
  await pipeline(rows(), csv, createWriteStream(path)).catch(() => {
    const file = basename(path)
    throw new ClosewellError('writeFailed', `${file} could not be written. Choose another folder.`, { file })
  })
  return { rows: written }
}
