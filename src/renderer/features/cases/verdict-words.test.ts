import { createIntl } from 'react-intl'
import { describe, expect, it } from 'vitest'
import type { CaseDetail } from '#shared/ipc/contract.ts'
import { METRIC_IDS } from '#shared/metrics/definition.ts'
import { createFormatter } from '../../i18n/format.ts'
import { CATALOGUES, LOCALES } from '../../i18n/language.ts'
import type { Translate } from '../../i18n/use-t.ts'
import { chargedWords } from './charged-words.ts'
import { at, caseDetail } from './testing/case-detail.ts'
import { type CaseVerdict, verdictWords } from './verdict-words.ts'

function contextOf(more: Partial<CaseDetail>, language: 'en' | 'pl' = 'en') {
  const intl = createIntl({
    locale: LOCALES[language],
    messages: CATALOGUES[language],
    onError: (error) => {
      throw error
    },
  })
  const t: Translate = (id, values) => intl.formatMessage({ id }, values)
  return { t, format: createFormatter(LOCALES[language], 'UTC'), detail: caseDetail(more) }
}

function words(
  metric: CaseVerdict['metric'],
  verdict: CaseVerdict['verdict'],
  more: Partial<CaseDetail> = {},
): string {
  return verdictWords({ metric, verdict, instantMs: null, chargedTo: null }, contextOf(more))
}

const next = (date: string) => ({ id: 2, caseId: 'C-9', openedAtMs: at(date) })
const followUp = (more: Partial<NonNullable<CaseDetail['followUp']>>) => ({
  followUp: {
    dueAtMs: at('2026-04-02'),
    isByPolicy: false,
    doneAtMs: null,
    isInferred: false,
    state: 'missed' as const,
    ...more,
  },
})

describe('why a case is too early to judge', () => {
  it('names the resolution, the end of the window and the end of the data', () => {
    const text = words('repeat', 'tooEarly')
    expect(text).toContain('Resolved on 3 May 2026')
    expect(text).toContain('30 days after that end on 2 Jun 2026')
    expect(text).toContain('data end on 20 May 2026')
  })

  it('counts two windows from the opening for what must last', () => {
    const text = words('resolution.lasting', 'tooEarly')
    expect(text).toContain('Opened on 1 May 2026')
    expect(text).toContain('30 Jun 2026')
  })

  it('gives a follow-up its days of grace', () => {
    const state = { dueAtMs: at('2026-05-15'), state: 'notYetDue' as const, isByPolicy: true }
    const text = words('followUp.completion', 'notYetDue', followUp(state))
    expect(text).toMatch(/Due on 15 May 2026; its 10 days of grace end on 25 May 2026.*policy/u)
  })
})

