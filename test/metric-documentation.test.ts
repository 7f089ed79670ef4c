import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { EXCLUSION_REASONS, METRIC_IDS } from '#shared/metrics/definition.ts'
import { definedIn, withDefinitions } from './support/metric-documentation.ts'

const PATH = join(import.meta.dirname, '../docs/metrics.md')
const page = readFileSync(PATH, 'utf8')

// `vitest run test/metric-documentation.test.ts --update` writes the page anew.
it('the page states every definition as the rules do', async () => {
  await expect(withDefinitions(page)).toMatchFileSnapshot(PATH)
})

it('the page defines every metric and every reason', () => {
  expect(definedIn(page)).toEqual([...METRIC_IDS])
  for (const reason of EXCLUSION_REASONS) expect(page).toContain(`| \`${reason}\``)
})

it('a definition that was changed by hand is not left alone', () => {
  expect(withDefinitions(page.replace('Every case opened in the period.', 'Some cases.'))).toBe(
    withDefinitions(page),
  )
  expect(() => withDefinitions('<!-- definitions: repeat -->')).not.toThrow()
  expect(() => withDefinitions('<!-- definitions: repeat -->\n<!-- definitions: closure -->')).toThrow(
    'no end',
  )
  expect(() => withDefinitions('<!-- definitions: mood -->\n<!-- end of definitions -->')).toThrow(
    'no metric',
  )
})
