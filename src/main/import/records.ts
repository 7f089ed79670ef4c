import { ClosewellError } from '#shared/failure.ts'
import type { CasePatch } from '#shared/case/patch.ts'
import type { Reject } from '../store/import-records.ts'
import { CsvReader, type CsvRecord } from './csv-reader.ts'
import type { DecodedChunk } from './decode.ts'
import { lineCells } from './ndjson.ts'
import type { CellContext } from './own-format.ts'
import { RowMapper, isReject, missingColumns, repeatedColumns } from './row-mapper.ts'

/** One row of a file, read: a patch with the list of its columns, or why it was refused. */
export type ReadRow = { readonly patch: CasePatch; readonly columns: string } | { readonly reject: Reject }

/** Reads the rows of one file, a decoded chunk at a time. */
export interface RecordReader {
  readonly read: (chunk: DecodedChunk) => Generator<ReadRow>
  readonly end: () => Generator<ReadRow>
  /** Own columns that had a value in some row that was taken. */
  readonly filled: () => ReadonlySet<string>
  readonly unknownColumns: () => readonly string[]
}

const MAX_COLUMNS = 2000

export function csvRecords(file: string, delimiter: string, context: CellContext): RecordReader {
  const reader = new CsvReader(delimiter)
  let mapper: RowMapper | null = null
  function* rows(records: Iterable<CsvRecord>, damaged: boolean): Generator<ReadRow> {
    for (const { row, fields, problem } of records) {
      if (mapper === null) {
        checkHeader(file, fields, problem)
        mapper = new RowMapper(fields, context)
      } else if (problem === null) {
        yield mapped(mapper, row, fields, damaged)
      } else {
        yield { reject: { row, column: null, value: fields[0]?.slice(0, 200) ?? null, reason: problem } }
      }
    }
  }
  return {
    read: ({ text, damaged }) => rows(reader.read(text), damaged),
    end: function* () {
      yield* rows(reader.end(), false)
      if (mapper === null) throw notRecognised(file, [], missingColumns([]))
    },
    filled: () => mapper?.filled ?? new Set(),
    unknownColumns: () => mapper?.unknownColumns ?? [],
  }
}

export function ndjsonRecords(file: string, context: CellContext): RecordReader {
  const mappers = new Map<string, RowMapper>()
  let pending = ''
  let row = 0
  let firstNames: readonly string[] = []
  function* lines(text: string, damaged: boolean): Generator<ReadRow> {
    for (const line of text.split('\n')) {
      row += 1
      const read = readLine(line, damaged)
      if (read !== null) yield read
    }
  }
  function readLine(line: string, damaged: boolean): ReadRow | null {
    const parsed = lineCells(line)
    if (parsed === null) return null
    if ('problem' in parsed) {
      return { reject: { row, column: null, value: line.slice(0, 200), reason: parsed.problem } }
    }
    const missing = missingColumns(parsed.names)
    if (firstNames.length === 0) firstNames = parsed.names
    if (missing.length > 0) {
      const reason = `is missing; every case needs it`
      return { reject: { row, column: missing[0] ?? null, value: null, reason } }
    }
    const key = JSON.stringify(parsed.names)
    const mapper = mappers.get(key) ?? new RowMapper(parsed.names, context)
    mappers.set(key, mapper)
    return mapped(mapper, row, parsed.cells, damaged)
  }
  return {
    read: function* ({ text, damaged }) {
      const whole = pending + text
      const cut = whole.lastIndexOf('\n')
      pending = whole.slice(cut + 1)
      if (cut >= 0) yield* lines(whole.slice(0, cut), damaged)
    },
    end: function* () {
      if (pending !== '') yield* lines(pending, false)
      if (mappers.size === 0) throw notRecognised(file, firstNames, missingColumns(firstNames))
    },
    filled: () => new Set([...mappers.values()].flatMap((mapper) => [...mapper.filled])),
    unknownColumns: () => [...new Set([...mappers.values()].flatMap((mapper) => mapper.unknownColumns))],
  }
}

function mapped(mapper: RowMapper, row: number, cells: readonly string[], damaged: boolean): ReadRow {
  if (damaged && cells.some((cell) => cell.includes('\uFFFD'))) {
    const reason = 'holds bytes that are not UTF-8 text; save the file as "CSV UTF-8"'
    return { reject: { row, column: null, value: cells.join(' | ').slice(0, 200), reason } }
  }
  const result = mapper.map(row, cells)
  return isReject(result) ? { reject: result } : { patch: result, columns: mapper.columns }
}

function checkHeader(file: string, header: readonly string[], problem: string | null): void {
  if (problem !== null) {
    throw new ClosewellError('malformedFile', `The header (row 1) of ${file} is broken: ${problem}.`, {
      file,
      row: 1,
    })
  }
  const missing = missingColumns(header)
  if (missing.length > 0) throw notRecognised(file, header, missing)
  const repeated = repeatedColumns(header)
  if (repeated.length > 0 || header.length > MAX_COLUMNS) {
    const what =
      repeated.length > 0
        ? `names ${repeated.join(', ')} more than once`
        : `has ${header.length} columns, more than ${MAX_COLUMNS}`
    throw new ClosewellError('malformedFile', `The header (row 1) of ${file} ${what}. Nothing was changed.`, {
      file,
      row: 1,
    })
  }
}

function notRecognised(file: string, header: readonly string[], missing: readonly string[]): ClosewellError {
  const shown = header.slice(0, 12).join(', ').slice(0, 200)
  return new ClosewellError(
    'notRecognised',
    `${file} is not in Closewell's format: it lacks ${missing.join(', ')}. Found: ${shown || 'nothing'}. Nothing was changed.`,
    { file, missing: missing.join(', '), found: shown },
  )
}
