import { ClosewellError } from '#shared/failure.ts'
import type { ImportInput } from '../input.ts'
import type { SourceTable } from '../table.ts'
import { csvTable } from './csv-table.ts'
import { jsonTargets } from './json-shape.ts'
import { brokenFile, jsonTables } from './json-table.ts'
import { BrokenJson } from './json-walker.ts'
import { ndjsonTable } from './ndjson-table.ts'
import { openSource, type TextSource } from './text-source.ts'

/**
 * The tables of a file that is text and no markup: delimited text, JSON, or JSON line by line, as its content says. The
 * file is read once from end to end for its encoding and its shape. Throws `ClosewellError` where there is nothing to
 * read or its JSON is broken.
 */
export async function openText(input: ImportInput, displayName: string): Promise<SourceTable[]> {
  const source = await openSource(input, displayName)
  const start = Buffer.from(source.head)
    .toString('utf8')
    .replace(/^[\s\uFEFF]+/u, '')
  if (source.headIsAll && SCALAR.test(start)) {
    throw new ClosewellError(
      'notRecognised',
      `${displayName} holds a single value, not a table of cases. Export the list of cases. Nothing was changed.`,
      { file: displayName, what: 'a single value' },
    )
  }
  if (!looksLikeJson(start)) return [csvTable(source)]
  return hasRecordsOnLines(start, source.headIsAll) ? [ndjsonTable(source)] : openJson(source)
}

const SCALAR = /^(?:-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null)\s*$/iu
const COMMENTS = /^(?:\/\/[^\n]*\n\s*|\/\*[^]*?\*\/\s*)+/u
/** A list of JSON, rather than a title in brackets such as `[Status]`. */
const JSON_START = /^(?:\{|\[\s*(?:[[{\]"\-\d]|true\b|false\b|null\b|$))/u

/** Also where it begins with comments, which are no JSON, to say so. */
function looksLikeJson(start: string): boolean {
  return JSON_START.test(start.replace(COMMENTS, ''))
}

/** Whether several lines begin an object, and at least half of all are one each. */
function hasRecordsOnLines(start: string, isAll: boolean): boolean {
  const lines = start.split('\n')
  const whole = (isAll ? lines : lines.slice(0, -1)).map((line) => line.trim()).filter((line) => line !== '')
  const begun = whole.filter((line) => line.startsWith('{'))
  return begun.length > 1 && begun.filter((line) => line.endsWith('}')).length >= whole.length / 2
}

async function openJson(source: TextSource): Promise<SourceTable[]> {
  const { file } = source
  const targets = await jsonTargets(source.pieces()).catch(async (error: unknown) => {
    if (!(error instanceof BrokenJson)) throw error
    if (error.isNextObject && source.head[0] === BRACE) return null
    throw await brokenFile(source, error)
  })
  if (targets === null) return [ndjsonTable(source)]
  if (targets.length === 0) {
    throw new ClosewellError(
      'notRecognised',
      `${file} is JSON without a list of records. Export it again with its cases in it. Nothing was changed.`,
      { file, what: 'JSON without a list of records' },
    )
  }
  const isOneLine = source.headIsAll && !Buffer.from(source.head).toString('utf8').trim().includes('\n')
  if (isOneLine && targets.every(({ path, isList }) => !isList && path.length === 0))
    return [ndjsonTable(source)]
  return jsonTables(source, targets)
}

const BRACE = 0x7b
