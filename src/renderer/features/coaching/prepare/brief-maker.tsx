import { Button, Group, Modal, NativeSelect } from '@mantine/core'
import { DatePickerInput } from '@mantine/dates'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { CoachingSession } from '#shared/coaching/session.ts'
import { failureOf } from '../../../data/call.ts'
import { useMakeBrief, useSessions } from '../../../data/coaching-queries.ts'
import { addDays, type DataCalendar, type DateRange } from '../../../data/period.ts'
import { useSettings, useWorkspace } from '../../../data/queries.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { dataCalendar } from '../../dashboard/use-dashboard.ts'
import type { SessionPartProps } from '../session/session-part.ts'
import { withBrief, withFigures } from './brief-edits.ts'
import { BRIEF_PERIODS, briefPeriods, choiceOf, heldBefore } from './brief-periods.ts'

/** Makes the brief of a period, and makes it anew; what the supervisor chose is not thrown away unasked. */
export function BriefMaker(props: SessionPartProps) {
  const t = useT()
  const { data: workspace } = useWorkspace()
  const timeZone = useSettings().timeZone ?? 'UTC'
  const calendar = useMemo(
    () => (workspace.kind === 'ready' ? dataCalendar(workspace, timeZone) : null),
    [workspace, timeZone],
  )
  if (calendar === null) {
    return (
      <EmptyState title={t('prepare.needsCases')} text={t('prepare.needsCases.text')}>
        <Link className="text-link" to="/imports">
          {t('welcome.import.action')}
        </Link>
      </EmptyState>
    )
  }
  return <Maker {...props} calendar={calendar} />
}

function Maker({ session, change, calendar }: SessionPartProps & { readonly calendar: DataCalendar }) {
  const t = useT()
  const { windowDays } = useSettings()
  const make = useMakeBrief()
  const { brief } = session.document
  const { period, choice, periods, setPeriod } = useBriefPeriod(session, calendar)
  const [isAsking, setAsking] = useState(false)

  function prepare(take: typeof withBrief): void {
    setAsking(false)
    make.mutate(
      { agent: session.agent, session: session.id, ...period, filter: {}, windowDays },
      { onSuccess: (made) => change((now) => take(now, made)) },
    )
  }

  return (
    <section className="card brief-maker" aria-label={t('prepare.brief')} data-made={brief !== null}>
      {brief === null ? <p className="brief-lead">{t('prepare.lead', { agent: session.agent })}</p> : null}
      <div className="brief-fields">
        <NativeSelect
          label={t('prepare.period')}
          value={choice}
          onChange={({ currentTarget }) => {
            const wanted = BRIEF_PERIODS.find((one) => one === currentTarget.value) ?? 'own'
            setPeriod((wanted === 'own' ? null : periods[wanted]) ?? period)
          }}
          data={BRIEF_PERIODS.filter((one) => one === 'own' || periods[one] !== null).map((one) => ({
            value: one,
            label: t(`prepare.period.${one}`),
          }))}
        />
        <PeriodRange period={period} onChange={setPeriod} />
        <Button
          variant={brief === null ? 'filled' : 'default'}
          loading={make.isPending}
          onClick={() => (brief === null ? prepare(withBrief) : setAsking(true))}
        >
          {t(brief === null ? 'prepare.make' : 'prepare.again')}
        </Button>
        {brief === null ? null : <MadeNote brief={brief} />}
      </div>
      {make.error === null ? null : <FailureAlert failure={failureOf(make.error)} />}
      <Modal
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={t('prepare.again.title')}
        closeButtonProps={{ 'aria-label': t('app.close') }}
        size="lg"
      >
        <p className="brief-question">{t('prepare.again.text')}</p>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('app.cancel')}
          </Button>
          <Button variant="default" onClick={() => prepare(withBrief)}>
            {t('prepare.again.anew')}
          </Button>
          <Button onClick={() => prepare(withFigures)} data-autofocus>
            {t('prepare.again.keep')}
          </Button>
        </Group>
      </Modal>
    </section>
  )
}

function MadeNote({ brief }: { readonly brief: NonNullable<CoachingSession['document']['brief']> }) {
  const t = useT()
  const format = useFormat()
  return (
    <p className="brief-made soft small">
      {t('prepare.made', {
        instant: format.instant(brief.madeAtMs),
        from: format.date(brief.period.from),
        to: format.date(addDays(brief.period.to, -1)),
        asOf: brief.asOf === null ? t('app.none') : format.isoInstant(brief.asOf),
      })}
    </p>
  )
}

/** The days to prepare from: those of the brief that was made, else three months, until others are chosen. */
function useBriefPeriod(
  { id, agent, plannedOn, document: { brief } }: CoachingSession,
  calendar: DataCalendar,
) {
  const { data } = useSessions(agent)
  const lastHeldOn = heldBefore(data?.sessions ?? [], { id, plannedOn })
  const periods = useMemo(() => briefPeriods(calendar, lastHeldOn), [calendar, lastHeldOn])
  const [chosen, setPeriod] = useState<DateRange | null>(null)
  const period = chosen ?? brief?.period ?? periods.threeMonths
  return { period, choice: choiceOf(periods, period), periods, setPeriod }
}

interface RangeProps {
  readonly period: DateRange
  readonly onChange: (period: DateRange) => void
}

/** People see the last day, the period has the day after it. */
function PeriodRange({ period, onChange }: RangeProps) {
  const t = useT()
  /** A range of which only the first day has been clicked. */
  const [draft, setDraft] = useState<readonly [string | null, string | null] | null>(null)
  return (
    <DatePickerInput
      type="range"
      label={t('dashboard.period.range')}
      className="brief-range"
      allowSingleDateInRange
      valueFormat="D MMM YYYY"
      value={[...(draft ?? ([period.from, addDays(period.to, -1)] as const))]}
      onChange={([first, last]) => {
        if (first === null || last === null) return setDraft([first, last])
        setDraft(null)
        onChange({ from: first, to: addDays(last, 1) })
      }}
      popoverProps={{ onClose: () => setDraft(null) }}
    />
  )
}
