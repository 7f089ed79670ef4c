import { Alert, Checkbox, SegmentedControl, Switch, Title } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { HR_CLOSURE_METRICS, HR_METRICS } from '#shared/metrics/hr-metrics.ts'
import { useFigures, useSettings } from '../../data/queries.ts'
import { useT } from '../../i18n/use-t.ts'
import { AgentTable } from './agent-table.tsx'
import { type CaseCounts, caseCounts } from './case-counts.ts'
import { AGENT_CHOICES, chosenMembers, type HrDraft, problemOf, rangeOf } from './hr-draft.ts'
import type { StepProps } from './hr-wizard.tsx'
import { StepFrame } from './step-frame.tsx'

export function ContentsStep({ draft, calendar, members, onChange, onBack, onNext }: StepProps) {
  const t = useT()
  const { windowDays } = useSettings()
  const { data } = useFigures({
    ...rangeOf(draft, calendar),
    filter: {},
    windowDays,
    queries: [{ metrics: [...HR_METRICS, ...HR_CLOSURE_METRICS], by: ['agent'] }],
  })
  const counts = caseCounts(data?.results[0] ?? [], metricsOf(draft))
  const problem = problemOf(draft, members)
  const count = chosenMembers(draft, members).filter(({ name }) => counts.has(name)).length
  return (
    <StepFrame
      title={t('hr.contents.title')}
      problem={problem === null ? null : t(`hr.${problem}.missing`)}
      hint={data === undefined ? '' : t('hr.agents.count', { count })}
      onBack={onBack}
      onNext={onNext}
    >
      <div className="hr-columns">
        <Agents draft={draft} members={members} counts={counts} onChange={onChange} />
        <Metrics draft={draft} days={windowDays} onChange={onChange} />
      </div>
    </StepFrame>
  )
}

type PartProps = Pick<StepProps, 'draft' | 'onChange'>

interface AgentsProps extends PartProps, Pick<StepProps, 'members'> {
  readonly counts: ReadonlyMap<string, CaseCounts>
}

function Agents({ draft, members, counts, onChange }: AgentsProps) {
  const t = useT()
  const teams = [...new Set(members.flatMap(({ team }) => team ?? []))].toSorted((a, b) => a.localeCompare(b))
  return (
    <section className="card hr-card" aria-labelledby="hr-agents-title">
      <div className="hr-card-head">
        <Title order={3} id="hr-agents-title">
          {t('hr.agents.title')}
        </Title>
        <SegmentedControl
          size="xs"
          aria-label={t('hr.agents.title')}
          value={draft.choice}
          onChange={(value) => onChange({ choice: AGENT_CHOICES.find((one) => one === value) ?? 'all' })}
          data={AGENT_CHOICES.filter((choice) => choice !== 'teams' || teams.length > 0).map((value) => ({
            value,
            label: t(`hr.agents.${value}`),
          }))}
        />
      </div>
      {draft.choice === 'teams' ? (
        <Checkbox.Group
          label={t('hr.agents.pickTeams')}
          value={[...draft.teams]}
          onChange={(chosen) => onChange({ teams: chosen })}
        >
          <div className="hr-inline">
            {teams.map((team) => (
              <Checkbox key={team} value={team} label={team} size="xs" />
            ))}
          </div>
        </Checkbox.Group>
      ) : null}
      <AgentTable
        members={draft.choice === 'chosen' ? members : chosenMembers(draft, members)}
        counts={counts}
        chosen={draft.choice === 'chosen' ? draft.agents : null}
        onChoose={(agents) => onChange({ agents })}
      />
      <p className="field-help">
        {t('hr.agents.fewHelp')} {draft.choice === 'all' ? t('hr.agents.unnamed') : null}
      </p>
    </section>
  )
}

function Metrics({ draft, days, onChange }: PartProps & { readonly days: number }) {
  const t = useT()
  return (
    <section className="card hr-card" aria-labelledby="hr-metrics-title">
      <Title order={3} id="hr-metrics-title">
        {t('hr.metrics.title')}
      </Title>
      <Checkbox.Group
        aria-labelledby="hr-metrics-title"
        value={[...draft.metrics]}
        onChange={(chosen) => onChange({ metrics: HR_METRICS.filter((id) => chosen.includes(id)) })}
      >
        <div className="hr-choices">
          {HR_METRICS.map((id) => (
            <Checkbox
              key={id}
              value={id}
              label={t(`metric.${id}.name`)}
              description={t(`metric.${id}.definition`, { days })}
            />
          ))}
        </div>
      </Checkbox.Group>
      <Switch
        label={t('hr.closure')}
        description={t('hr.closure.help')}
        checked={draft.includeClosure}
        onChange={({ currentTarget }) => onChange({ includeClosure: currentTarget.checked })}
      />
      {draft.includeClosure ? <ClosureWarning /> : null}
    </section>
  )
}

/** Comes into sight by itself, should it stand below the edge of the window. */
function ClosureWarning() {
  const t = useT()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <Alert ref={place} role="alert" color="ochre" title={t('hr.closure.warning.title')}>
      {t('hr.closure.warning')}
    </Alert>
  )
}

function metricsOf({ metrics, includeClosure }: HrDraft) {
  return includeClosure ? [...metrics, ...HR_CLOSURE_METRICS] : metrics
}
