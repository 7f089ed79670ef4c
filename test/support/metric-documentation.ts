import { DEFINITION_VERSION, type MetricRule } from '#shared/metrics/definition.ts'
import { METRICS } from '#shared/metrics/registry.ts'

const START = (block: string) => `<!-- definitions: ${block} -->`
const END = '<!-- end of definitions -->'

/**
 * A page with each of its generated blocks (`<!-- definitions: resolution -->` up to its end) written anew from the
 * registry; everything else is left as it is. Throws where a block has no end or no metric.
 */
export function withDefinitions(page: string): string {
  return page.replaceAll(
    /<!-- definitions: (\S+) -->([^]*?)<!-- (.*?) -->/gu,
    (_, block: string, __, end) => {
      if (end !== 'end of definitions') throw new Error(`The definitions of ${block} have no end`)
      return [START(block), '', blockText(block), '', END].join('\n')
    },
  )
}

/** The metrics that a page defines in one of its generated blocks. */
export function definedIn(page: string): readonly string[] {
  return METRICS.filter(({ theme }) => page.includes(START(theme))).map(({ id }) => id)
}

function blockText(block: string): string {
  if (block === 'version') return `**Definition version ${DEFINITION_VERSION}**`
  if (block === 'needs') return needsTable()
  const rules = METRICS.filter(({ theme }) => theme === block)
  if (rules.length === 0) throw new Error(`There is no metric of ${block}`)
  return block === 'technique' ? techniques(rules) : rules.map((rule) => definitionOf(rule)).join('\n\n')
}

function definitionOf({ id, definition, reasons, usesWindow }: MetricRule): string {
  return [
    `\`${id}\` **${definition.name}**`,
    '',
    `- Cases: ${definition.cohort}`,
    `- Left out (${codes(reasons)}): ${definition.leftOut}`,
    `- Counted: ${definition.counted}`,
    `- Charged to: ${definition.chargedTo}`,
    ...(usesWindow ? ['- Uses the window W.'] : []),
  ].join('\n')
}

/** What all techniques share once, then what each counts. */
function techniques(rules: readonly MetricRule[]): string {
  const shared = rules.map(
    ({ definition, reasons }) => `- Cases: ${definition.cohort}
- Left out (${codes(reasons)}): ${definition.leftOut}
- Charged to: ${definition.chargedTo}`,
  )
  return [
    ...new Set(shared),
    '',
    table(
      ['metric', 'name', 'counted'],
      rules.map((rule) => [`\`${rule.id}\``, rule.definition.name, rule.definition.counted]),
    ),
  ].join('\n')
}

function needsTable(): string {
  const byNeeds = new Map<string, Set<string>>()
  for (const rule of METRICS) {
    const needs = rule.needs.map((group) => codes(group, ' or ')).join('; ')
    byNeeds.set(needs, (byNeeds.get(needs) ?? new Set()).add(familyOf(rule)))
  }
  return table(
    ['metric', 'needs'],
    [...byNeeds].map(([needs, metrics]) => [codes([...metrics]), needs]),
  )
}

/** `closure.*` for the metrics that all need the same, else the id. */
function familyOf({ id, theme }: MetricRule): string {
  return theme === 'closure' || theme === 'technique' ? `${theme}.*` : id
}

const codes = (words: readonly string[], between = ', ') => words.map((word) => `\`${word}\``).join(between)

/** A table with its columns aligned, as the formatter leaves it. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
