import { isUtf8 } from 'node:buffer'
import { Parser } from 'htmlparser2'
import type { Conversion, Source } from './conversion.ts'
import { Fault } from './fault.ts'
import { firstBytes } from './first-bytes.ts'
import { HtmlTables } from './html-handler.ts'
import { fileChunks } from './spreadsheetml.ts'
import { decode } from './xml-text.ts'

/** Reads the tables of a web page, which some helpdesks write and name `.xls`. Throws `Fault`. */
export async function readHtml(source: Source, conversion: Conversion): Promise<void> {
  const encoding = encodingOf(await firstBytes(source.path))
  // A byte too many or too few turns the rest of a page of two-byte characters into others; no browser would show it.
  const decoder = new TextDecoder(encoding, { fatal: encoding.startsWith('utf-16') })
  const tables = new HtmlTables(() => conversion.writer())
  const parser = new Parser(tables, { decodeEntities: true })
  for await (const chunk of fileChunks(source, conversion)) {
    parser.write(decode(decoder, chunk))
  }
  parser.write(decode(decoder, null))
  parser.end()
  const found = tables.finished()
  for (const { writer, number } of found) {
    conversion.keep(writer, {
      file: source.file,
      sheet: found.length === 1 ? null : `Table ${number}`,
      format: 'html',
      encoding,
      modifiedMs: source.modifiedMs,
      leavesOutBlanks: true,
    })
  }
  if (found.length === 0) {
    throw new Fault(
      'webPage',
      'this is a web page without a table of data; probably the login page was saved instead of the export',
      'Sign in to the helpdesk and export again.',
    )
  }
}

/** What the page says, else UTF-8 where its start is, else what browsers take. */
function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  if (head[0] === 0xef && head[1] === 0xbb) return 'utf-8'
  const start = Buffer.from(head).toString('latin1')
  const named = /<meta[^>]*\scharset\s*=\s*["']?([\w.:-]+)/iu.exec(start)?.[1] ?? ''
  if (/^utf-?16/iu.test(named)) return 'utf-8'
  try {
    return new TextDecoder(named).encoding
  } catch {
    return isUtf8(head.subarray(0, Math.max(0, head.lastIndexOf(0x3c)))) ? 'utf-8' : 'windows-1252'
  }
}
