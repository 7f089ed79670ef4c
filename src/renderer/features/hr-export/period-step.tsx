import { Alert, Radio } from '@mantine/core'
import { DatePickerInput } from '@mantine/dates'
import { useState } from 'react'
import { addDays, type DateRange } from '../../data/period.ts'
import { useSettings } from '../../data/queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { HR_PERIODS, rangeOf } from './hr-draft.ts'
import type { StepProps } from './hr-wizard.tsx'
import { StepFrame } from './step-frame.tsx'

export function PeriodStep({ draft, calendar, onChange, onNext }: StepProps) {
  const t = useT()
  const format = useFormat()
  const { windowDays } = useSettings()
  const range = rangeOf(draft, calendar)
  const days = ({ from, to }: DateRange) =>
    t('hr.period.days', { first: format.date(from), last: format.date(addDays(to, -1)) })
  return (
    <StepFrame
      title={t('hr.period.title')}
      hint={t('hr.period.asOf', { date: format.date(calendar.asOfDate) })}
      onNext={onNext}
    >
      <section className="card hr-card">
        <Radio.Group
          aria-label={t('hr.period.title')}
          value={draft.period}
          onChange={(value) => {
            const period = HR_PERIODS.find((one) => one === value) ?? 'custom'
            onChange(period === 'custom' ? { period, ownRange: range } : { period })
          }}
        >
          <div className="hr-choices">
            {HR_PERIODS.map((period) => (
              <Radio
                key={period}
                value={period}
                label={t(`hr.period.${period}`)}
                description={days(rangeOf({ ...draft, period }, calendar))}
              />
            ))}
          </div>
        </Radio.Group>
        {draft.period === 'custom' ? (
          <OwnRange range={draft.ownRange} onChange={(ownRange) => onChange({ ownRange })} />
        ) : null}
      </section>
      {range.to > addDays(calendar.asOfDate, 1) ? (
        <Alert color="ochre" mt="sm">
          {t('hr.period.unfinished', { date: format.date(calendar.asOfDate) })}
        </Alert>
      ) : null}
      {addDays(range.to, windowDays) > calendar.asOfDate ? (
        <Alert mt="sm">{t('hr.period.early', { days: windowDays })}</Alert>
      ) : null}
    </StepFrame>
  )
}

interface OwnRangeProps {
  readonly range: DateRange
  readonly onChange: (range: DateRange) => void
}

/** People see the last day, exports are of the days before `to`. */
function OwnRange({ range, onChange }: OwnRangeProps) {
  const t = useT()
  /** A range of which only the first day has been clicked. */
  const [draft, setDraft] = useState<readonly [string | null, string | null] | null>(null)
  return (
    <DatePickerInput
      type="range"
      label={t('hr.period.range')}
      className="hr-own-range"
      allowSingleDateInRange
      valueFormat="D MMM YYYY"
      value={[...(draft ?? [range.from, addDays(range.to, -1)])]}
      onChange={([first, last]) => {
        if (first === null || last === null) return setDraft([first, last])
        setDraft(null)
        onChange({ from: first, to: addDays(last, 1) })
      }}
      popoverProps={{ onClose: () => setDraft(null) }}
    />
  )
}
