import { posix } from 'node:path'
import type { Archive, ArchiveEntry } from '../archive.ts'
import { CONTENT_TYPES } from '../archive.ts'
import type { Conversion, Source } from '../conversion.ts'
import { Fault, asFileError, malformed } from '../fault.ts'
import { readXml } from '../xml-text.ts'
import type { XmlHandler } from '../xml-tokens.ts'
import type { Clock } from './number-format.ts'
import { RichText } from './rich-text.ts'
import type { DateSystem } from './serial-date.ts'
import { SharedStrings } from './shared-strings.ts'
import { SheetRows, type Book } from './sheet.ts'
import {
  relationsHandler,
  stylesHandler,
  workbookHandler,
  type Relation,
  type SheetEntry,
} from './workbook.ts'

/** Whether the archive is an Office document; only a workbook of these can be read. */
export const isOfficeDocument = (archive: Archive): boolean =>
  archive.entries.some(({ name }) => name === CONTENT_TYPES)

/** The parts of a package, by their paths. */
class Parts {
  readonly #entries: ReadonlyMap<string, ArchiveEntry>

  constructor(archive: Archive) {
    this.#entries = new Map(archive.entries.map((entry) => [entry.name.toLowerCase(), entry]))
  }

  has(path: string): boolean {
    return this.#entries.has(path.toLowerCase())
  }

  async read(path: string, handler: XmlHandler): Promise<void> {
    const entry = this.#entries.get(path.toLowerCase())
    if (entry === undefined) throw malformed(`the workbook lacks its part ${path}`)
    await readXml(entry.read(), handler)
  }

  /** The relations of a part, '' for the package's own; none where they are not stated. */
  async relations(path: string): Promise<Relation[]> {
    const folder = posix.dirname(path)
    const place = posix.join(folder, '_rels', `${posix.basename(path)}.rels`)
    const relations: Relation[] = []
    if (this.has(place)) await this.read(place, relationsHandler(folder, relations))
    return relations
  }
}

/** Reads all sheets of a workbook that hold rows. Throws `Fault`, or a `ClosewellError` that names the sheet. */
export async function readXlsx(archive: Archive, source: Source, conversion: Conversion): Promise<void> {
  const parts = new Parts(archive)
  const path = await workbookPath(parts)
  const relations = await parts.relations(path)
  const workbook: { sheets: SheetEntry[]; dateSystem: DateSystem } = { sheets: [], dateSystem: 1900 }
  await parts.read(path, workbookHandler(workbook))
  const strings = new SharedStrings(conversion.workFile())
  try {
    const book: Book = {
      strings,
      clocks: await readStyles(parts, relations),
      dateSystem: workbook.dateSystem,
    }
    await readSharedStrings(parts, relations, strings)
    for (const sheet of workbook.sheets) {
      const target = relations.find(({ id, type }) => id === sheet.relation && type === 'worksheet')
      if (target !== undefined) await readSheet(parts, sheet, target, book, source, conversion)
    }
  } finally {
    strings.close()
  }
}

async function workbookPath(parts: Parts): Promise<string> {
  const [relation] = (await parts.relations('')).filter(({ type }) => type === 'officeDocument')
  const path = relation?.target ?? 'xl/workbook.xml'
  if (
    parts.has(path) &&
    path.endsWith('.xml') &&
    (path.startsWith('xl/') || !parts.has('word/document.xml'))
  ) {
    return path
  }
  if (path.endsWith('.bin')) {
    throw new Fault('notRecognised', 'it is a binary Excel workbook', 'Save it as "Excel workbook (.xlsx)".')
  }
  throw new Fault(
    'notRecognised',
    'it is an Office document without a workbook',
    'Save the table as "Excel workbook (.xlsx)".',
  )
}

async function readStyles(parts: Parts, relations: readonly Relation[]): Promise<Clock[]> {
  const clocks: Clock[] = []
  const path = targetOf(relations, 'styles')
  if (path !== null && parts.has(path)) await parts.read(path, stylesHandler(clocks))
  return clocks
}

async function readSharedStrings(
  parts: Parts,
  relations: readonly Relation[],
  strings: SharedStrings,
): Promise<void> {
  const path = targetOf(relations, 'sharedStrings')
  const text = new RichText()
  let isInString = false
  if (path !== null && parts.has(path)) {
    await parts.read(path, {
      open: (name) => {
        if (name === 'si') isInString = true
        else if (isInString) text.open(name)
      },
      close: (name) => {
        if (name === 'si') {
          isInString = false
          strings.add(text.take())
        } else {
          text.close(name)
        }
      },
      text: (piece) => text.add(piece),
    })
  }
  strings.seal()
}

function targetOf(relations: readonly Relation[], type: string): string | null {
  return relations.find((relation) => relation.type === type)?.target ?? null
}

async function readSheet(
  parts: Parts,
  sheet: SheetEntry,
  { target }: Relation,
  book: Book,
  source: Source,
  conversion: Conversion,
): Promise<void> {
  if (sheet.isVeryHidden) {
    conversion.skipped.push({
      file: `${source.file}, sheet "${sheet.name}"`,
      reason: 'a program has hidden it for its own use',
    })
    return
  }
  const writer = conversion.writer()
  try {
    if (target === null) throw malformed('it lies outside of the workbook')
    await parts.read(target, new SheetRows(book, writer))
  } catch (error) {
    writer.close()
    throw asFileError(error, source.file, sheet.name)
  }
  conversion.keep(writer, {
    file: source.file,
    sheet: sheet.name,
    format: 'xlsx',
    encoding: 'utf-8',
    modifiedMs: source.modifiedMs,
    leavesOutBlanks: true,
  })
}
