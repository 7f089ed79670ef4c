import { KINDS } from '#shared/case/model.ts'
import { DIMENSIONS, EXCLUSION_REASONS, type Figure, type Group } from '#shared/metrics/definition.ts'
import { addDays, type DateRange } from '../../data/period.ts'
import { useCaseTotals } from '../../data/work-queries.ts'
import type { Formatter } from '../../i18n/format.ts'
import { useFigures } from '../../data/queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { type Translate, useT } from '../../i18n/use-t.ts'
import { NO_FIGURE } from '../dashboard/figures.ts'
import { filterOf } from '../dashboard/filters/filter-lists.ts'
import {
  CASE_PARTS,
  type CasePart,
  casesInput,
  type CaseSearch,
  isReason,
  isState,
  JUDGED_STATES,
} from './case-search.ts'

export type PartCounts = Readonly<Record<CasePart, number>>

/** How many cases each part of a figure has. */
export function partCounts({ numerator, denominator, excluded }: Figure): PartCounts {
  const leftOut = EXCLUSION_REASONS.map((reason) => [reason, excluded[reason] ?? 0] as const)
  return {
    cohort: leftOut.reduce((sum, [, count]) => sum + count, denominator),
    denominator,
    counted: numerator,
    notCounted: denominator - numerator,
    early: 0,
    onTime: 0,
    late: 0,
    missed: 0,
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

/** The figure that a case list is behind, narrowed to its group; the counts are null until they are known. */
export function usePartCounts(search: CaseSearch) {
  const { group = {}, metric } = search
  const by = DIMENSIONS.filter((dimension) => group[dimension] !== undefined)
  const query = useFigures({
    from: search.from,
    to: search.to,
    filter: filterOf(search),
    windowDays: search.days,
    queries: [{ metrics: [metric], by }],
  })
  const states = useCaseTotals(
    metric === 'followUp.completion'
      ? JUDGED_STATES.map((part) => ({ ...casesInput({ ...search, part }), text: '' }))
      : [],
  )
  if (query.data === undefined || states === null) return { query, counts: null }
  const row = query.data.results[0]?.find((one) =>
    by.every((dimension) => one.group[dimension] === group[dimension]),
  )
  const ofStates = Object.fromEntries(JUDGED_STATES.map((state, at) => [state, states[at] ?? 0]))
  return { query, counts: { ...partCounts(row ?? NO_FIGURE), ...ofStates } }
}

/** Parts worth a tab: the two sides of the figure, what was left out, and whatever is shown now. */
export function shownParts(current: CasePart, counts: PartCounts | null): readonly CasePart[] {
  const always: readonly CasePart[] = ['denominator', 'counted', 'notCounted', current]
  return CASE_PARTS.filter(
    (part) =>
      always.includes(part) || (counts !== null && (isReason(part) || isState(part)) && counts[part] > 0),
  )
}

export function usePartLabel(search: CaseSearch): (part: CasePart) => string {
  const t = useT()
  return (part) => {
    if (isReason(part)) return t('cases.part.leftOut', { reason: t(`reason.${part}`) })
    if (isState(part)) return t(`cases.part.state.${part}`)
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
      part === 'counted' || part === 'notCounted' || isState(part)
        ? t('cases.count.of', { count, judged })
        : t('cases.count.cases', { count })
    if (leftOut === 0) return first
    const rest = part === 'cohort' ? 'cases.count.leftOutOfThem' : 'cases.count.leftOut'
    return [first, t(rest, { leftOut })].join('; ')
  }
}

/** Whose cases and when, in words: the group, what the filters leave, the period. */
export function useScopeWords(search: CaseSearch): readonly string[] {
  const t = useT()
  const format = useFormat()
  const { group = {}, from, to } = search
  const names = (list: readonly (string | null)[] | undefined, none: string): readonly string[] =>
    list === undefined ? [] : [list.map((name) => name ?? none).join(', ')]
  const one = (label: string | null | undefined): readonly (string | null)[] | undefined =>
    label === undefined ? undefined : [label]
  const blank = t('app.unnamed')
  const kinds = search.kinds?.map((kind) => t(`kind.${kind}`))
  const groupKind = KINDS.find((kind) => kind === group.kind)
  return [
    ...names(one(group.agent) ?? search.agents, t('app.agent.none')),
    ...names(one(group.team) ?? search.teams, t('app.team.none')),
    ...names(one(group.category) ?? search.categories, blank),
    ...names(one(group.channel) ?? search.channels, blank),
    ...names(groupKind === undefined ? kinds : [t(`kind.${groupKind}`)], blank),
    ...names(one(group.priority) ?? search.priorities, blank),
    ...names(
      search.languages?.map((language) => (language === null ? null : t(`cases.language.${language}`))),
      t('cases.language.none'),
    ),
    timeWords(group, { from, to }, format, t),
  ]
}

function timeWords(group: Group, { from, to }: DateRange, format: Formatter, t: Translate): string {
  if (typeof group.month === 'string') return format.month(group.month)
  if (typeof group.week === 'string') return t('cases.week', { date: format.date(group.week) })
  if (typeof group.day === 'string') return format.date(group.day)
  return `${format.date(from)} – ${format.date(addDays(to, -1))}`
}
