import { EXCLUSION_REASONS, type Figure } from '#shared/metrics/definition.ts'
import { addDays } from '../../data/period.ts'
import { useFigures } from '../../data/queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { NO_FIGURE } from '../dashboard/figures.ts'
import { CASE_PARTS, type CasePart, type CaseSearch, filterOf, isReason } from './case-search.ts'

export type PartCounts = Readonly<Record<CasePart, number>>

/** How many cases each part of a figure has. */
export function partCounts({ numerator, denominator, excluded }: Figure): PartCounts {
  const leftOut = EXCLUSION_REASONS.map((reason) => [reason, excluded[reason] ?? 0] as const)
  return {
    cohort: leftOut.reduce((sum, [, count]) => sum + count, denominator),
    denominator,
    counted: numerator,
    notCounted: denominator - numerator,
    excludedStatus: 0,
    tooEarly: 0,
    noResolvedAt: 0,
    unknownCustomer: 0,
    notYetDue: 0,
    notApplicable: 0,
    noEvidence: 0,
    noTranscript: 0,
    noAgentMessage: 0,
    ...Object.fromEntries(leftOut),
  }
}

/** The figure that a case list is behind, narrowed to its agent or month; its parts are null until it is known. */
export function usePartCounts(search: CaseSearch) {
  const { group = {}, metric } = search
  const by = [
    ...('agent' in group ? (['agent'] as const) : []),
    ...('month' in group ? (['month'] as const) : []),
  ]
  const query = useFigures({
    from: search.from,
    to: search.to,
    filter: filterOf(search),
    windowDays: search.days,
    queries: [{ metrics: [metric], by }],
  })
  const row = query.data?.results[0]?.find((one) =>
    by.every((dimension) => one.group[dimension] === group[dimension]),
  )
  return { query, counts: query.data === undefined ? null : partCounts(row ?? NO_FIGURE) }
}

/** Parts worth a tab: the two sides of the figure, what was left out, and whatever is shown now. */
export function shownParts(current: CasePart, counts: PartCounts | null): readonly CasePart[] {
  const always: readonly CasePart[] = ['denominator', 'counted', 'notCounted', current]
  return CASE_PARTS.filter(
    (part) => always.includes(part) || (counts !== null && isReason(part) && counts[part] > 0),
  )
}

export function usePartLabel(search: CaseSearch): (part: CasePart) => string {
  const t = useT()
  return (part) => {
    if (isReason(part)) return t('cases.part.leftOut', { reason: t(`reason.${part}`) })
    if (part === 'counted' || part === 'notCounted') return t(`metric.${search.metric}.${part}`)
    return t(`cases.part.${part}`)
  }
}

/** How many cases a part has, against the figure's own denominator, and how many were left out of that. */
export function useCountWords(): (part: CasePart, counts: PartCounts) => string {
  const t = useT()
  return (part, counts) => {
    const { cohort, denominator: judged } = counts
    const count = counts[part]
    const leftOut = cohort - judged
    if (isReason(part))
      return [t('cases.count.cases', { count }), t('cases.count.judged', { judged })].join('; ')
    const first =
      part === 'counted' || part === 'notCounted'
        ? t('cases.count.of', { count, judged })
        : t('cases.count.cases', { count })
    if (leftOut === 0) return first
    const rest = part === 'cohort' ? 'cases.count.leftOutOfThem' : 'cases.count.leftOut'
    return [first, t(rest, { leftOut })].join('; ')
  }
}

/** Whose cases and when, in words: agent or chosen agents, teams, period. */
export function useScopeWords({ group = {}, agents, teams, from, to }: CaseSearch): readonly string[] {
  const t = useT()
  const format = useFormat()
  const names = 'agent' in group ? [group.agent ?? null] : agents
  return [
    ...(names === undefined ? [] : [names.map((name) => name ?? t('app.agent.none')).join(', ')]),
    ...(teams === undefined ? [] : [teams.map((name) => name ?? t('app.team.none')).join(', ')]),
    typeof group.month === 'string'
      ? format.month(group.month)
      : `${format.date(from)} – ${format.date(addDays(to, -1))}`,
  ]
}
