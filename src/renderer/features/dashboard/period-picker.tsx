import { NativeSelect } from '@mantine/core'
import { DatePickerInput } from '@mantine/dates'
import { useState } from 'react'
import {
  addDays,
  type DataCalendar,
  MONTH_PRESETS,
  PERIOD_PRESETS,
  RUNNING_PRESETS,
} from '../../data/period.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { type PeriodChoice, periodChoice, type Scope } from './scope.ts'
import type { DashboardSearch } from './search.ts'
import type { ChangeSearch } from './use-dashboard.ts'

interface Props {
  readonly calendar: DataCalendar
  readonly search: DashboardSearch
  readonly scope: Scope
  readonly onChange: ChangeSearch
}

/** Presets reckoned from the as-of date, or an own range. People see the last day, the address the day after it. */
export function PeriodPicker({ calendar, search, scope, onChange }: Props) {
  const t = useT()
  const format = useFormat()
  const chosenRange: readonly [string | null, string | null] = [scope.from, addDays(scope.to, -1)]
  /** A range of which only the first day has been clicked. */
  const [draft, setDraft] = useState<readonly [string | null, string | null] | null>(null)

  function optionsOf(choices: readonly PeriodChoice[]) {
    return choices.map((choice) => ({ value: choice, label: t(`dashboard.period.${choice}`) }))
  }

  return (
    <>
      <NativeSelect
        label={t('dashboard.period')}
        title={t('dashboard.period.hint', { date: format.date(calendar.asOfDate) })}
        value={periodChoice(search, calendar)}
        onChange={({ currentTarget }) => {
          const preset = PERIOD_PRESETS.find((one) => one === currentTarget.value)
          if (preset === undefined) onChange({ period: undefined, range: { from: scope.from, to: scope.to } })
          else onChange({ period: preset, range: undefined })
        }}
        data={[
          { group: t('dashboard.period.full'), items: optionsOf(MONTH_PRESETS) },
          { group: t('dashboard.period.running'), items: optionsOf(RUNNING_PRESETS) },
          ...optionsOf(['all', 'custom']),
        ]}
      />
      <DatePickerInput
        type="range"
        label={t('dashboard.period.range')}
        className="filters-range"
        allowSingleDateInRange
        valueFormat="D MMM YYYY"
        value={[...(draft ?? chosenRange)]}
        onChange={([first, last]) => {
          if (first === null || last === null) return setDraft([first, last])
          setDraft(null)
          onChange({ period: undefined, range: { from: first, to: addDays(last, 1) } })
        }}
        popoverProps={{ onClose: () => setDraft(null) }}
      />
    </>
  )
}
