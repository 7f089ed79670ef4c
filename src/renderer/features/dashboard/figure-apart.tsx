import './figure-apart.css'
import { ActionIcon, Popover } from '@mantine/core'
import { Info } from 'lucide-react'
import {
  DEFINITION_VERSION,
  EXCLUSION_REASONS,
  type Figure,
  type MetricId,
} from '#shared/metrics/definition.ts'
import { metricById } from '#shared/metrics/registry.ts'
import { useSettings, useWorkspace } from '../../data/queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { CaseLink, caseSearch } from '../cases/case-link.tsx'
import { MIN_PERCENT_N } from './figures.ts'
import { useRangeWords } from './filters/use-range-words.ts'
import { FILTER_IDS } from './filters/filter-lists.ts'
import type { Scope } from './scope.ts'
import { useFigureText } from './use-figure-text.ts'

interface Props {
  readonly metric: MetricId
  readonly figure: Figure
  readonly scope: Scope
}

/** Metrics that ask whether the customer came back, and so depend on what counts as a repeat. */
const BY_REPEATS: readonly MetricId[] = ['repeat', 'resolution.lasting']

/** A number taken apart: its definition, the settings that made it, and the cases in each part of it. */
export function FigureApart({ metric, figure, scope }: Props) {
  const t = useT()
  const name = t(`metric.${metric}.name`)
  return (
    <Popover width={400} position="bottom-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          aria-label={t('apart.open', { metric: name })}
          title={t('apart.title')}
          data-testid={`apart-${metric}`}
        >
          <Info size={17} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className="apart" aria-label={t('apart.of', { metric: name })} data-testid="apart">
        <strong>{name}</strong>
        <p className="soft">{t(`metric.${metric}.definition`, { days: scope.days })}</p>
        <Parts metric={metric} figure={figure} scope={scope} />
        <Settings metric={metric} scope={scope} />
      </Popover.Dropdown>
    </Popover>
  )
}

function Parts({ metric, figure, scope }: Props) {
  const t = useT()
  const format = useFormat()
  const text = useFigureText()
  const { numerator, denominator } = figure
  const reasons = EXCLUSION_REASONS.map((reason) => ({ reason, count: figure.excluded[reason] ?? 0 })).filter(
    ({ count }) => count > 0,
  )
  const leftOut = reasons.reduce((sum, { count }) => sum + count, 0)
  const parts = [
    { part: 'counted', label: t(`metric.${metric}.counted`), count: numerator },
    { part: 'notCounted', label: t(`metric.${metric}.notCounted`), count: denominator - numerator },
    { part: 'denominator', label: t('apart.judged'), count: denominator },
    ...reasons.map(({ reason, count }) => ({
      part: reason,
      label: t('apart.leftOut', { reason: t(`reason.${reason}`) }),
      count,
      why: t(`reason.${reason}.why`),
    })),
    { part: 'cohort', label: t('apart.cohort'), count: denominator + leftOut },
  ] as const
  return (
    <>
      <ul className="apart-parts">
        {parts.map(({ part, label, count, ...more }) => (
          <li key={part} data-part={part}>
            {'why' in more ? <span title={more.why}>{label}</span> : <span>{label}</span>}
            {count === 0 ? (
              <span>0</span>
            ) : (
              <CaseLink
                className="text-link"
                to={caseSearch(scope, metric, part)}
                data-testid={`apart-${part}`}
              >
                {format.integer(count)}
              </CaseLink>
            )}
          </li>
        ))}
      </ul>
      {denominator === 0 ? null : (
        <p>
          {denominator < MIN_PERCENT_N
            ? t('apart.few', { value: text.value(figure) })
            : t('apart.value', { numerator, denominator, value: text.value(figure) })}{' '}
          {text.interval(figure)}
        </p>
      )}
    </>
  )
}

function Settings({ metric, scope }: Omit<Props, 'figure'>) {
  const t = useT()
  const format = useFormat()
  const rangeWords = useRangeWords()
  const { data: workspace } = useWorkspace()
  const { repeatCategory, followUpPolicy, followUpGraceDays, timeZone } = useSettings()
  const isFiltered = FILTER_IDS.some((id) => scope[id] !== undefined)
  const rows = [
    { id: 'period', value: rangeWords(scope) },
    { id: 'cases', value: t(isFiltered ? 'apart.cases.filtered' : 'apart.cases.all') },
    ...(metricById(metric).usesWindow
      ? [{ id: 'window', value: t('dashboard.window.days', { days: scope.days }) } as const]
      : []),
    ...(BY_REPEATS.includes(metric)
      ? [{ id: 'category', value: t(`settings.repeat.${repeatCategory}`) } as const]
      : []),
    ...(metric === 'followUp.completion'
      ? ([
          { id: 'policy', value: t(followUpPolicy ? 'apart.policy.on' : 'apart.policy.off') },
          { id: 'grace', value: format.integer(followUpGraceDays) },
        ] as const)
      : []),
    { id: 'zone', value: timeZone ?? 'UTC' },
    ...(workspace.kind === 'ready' && workspace.asOf !== null
      ? [{ id: 'asOf', value: format.isoInstant(workspace.asOf) } as const]
      : []),
    { id: 'version', value: format.integer(DEFINITION_VERSION) },
  ] as const
  return (
    <dl className="apart-settings">
      {rows.map(({ id, value }) => (
        <div key={id}>
          <dt>{t(`apart.${id}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
