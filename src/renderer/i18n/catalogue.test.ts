import { createIntl } from 'react-intl'
import { describe, expect, it } from 'vitest'
import { KINDS, ROLES, STATUSES } from '#shared/case/model.ts'
import { describeProblem, REJECT_CODES } from '#shared/import/reject-problems.ts'
import { ERROR_CODES } from '#shared/ipc/contract.ts'
import { EXCLUSION_REASONS, METRIC_IDS } from '#shared/metrics/definition.ts'
import { PLAYBOOKS } from '#shared/techniques/playbooks.ts'
import { METRICS } from '#shared/metrics/registry.ts'
import { TECHNIQUE_IDS } from '#shared/techniques/technique-ids.ts'
import { CATALOGUES, type Language, LOCALES } from './language.ts'

const LANGUAGES = ['en', 'pl'] as const satisfies readonly Language[]

const { formatters } = createIntl({ locale: 'en' })
type Element = ReturnType<ReturnType<typeof formatters.getMessageFormat>['getAst']>[number]

/** The parser's mark of plain text. */
const LITERAL = formatters.getMessageFormat('text', 'en').getAst()[0]?.type

/** Every part of a message, those within branches too. */
function elementsOf(message: string): readonly Element[] {
  const within = (elements: readonly Element[]): readonly Element[] =>
    elements.flatMap((element) => [
      element,
      ...('options' in element ? Object.values(element.options).flatMap(({ value }) => within(value)) : []),
      ...('children' in element ? within(element.children) : []),
    ])
  return within(formatters.getMessageFormat(message, 'en').getAst())
}

/** Names of the values that a message takes. */
function placeholders(message: string): readonly string[] {
  const names = elementsOf(message).flatMap((element) =>
    'value' in element && element.type !== LITERAL ? [element.value] : [],
  )
  return [...new Set(names)].toSorted()
}

describe.each(LANGUAGES)('the catalogue %s', (language) => {
  const catalogue: Readonly<Record<string, string>> = CATALOGUES[language]

  it('names every error, metric, reason and word of the case model', () => {
    const needed = [
      ...ERROR_CODES.map((code) => `error.${code}`),
      ...REJECT_CODES.map((code) => `reject.${code}`),
      ...METRIC_IDS.flatMap((metric) =>
        ['name', 'short', 'definition', 'of', 'counted', 'notCounted'].map(
          (part) => `metric.${metric}.${part}`,
        ),
      ),
      ...EXCLUSION_REASONS.flatMap((reason) => [`reason.${reason}`, `reason.${reason}.why`]),
      ...PLAYBOOKS.flatMap(({ id, steps }) => [
        `playbook.${id}.name`,
        `playbook.${id}.text`,
        ...steps.flatMap((step) => ['name', 'text'].map((part) => `playbook.${id}.${step.id}.${part}`)),
      ]),
      ...KINDS.map((kind) => `kind.${kind}`),
      ...STATUSES.map((status) => `status.${status}`),
      ...ROLES.map((role) => `case.role.${role}`),
      ...TECHNIQUE_IDS.map((technique) => `case.finding.${technique}`),
    ]
    expect(needed.filter((id) => (catalogue[id] ?? '').trim() === '')).toEqual([])
  })

  it('formats every message with every count', () => {
    const failed: string[] = []
    const intl = createIntl({
      locale: LOCALES[language],
      messages: catalogue,
      onError: (error) => failed.push(error.message),
    })
    for (const [id, message] of Object.entries(catalogue)) {
      for (const count of [0, 1, 2, 5, 22, 1_000]) {
        const values = Object.fromEntries(placeholders(message).map((name) => [name, count]))
        intl.formatMessage({ id }, values)
      }
    }
    expect(failed).toEqual([])
  })
})

describe('the English catalogue', () => {
  it('calls every metric what the registry calls it', () => {
    const names = METRICS.map(({ id }) => CATALOGUES.en[`metric.${id}.name`])
    expect(names).toEqual(METRICS.map(({ definition }) => definition.name))
  })

  it('says of a refused row what the command line says of it, with the same parts', () => {
    const parts = { choices: 'one, two', max: 7, number: 3, cells: 5, columns: 4 }
    const shown = (text: string) => Object.values(parts).filter((part) => text.includes(String(part)))
    const intl = createIntl({ locale: LOCALES.en, messages: CATALOGUES.en })
    for (const code of REJECT_CODES) {
      const text = intl.formatMessage({ id: `reject.${code}` }, parts)
      expect(shown(text), code).toEqual(shown(describeProblem({ code, parts })))
    }
  })
})

describe('the Polish catalogue', () => {
  it('takes the same values as the English one', () => {
    const en: Readonly<Record<string, string>> = CATALOGUES.en
    const different = Object.entries(CATALOGUES.pl).filter(
      ([id, message]) => placeholders(message).join() !== placeholders(en[id] ?? '').join(),
    )
    expect(different).toEqual([])
  })

  it('has the Polish plural forms in every plural', () => {
    const incomplete = Object.entries(CATALOGUES.pl).filter(([, message]) =>
      elementsOf(message).some(
        (element) =>
          'pluralType' in element &&
          ['one', 'few', 'many', 'other'].some((form) => !Object.hasOwn(element.options, form)),
      ),
    )
    expect(incomplete).toEqual([])
  })
})
