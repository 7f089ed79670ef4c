import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importHistory } from '../src/main/services/imports.ts'
import { openForWriting } from '../src/main/services/workspace.ts'
import {
  endingOf,
  hasReferenceFiles,
  leftovers,
  referenceFiles,
  referenceText,
  type Ending,
} from './support/reference-files.ts'
import { temporaryFolder, temporaryWorkspace } from './support/workspaces.ts'

type Outcome = 'refused' | 'rows refused' | 'warned' | 'taken'

const TAKEN: readonly Outcome[] = ['taken', 'warned']
/** What may become of a file, by a word of the manifest's `expect`; the words of one file are joined by `-or-`. */
const ALLOWED: Readonly<Record<string, readonly Outcome[]>> = {
  accept: TAKEN,
  'accept-no-pollution': TAKEN,
  'accept-flag': TAKEN,
  'accept-literal': TAKEN,
  'accept-render-as-text': TAKEN,
  'accept-ignore-macro': TAKEN,
  'accept-store-raw-escape-on-export': TAKEN,
  'accept-with-row-warning': ['warned'],
  'row-warning': ['warned'],
  warn: ['warned'],
  detect: TAKEN,
  literal: TAKEN,
  map: TAKEN,
  replace: TAKEN,
  sanitise: TAKEN,
  truncate: TAKEN,
  'zero-rows': TAKEN,
  cap: ['refused', ...TAKEN],
  'no-network': ['refused', ...TAKEN],
  reject: ['refused'],
  'row-error': ['rows refused'],
}

/** Files that end otherwise than their manifest says, and why that is right. */
const OTHERWISE: Readonly<Record<string, readonly Outcome[]>> = {
  // Its only column is called __proto__: nothing names a case, which is said; nothing is polluted.
  'xlsx_proto_header.xlsx': ['refused'],
  // Its one row has a cell at the far corner and its header none: to take the file is to refuse that row.
  'xlsx_far_cell.xlsx': ['rows refused'],
}

/** Said of nearly every one of these files: they have few columns. */
const USUAL: ReadonlySet<string> = new Set([
  'statusAssumed',
  'openedAtAssumed',
  'unknownColumns',
  'timeZoneAssumed',
])

const MOST_SECONDS = 30

function outcomeOf(ending: Ending): Outcome {
  if ('refusal' in ending) return 'refused'
  const { imports } = ending.report
  if (imports.some(({ rejected }) => rejected > 0)) return 'rows refused'
  return imports.some(({ warnings }) => warnings.some(({ code }) => !USUAL.has(code))) ? 'warned' : 'taken'
}

/** Seconds of work, of all threads: on a busy machine the clock on the wall says little. Threads that wait are caught by the test's own limit. */
async function withinLimit<T>(work: () => Promise<T>): Promise<T> {
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS)
  return result
}

const MANIFEST = hasReferenceFiles
  ? referenceText('bad/generated/manifest.csv')
      .split('\n')
      .slice(1)
      .flatMap((line): [file: string, expected: string][] => {
        const [file = '', , expected = ''] = line.trim().split(',')
        return file === '' ? [] : [[file, expected]]
      })
  : []

const OBJECT_PROPERTIES = Object.getOwnPropertyNames(Object.prototype)

describe.skipIf(!hasReferenceFiles)('broken reference files beside the checkout', () => {
  it.each(MANIFEST)(
    '%s: %s',
    async (file, expected) => {
      const workspace = temporaryWorkspace()
      const ending = await withinLimit(() => endingOf(workspace, [`bad/generated/${file}`]))
      const allowed = OTHERWISE[file] ?? expected.split('-or-').flatMap((word) => ALLOWED[word] ?? [])
      expect(allowed).toContain(outcomeOf(ending))

      expect(leftovers(workspace)).toEqual([])
      expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(OBJECT_PROPERTIES)
      expect(existsSync(join(tmpdir(), 'zipslip_pwned.csv'))).toBe(false)
      if ('refusal' in ending) {
        expect(ending.refusal.message).toContain(file)
        expect(importHistory(workspace).imports).toEqual([])
        expect(workspace.columns().length).toBe(0)
      } else {
        const { imports } = ending.report
        expect(workspace.columns().length).toBe(imports.reduce((sum, { inserted }) => sum + inserted, 0))
        for (const { rejects, rejected } of imports) {
          expect(rejects).toHaveLength(Math.min(rejected, 100))
          for (const { row, reason } of rejects)
            expect({ row, reason }).toEqual({ row: expect.any(Number), reason: expect.stringMatching(/\w/u) })
        }
      }
    },
    120_000,
  )

  it('knows every word of the manifest', () => {
    const words = MANIFEST.flatMap(([, expected]) => expected.split('-or-'))
    expect(words.filter((word) => ALLOWED[word] === undefined)).toEqual([])
    expect(MANIFEST.length).toBeGreaterThan(0)
  })

  const others = referenceFiles('bad').filter((name) => !name.startsWith('bad/generated/'))
  const folders = [...new Set(others.map((name) => name.split('/').slice(0, 2).join('/')))]

  it.each(folders)(
    '%s: every file ends in a report or a refusal',
    async (folder) => {
      const workspace = openForWriting(temporaryFolder(), 'test')
      for (const name of others.filter((one) => one.startsWith(`${folder}/`))) {
        const ending = await withinLimit(() => endingOf(workspace, [name], { dryRun: true }))
        if ('refusal' in ending) expect(ending.refusal.message).toContain(basename(name))
        expect(leftovers(workspace)).toEqual([])
      }
      expect(workspace.columns().length).toBe(0)
      expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(OBJECT_PROPERTIES)
      workspace.close()
    },
    180_000,
  )
})
