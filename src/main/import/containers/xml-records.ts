import type { Conversion, Source } from './conversion.ts'
import { malformed } from './fault.ts'
import { MAX_ROW_CHARS } from './limits.ts'
import { fileChunks } from './spreadsheetml.ts'
import type { WorkFileWriter } from './work-files.ts'
import { flattened, type XmlNode } from './xml-node.ts'
import { recordPaths, XmlSurvey } from './xml-survey.ts'
import { readXml } from './xml-text.ts'
import type { XmlAttributes, XmlHandler } from './xml-tokens.ts'

/**
 * Reads an XML document whose elements repeat: each of these is a record, as in `<tickets><ticket>..</ticket>..`. What
 * repeats is found in a first reading. Throws `Fault`.
 */
export async function readXmlRecords(source: Source, conversion: Conversion): Promise<void> {
  const survey = new XmlSurvey()
  await readXml(fileChunks({ ...source, counts: false }, conversion), survey)
  const writers = new Map(recordPaths(survey).map((path) => [path, conversion.writer()]))
  const encoding = await readXml(fileChunks(source, conversion), new XmlRecords(writers))
  for (const [path, writer] of writers) {
    conversion.keep(writer, {
      file: source.file,
      sheet: writers.size === 1 ? null : path.slice(path.lastIndexOf('/') + 1),
      format: 'xml',
      encoding,
      modifiedMs: source.modifiedMs,
      leavesOutBlanks: false,
    })
  }
}

class XmlRecords implements XmlHandler {
  readonly #writers: ReadonlyMap<string, WorkFileWriter>
  readonly #counts = new Map<WorkFileWriter, number>()
  readonly #paths: string[] = ['']
  /** The elements from the record inwards that are open; empty outside of records. */
  readonly #open: XmlNode[] = []
  #chars = 0

  constructor(writers: ReadonlyMap<string, WorkFileWriter>) {
    this.#writers = writers
  }

  open(name: string, attributes: XmlAttributes): void {
    const path = `${this.#paths.at(-1) ?? ''}/${name}`
    this.#paths.push(path)
    const parent = this.#open.at(-1)
    if (parent === undefined && !this.#writers.has(path)) return
    if (parent === undefined) this.#chars = 0
    const node: XmlNode = {
      name: name.replaceAll('-', '_'),
      attributes: attributes.entries(),
      children: [],
      text: '',
    }
    this.#grow(name.length)
    parent?.children.push(node)
    this.#open.push(node)
  }

  text(text: string): void {
    const node = this.#open.at(-1)
    if (node === undefined) return
    this.#grow(text.length)
    node.text += text
  }

  close(): void {
    const path = this.#paths.pop() ?? ''
    const node = this.#open.pop()
    const writer = this.#open.length === 0 ? this.#writers.get(path) : undefined
    if (node === undefined || writer === undefined) return
    const number = (this.#counts.get(writer) ?? 0) + 1
    this.#counts.set(writer, number)
    const fields = flattened(node)
    writer.record(
      number,
      fields.map(([name]) => name),
      fields.map(([, value]) => value),
    )
  }

  #grow(chars: number): void {
    this.#chars += chars
    if (this.#chars > MAX_ROW_CHARS) throw malformed('a record of it is too long')
  }
}
