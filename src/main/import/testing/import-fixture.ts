import type { CaseRecord } from '#shared/case/model.ts'
import type { DateOrder } from '#shared/import/dates/date-order.ts'
import { EMPTY_MAPPING, type ImportMapping } from '#shared/import/mapping.ts'
import { describeProblem } from '#shared/import/reject-problems.ts'
import { temporaryWorkspace } from '../../../../test/support/workspaces.ts'
import { CaseIngest } from '../../store/case-ingest.ts'
import { startImport } from '../../store/import-records.ts'
import { readAll } from '../containers/testing/tables.ts'
import { newTally, type MapTally } from '../map/context.ts'
import { textInput } from '../input.ts'
import { openText } from '../readers/open-text.ts'
import { sniffFormat } from '../readers/sniff-format.ts'
import { describeSet } from '../set/describe.ts'
import { openSource } from '../set/open-source.ts'
import { prepareSets, type DroppedTable } from '../set/prepare.ts'
import type { SourceTable } from '../table.ts'

/** A file as a test writes it: its text, or the rows of a sheet as a workbook gives them. */
export type FixtureFile =
  | { readonly name: string; readonly content: string }
  | { readonly name: string; readonly rows: readonly (readonly string[])[] }

export interface FixtureOptions {
  readonly timeZone?: string | null
  readonly dateOrder?: DateOrder | null
  readonly system?: string | null
  readonly mapping?: ImportMapping
  readonly asOfMs?: number | null
}

/** What an import of the files would store, without a store in between. */
export interface FixtureImport {
  readonly system: string
  /** Layouts of the tables, in the order of the files. */
  readonly layouts: readonly string[]
  readonly confidence: number
  readonly cases: readonly CaseRecord[]
  readonly rejects: readonly {
    readonly row: number
    readonly column: string | null
    readonly reason: string
  }[]
  readonly tally: MapTally
  readonly unknownColumns: readonly string[]
  readonly filled: ReadonlySet<string>
}

/** Recognises and maps files that make one import. */
export async function importFixture(
  files: readonly FixtureFile[],
  options: FixtureOptions = {},
): Promise<FixtureImport> {
  const tables: DroppedTable[] = []
  for (const file of files) {
    const opened = 'content' in file ? await openContent(file.name, file.content) : [sheetOf(file)]
    tables.push(...opened.map((table) => ({ dropped: file.name, table })))
  }
  const { system = null, mapping = EMPTY_MAPPING, dateOrder = null, timeZone = null, asOfMs = null } = options
  const signal = new AbortController().signal
  const { sets } = await prepareSets(tables, {
    system,
    mapping,
    dateOrder,
    isLook: false,
    onProgress: () => undefined,
    signal,
  })
  const [set] = sets
  if (set === undefined || sets.length > 1) throw new Error(`${sets.length} imports, not one`)

  const workspace = temporaryWorkspace()
  return workspace.write(async (writer) => {
    const { system: name, confidence } = describeSet(set)
    const record = {
      file: set.file,
      system: name,
      format: 'csv',
      encoding: 'utf-8',
      isSample: false,
      importedAtMs: 0,
    }
    const ingest = new CaseIngest(writer, name, startImport(writer, record))
    const tally = newTally()
    const source = openSource(writer, { set, timeZone, people: mapping.people ?? {}, asOfMs }, ingest, tally)
    const cases: CaseRecord[] = []
    const rejects: FixtureImport['rejects'][number][] = []
    for await (const { items } of source.batches()) {
      for (const item of items) {
        if (item.kind === 'case') cases.push(item.record)
        if (item.kind === 'reject') {
          const { row, column, problem } = item.reject
          rejects.push({ row, column, reason: describeProblem(problem) })
        }
      }
    }
    return {
      system: name,
      layouts: set.kind === 'own' ? ['cases'] : set.tables.map(({ plan }) => plan.layout.id),
      confidence,
      cases,
      rejects,
      tally,
      unknownColumns: source.unknownColumns(),
      filled: source.filled(),
    }
  })
}

/** Text is read as it is, markup by the reader of its kind. */
async function openContent(name: string, content: string): Promise<readonly SourceTable[]> {
  const format = sniffFormat(Buffer.from(content))
  if (format !== 'xml' && format !== 'spreadsheetml' && format !== 'html') {
    return openText(textInput(name, content), name)
  }
  const { tables } = await readAll(content, format, name)
  return tables.map(({ file, sheet, encoding, rows }) => ({
    file,
    sheet,
    format,
    encoding,
    bytes: content.length,
    modifiedMs: 0,
    leavesOutBlanks: format === 'spreadsheetml',
    read: async function* () {
      yield { rows, bytes: content.length }
    },
  }))
}

/** A sheet as a workbook's reader gives it. */
function sheetOf({
  name,
  rows,
}: {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}): SourceTable {
  return {
    file: name,
    sheet: 'Sheet1',
    format: 'xlsx',
    encoding: 'utf-8',
    bytes: 0,
    modifiedMs: 0,
    leavesOutBlanks: true,
    read: async function* () {
      yield {
        rows: rows.map((cells, index) => ({
          row: index + 1,
          cells,
          names: null,
          problem: null,
          warning: null,
        })),
        bytes: 0,
      }
    },
  }
}
