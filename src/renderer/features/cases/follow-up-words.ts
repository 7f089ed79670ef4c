import { DAY_MS } from '#shared/case/model.ts'
import type { WordsContext } from './verdict-words.ts'

/** What became of the case's follow-up and why, or why it has none. */
export function followUpWords(context: WordsContext): string {
  const { t, format, detail } = context
  const { followUp } = detail
  if (followUp === null) return noneWords(context)
  const { doneAtMs, dueAtMs } = followUp
  const graceDays = detail.settings.followUpGraceDays
  const values = {
    due: format.day(dueAtMs),
    grace: graceDays,
    end: format.day(dueAtMs + graceDays * DAY_MS),
    asOf: format.day(detail.asOfMs),
    done: doneAtMs === null ? '' : format.day(doneAtMs),
  }
  const first =
    followUp.state === 'notApplicable'
      ? notApplicableWords(context, dueAtMs)
      : t(`why.followUp.${followUp.state}`, values)
  const isMade = followUp.state === 'early' || followUp.state === 'onTime' || followUp.state === 'late'
  return [
    first,
    ...(followUp.isByPolicy ? [t('why.followUp.policy')] : []),
    ...(isMade && followUp.isInferred ? [t('why.followUp.inferred')] : []),
  ].join(' ')
}

function noneWords({ t, detail }: WordsContext): string {
  if (!detail.settings.followUpPolicy) return t('why.followUp.none')
  const isComplaint = detail.kind === 'complaint' || detail.kind === 'unknown'
  return t(isComplaint ? 'why.followUp.none.unresolved' : 'why.followUp.none.kind', {
    kind: t(`kind.${detail.kind}`),
  })
}

/** The first of the three reasons that the definition names. */
function notApplicableWords({ t, format, detail }: WordsContext, dueAtMs: number): string {
  if (detail.followUpOutcome?.trim().toLowerCase() === 'declined') return t('why.followUp.declined')
  if (detail.status !== 'resolved' && detail.status !== 'closed') {
    return t('why.followUp.open', { status: t(`status.${detail.status}`) })
  }
  const next = detail.nextSameCategory
  return t('why.followUp.cameBack', {
    id: next?.caseId ?? '',
    date: next === null ? '' : format.day(next.openedAtMs),
    due: format.day(dueAtMs),
  })
}
