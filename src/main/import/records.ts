import { ClosewellError } from '#shared/failure.ts'
import { describeProblem, problem, type RejectProblem } from '#shared/import/reject-problems.ts'
import type { CaseRecord } from '#shared/case/model.ts'
import type { Reject } from '../store/import-records.ts'
import { CsvReader, type CsvRecord } from './csv-reader.ts'
import type { Utf8Chunk } from './decode.ts'
import { lineCells } from './ndjson.ts'
import type { CellContext } from './own-format.ts'
import { RowMapper, isReject, missingColumns, repeatedColumns } from './row-mapper.ts'

/** One row of a file, read: a case with the list of the columns it came with, or why it was refused. */
export type ReadRow = { readonly record: CaseRecord; readonly columns: string } | { readonly reject: Reject }

/** Reads the rows of one file, a chunk at a time. */
export interface RecordReader {
  readonly read: (chunk: Utf8Chunk) => Generator<ReadRow>
  readonly end: () => Generator<ReadRow>
  /** Own columns that had a value in some row that was taken. */
  readonly filled: () => ReadonlySet<string>
  readonly unknownColumns: () => readonly string[]
}

const MAX_COLUMNS = 2000

export function csvRecords(file: string, delimiter: string, context: CellContext): RecordReader {
  const reader = new CsvReader(delimiter)
  let mapper: RowMapper | null = null
  let isDamaged = false
  function* rows(records: Iterable<CsvRecord>): Generator<ReadRow> {
    for (const { row, fields, problem: broken } of records) {
      if (mapper === null) {
        checkHeader(file, fields, broken)
        mapper = new RowMapper(fields, context)
      } else if (broken === null) {
        yield mapped(mapper, row, fields, isDamaged)
      } else {
        yield { reject: { row, column: null, value: fields[0]?.slice(0, 200) ?? null, problem: broken } }
      }
    }
  }
  return {
    read: function* ({ text, damaged }) {
      isDamaged ||= damaged
      yield* rows(reader.read(text))
    },
    end: function* () {
      yield* rows(reader.end())
      if (mapper === null) throw notRecognised(file, [], missingColumns([]))
    },
    filled: () => mapper?.filled ?? new Set(),
    unknownColumns: () => mapper?.unknownColumns ?? [],
  }
}

export function ndjsonRecords(file: string, context: CellContext): RecordReader {
  const mappers = new Map<string, RowMapper>()
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let pending = ''
  let isDamaged = false
  let row = 0
  let firstNames: readonly string[] = []
  function* lines(text: string): Generator<ReadRow> {
    for (const line of text.split('\n')) {
      row += 1
      const read = readLine(line)
      if (read !== null) yield read
    }
  }
  function readLine(line: string): ReadRow | null {
    const parsed = lineCells(line)
    if (parsed === null) return null
    if ('problem' in parsed) {
      return { reject: { row, column: null, value: line.slice(0, 200), problem: parsed.problem } }
    }
    const missing = missingColumns(parsed.names)
    if (firstNames.length === 0) firstNames = parsed.names
    if (missing.length > 0) {
      return { reject: { row, column: missing[0] ?? null, value: null, problem: problem('missing') } }
    }
    const key = JSON.stringify(parsed.names)
    const mapper = mappers.get(key) ?? new RowMapper(parsed.names, context)
    mappers.set(key, mapper)
    return mapped(mapper, row, parsed.cells, isDamaged)
  }
  return {
    read: function* ({ text, damaged }) {
      isDamaged ||= damaged
      const whole = pending + decoder.decode(text)
      const cut = whole.lastIndexOf('\n')
      pending = whole.slice(cut + 1)
      if (cut >= 0) yield* lines(whole.slice(0, cut))
    },
    end: function* () {
      if (pending !== '') yield* lines(pending)
      if (mappers.size === 0) throw notRecognised(file, firstNames, missingColumns(firstNames))
    },
    filled: () => new Set([...mappers.values()].flatMap((mapper) => [...mapper.filled])),
    unknownColumns: () => [...new Set([...mappers.values()].flatMap((mapper) => mapper.unknownColumns))],
  }
}

/** Once a file has been found damaged, what stands in for damaged bytes (U+FFFD) is looked for in each of its rows. */
function mapped(mapper: RowMapper, row: number, cells: readonly string[], isDamaged: boolean): ReadRow {
  if (isDamaged && cells.some((cell) => cell.includes('\uFFFD'))) {
    const value = cells.join(' | ').slice(0, 200)
    return { reject: { row, column: null, value, problem: problem('notUtf8') } }
  }
  const result = mapper.map(row, cells)
  return isReject(result) ? { reject: result } : { record: result, columns: mapper.columns }
}

function checkHeader(file: string, header: readonly string[], broken: RejectProblem | null): void {
  if (broken !== null) {
    throw new ClosewellError(
      'malformedFile',
      `The header (row 1) of ${file} is broken: ${describeProblem(broken)}.`,
      {
        file,
        row: 1,
      },
    )
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
