import { DAY_MS } from '#shared/case/model.ts'
import type { CaseDetail } from '#shared/ipc/contract.ts'
import type { TechniqueMetricId } from '#shared/metrics/definition.ts'
import { followUpWords } from './follow-up-words.ts'
import type { Formatter } from '../../i18n/format.ts'
import type { Translate } from '../../i18n/use-t.ts'

export type CaseVerdict = CaseDetail['verdicts'][number]

/** What is needed to say things: the language, and the case. */
export interface WordsContext {
  readonly t: Translate
  readonly format: Pick<Formatter, 'day'>
  readonly detail: CaseDetail
}

/** Why a metric says what it says of the case, in words made of the case's own facts. */
export function verdictWords({ metric, verdict }: CaseVerdict, context: WordsContext): string {
  const { t } = context
  switch (verdict) {
    case 'excludedStatus':
    case 'noResolvedAt':
    case 'unknownCustomer':
    case 'noEvidence':
    case 'noTranscript':
    case 'noAgentMessage':
      return t(`reason.${verdict}.why`)
    case 'tooEarly':
      return tooEarlyWords(metric === 'resolution.lasting', context)
    case 'notYetDue':
    case 'notApplicable':
      return followUpWords(context)
    case 'outside':
    case 'counted':
    case 'notCounted':
      break
  }
  switch (metric) {
    case 'resolution.once':
      return onceWords(verdict === 'counted', context)
    case 'resolution.now':
      return nowWords(context)
    case 'resolution.lasting':
      return context.detail.sourceCountsReopens
        ? lastingWords(verdict === 'counted', context)
        : t('why.outside.noReopens')
    case 'reopen':
      return context.detail.sourceCountsReopens ? reopenWords(context) : t('why.outside.noReopens')
    case 'followUp.completion':
      return followUpWords(context)
    case 'repeat':
      return repeatWords(context)
    case 'closure.solved':
    case 'closure.unresolved':
    case 'closure.either':
    case 'closure.both':
      return askedWords(context)
    case 'closure.waited':
      return waitedWords(context)
    case 'closure.ignoredNo':
      return ignoredNoWords(context)
    default:
      return techniqueWords(metric, verdict, context)
  }
}

function tooEarlyWords(isLasting: boolean, { t, format, detail }: WordsContext): string {
  const { windowDays: days } = detail.settings
  const fromMs = isLasting ? detail.openedAtMs : (detail.resolutionAtMs ?? Number.NaN)
  const endMs = fromMs + (isLasting ? 2 : 1) * days * DAY_MS
  return t(isLasting ? 'why.tooEarly.opened' : 'why.tooEarly.resolved', {
    date: format.day(fromMs),
    days,
    end: format.day(endMs),
    asOf: format.day(detail.asOfMs),
  })
}

function onceWords(isCounted: boolean, { t, format, detail }: WordsContext): string {
  const { resolutionAtMs: atMs, autoClosed, status } = detail
  if (!isCounted && autoClosed) return t('why.autoClosed')
  if (atMs === null) {
    return t(isCounted ? 'why.once.byStatus' : 'why.once.never', { status: t(`status.${status}`) })
  }
  return t(isCounted ? 'why.once.resolved' : 'why.once.later', { date: format.day(atMs) })
}

function nowWords({ t, detail }: WordsContext): string {
  const status = t(`status.${detail.status}`)
  if (!isSolved(detail)) return t('why.now.open', { status })
  return detail.autoClosed ? t('why.autoClosed') : t('why.now.solved', { status })
}

function lastingWords(isCounted: boolean, context: WordsContext): string {
  const { t, format, detail } = context
  const { windowDays: days } = detail.settings
  const atMs = detail.resolutionAtMs
  if (!isSolved(detail) || detail.autoClosed || atMs === null) return nowWords(context)
  if (isCounted) {
    return t('why.lasting.counted', {
      date: format.day(atMs),
      days,
      end: format.day(atMs + days * DAY_MS),
      scope: detail.settings.repeatCategory,
    })
  }
  if (atMs > detail.openedAtMs + days * DAY_MS) {
    return t('why.lasting.late', { date: format.day(atMs), days, opened: format.day(detail.openedAtMs) })
  }
  return (detail.reopenCount ?? 0) > 0 ? reopenWords(context) : repeatWords(context)
}

function reopenWords({ t, detail }: WordsContext): string {
  if (detail.resolutionAtMs === null) return t('why.outside.notResolved')
  return t('why.reopen', { count: detail.reopenCount ?? 0 })
}

function repeatWords({ t, format, detail }: WordsContext): string {
  const { windowDays: days, repeatCategory: scope } = detail.settings
  const { resolutionAtMs: atMs, kind } = detail
  if (kind === 'question' || kind === 'request') return t('why.outside.kind', { kind: t(`kind.${kind}`) })
  if (atMs === null) return t('why.outside.notResolved')
  const next = scope === 'same' ? detail.nextSameCategory : detail.nextAnyCategory
  const endMs = atMs + days * DAY_MS
  const end = format.day(endMs)
  if (next === null) return t('why.repeat.none', { days, end, scope })
  const values = { id: next.caseId, date: format.day(next.openedAtMs), days, end, scope }
  return next.openedAtMs <= endMs
    ? t('why.repeat.counted', { ...values, after: Math.floor((next.openedAtMs - atMs) / DAY_MS) })
    : t('why.repeat.later', values)
}

function askedWords({ t, detail }: WordsContext): string {
  if (detail.resolutionAtMs === null) return t('why.outside.notResolved')
  const { askedSolved, askedUnresolved } = detail
  if (askedSolved && askedUnresolved) return t('why.asked.both')
  if (askedSolved) return t('why.asked.solved')
  return t(askedUnresolved ? 'why.asked.unresolved' : 'why.asked.neither')
}

function waitedWords({ t, detail }: WordsContext): string {
  if (detail.resolutionAtMs === null) return t('why.outside.notResolved')
  if (!detail.askedSolved && !detail.askedUnresolved) return t('why.asked.neither')
  return t(detail.waited ? 'why.waited' : 'why.waited.not')
}

function ignoredNoWords(context: WordsContext): string {
  const { t, detail } = context
  if (detail.resolutionAtMs === null || !detail.waited) return waitedWords(context)
  const { answer } = detail
  if (answer === null) return t('why.answer.unread')
  if (answer !== 'stillUnresolved') return t('why.answer', { answer: t(`cases.answer.${answer}`) })
  if (detail.offersAfterAnswer) return t('why.answer.offered')
  const status = t(`status.${detail.status}`)
  return t(isSolved(detail) ? 'why.answer.ignored' : 'why.answer.open', { status })
}

function techniqueWords(
  metric: TechniqueMetricId,
  verdict: 'outside' | 'counted' | 'notCounted',
  { t }: WordsContext,
): string {
  return verdict === 'outside' ? t('why.outside.notResolved') : t(`metric.${metric}.${verdict}`)
}

function isSolved({ status }: CaseDetail): boolean {
  return status === 'resolved' || status === 'closed'
}
