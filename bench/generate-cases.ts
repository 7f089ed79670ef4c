/**
 * Writes a file of any number of made-up cases in Closewell's own format:
 *   node bench/generate-cases.ts --cases 1000000 --out cases.csv [--seed 1]
 */
import { closeSync, openSync, writeSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { csvRow } from '#shared/sample/csv.ts'
import { SAMPLE_COLUMNS, sampleRecords } from '#shared/sample/index.ts'
import { type CaseTemplate, messagesOf, toTemplate } from './case-template.ts'
import { createCaseWriter } from './case-writer.ts'

const CHUNK_BYTES = 4 * 1024 * 1024
/** More than the longest case, instants and names included. */
const LARGEST_CASE_BYTES = 64 * 1024

/** Longer cases are left out, so that a million of them make about 1.3 GB. */
const LARGEST_TEMPLATE_BYTES = 1200

const sizeOf = ({ pieces }: CaseTemplate): number => pieces.reduce((sum, piece) => sum + piece.length, 0)

/** Templates from the sample's cases with four to six messages, about 1.3 KB each once filled. */
export function benchTemplates(): readonly CaseTemplate[] {
  const templates: CaseTemplate[] = []
  for (const record of sampleRecords()) {
    const { length } = messagesOf(record)
    if (length < 4 || length > 6) continue
    const template = toTemplate(record)
    if (sizeOf(template) <= LARGEST_TEMPLATE_BYTES) templates.push(template)
  }
  return templates
}

/**
 * Passes `cases` cases as CSV (RFC 4180, UTF-8, header first) to `write` in pieces. A piece is only valid
 * until `write` returns: one buffer serves them all, and a slow writer holds the generator up.
 */
export function generateCases(
  templates: readonly CaseTemplate[],
  cases: number,
  seed: number,
  write: (bytes: Uint8Array) => void,
): void {
  const writer = createCaseWriter(templates, seed)
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES)
  let filled = buffer.write(csvRow(SAMPLE_COLUMNS))
  for (let i = 0; i < cases; i += 1) {
    if (filled > CHUNK_BYTES - LARGEST_CASE_BYTES) {
      write(buffer.subarray(0, filled))
      filled = 0
    }
    filled = writer.write(buffer, filled)
  }
  write(buffer.subarray(0, filled))
}

export function writeAll(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done)
}

function main(): void {
  const { values } = parseArgs({
    options: { cases: { type: 'string' }, out: { type: 'string' }, seed: { type: 'string', default: '1' } },
  })
  const cases = Number(values.cases)
  const seed = Number(values.seed)
  if (values.out === undefined || !Number.isSafeInteger(cases) || cases < 0 || !Number.isSafeInteger(seed)) {
    process.stderr.write('usage: node bench/generate-cases.ts --cases N --out FILE [--seed N]\n')
    process.exitCode = 2
    return
  }
  const startedMs = performance.now()
  let bytes = 0
  const file = openSync(values.out, 'w')
  try {
    generateCases(benchTemplates(), cases, seed, (piece) => {
      writeAll(file, piece)
      bytes += piece.length
    })
  } finally {
    closeSync(file)
  }
  const tookS = (performance.now() - startedMs) / 1000
  const megabytes = bytes / 1e6
  process.stderr.write(
    `${cases} cases, ${megabytes.toFixed(1)} MB in ${tookS.toFixed(1)} s (${(megabytes / tookS).toFixed(0)} MB/s)\n`,
  )
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) main()
