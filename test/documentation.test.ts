import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contract, events, settingsSchema } from '#shared/ipc/contract.ts'
import { OWN_COLUMNS } from '../src/main/import/own-format.ts'

const ROOT = join(import.meta.dirname, '..')
const page = (name: string): string => readFileSync(join(ROOT, name), 'utf8')

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

  it('link only to pages that are there', () => {
    const pages = [
      'README.md',
      'CONTRIBUTING.md',
      ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`),
    ]
    for (const name of pages.filter((each) => each.endsWith('.md'))) {
      for (const [, target = ''] of page(name).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)) {
        expect(existsSync(join(ROOT, dirname(name), target)), `${name} -> ${target}`).toBe(true)
      }
    }
  })
})