describe('why a case counts or not', () => {
  const examples: readonly [
    string,
    CaseVerdict['metric'],
    CaseVerdict['verdict'],
    Partial<CaseDetail>,
    RegExp,
  ][] = [
    [
      'came back in time',
      'repeat',
      'counted',
      { nextSameCategory: next('2026-05-10') },
      /C-9 on 10 May 2026, 7 days/u,
    ],
    [
      'came back later',
      'repeat',
      'notCounted',
      { nextSameCategory: next('2026-06-10') },
      /C-9.*10 Jun 2026: after/u,
    ],
    ['never came back', 'repeat', 'notCounted', {}, /No later case.*this category/u],
    ['a question', 'repeat', 'outside', { kind: 'question' }, /kind is “Question”/u],
    [
      'closed by a timer',
      'resolution.once',
      'notCounted',
      { autoClosed: true, resolutionAtMs: null },
      /timer or rule/u,
    ],
    [
      'resolved after the as-of',
      'resolution.once',
      'notCounted',
      { resolutionAtMs: at('2026-06-01') },
      /after the end/u,
    ],
    [
      'solved without a date',
      'resolution.once',
      'counted',
      { resolutionAtMs: null },
      /no date of resolution/u,
    ],
    ['open now', 'resolution.now', 'notCounted', { status: 'open' }, /status is “Open”/u],
    ['lasting', 'resolution.lasting', 'counted', {}, /within 30 days.*never reopened.*by 2 Jun 2026/u],
    [
      'resolved too late',
      'resolution.lasting',
      'notCounted',
      { resolutionAtMs: at('2026-06-20') },
      /more than 30 days/u,
    ],
    ['reopened', 'resolution.lasting', 'notCounted', { reopenCount: 2 }, /reopened 2 times/u],
    ['came back', 'resolution.lasting', 'notCounted', { nextSameCategory: next('2026-05-04') }, /C-9/u],
    ['no reopenings', 'reopen', 'outside', { sourceCountsReopens: false }, /does not record/u],
    [
      'late',
      'followUp.completion',
      'notCounted',
      followUp({ state: 'late', doneAtMs: at('2026-04-20') }),
      /12 Apr 2026: late/u,
    ],
    [
      'declined',
      'followUp.completion',
      'notApplicable',
      { ...followUp({ state: 'notApplicable' }), followUpOutcome: 'Declined' },
      /declined/u,
    ],
    [
      'not owed yet',
      'followUp.completion',
      'notApplicable',
      { ...followUp({ state: 'notApplicable' }), status: 'open' },
      /“Open”/u,
    ],
    [
      'came back first',
      'followUp.completion',
      'notApplicable',
      { ...followUp({ state: 'notApplicable' }), nextSameCategory: next('2026-03-01') },
      /C-9/u,
    ],
    [
      'inferred',
      'followUp.completion',
      'counted',
      followUp({ state: 'onTime', doneAtMs: at('2026-04-03'), isInferred: true }),
      /later message/u,
    ],
    [
      'told no',
      'closure.ignoredNo',
      'counted',
      { askedSolved: true, waited: true, answer: 'stillUnresolved' },
      /No agent offered/u,
    ],
    [
      'offered',
      'closure.ignoredNo',
      'notCounted',
      { askedSolved: true, waited: true, answer: 'stillUnresolved', offersAfterAnswer: true },
      /offered something/u,
    ],
    [
      'all set',
      'closure.ignoredNo',
      'notCounted',
      { askedSolved: true, waited: true, answer: 'allSet' },
      /“All set”/u,
    ],
    ['nothing asked', 'closure.waited', 'outside', {}, /No closure question/u],
  ]
  it.each(examples)('%s', (_, metric, verdict, more, expected) => {
    expect(words(metric, verdict, more)).toMatch(expected)
  })

  it('has words for every metric and verdict in both languages', () => {
    const verdicts = [
      'outside',
      'counted',
      'notCounted',
      'tooEarly',
      'excludedStatus',
      'noTranscript',
    ] as const
    for (const language of ['en', 'pl'] as const) {
      for (const metric of METRIC_IDS) {
        for (const verdict of verdicts) {
          const text = verdictWords(
            { metric, verdict, instantMs: null, chargedTo: null },
            contextOf({}, language),
          )
          expect(text, `${metric} ${verdict}`).not.toMatch(/^$|^why\.|undefined|NaN/u)
        }
      }
    }
  })
})

describe('whom a metric charges', () => {
  const charged = (metric: CaseVerdict['metric'], more: Partial<CaseDetail>, chargedTo: string | null) =>
    chargedWords({ metric, verdict: 'counted', instantMs: null, chargedTo }, contextOf(more))

  it('says why that one', () => {
    expect(charged('repeat', {}, 'Ola')).toBe('Charged to Ola, who resolved it.')
    expect(charged('resolution.now', {}, 'Ben')).toBe('Charged to Ben, who owns it now.')
    expect(charged('closure.either', { closingAuthor: 'Eva' }, 'Eva')).toContain('wrote the closing turn')
  })

  it('says when somebody stands in, and when nobody is named', () => {
    expect(charged('repeat', { resolver: null }, 'Ben')).toContain('names nobody who comes first')
    expect(charged('repeat', { resolver: ' ', agent: null }, null)).toContain('nobody')
  })
})
