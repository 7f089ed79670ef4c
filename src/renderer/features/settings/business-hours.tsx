import { Checkbox, Switch } from '@mantine/core'
import { DatePickerInput, TimeInput } from '@mantine/dates'
import { useState } from 'react'
import type { Settings } from '#shared/ipc/contract.ts'
import { timeOfDayMs, type Weekday, WEEKDAYS } from '#shared/time/business-hours.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'

type Calendar = NonNullable<Settings['businessHours']>
type Hours = NonNullable<Calendar['week'][Weekday]>

const OFFICE: Hours = { from: '09:00', to: '17:00' }
const USUAL: Calendar = {
  week: { sun: null, mon: OFFICE, tue: OFFICE, wed: OFFICE, thu: OFFICE, fri: OFFICE, sat: null },
  holidays: [],
}

interface Props {
  readonly calendar: Calendar | null
  readonly weekStart: Settings['weekStart']
  readonly onChange: (calendar: Calendar | null) => void
}

/** When the teams work, from which times to resolution get a second column. */
export function BusinessHoursSetting({ calendar, weekStart, onChange }: Props) {
  const t = useT()
  const first = WEEKDAYS.indexOf(weekStart)
  const days = WEEKDAYS.map((_, at) => WEEKDAYS[(first + at) % WEEKDAYS.length] ?? 'sun')
  return (
    <div className="business-hours">
      <Switch
        label={t('settings.businessHours')}
        description={t('settings.businessHours.help')}
        checked={calendar !== null}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? USUAL : null)}
      />
      {calendar === null ? null : (
        <>
          <ul className="business-week">
            {days.map((day) => (
              <DayHours
                key={day}
                day={day}
                hours={calendar.week[day]}
                onChange={(hours) => onChange({ ...calendar, week: { ...calendar.week, [day]: hours } })}
              />
            ))}
          </ul>
          <DatePickerInput
            type="multiple"
            label={t('settings.holidays')}
            description={t('settings.holidays.help')}
            placeholder={t('settings.holidays.none')}
            value={[...calendar.holidays]}
            onChange={(holidays) => onChange({ ...calendar, holidays: holidays.toSorted() })}
            valueFormat="L"
            clearable
            maw={420}
          />
        </>
      )}
    </div>
  )
}

interface DayProps {
  readonly day: Weekday
  readonly hours: Hours | null
  readonly onChange: (hours: Hours | null) => void
}

function DayHours({ day, hours, onChange }: DayProps) {
  const t = useT()
  const format = useFormat()
  const name = format.weekday(WEEKDAYS.indexOf(day))
  return (
    <li>
      <Checkbox
        label={name}
        checked={hours !== null}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? OFFICE : null)}
      />
      {hours === null ? (
        <span className="soft">{t('settings.businessHours.closed')}</span>
      ) : (
        <OpenHours key={`${hours.from} ${hours.to}`} name={name} hours={hours} onChange={onChange} />
      )}
    </li>
  )
}

interface OpenProps {
  readonly name: string
  readonly hours: Hours
  readonly onChange: (hours: Hours) => void
}

/** Saved when left, and only where the times make sense: half-typed ones are nobody's hours. */
function OpenHours({ name, hours, onChange }: OpenProps) {
  const t = useT()
  const [draft, setDraft] = useState(hours)
  const isValid = timeOfDayMs(draft.from) < timeOfDayMs(draft.to)
  const save = () => {
    if (isValid && (draft.from !== hours.from || draft.to !== hours.to)) onChange(draft)
  }
  const field = (part: keyof Hours) => (
    <TimeInput
      size="xs"
      aria-label={t(`settings.businessHours.${part}`, { day: name })}
      value={draft[part]}
      error={!isValid}
      onChange={({ currentTarget }) => setDraft({ ...draft, [part]: currentTarget.value })}
      onBlur={save}
    />
  )
  return (
    <span className="business-open">
      {field('from')} – {field('to')}
      {isValid ? null : <span className="field-error">{t('settings.businessHours.wrong')}</span>}
    </span>
  )
}
