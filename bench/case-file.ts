import { closeSync, mkdirSync, openSync, readdirSync, readSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { benchTemplates, generateCases, writeAll } from './generate-cases.ts'

const SEED = 1
/** A file whose first cases are the same was written by the same generator from the same sample. */
const COMPARED_CASES = 50

export interface CaseFile {
  readonly path: string
  readonly bytes: number
}

/**
 * The file of so many cases in `folder`, made where it is not there yet. Its name says its size, so that one that was
 * cut off is never taken for whole.
 */
export function caseFile(folder: string, cases: number): CaseFile {
  mkdirSync(folder, { recursive: true })
  const templates = benchTemplates()
  const head: Buffer[] = []
  generateCases(templates, Math.min(cases, COMPARED_CASES), SEED, (piece) => head.push(Buffer.from(piece)))
  const beginning = Buffer.concat(head)
  for (const name of readdirSync(folder)) {
    const bytes = Number(new RegExp(`^cases-${cases}-(\\d+)\\.csv$`).exec(name)?.[1] ?? Number.NaN)
    const path = join(folder, name)
    if (statSync(path).size === bytes && beginsWith(path, beginning)) return { path, bytes }
  }
  const unfinished = join(folder, `cases-${cases}.unfinished`)
  const file = openSync(unfinished, 'w')
  let bytes = 0
  try {
    generateCases(templates, cases, SEED, (piece) => {
      writeAll(file, piece)
      bytes += piece.length
    })
  } finally {
    closeSync(file)
  }
  const path = join(folder, `cases-${cases}-${bytes}.csv`)
  renameSync(unfinished, path)
  return { path, bytes }
}

function beginsWith(path: string, beginning: Buffer): boolean {
  const found = Buffer.alloc(beginning.length)
  const file = openSync(path, 'r')
  try {
    readSync(file, found, 0, found.length, 0)
  } finally {
    closeSync(file)
  }
  return found.equals(beginning)
}
