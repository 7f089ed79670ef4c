import { createIntl } from 'react-intl'
import { describe, expect, it } from 'vitest'
import { KINDS, ROLES, STATUSES } from '#shared/case/model.ts'
import { describeProblem, REJECT_CODES } from '#shared/import/reject-problems.ts'
import { ERROR_CODES } from '#shared/ipc/contract.ts'
import { EXCLUSION_REASONS, METRIC_IDS } from '#shared/metrics/definition.ts'
import { METRICS } from '#shared/metrics/registry.ts'
import { CATALOGUES, type Language, LOCALES } from './language.ts'

const LANGUAGES = ['en', 'pl'] as const satisfies readonly Language[]

/** Names of the values that a message takes; branches of a plural are no values. */
function placeholders(message: string): readonly string[] {
  const names = message.matchAll(/(?<!(?:=\d+|\b(?:one|few|many|other)) )\{(\w+)\s*[,}]/gu)
  return [...new Set([...names].map((match) => match[1] ?? ''))].toSorted()
}

describe('placeholders', () => {
  it('finds values, not branches', () => {
    expect(placeholders('{a} {n, plural, =0 {never} one {# of {b}} other {# {c, number}}}')).toEqual([
      'a',
      'b',
      'c',
      'n',
    ])
  })
})

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
      ...KINDS.map((kind) => `kind.${kind}`),
      ...STATUSES.map((status) => `status.${status}`),
      ...ROLES.map((role) => `case.role.${role}`),
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
    const incomplete = Object.entries(CATALOGUES.pl).filter(([, message]) => {
      const plurals = message.split(', plural,').length - 1
      return ['one', 'few', 'many', 'other'].some(
        (form) => message.split(new RegExp(`\\b${form} \\{`, 'u')).length - 1 !== plurals,
      )
    })
    expect(incomplete).toEqual([])
  })
})
