import { NativeSelect, Radio, Switch } from '@mantine/core'
import { MonthPickerInput } from '@mantine/dates'
import { useState } from 'react'
import { addDays, type DataCalendar, MONTH_PRESETS, monthStart, presetRange } from '../../data/period.ts'
import type { HrExportInput } from '../../data/queries.ts'
import { useT } from '../../i18n/use-t.ts'

interface Props {
  readonly input: HrExportInput
  readonly calendar: DataCalendar
  readonly onChange: (input: HrExportInput) => void
}

/** Whole months only, so that the figures of two exports never overlap in part. */
export function HrOptions({ input, calendar, onChange }: Props) {
  const t = useT()
  const [draft, setDraft] = useState<[string | null, string | null] | null>(null)
  const preset = MONTH_PRESETS.find((one) => {
    const range = presetRange(one, calendar)
    return range.from === input.from && range.to === input.to
  })
  return (
    <section className="card hr-options" aria-label={t('hr.title')}>
      <div className="hr-period">
        <NativeSelect
          label={t('hr.period')}
          value={preset ?? 'custom'}
          onChange={({ currentTarget }) => {
            const chosen = MONTH_PRESETS.find((one) => one === currentTarget.value)
            if (chosen !== undefined) onChange({ ...input, ...presetRange(chosen, calendar) })
          }}
          data={[...MONTH_PRESETS, 'custom' as const].map((one) => ({
            value: one,
            label: t(`dashboard.period.${one}`),
          }))}
        />
        <MonthPickerInput
          type="range"
          label={t('dashboard.period.range')}
          valueFormat="MMM YYYY"
          allowSingleDateInRange
          value={draft ?? [monthStart(input.from), monthStart(addDays(input.to, -1))]}
          onChange={([first, last]) => {
            if (first === null || last === null) return setDraft([first, last])
            setDraft(null)
            onChange({ ...input, from: monthStart(first), to: monthStart(last, 1) })
          }}
          popoverProps={{ onClose: () => setDraft(null) }}
        />
      </div>
      <Radio.Group
        label={t('hr.delimiter')}
        value={input.delimiter}
        onChange={(value) => onChange({ ...input, delimiter: value === ';' ? ';' : ',' })}
      >
        <div className="hr-radios">
          <Radio value="," label={t('hr.delimiter.comma')} />
          <Radio value=";" label={t('hr.delimiter.semicolon')} />
        </div>
      </Radio.Group>
      <Switch
        label={t('hr.names')}
        description={t('hr.names.help')}
        checked={input.names}
        onChange={({ currentTarget }) => onChange({ ...input, names: currentTarget.checked })}
      />
      <Switch
        label={t('hr.closure')}
        description={t('hr.closure.help')}
        checked={input.includeClosure}
        onChange={({ currentTarget }) => onChange({ ...input, includeClosure: currentTarget.checked })}
      />
    </section>
  )
}
