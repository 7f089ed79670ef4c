import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FIELD_NAMES } from '#shared/import/fields.ts'
import { importMappingSchema, tableMappingSchema } from '#shared/import/mapping.ts'
import { REJECT_CODES } from '#shared/import/reject-problems.ts'
import { inspectionSchema, tableFindingSchema } from '#shared/import/inspection.ts'
import { contract, events, settingsSchema } from '#shared/ipc/contract.ts'
import { importReportSchema } from '#shared/ipc/import-schemas.ts'
import { DOUBTFUL_FIELDS, countUnknown, newTally } from '../src/main/import/map/context.ts'
import { OWN_COLUMNS } from '../src/main/import/own-format.ts'
import { SYSTEMS } from '../src/main/import/systems/index.ts'
import { ImportTally } from '../src/main/import/tallies.ts'
import { importWarnings } from '../src/main/import/warnings.ts'

const ROOT = join(import.meta.dirname, '..')
const page = (name: string): string => readFileSync(join(ROOT, name), 'utf8')

/** The texts of a page's fenced blocks in a language. */
function blocks(name: string, language: string): string[] {
  return [...page(name).matchAll(/^```(\w*)\n([^]*?)^```$/gmu)].flatMap(([, found, text = '']) =>
    found === language ? [text] : [],
  )
}

/** The codes of all warnings that an import can give: those of one that gave occasion for each. */
function warningCodes(): string[] {
  const mapTally = newTally()
  for (const field of DOUBTFUL_FIELDS) countUnknown(mapTally, field, 'word')
  const tally = new ImportTally(0)
  return importWarnings({
    tally: Object.assign(tally, withOccasions(tally)),
    mapTally: { ...mapTally, ...withOccasions(mapTally), skipped: withOccasions(mapTally.skipped) },
    counts: { inserted: 1, updated: 1, unchanged: 1, duplicates: 1, changes: new Map() },
    unknownColumns: ['colour'],
    assumesUtc: true,
  }).map(({ code }) => code)
}

/** An object's counts, each of them 1. */
function withOccasions<Counts extends object>(counts: Counts): Counts {
  const ones = Object.entries(counts).filter(([, count]) => typeof count === 'number')
  return Object.fromEntries(ones.map(([name]) => [name, 1])) as Counts
}

/** Code without what a formatter may change when the length of a line does. */
function withoutLayout(code: string): string {
  return code.replaceAll(/\s+/gu, '').replaceAll(/,(?=[)\]}])/gu, '')
}

describe('documents', () => {
  it.each(Object.keys(contract))('name the channel %s', (channel) => {
    expect(page('docs/ipc.md')).toContain(`| \`${channel}\``)
  })

  it.each(Object.keys(events))('name the event %s', (event) => {
    expect(page('docs/ipc.md')).toContain(`| \`${event}\``)
  })

  it.each(Object.keys(settingsSchema.shape))('name the setting %s', (setting) => {
    expect(page('docs/user-guide.md')).toContain(`| \`${setting}\``)
  })

  it.each([...OWN_COLUMNS.keys()])('name the column %s', (column) => {
    expect(page('docs/own-format.md')).toContain(`\`${column}\``)
  })

  it.each(SYSTEMS.map(({ name }) => name))('tell how to export from %s', (name) => {
    expect(page('docs/exporting.md').split('\n')).toContain(`## ${name}`)
  })

  it('tell of no system that is not recognised', () => {
    const headings = [...page('docs/exporting.md').matchAll(/^## (.+)$/gmu)].map(([, heading]) => heading)
    expect(new Set(headings)).toEqual(new Set(['For every system', ...SYSTEMS.map(({ name }) => name)]))
  })

  it.each(warningCodes())('explain the warning %s', (code) => {
    expect(page('docs/importing.md')).toContain(`| \`${code}\``)
  })

  it.each(REJECT_CODES)('explain the reason of refusal %s', (code) => {
    expect(page('docs/importing.md')).toContain(`\`${code}\``)
  })

  it.each(FIELD_NAMES)('name the field %s', (field) => {
    expect(page('docs/importing.md')).toContain(`\`${field}\``)
  })

  it.each([...Object.keys(importMappingSchema.shape), ...Object.keys(tableMappingSchema.shape)])(
    'explain the property %s of a mapping',
    (property) => {
      expect(page('docs/importing.md')).toContain(`| \`${property}\``)
    },
  )

  it.each([
    ...Object.keys(importReportSchema.shape),
    ...Object.keys(inspectionSchema.shape),
    ...Object.keys(tableFindingSchema.shape),
  ])('name %s of the answer to an import', (property) => {
    expect(page('docs/command-line.md')).toMatch(new RegExp(String.raw`\b${property}\b`, 'u'))
  })

  it('give mappings that are understood, with an example of every property', () => {
    const examples = blocks('docs/importing.md', 'json').map((text) =>
      importMappingSchema.parse(JSON.parse(text)),
    )
    const tables = examples.flatMap((example) => example.tables)
    const used = [...examples, ...tables, ...tables.map(({ words = {} }) => words)].flatMap(Object.keys)
    const all = [
      importMappingSchema.shape,
      tableMappingSchema.shape,
      tableMappingSchema.shape.words.unwrap().shape,
    ]
    expect(new Set(used)).toEqual(new Set(all.flatMap(Object.keys)))
  })

  it('show the worked example of a system as it is tested', () => {
    const [system = '', test = ''] = blocks('docs/adding-a-system.md', 'ts')
    const tested = page('test/examples/deskly.ts').replaceAll(`'../../src/main/import/systems/`, `'./`)
    const body = (code: string): string => code.slice(code.indexOf('const EXPORT'))
    expect(withoutLayout(system)).toBe(withoutLayout(tested))
    expect(withoutLayout(body(test))).toBe(withoutLayout(body(page('test/examples/deskly.test.ts'))))
  })

  it('link only to pages and headings that are there', () => {
    const pages = [
      'README.md',
      'CONTRIBUTING.md',
      ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`),
    ].filter((each) => each.endsWith('.md'))
    for (const name of pages) {
      for (const [, target = '', anchor] of page(name).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/gu)) {
        const path = target === '' ? name : join(dirname(name), target)
        expect(existsSync(join(ROOT, path)), `${name} -> ${target}`).toBe(true)
        if (anchor !== undefined) expect(anchors(path), `${name} -> ${path}`).toContain(anchor)
      }
    }
  })
})

/** The anchors of a page's headings. */
function anchors(name: string): string[] {
  return [...page(name).matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )
}
